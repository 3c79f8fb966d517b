"""Texts that lists are ordered by, or that begin with something: by their characters, whatever a database's language.

The server of the tests orders no text by a language, so what is sent to it is looked at.
"""

import re
from collections.abc import AsyncIterator, Iterator

import asyncpg
import pytest
from graphql import GraphQLInputObjectType, get_named_type

from models.database.open_readers import open_reader
from models.declaration.access import Role
from models.declaration.declaration import Kind
from resolvers.reading.entity import Rows
from resolvers.reading.statement import Select
from resolvers.registry import ENTITIES, ROOTS
from schema.api.execution import Execution
from schema.api.role_schema import role_schema
from tests.factories.client import Client
from tests.factories.recording_reader import RecordingReader
from tests.factories.world import ADMIN, World

BY_CHARACTER = re.compile(r'\((.+) COLLATE "C"\) >= \$(\d) AND \(\1 COLLATE "C"\) < \$(\d)')
AS_THE_DATABASE_DOES = re.compile(r"(?<! COLLATE \"C\"\)) (>=|<) \$")


def text_filters() -> Iterator[tuple[str, str]]:
    """Each list at the root with each of its filters by a text."""
    query = role_schema(Role.ADMINISTRATOR).graphql_schema.query_type
    assert query is not None
    for name, field in query.fields.items():
        named = get_named_type(field.args["where"].type) if "where" in field.args else None
        if isinstance(named, GraphQLInputObjectType):
            for filter, value in named.fields.items():
                if get_named_type(value.type).name == "TextFilter":
                    yield name, filter


@pytest.fixture
async def reader(world: World, database: str) -> AsyncIterator[RecordingReader]:
    """A reader of PostgreSQL that keeps what it is asked."""
    if not database.startswith("postgres"):
        pytest.skip("SQLite compares texts by their characters alone")
    recording = RecordingReader(await open_reader(database))
    yield recording
    await recording.reader.close()


async def test_a_text_begins_with_characters_and_not_with_letters(reader: RecordingReader) -> None:
    """In the order of a language "Abc" stands between "ab" and "ac", and the log found it by panel or user."""
    client = Client(Execution(reader), ADMIN)  # type: ignore[arg-type]
    filters = list(text_filters())
    assert len(filters) > 20
    for name, filter in filters:
        reader.statements.clear()
        await client.ask(f'{{ {name}(where: {{ {filter}: {{ startsWith: "ab" }} }}) {{ totalCount }} }}')

        ((sql, _),) = reader.statements
        assert BY_CHARACTER.search(sql), (name, filter, sql)
        assert not AS_THE_DATABASE_DOES.search(sql), (name, filter, sql)


async def test_an_index_of_names_serves_what_a_name_begins_with(reader: RecordingReader, database: str) -> None:
    client = Client(Execution(reader), ADMIN)  # type: ignore[arg-type]
    await client.ask('{ customers(where: { name: { startsWith: "ab" } }) { totalCount } }')
    ((sql, values),) = reader.statements
    connection = await asyncpg.connect(database)
    await connection.execute("SET enable_seqscan = off")
    plan = "\n".join(row[0] for row in await connection.fetch(f"EXPLAIN {sql}", *values))
    await connection.close()

    assert re.search(r"Index Cond: .*\bname_key\b.* >= .*\bname_key\b.* < ", plan), plan


def text_orders() -> Iterator[tuple[str, str, str]]:
    """Each text that a list is ordered by: its name, where its rows are, and the expression."""
    for entity in ENTITIES.values():
        scope = Select(entity.source, "postgresql", Role.ADMINISTRATOR, may_write=True).scope()
        for name, order in entity.orders.items():
            if order.kind is Kind.TEXT:
                yield f"{entity.name}.{name}", entity.source, order.sql(scope)
    lists = [field for entity in ENTITIES.values() for field in entity.fields.values() if isinstance(field, Rows)]
    roots = (getattr(root, "declaration", None) for root in ROOTS.values())
    lists += [declaration for declaration in roots if isinstance(declaration, Rows)]
    for rows in lists:
        for expression in rows.order.split(", "):
            yield rows.entity, ENTITIES[rows.entity].source, expression


async def test_lists_are_ordered_by_characters(world: World, database: str) -> None:
    """Classes by their resellers, and customers by their currencies, had the order of the database's language."""
    if not database.startswith("postgres"):
        pytest.skip("SQLite orders texts by their characters alone")
    connection = await asyncpg.connect(database)
    collations = {}
    for name, source, expression in text_orders():
        row = f"SELECT {expression} AS x FROM (SELECT) one LEFT JOIN {source} t0 ON TRUE"  # noqa: S608
        (column,) = (await connection.prepare(row)).get_attributes()
        if column.type.name in {"text", "varchar"}:
            collation = f"SELECT pg_collation_for(x) FROM ({row}) r LIMIT 1"  # noqa: S608
            collations[name, expression] = await connection.fetchval(collation)
    await connection.close()

    assert len(collations) > 25
    assert {name for name, collation in collations.items() if collation != '"C"'} == set()
