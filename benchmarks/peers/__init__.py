"""The servers that this one is measured beside, each in a folder of its own with what was tuned and why."""
