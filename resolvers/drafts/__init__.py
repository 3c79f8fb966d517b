"""Drafts: what is declared of records and panels, and the state of one before and after an edit, with its rules.

A save and a preview of edited settings begin alike; nothing here writes. In the order of both:

    values            plain values of an input, of a row, of a record
    panel, record     the declarations: the parts of a record, and its rules, with what each `reads`
    lookup            the rows that global ids name, as the actor sees them
    defaults          the values of what is new
    load              the values of all parts (`stored_rows`)
    reach             the parts and the rules that an input reaches
    apply_parts       the values after an input (`apply_input` for columns, `apply_rows` for lists)
    draft             all of this together, which the rules read
    rules             every rule whose values were accepted, and every `warning` of what a save brings
    uniqueness        names and codes of which no two records have the same
    reliance          what users of a record rely on
    changes           every property that differs
"""
