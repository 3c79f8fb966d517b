"""The panels of the customer class: the rules that their values keep to, and how they are saved and read."""
