"""Billing rules over the settings of a class, to the cent, the day and the second."""
