"""Records, which have an id of their own: how each is read and saved; `all_records` lists those that are saved.

customer_class, customer_class_list, class_record, class_list_columns     classes: read, listed and saved
customers, custom_fields          packages of their own
reseller, user, api_token         who sells on, who signs in, and by which tokens
saved_view                        how each user likes its lists, by name
invoice_template, custom_tax, tax_plugin, fraud_traffic_profile, destination_group, measured_parameter, service,
calendar, notification_set                  what classes refer to
notification_languages            who sends the texts of a set in which language
reference                         business models and currencies
named_entity, name_filters        what all entities with a name share
viewer_access                     what the viewer may do with what has a manager
"""
