"""A class at a moment: every version reads as it was answered when it was the present one."""

from datetime import UTC, datetime

from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from resolvers.drafts.changes import UNAUDITED, changed_parts
from resolvers.drafts.defaults import default_state
from resolvers.drafts.draft import Draft
from resolvers.drafts.load import load_state
from resolvers.drafts.record import SAVE
from resolvers.drafts.values import State
from resolvers.panels.all_panels import PANELS
from resolvers.reading.dialect import dialect
from resolvers.records.class_record import CLASS_RECORD
from resolvers.versions.moment import CustomerClassMoment, class_at, moment_statement
from resolvers.writing.change import Validated
from resolvers.writing.write import write
from tests.conformance.off_default import make_targets, off_default
from tests.factories.client import Client, Json
from tests.factories.world import ADMIN, World
from tests.versions.whole_class import whole_class

READ = "query($id: ID!, $at: CustomerClassMomentInput) { customerClass(id: $id, at: $at) { %s } }"
"""A class now or at a moment, with what is selected of it."""

ROUNDS: list[Json] = [
    {"name": "Private two", "description": "a\nb"},
    {
        "finances": {
            "statistics": {"generateStatistics": True, "roundUpToNearest": "0.5"},
            "regularInvoices": {"invoiceDueRule": "NET", "netValue": 15, "notifyDueInAdvanceDays": [7, 3]},
            "taxation": {"assessTaxes": True, "parameters": {"fixedVat": {"vatRate": "19.5"}}},
        }
    },
    {"notifications": {"emailAddresses": {"bcc": ["one@example.org", "two@example.org"]}}},
    {"rightToBeForgotten": {"removePersonalData": True}},
]


async def test_every_version_reads_as_it_was_answered_then(world: World) -> None:
    """R-49: passing; whichever panels were changed since."""
    document = READ % whole_class()
    answers = [(await world.admin.ask(document, id=world.private))["customerClass"]]
    for version, change in enumerate(ROUNDS, 1):
        await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": version, **change})
        answers.append((await world.admin.ask(document, id=world.private))["customerClass"])

    for version, answer in enumerate(answers, 1):
        kept = await world.admin.ask(document, id=world.private, at={"version": version})
        assert kept["customerClass"] == answer


async def test_every_column_of_every_panel_is_kept_because_it_is_declared(world: World) -> None:
    """R-49: passing; whatever its type: each off its default, read at its version after all was set back."""
    await make_targets(world)
    rich = await rich_class()
    version = await change(rich, 1)
    document = READ % whole_class()
    then = (await world.admin.ask(document, id=world.private))["customerClass"]

    blank = {**default_state(PANELS), "general_info": rich["general_info"]}
    await change(blank, version)

    kept = await world.admin.ask(document, id=world.private, at={"version": version})
    assert kept["customerClass"] == then
    # What is compared and put back has the types that a write has.
    statement, values = moment_statement(dialect(), ADMIN, 3, CustomerClassMoment(version))
    _, rows = await get_connection("default").execute_query(statement, list(values))
    earlier = class_at(3, [tuple(row) for row in rows])
    assert earlier is not None
    state = earlier.state()
    assert {panel.name: state[panel.name] for panel in PANELS[1:]} == {p.name: rich[p.name] for p in PANELS[1:]}


async def test_a_number_that_no_class_has_is_no_class_at_a_moment_either(world: World) -> None:
    """Whichever number: a key's column is narrower than an id."""
    for number in (9999, 2**31, 2**62):
        answer = await world.admin.ask(READ % "id", id=f"CustomerClass:{number}", at={"version": 1})
        assert answer == {"customerClass": None}


async def rich_class() -> State:
    """The private class with every column that may be changed off its default."""
    rich = await load_state(PANELS, 3)
    for panel in PANELS:
        for column, declaration in panel.declarations().items():
            if column not in UNAUDITED and not declaration.fixed and column not in ("is_default", "name"):
                rich = off_default(panel, column, rich)
    return rich


async def change(after: State, version: int) -> int:
    """The version after a write of a whole state, whichever rules it breaks."""
    async with in_transaction():
        before = await load_state(PANELS, 3)
        changes = changed_parts(PANELS, before, after)
        validated = Validated(CLASS_RECORD, Draft(ADMIN, 3, before, after), version, SAVE, (), changes)
        outcome = await write(validated, instant=datetime.now(UTC))
    assert outcome.user_errors == ()
    return version + 1


