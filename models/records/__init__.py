"""The tables of everything with an id.

customer_class                                    what every customer is on
customer, customer_overrides, customer_metric     customers, and what each has on terms of its own (`metric_terms`)
account                                           the numbers and lines of customers
reseller, user                                    who sells services on, and who may sign in
saved_view                                        how each user likes its lists, by name
reference                                         business models and currencies
managed_record, operator_record                   what the tables of records share that classes refer to
invoice_template, custom_tax, tax_plugin, fraud_traffic_profile, destination_group, measured_parameter, service,
calendar, notification_set, custom_field_definition         records that classes refer to
custom_field_values                               the values of customers and accounts in custom fields
"""
