"""Writing: one pipeline from a draft to rows, an audit log and an answer, for every record.

What is written is declared: a `record` has parts, each a `panel` of one row or of a list of rows. A customer class is
such a record. In the order of a save:

    use_case          runs a write to its end, in one transaction, once for each idempotency key
    save              the steps below and those of `drafts`, as a table of contents: it has a `change`
                      judged by `validate`, and stored by `write`
    locking           what the write relies on, in the order of all writes
    version           the record that an input names, and the version that it is changed from (`changed_since`)
    references        the rows that its links lead to, kept as they are
    in_use            who uses a record, and keeps what they need of it
    store             the rows, in few statements
    outcome           what is answered

Writes of several items share `batch`, and deletions go by `delete`; `record_writes` makes use cases of both. What waits
for a decision or an instant has a state in place of a draft, and goes by `settle`.
"""
