"""The list of classes, and a class: its overview, panels and history."""
