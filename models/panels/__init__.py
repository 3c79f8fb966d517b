"""A table for each panel of a customer class; `panel` is what they share.

General information is the class's own row, in `models.records.customer_class`.
"""
