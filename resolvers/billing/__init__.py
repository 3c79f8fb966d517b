"""Billing rules over the settings of a customer class: pure functions over plain values, the same for every caller.

Nothing here reads a database or a clock: a caller hands over the settings, the facts and the day, and gets values
back. Money is Decimal, instants are UTC, days are days in the customer's time zone. Settings are valid: a
save has validated them by the rules of their panels. What is out of range all the same raises ValueError.

    calendar_day, working_days, billing_period     days and periods
    rounding                                       amounts
    tax_settings, taxation                         taxes on an amount
    collection_terms, invoice_balance              what is paid when, and what is left to pay
    collection_plan, collection_step, collection_timeline     what happens to an invoice that nobody pays
    measured_service                               what a measured resource costs in a period
    daily_spending, destination_usage              a day against a fraud traffic profile
    notification_template, notification_values, notification_language, notification_preview     what a notification says
    personal_data                                  what the right to be forgotten removes
"""
