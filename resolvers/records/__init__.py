"""Whatever has an id beside its panels: how it is read, and how it is saved; `all_records` lists what is saved."""
