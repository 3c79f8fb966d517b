"""Planned reading: a selection is compiled once into statements and one function from rows to an answer.

`selection` is what was asked, `entity` is what can be answered, `plan` joins the two, `statement` holds the SQL of one
list, `run` executes a plan, and `render` writes the payloads of writes and computed queries.
"""
