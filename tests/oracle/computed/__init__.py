"""Fields that are no column: what each of them says, in Python."""
