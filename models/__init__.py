"""The rows: tables, the declaration of every column, constraints and migrations."""
