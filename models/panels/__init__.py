"""A table for each panel of a customer class; `panel` is what they share."""
