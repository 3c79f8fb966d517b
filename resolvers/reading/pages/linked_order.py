"""Pages of a list in the order of the names of linked rows, such as customers by the names of their classes.

No index has columns of two tables, and a name in each row would be written to thousands with each new name. So the
linked rows are read along the index of their names, from the cursor on, and of each no more rows than the page takes,
in the order of their keys. Linked rows of one name are merged by the keys of the rows.
"""

from models.declaration.declaration import Kind
from resolvers.reading.cursor import parameters_of
from resolvers.reading.dialect import LARGEST_INTEGER, join_keys, row_number
from resolvers.reading.entity import LinkedName
from resolvers.reading.statement import Select


def page_of_linked(select: Select, linked: LinkedName, *, descends: bool, after: bool, limit: str) -> str:
    """The SQL of the keys of one page, whose values are bound to the statement that it becomes a part of.

    Args:
        select: the statement around it.
        linked: the name that the list is ordered by, before the key.
        descends: whether the list descends in both.
        after: whether the page begins at a cursor.
        limit: the bound number of rows.
    """
    down, beyond, until, least = (" DESC", "<", ">=", LARGEST_INTEGER) if descends else ("", ">", "<=", 0)
    scope, begins, start, unlinked = select.scope("i"), "", str(least), ""
    reference = linked.reference(scope)
    if after:
        value, key = parameters_of(select, [Kind.TEXT])
        begins = f" AND o.{linked.name} {beyond}= {value}"
        start = f"CASE WHEN o.{linked.name} = {value} THEN {key} ELSE {least} END"
        # Rows that lead nowhere have the least name: after any other, all of them in a list that descends, or none.
        unlinked = f" AND i.id {beyond} CASE WHEN {value} = '' THEN {key} ELSE {LARGEST_INTEGER} END"

    def keys(condition: str, columns: str = "i.id") -> str:
        ordered = f"ORDER BY {reference}{down}, i.id{down} LIMIT {limit}"
        return f"SELECT {columns} FROM {select.source} i WHERE {condition} {ordered}"

    # A range of the index, and not all of one reference: of that both databases may find the order of the keys shorter
    # by the keys of all rows, and walk past those of everybody else.
    key_of_linked = f"o.{linked.key}"
    place = f"({key_of_linked}, {row_number(select.dialect, start)})"
    one = f"({reference}, i.id) {beyond} {place} AND {reference} {until} {key_of_linked}"
    rows = join_keys(select.dialect, select.source, "m", keys(f"{one} AND {linked.indexed(scope)}"))
    found = (
        f"SELECT x0, x1 FROM (SELECT o.{linked.name} AS x0, m.id AS x1 FROM {linked.beside or linked.table} o{rows} "
        f"WHERE {linked.linking}{begins} ORDER BY o.{linked.name}{down}, m.id{down} LIMIT {limit}) linked"
    )
    if linked.null:
        without = keys(f"{reference} IS NULL{unlinked}", "'' AS x0, i.id AS x1")
        found += f" UNION ALL SELECT x0, x1 FROM ({without}) unlinked"
    return f"SELECT x1 FROM ({found} ORDER BY 1{down}, 2{down} LIMIT {limit}) found"
