"""Versions of a class, from the write that keeps them to the read that shows them and the revert.

- `state_json`: the values of a panel as a version keeps them.
- `keep`: keeping a version, within the write that makes it.
- `moment`: the version of a class at a moment, and all its values then.
- `read_at`: the same of an instant that has yet to come, with what is planned until then.
- `state_sources`: kept values in place of the panels' tables, in a statement over them.
- `references`: which of the records that it refers to are there.
- `deleted_records`: what a class referred to at a moment, and is gone by now.
- `class_at`: the root field of a class, now or at a moment.
- `class_version`: the versions of a class as a list.
"""
