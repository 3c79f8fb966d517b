"""Instants and days: RFC 3339 or refused, in UTC or refused, on every way in."""

import base64
import json
from datetime import UTC, date, datetime

import orjson
import pytest
from graphql import GraphQLInputObjectType, GraphQLObjectType, get_named_type

from models.declaration.access import Role
from models.declaration.declaration import Kind
from models.declaration.instants import read_day, read_instant
from resolvers.errors import camel
from resolvers.reading.entity import Connection
from resolvers.registry import ENTITIES, LISTS
from schema.api.problems import RequestErrorCode
from schema.api.role_schema import role_schema
from tests.factories.client import errors
from tests.factories.world import EUR, World, customer_class

INSTANTS = {
    "2026-08-08T12:00:00Z": datetime(2026, 8, 8, 12, tzinfo=UTC),
    "2026-08-08t12:00:00z": datetime(2026, 8, 8, 12, tzinfo=UTC),
    "2026-08-08T12:00:00-00:00": datetime(2026, 8, 8, 12, tzinfo=UTC),
    "2026-08-08T12:00:00.5+02:00": datetime(2026, 8, 8, 10, 0, 0, 500_000, UTC),
    "2026-08-08T12:00:00.123456789Z": datetime(2026, 8, 8, 12, 0, 0, 123_456, UTC),
    "2026-08-08T12:00:00+23:59": datetime(2026, 8, 7, 12, 1, tzinfo=UTC),
    "0001-01-01T00:00:00Z": datetime(1, 1, 1, tzinfo=UTC),
    "9999-12-31T23:59:59.999999Z": datetime.max.replace(tzinfo=UTC),
}
NO_INSTANTS = (
    "20260808120000Z",
    "20260808T120000Z",
    "2026-08-08 12:00:00Z",
    "2026-08-08🎉12:00:00Z",
    "2026-08-08T12:00:00",
    "2026-08-08T12:00Z",
    "2026-08-08T12Z",
    "2026-W32-6T12:00:00Z",
    "2026-220T12:00:00Z",
    "2026-08-08T24:00:00Z",
    "2026-08-08T23:59:60Z",
    "2026-08-08T12:00:00+02",
    "2026-08-08T12:00:00+0200",
    "2026-08-08T12:00:00+24:00",
    "2026-08-08T12:00:00+02:60",
    "2026-08-08T12:00:00+02:00:30",
    "2026-08-08T12:00:00,5Z",
    "2026-08-08T12:00:00.Z",
    "2026-08-08T12:00:00.1234567890Z",
    "２０２６-08-08T12:00:00Z",
    " 2026-08-08T12:00:00Z",
    "2026-08-08T12:00:00Z\n",
    "2026-02-29T12:00:00Z",
    "0000-01-01T00:00:00Z",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-00:01",
    "1786190400",
    "",
)
NO_DAYS = (
    "20260808",
    "2026-W32-6",
    "2026-220",
    "2026-8-8",
    "2026-02-29",
    "0000-01-01",
    "２０２６-08-08",
    "2026-08-08T00:00:00Z",
    "2026-08-08\n",
    "",
)


@pytest.mark.parametrize(("text", "read"), INSTANTS.items())
def test_an_instant_is_read_as_rfc_3339_says(text: str, read: datetime) -> None:
    assert read_instant(text) == read


@pytest.mark.parametrize("text", NO_INSTANTS)
def test_nothing_else_is_an_instant(text: str) -> None:
    """The samples were `20260808120000Z`, read as eight in the evening, and an emoji in the place of the T."""
    with pytest.raises(ValueError, match=r"instant|range|offset|month|hour|second|day|year"):
        read_instant(text)


@pytest.mark.parametrize("text", NO_DAYS)
def test_nothing_else_is_a_day(text: str) -> None:
    with pytest.raises(ValueError, match=r"day|month|year"):
        read_day(text)
    assert read_day("2026-08-08") == date(2026, 8, 8)


@pytest.mark.parametrize("role", Role)
def test_every_place_for_an_instant_or_a_day_reads_it_so(role: Role) -> None:
    """All arguments and input fields of these types have the one reader; a literal is read as a variable is."""
    schema = role_schema(role).graphql_schema
    places: dict[str, list[str]] = {"DateTime": [], "Date": []}
    for graphql_type in schema.type_map.values():
        if isinstance(graphql_type, GraphQLInputObjectType):
            named = {name: field.type for name, field in graphql_type.fields.items()}
        elif isinstance(graphql_type, GraphQLObjectType):
            named = {
                f"{name}.{argument}": arg.type
                for name, field in graphql_type.fields.items()
                for argument, arg in field.args.items()
            }
        else:
            continue
        for name, one in named.items():
            places.get(get_named_type(one).name, []).append(f"{graphql_type.name}.{name}")
    assert len(places["DateTime"]) > 5
    assert len(places["Date"]) > 5
    for name, samples in (("DateTime", NO_INSTANTS), ("Date", NO_DAYS)):
        scalar = schema.type_map[name]
        for sample in samples:
            with pytest.raises(Exception, match="RFC 3339"):
                scalar.parse_value(sample)  # type: ignore[attr-defined]


