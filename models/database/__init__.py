"""The database: its address, the connections that write, the readers, and what keeps either from serving."""
