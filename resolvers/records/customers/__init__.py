"""Customers, their accounts and metrics: how they are read and saved, and which settings hold for each."""
