"""Preparation of each forked process of the tests: the schemas of all roles, which a server makes in half a second.

Imported last by the process that they are forked from. What is there by then is passed over by their collectors of
garbage, which would else touch, and so copy, all memory that the processes share.
"""

import gc

from schema.api.role_schema import make_role_schemas

make_role_schemas()

gc.collect()
gc.freeze()
