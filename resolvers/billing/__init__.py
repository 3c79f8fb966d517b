"""What the settings of a customer class do: pure functions over plain values, the same for every caller.

Nothing here reads a database or a clock: a caller hands over the settings, the facts and the day, and gets values
back. Money is Decimal, instants are UTC, days are days in the customer's time zone. Settings that can't be acted on
are reported as `SettingProblem` values by each concept's `…_problems` function; acting on them all the same raises
ValueError.
"""
