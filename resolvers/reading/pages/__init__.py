"""Pages whose rows no single index has in their order: how the statement finds their keys.

parts               visible rows that are found in parts
linked_order        rows in the order of what they lead to
few_or_many         rows of a filter in an order that no index has with it
"""
