"""Who can see and do what: one role never learns of what is another's."""
