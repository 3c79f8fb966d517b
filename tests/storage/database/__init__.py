"""Connections, transactions, locks and constraints of both databases."""
