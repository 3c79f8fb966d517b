"""Measurements side by side: this server, and the same data read through stock Strawberry and Tortoise resolvers."""
