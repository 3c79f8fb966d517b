"""Writing: one way from an input to rows, an audit log and an answer, whatever record is written.

What is written is declared: a `record` has parts, each a `panel` of one row or of a list of rows. A customer class is
such a record. In the order of a save:

    use_case          runs a write to its end, in one transaction, once for each idempotency key
    save              the steps below, as a table of contents
    lookup, version   the record that an input names, locked (`locking`), and the version that it is changed from
    load              the values of all its parts (`stored_rows`)
    apply_parts       the values after the input (`apply_input` for columns, `apply_rows` for lists)
    references        the rows that its links lead to, kept as they are
    draft             all of this together, which the rules read
    rules             every rule whose values were accepted, with `kept_in_use` and `uniqueness` among them
    changes           every property that differs
    store             the rows, in few statements
    outcome           what is answered

Writes of several items share `batch`, and deletions go by `delete`.
"""
