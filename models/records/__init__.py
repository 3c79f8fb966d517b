"""The tables of everything with an id: classes, customers, accounts, resellers, users, and what classes refer to."""
