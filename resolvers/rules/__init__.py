"""Rules that panels and records share.

managed_record, needed_switch                   whose records a class may refer to, and which switch needs another
invoice_template, fraud_traffic_profile, notification_set, tax_plugin     what a class needs of each
tax_method, invoice_approval                    what a method of taxes and sending by approval need of a class
charge, tax_rate, code                          what a charge, a rate and a code have to be
"""
