"""Customers, their accounts and metrics: how they are read and saved, and which settings hold for each.

customer, customer_status, class_of_customer     the customer, where it stands, and the class that it is on
account                                          its numbers and lines
customer_overrides, customer_metric              what it has otherwise than its class
overrides_in_class                               what of that has no effect in its class
customer_settings, effective_metric              what holds for it
"""
