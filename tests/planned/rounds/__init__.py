"""Rounds of applying what is due: how they end early, and what is held up in them."""
