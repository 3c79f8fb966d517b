"""The database: its address, the connections that write, the readers, and what keeps either from serving.

address                                 which database, read once for readers and writers
connection, migrating, migration_executor    opening it, and bringing its tables up to date
sqlite_engine, sqlite_writing           writing SQLite: the lock, and the thread of the connection
sqlite_file                             which file its name means, and the header that commits change
postgresql_engine, postgresql_pool      writing PostgreSQL: transactions, and the connections of a pool
by_key, inserting                       writing rows that are found by their keys, and many new ones
open_readers, readers                   the reading side, apart from the writer
work_rows                               where a statement goes, and what a write or its foreseeing reads
sqlite_reading, postgresql_reading      how each database is read
postgresql_idle                         the connections that reads hand to each other
remembered                              what was learnt of statements
shares                                  what one user may have of threads and connections
retry, uninterrupted                    doing again what was cut off, and ending what must end
outage, readiness                       what keeps the database from serving, and whether it takes writes
erased_bytes                            erased values, out of SQLite's write-ahead log
"""
