"""Web self-care: addresses, languages, time zones and networks, and what a reseller may not open."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolvers.panels.web_self_care import WEB_SELF_CARE
from tests.factories.client import Json, errors
from tests.factories.world import World
from tests.panels.drafts import broken, code_and_path, draft

PATH = "input.webSelfCare."


def errors_of(**values: object) -> list[tuple[str, str]]:
    """Errors of the panel for its own values."""
    return code_and_path(broken(WEB_SELF_CARE, draft({"web_self_care": values})))


@pytest.mark.parametrize(
    "address",
    [
        "https://care.example.com",
        "https://care.example.com/",
        "https://care.example.com:8443/self-care?brand=1",
        "https://CARE.example.co.uk",
        "https://xn--bcher-kva.example",
    ],
)
@pytest.mark.parametrize("column", ["self_care_url", "logo_url"])
def test_an_https_address_is_taken(column: str, address: str) -> None:
    assert errors_of(**{column: address}) == []


@pytest.mark.parametrize(
    "address",
    [
        "http://care.example.com",
        "//care.example.com",
        "care.example.com",
        "https://",
        "https://localhost",
        "https://care.example.com:0",
        "https://care.example.com:70000",
        "https://care.example.com:",
        "https://trusted.example@evil.example",
        "https://care.example.com/a b",
        "https://care.example.com/\r\nX: 1",
        "https://-care.example.com",
        "https://care..example.com",
        "javascript:alert(1)",
        "",
    ],
)
@pytest.mark.parametrize(("column", "name"), [("self_care_url", "selfCareUrl"), ("logo_url", "logoUrl")])
def test_any_other_address_is_refused(column: str, name: str, address: str) -> None:
    assert errors_of(**{column: address}) == [("INVALID", PATH + name)]


@pytest.mark.parametrize("zone", ["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires"])
def test_a_time_zone_of_the_iana_database_is_taken(zone: str) -> None:
    assert errors_of(time_zone=zone) == []


@pytest.mark.parametrize("zone", ["", "Berlin", "europe/berlin", "+02:00", "../UTC", "Europe"])
def test_any_other_time_zone_is_refused(zone: str) -> None:
    assert errors_of(time_zone=zone) == [("INVALID", PATH + "timeZone")]


@pytest.mark.parametrize(("language", "taken"), [("en", True), ("pt-BR", True), ("EN", False), ("", False)])
def test_the_default_language_has_the_form_of_one(language: str, taken: bool) -> None:
    assert errors_of(default_language=language) == ([] if taken else [("INVALID", PATH + "defaultLanguage")])


def test_networks_are_written_in_three_ways() -> None:
    networks = ["192.0.2.7", "192.0.2.0/24", "192.0.2.0/255.255.255.0", "2001:db8::1", "2001:db8::/32", "0.0.0.0/0"]

    assert errors_of(allowed_networks=networks) == []


NO_NETWORKS = [
    "192.0.2.7/24",
    "192.0.2",
    "192.0.2.0/33",
    "192.0.2.256",
    "192.0.2.0/255.0.255.0",
    "example.com",
    "*",
    "fe80::1%eth0",
]


@pytest.mark.parametrize("network", [*NO_NETWORKS, ""])
def test_what_is_no_network_is_refused_at_its_place(network: str) -> None:
    """An address with bits behind its mask would be read in two ways."""
    assert errors_of(allowed_networks=["192.0.2.7", network]) == [("INVALID", PATH + "allowedNetworks.1")]


@given(st.ip_addresses(), st.integers(0, 32))
def test_every_address_and_every_network_around_it_is_taken(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address, prefix: int
) -> None:
    network = ipaddress.ip_network((address, prefix), strict=False)
    # Only networks of IPv4 are ever written with a netmask.
    written = [str(address), str(network), *([network.with_netmask] if network.version == 4 else [])]

    assert errors_of(allowed_networks=written) == []


READ = """webSelfCare {
  selfCareEnabled twoFactor selfCareUrl brandName logoUrl defaultLanguage timeZone dateFormat timeFormat
  passwordMinimumLength passwordLetters passwordDigits passwordSpecialCharacters passwordHistory passwordExpiryDays
  signInAttempts lockMinutes sessionTimeoutMinutes allowedNetworks apiTokenAccess
}"""

DEFAULTS: Json = {
    "selfCareEnabled": True,
    "twoFactor": False,
    "selfCareUrl": None,
    "brandName": None,
    "logoUrl": None,
    "defaultLanguage": "en",
    "timeZone": "UTC",
    "dateFormat": "YYYY_MM_DD",
    "timeFormat": "HH24_MI_SS",
    "passwordMinimumLength": 8,
    "passwordLetters": True,
    "passwordDigits": True,
    "passwordSpecialCharacters": False,
    "passwordHistory": 0,
    "passwordExpiryDays": 30,
    "signInAttempts": 5,
    "lockMinutes": 15,
    "sessionTimeoutMinutes": 30,
    "allowedNetworks": [],
    "apiTokenAccess": False,
}

FILLED: Json = {
    "selfCareEnabled": False,
    "twoFactor": True,
    "selfCareUrl": "https://care.example.com/",
    "brandName": "Care",
    "logoUrl": "https://cdn.example.com/logo.svg",
    "defaultLanguage": "de",
    "timeZone": "Europe/Berlin",
    "dateFormat": "DD_MM_YYYY",
    "timeFormat": "HH12_MI",
    "passwordMinimumLength": 64,
    "passwordLetters": False,
    "passwordDigits": False,
    "passwordSpecialCharacters": True,
    "passwordHistory": 24,
    "passwordExpiryDays": 0,
    "signInAttempts": 3,
    "lockMinutes": 1440,
    "sessionTimeoutMinutes": 5,
    "allowedNetworks": ["192.0.2.0/24", "2001:db8::/32"],
    "apiTokenAccess": True,
}


async def panel_of(world: World, id: str) -> Json:
    """The panel as it is read."""
    data = await world.admin.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {READ} }} }}", id=id)
    web_self_care: Json = data["customerClass"]["webSelfCare"]
    return web_self_care


async def test_a_new_class_has_the_documented_defaults(world: World) -> None:
    assert await panel_of(world, world.private) == DEFAULTS


async def test_every_setting_is_read_as_it_was_saved(world: World) -> None:
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 1, "webSelfCare": FILLED})

    assert set(FILLED) == set(DEFAULTS)
    assert await panel_of(world, world.private) == FILLED


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("passwordMinimumLength", 5, "TOO_SMALL"),
        ("passwordMinimumLength", 65, "TOO_LARGE"),
        ("passwordHistory", 25, "TOO_LARGE"),
        ("passwordExpiryDays", 366, "TOO_LARGE"),
        ("sessionTimeoutMinutes", 4, "TOO_SMALL"),
        ("sessionTimeoutMinutes", 1441, "TOO_LARGE"),
        ("allowedNetworks", ["192.0.2.7"] * 101, "TOO_LONG"),
    ],
)
async def test_a_value_outside_its_range_is_refused(world: World, field: str, value: object, code: str) -> None:
    """Through the whole save; nothing is written."""
    input = {"id": world.private, "expectedVersion": 1, "webSelfCare": {field: value, "brandName": "Care"}}

    assert errors(await world.admin.write("customerClassSave", input)) == [(code, PATH + field)]
    assert await panel_of(world, world.private) == DEFAULTS


@pytest.mark.parametrize("setting", ['selfCareUrl: "https://evil.example.com"', "apiTokenAccess: true"])
async def test_a_reseller_opens_neither_a_domain_nor_the_api(world: World, setting: str) -> None:
    """Password mails lead to that domain, and programs put load on the whole system."""
    refusal = await world.north.refusal(
        f"mutation($id: ID!) {{ customerClassSave(input: {{id: $id, expectedVersion: 1, webSelfCare: {{{setting}}}}})"
        " { replayed } }",
        id=world.norths,
    )

    assert refusal.code == "GRAPHQL_VALIDATION_FAILED"
    assert await panel_of(world, world.norths) == DEFAULTS


async def test_a_reseller_sets_the_rest_for_its_own_customers(world: World) -> None:
    input = {"id": world.norths, "expectedVersion": 1, "webSelfCare": {"twoFactor": True, "brandName": "North"}}

    await world.north.done("customerClassSave", input)

    assert await panel_of(world, world.norths) == {**DEFAULTS, "twoFactor": True, "brandName": "North"}