def cursor(*values: object) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(values)).decode()


BY_TIME = [
    (name, order)
    for name, graphql_list in LISTS.items()
    if isinstance(graphql_list, Connection)
    for order, declared in ENTITIES[graphql_list.entity].orders.items()
    if declared.kind is Kind.DATETIME
]


@pytest.mark.parametrize(("name", "order"), BY_TIME)
async def test_a_cursor_holds_an_instant_or_is_refused(world: World, name: str, order: str) -> None:
    """The sample was `0001-01-01T00:00:00+14:00`, which is before the first instant of UTC: it was a 500."""
    document = (
        f"query($after: String) {{ {camel(name)}(orderBy: [{{field: {order}}}], after: $after) {{ nodes {{ id }} }} }}"
    )
    for text in NO_INSTANTS:
        if text == "2026-08-08 12:00:00Z":
            continue  # SQLite's own form, which its cursors have
        answer = await world.admin.answer(document, {"after": cursor(text, 1)})
        assert [error["extensions"]["code"] for error in answer["errors"]] == ["BAD_USER_INPUT"], text
    for text in ("0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59.999999+00:00"):
        assert "errors" not in await world.admin.answer(document, {"after": cursor(text, 1)})


@pytest.mark.parametrize(("name", "order"), BY_TIME)
async def test_a_page_goes_on_after_the_cursor_that_it_gave(world: World, name: str, order: str) -> None:
    listed = f"{camel(name)}(first: 1, orderBy: [{{field: {order}}}], after: $after)"
    document = f"query($after: String) {{ {listed} {{ nodes {{ id }} pageInfo {{ endCursor hasNextPage }} }} }}"
    seen: list[str] = []
    after = None
    while True:
        page = (await world.admin.ask(document, after=after))[camel(name)]
        seen += [node["id"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize("text", NO_INSTANTS)
async def test_a_filter_by_time_refuses_what_is_no_instant(world: World, text: str) -> None:
    for name in ("customerClasses", "customers", "auditLog"):
        column = "at" if name == "auditLog" else "createdAt"
        refused = await world.admin.refusal(
            f"query($at: DateTime) {{ {name}(where: {{{column}: {{gt: $at}}}}) {{ totalCount }} }}", at=text
        )
        assert refused.code is RequestErrorCode.BAD_USER_INPUT


async def test_a_filter_reaches_from_the_first_instant_to_the_last(world: World) -> None:
    for operator, at, found in (("gt", "0001-01-01T00:00:00Z", 5), ("gt", "9999-12-31T23:59:59.999999Z", 0)):
        answer = await world.admin.ask(
            f'{{ customerClasses(where: {{createdAt: {{{operator}: "{at}"}}}}) {{ totalCount }} }}'
        )
        assert answer["customerClasses"]["totalCount"] == found


@pytest.mark.parametrize(
    ("kind", "refused", "text", "kept"),
    [
        ("DATE_TIME", NO_INSTANTS[:-1], "2026-03-31T14:30:00+02:00", "2026-03-31T12:30:00Z"),
        ("DATE", NO_DAYS[:-1], "2026-03-31", "2026-03-31"),
    ],
)
async def test_custom_fields_hold_instants_and_days_or_refuse_them(
    world: World, kind: str, refused: tuple[str, ...], text: str, kept: str
) -> None:
    field = await world.admin.done("customFieldDefinitionSave", {"name": "When", "object": "CUSTOMER", "type": kind})
    key = await customer_class(world.admin, "Fields", customFields=[{"customField": field["id"], "enabled": True}])

    def ann(value: str) -> dict[str, object]:
        values = [{"customField": field["id"], "value": value}]
        return {"name": "Ann", "customerClass": key, "currency": EUR, "customFields": values}

    for value in refused:
        if value == value.strip():
            payload = await world.admin.write("customerSave", ann(value))
            assert errors(payload) == [("INVALID", "input.customFields.0.value")], json.dumps(value)
    customer = await world.admin.done("customerSave", ann(text), "customFields { value }")
    assert customer["customFields"] == [{"value": kept}]
