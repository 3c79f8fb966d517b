"""Versions of classes: what a class was, compared and put back."""
