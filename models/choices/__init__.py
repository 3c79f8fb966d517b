"""The fixed lists that settings choose from, without a table behind them; `choice` is the base of all.

users, customer                     who may sign in, and what a customer is
statistics, invoicing, taxation     the panels of finances
self_care, right_to_be_forgotten    web self-care, and personal data
measured_services, fraud_protection, custom_fields, notifications
overrides                           what a customer may do with a setting of its class
audit, planned_change, approval     what is kept of writes
"""
