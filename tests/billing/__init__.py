"""What the settings of a class do, to the cent, the day and the second."""
