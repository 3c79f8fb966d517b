"""Demo data: an operator whose classes, resellers, customers and users show what the product does.

fill                                  filling an empty database
demo_writer                           writing through the use cases
operator, operator_data               who the operator is, and all that it has, made in order
records, calendars                    what its classes refer to
class_settings, classes, reseller_classes     its classes, and those of its resellers
calendars                             the days on which nothing is done to them
people, texts                         its customers, and the texts of its notifications
bulk                                  many more of them, for measuring
"""
