"""How pages and lists are found, and that a read sees one state."""
