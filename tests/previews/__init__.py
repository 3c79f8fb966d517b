"""Previews of settings over the real execution, by administrators and by resellers."""
