"""Documents that cost as much as the limits let them: for each kind a function from a number to one that is new."""

from collections.abc import Callable, Mapping
from typing import Final

from graphql import get_introspection_query

from resolvers.reading.filters import LONGEST_TEXT, MOST_VALUES
from schema.api.limits import LIMITS

Hostile = Mapping[str, object]
"""The body of a request."""


def _named(number: int) -> str:
    """A name that makes a document new."""
    return f"query Q{number}"


def aliases(number: int) -> Hostile:
    """Fragments that multiply up to the number of fields."""
    fragments = (
        "fragment A on CustomerClass { a: usage { customers(first: 2) { nodes { ...B } } } "
        "b: usage { customers(first: 2) { nodes { ...B } } } }"
        "fragment B on Customer { c: customerClass { ...C } d: customerClass { ...C } e: customerClass { ...C } }"
        "fragment C on CustomerClass { id name description version "
        "f: businessModel { id name } g: currency { id name code } }"
    )
    roots = " ".join(f"r{one}: customerClasses(first: 5) {{ nodes {{ ...A }} }}" for one in range(5))
    return {"query": f"{_named(number)} {{ {roots} }} {fragments}"}


def filters(number: int) -> Hostile:
    """A filter of a hundred conditions, each time of another shape."""
    operators = ("eq", "startsWith", "contains", "endsWith")
    bits = number
    items = []
    for _ in range(49):
        items.append({"name" if bits % 2 else "description": {operators[bits % 4]: "a"}})
        bits = bits * 1_103_515_245 + 12_345 + number
        bits = (bits >> 3) & 0xFFFFFFFF
    selection = "customerClasses(first: 20, where: $where) { totalCount nodes { id } }"
    query = f"query($where: CustomerClassFilter) {{ {selection} }}"
    return {"query": query, "variables": {"where": {"OR": items}}}


def long_documents(number: int) -> Hostile:
    """A document of 60 KB, for the most part a comment, with the longest value that there may be."""
    value, comment = "x" * LONGEST_TEXT, "x" * 56_000
    selection = f'customerClasses(where: {{description: {{eq: "{value}"}}}}) {{ totalCount }}'
    return {"query": f"{_named(number)} {{ {selection} }} # {comment}"}


def conditions(number: int) -> Hostile:
    """One document with each time other conditions."""
    names = range(20)
    variables = ", ".join(f"$v{name}: Boolean!" for name in names)
    fields = " ".join(
        f"a{name}: customerClasses(first: 5) @include(if: $v{name}) "
        "{ nodes { id name usage { customers(first: 2) { nodes { id name customerClass { id name } } } } } }"
        for name in names
    )
    given = {f"v{name}": bool((number * 2_654_435_761) >> name & 1) for name in names}
    return {"query": f"query({variables}) {{ {fields} }}", "variables": given}


def introspection(number: int) -> Hostile:
    """The introspection of tools under other names."""
    whole = get_introspection_query(input_value_deprecation=True)
    return {"query": whole.replace("IntrospectionQuery", f"Q{number}")}


def type_names(number: int) -> Hostile:
    """The introspection of a type of no name that there is, as long as a request may be in memory."""
    query = "query($name: String!) { __type(name: $name) { name } }"
    return {"query": query, "variables": {"name": f"{number}\U0001f600{'x' * 60_000}"}}


def multiplied_introspection(number: int) -> Hostile:
    """An introspection that is too long only once it is multiplied."""
    names = " ".join(
        f"a{one}: __schema {{ types {{ fields {{ name type {{ fields {{ name }} }} }} }} }}" for one in range(4)
    )
    return {"query": f"{_named(number)} {{ {names} }}"}


def variables(number: int) -> Hostile:
    """Nearly as many values in variables as are taken, in as many lists as it needs."""
    lists = LIMITS.variable_values // MOST_VALUES - 1
    given = {f"ids{one}": [f"BusinessModel:{1 + each % 9}" for each in range(MOST_VALUES)] for one in range(lists)}
    declared = ", ".join(f"${name}: [ID!]" for name in given)
    selection = " ".join(
        f"{name}: customerClasses(where: {{businessModel: {{oneOf: ${name}}}}}) {{ totalCount }}" for name in given
    )
    return {"query": f"{_named(number)}({declared}) {{ {selection} }}", "variables": given}


def invalid(number: int) -> Hostile:
    """A document with as many mistakes as there is room for."""
    return {"query": f"{_named(number)} {{ viewer {{ {' '.join(f'wrong{number}x{one}' for one in range(900))} }} }}"}


def wide_pages(number: int) -> Hostile:
    """As many objects and values as an answer may hold."""
    page = (
        "customerClasses(first: 20) { nodes { id name description version createdAt "
        "usage { customers(first: 11) { nodes { id name createdAt customerClass { id name } } } } } }"
    )
    return {"query": f"{_named(number)} {{ " + " ".join(f"r{one}: {page}" for one in range(5)) + " }"}


KINDS: Final[Mapping[str, Callable[[int], Hostile]]] = {
    one.__name__: one
    for one in (
        aliases,
        filters,
        long_documents,
        conditions,
        introspection,
        multiplied_introspection,
        type_names,
        variables,
        invalid,
        wide_pages,
    )
}
