"""What the settings do, asked for over the real execution, by administrators and by resellers."""
