"""Building blocks of the schema's types.

builder, scalars, directives     types of declarations, and what a column says of itself in the SDL
entity_types, panel_types, value_types, nouns     the types of entities, of panels, and of values without a table
lists, node, errors              what all lists, all records and all errors share
record_inputs                    the inputs that follow from what a record declares
query, mutation                  the two roots
all_types                        the import of every type, once
"""
