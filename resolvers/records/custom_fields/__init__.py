"""Custom fields: what customers and accounts are asked for beyond the built-in fields.

`custom_field_definition` is a field, `custom_field_value` what a value of one looks like, `custom_field_values` are
those of customers and accounts, `erased_values` those that go when their field becomes a personal one.
"""
