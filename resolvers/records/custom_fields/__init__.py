"""Custom fields: their definitions, what a value of one looks like, and the values of customers and accounts."""
