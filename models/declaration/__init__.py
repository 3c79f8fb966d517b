"""What is said of a column, once, for all layers: `access`, `columns`, and the forms of values and their checks."""
