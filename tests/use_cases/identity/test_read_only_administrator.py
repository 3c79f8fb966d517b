"""A read-only administrator changes nothing, on any path (R-45)."""

import pytest

from resolvers.errors import NotPermittedError, camel
from resolvers.use_cases.mutations import MUTATIONS
from tests.factories.tables import all_tables
from tests.factories.world import AUDITOR, World


async def test_no_mutation_is_there_for_a_read_only_administrator(world: World) -> None:
    """R-45: failing, at the API, for every mutation there is."""
    before = await all_tables()
    for name in MUTATIONS:
        refusal = await world.auditor.refusal(f"mutation {{ {camel(name)}(input: {{}}) {{ replayed }} }}")

        assert refusal.code == "GRAPHQL_VALIDATION_FAILED", name
        assert await all_tables() == before, name


async def test_no_use_case_runs_for_a_read_only_administrator(world: World) -> None:
    """R-45: failing, below the API too: whoever calls a use case in another way gets no further."""
    before = await all_tables()
    for name, write in MUTATIONS.items():
        with pytest.raises(NotPermittedError, match="auditor is a read-only administrator"):
            await write.use_case(AUDITOR, {})

        assert await all_tables() == before, name


async def test_a_read_only_administrator_reads_what_administrators_read(world: World) -> None:
    """R-45: passing; only writing is taken away."""
    document = """{ customerClasses { nodes { name managedBy { name } sharedWithResellers usage { resellerCount }
      viewerAccess { level reason } } } auditLog(first: 1) { totalCount } users { totalCount } }"""

    read = await world.auditor.ask(document)
    by_admin = await world.admin.ask(document)

    for row in read["customerClasses"]["nodes"]:
        assert row.pop("viewerAccess") == {
            "level": "READ_ONLY",
            "reason": "You are signed in as a read-only administrator.",
        }
    for row in by_admin["customerClasses"]["nodes"]:
        assert row.pop("viewerAccess") == {"level": "EDIT", "reason": None}
    assert read == by_admin


async def test_the_schema_of_a_read_only_administrator_has_no_mutations(world: World) -> None:
    """R-45: boundary; the same schema but for the one root type."""
    document = "{ __schema { mutationType { name } queryType { fields { name } } } }"

    read, by_admin = await world.auditor.ask(document), await world.admin.ask(document)

    assert read["__schema"]["mutationType"] is None
    assert by_admin["__schema"]["mutationType"] == {"name": "Mutation"}
    assert read["__schema"]["queryType"] == by_admin["__schema"]["queryType"]
