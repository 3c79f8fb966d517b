"""Declarations of columns, made once for all layers.

declaration, columns     what a column says of itself, and how each kind of column says it
access                   who may read a field, and who may write it
described                the same of values that no table holds
texts, list_entries      the form in which texts and entries of lists are kept and compared (`normal_forms`: of Unicode)
decimals, instants       numbers and moments, the same on both databases
checks, new_tables       what migrations put into tables: CHECK constraints, and rows of a new panel
kept_options             and what they do to values whose option was taken out of its list
"""
