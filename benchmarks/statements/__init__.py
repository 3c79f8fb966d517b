"""Statements of the measured queries for the peers that are written by hand, made once from our declarations."""