async def test_a_class_at_a_time_is_the_version_that_it_had_then(world: World) -> None:
    """R-49: failing; from the instant of the version on; before the first one there is none."""
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 1, "description": "two"})
    document = READ % "version description viewerAccess { level reason }"
    versions = (await world.admin.ask(VERSIONS, id=world.private))["customerClass"]["versions"]["nodes"]
    second, first = versions
    assert (second["version"], first["version"]) == (2, 1)

    at = {
        name: (await world.admin.ask(document, id=world.private, at={"time": time}))["customerClass"]
        for name, time in {
            "then": second["at"],
            "before": first["at"],
            "never": "2001-01-01T00:00:00Z",
            "later": "2190-01-01T00:00:00Z",
        }.items()
    }

    access = {"level": "READ_ONLY", "reason": "This is the class at another moment - read-only."}
    assert at == {
        "then": {"version": 2, "description": "two", "viewerAccess": access},
        "before": {"version": 1, "description": "", "viewerAccess": access},
        "never": None,
        "later": {"version": 2, "description": "two", "viewerAccess": access},
    }


VERSIONS = """query($id: ID!) { customerClass(id: $id) { versions {
  totalCount nodes { version at userName realm action reason changes { nodes { property before after } } }
} } }"""


async def test_the_versions_tell_who_made_them_why_and_what_they_changed(world: World) -> None:
    """R-50: passing; newest first; a reseller reads no names of administrators, and no reasons of theirs."""
    values = {"id": world.norths, "expectedVersion": 1, "description": "by hand", "reason": "asked for"}
    await world.admin.done("customerClassSave", values)

    seen = {
        name: (await client.ask(VERSIONS, id=world.norths))["customerClass"]["versions"]["nodes"][0]
        for name, client in {"admin": world.admin, "north": world.north}.items()
    }

    changed = {"nodes": [{"property": "description", "before": '""', "after": '"by hand"'}]}
    expected = {"version": 2, "realm": "ADMIN", "action": "UPDATE", "changes": changed}
    for version in seen.values():
        del version["at"]
    assert seen["admin"] == {**expected, "userName": "admin", "reason": "asked for"}
    assert seen["north"] == {**expected, "userName": "Administrator", "reason": ""}


SINCE = """query($id: ID!, $since: Int) { customerClass(id: $id) { versions(first: 2) { nodes {
  version changes(since: $since, orderBy: [{ field: AT }]) { totalCount nodes { entityVersion property after } }
} } } }"""


async def test_a_version_tells_what_was_changed_since_another_one(world: World) -> None:
    """R-50: boundary; of all writes between the two; a reseller reads that of its own classes alone."""
    for version, text in ((1, "one"), (2, "two"), (3, "three")):
        await world.admin.done(
            "customerClassSave", {"id": world.norths, "expectedVersion": version, "description": text}
        )

    async def told(client: Client, since: int | None) -> list[object]:
        nodes = (await client.ask(SINCE, id=world.norths, since=since))["customerClass"]["versions"]["nodes"]
        return [[one["entityVersion"] for one in node["changes"]["nodes"]] for node in nodes]

    for client in (world.admin, world.north):
        assert await told(client, None) == [[4], [3]]
        assert await told(client, 2) == [[3, 4], [3]]
        assert await told(client, 4) == [[], []]
    shared = (await world.north.ask(SINCE, id=world.shared, since=0))["customerClass"]
    assert shared == {"versions": {"nodes": []}}


async def test_a_reseller_sees_the_versions_of_its_own_classes_alone(world: World) -> None:
    """R-50: failing; of a shared class the present is all that there is, of another's not even that."""
    for key in (world.shared, world.private, world.souths):
        data = await world.north.ask(READ % "id name", id=key, at={"version": 1})
        assert data == {"customerClass": None}
    shared = await world.north.ask(VERSIONS, id=world.shared)
    assert shared["customerClass"]["versions"] == {"totalCount": 0, "nodes": []}
    own = await world.north.ask(READ % "id name", id=world.norths, at={"version": 1})
    assert own == {"customerClass": {"id": world.norths, "name": "North's own"}}


async def test_a_link_leads_to_the_record_of_today_and_to_null_where_it_is_gone(world: World) -> None:
    """A version keeps only the ids of other records."""
    template = (await world.admin.done("invoiceTemplateSave", {"name": "Plain"}))["id"]
    panel = {"invoiceTemplate": template}
    values = {"id": world.private, "expectedVersion": 1, "finances": {"regularInvoices": panel}}
    await world.admin.done("customerClassSave", values)
    cleared = {"expectedVersion": 2, "finances": {"regularInvoices": {"invoiceTemplate": None}}}
    await world.admin.done("customerClassSave", {"id": world.private, **cleared})
    document = READ % "finances { regularInvoices { invoiceTemplate { name } } }"

    async def then() -> object:
        answer = await world.admin.ask(document, id=world.private, at={"version": 2})
        return answer["customerClass"]["finances"]["regularInvoices"]["invoiceTemplate"]

    await world.admin.done("invoiceTemplateSave", {"id": template, "expectedVersion": 1, "name": "Fancy"})
    assert await then() == {"name": "Fancy"}
    gone = await world.admin.write("invoiceTemplateDelete", {"ids": [template]})
    assert gone["userErrors"] == []
    assert await then() is None
