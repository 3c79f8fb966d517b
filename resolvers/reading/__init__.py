"""Planned reading: a selection is compiled once into statements and one function from rows to an answer.

selection, global_id                what was asked: a tree of fields, and ids
entity                              what can be answered: types, and where their values come from
plan, planning                      both joined: a step for each root field
lists, pages                        lists and their pages, also those that no single index has in their order
filters, cursor                     conditions, and where a page ended
statement, joins, list_statement, dialect     the SQL, on both databases
rows, json_rows, page_cell, page_answer      from rows to the answer
context, personal                   one request: its actor, variables, failures, and whose data it shows
render                              the same for what a write or a preview answers
cache, longest                      what is kept between requests, and how long an answer can become
problem                             what can be wrong with a valid document
"""
