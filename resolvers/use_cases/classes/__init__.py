"""Writes of classes beyond saving and deleting them.

clone_class, left_out            a copy, and the settings that it can't have
copy_terms, revert_class         terms from one panel to another, and panels as an earlier version has them
share_class, set_default_class   who may use a class, and which one new customers get
assign_class                     which customers are on it
"""
