"""Servers that are killed, stopped, overloaded, or without their database or disk."""
