"""Previews: queries that run billing rules over saved settings and arguments.

Each preview declares its arguments and its answer as dataclasses of described fields, of which the schema makes its
types. It reads the settings that it needs as its actor may see them, lays unsaved ones over them, and hands both to
the functions of `resolvers.billing`. What keeps it from an answer is a value, with the path of the argument.

    preview, arguments, saved     what every preview is, its arguments, and the settings that it reads
    rounding, billing_periods, collection_timeline, taxation, measured_service, daily_spending, notification_preview,
    personal_data                 one billing rule each
    collected, collection_event   whom an invoice is collected from, and a step with why it has its day
    terms_then                    the terms of a class as they were when a day began
    calendar_then                 its working days then, by the audit log
    collection_day                what was done about a customer's regular invoices on a day
    class_comparison              what differs between two classes or moments
    all_previews                  the list of them
"""
