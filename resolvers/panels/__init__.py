"""The panels of a customer class: each panel's path and the rules that its values keep to; `all_panels` lists them.

They are listed beside this file, not in it, since what reads one panel would import all of them and their rules.
`collection_terms` and `tax_methods` are parts that panels share or contain, `tax_settings` hands a class's taxes to
billing rules, and `panel_choice` is the list as a choice of the API.
"""
