"""Measurements side by side: this server, and the same project read through stock Strawberry and Tortoise resolvers."""
