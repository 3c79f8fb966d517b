"""The work: use cases, rules and reading. Takes an actor and plain values; knows nothing of GraphQL or HTTP.

    errors, actor, clock, operator     refusals, and who acts when for which operator
    visibility                         which rows exist for whom
    formats, billing                   what a text looks like, and the pure rules of billing
    reading                            from a selection to an answer
    audit, identity                    the log of changes, and what proves who somebody is
    drafts, rules                      from an input to a state, and rules that panels and records share
    panels, records                    paths and rules of panels, and whatever has an id
    approvals, planned, versions       what waits for approval, what will be, and what was
    previews                           queries that run billing rules
    registry                           every type and root field, by name
    writing, use_cases                 from a draft to rows and the log, and the writes, a verb a file

The order in which they know of each other is a contract in `pyproject.toml`.
"""
