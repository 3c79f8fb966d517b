"""The rows: tables, the declaration of every column, constraints and migrations.

`declaration` is what is said of a column, `choices` are the fixed lists; `panels` and `records` are the tables, `audit`
the log, versions, plans, requests and the answers kept for retries; `database` holds the connections, `migrations` what
changed over time. A `sentence` is a text for people, with its template for other languages.
"""
