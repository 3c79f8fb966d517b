"""Settings of an operator, and the limits of clients by default: each limit, and one beyond it."""

import math
import re
from pathlib import Path

import pytest
import typer
from pydantic import ValidationError

from web.cli.running import WRONG_INPUT, load_settings
from web.cli.tokens import LONGEST_DAYS
from web.endpoints import websocket
from web.http import body, concurrency, graphql_request, protocol, request_log, sign_in_throttle, unread
from web.settings import PREFIX, Settings, settings

SQLITE, POSTGRESQL = "sqlite:///data.db", "postgresql://nobody@localhost/x"

BOUNDS: dict[str, tuple[float, float]] = {
    "port": (0, 65535),
    "workers": (1, 64),
    "session_hours": (0.001, 720),
    "connections_per_address": (0, math.inf),
    "head_seconds": (0.001, 600),
    "requests_in_flight": (1, math.inf),
    "planned_changes_seconds": (0, 3600),
}
"""The least and the most of each number; of those that have to be above 0 something just above."""


def chosen(monkeypatch: pytest.MonkeyPatch, name: str, value: float | str) -> object:
    monkeypatch.setenv(f"{PREFIX}{name.upper()}", str(value))
    setting: object = getattr(Settings(), name)
    return setting


def test_every_number_that_is_set_has_its_bounds_here() -> None:
    numbers = {name for name, field in Settings.model_fields.items() if field.annotation in {int, float}}

    assert numbers == set(BOUNDS)


@pytest.mark.parametrize("name", BOUNDS)
def test_a_number_is_taken_up_to_its_bounds_and_refused_beyond(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    least, most = BOUNDS[name]
    assert chosen(monkeypatch, name, least) == least
    with pytest.raises(ValidationError, match=name):
        chosen(monkeypatch, name, math.ceil(least) - 1)
    if most < math.inf:
        assert chosen(monkeypatch, name, int(most)) == most
        with pytest.raises(ValidationError, match=name):
            chosen(monkeypatch, name, int(most) + 1)


def test_what_is_not_set_is_what_operators_expect(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"{PREFIX}{name.upper()}", raising=False)

    left = Settings(_env_file=None)

    assert (left.host, left.port, left.workers) == ("127.0.0.1", 8000, 1)
    assert (left.session_hours, left.head_seconds) == (12, 10)
    assert (left.connections_per_address, left.requests_in_flight) == (256, 16)
    assert (left.secure_cookie, left.audit_reads) == (False, True)
    assert (left.allowed_origins, left.trusted_proxies, left.metrics_networks) == ((), ("127.0.0.1",), ())


def test_limits_of_a_connection_are_those_that_clients_rely_on() -> None:
    assert (protocol.HEAD_BYTES, protocol.MOST_HEADERS, protocol.MOST_WAITING) == (64 * 1024, 200, 64)
    assert (body.DEEPEST_JSON, body.BODY_SECONDS) == (100, 10.0)
    assert (graphql_request.MOST_PARAMETERS, request_log.LONGEST_PATH) == (10, 200)
    assert (concurrency.WAITING_FOR_EACH_RUNNING, concurrency.WAITING_SECONDS) == (4, 2.0)
    assert (websocket.CONNECTIONS_OF_USER, websocket.OPERATIONS_AT_ONCE) == (10, 10)
    assert (unread.LEAST_BYTES, unread.UNREAD_SECONDS) == (20_000, 10.0)


def test_limits_of_signing_in_are_those_that_operators_expect() -> None:
    assert (sign_in_throttle.FREE_ATTEMPTS, sign_in_throttle.FREE_ATTEMPTS_OF_NETWORK) == (5, 25)
    assert (sign_in_throttle.LONGEST_WAIT_SECONDS, sign_in_throttle.FORGOTTEN_AFTER_SECONDS) == (300, 3600)
    assert sign_in_throttle.REMEMBERED == 10_000
    assert LONGEST_DAYS == 36_500


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("https://Admin.Example.com", "https://admin.example.com"),
        ("HTTPS://a.example:443", "https://a.example"),
        ("http://a.example:80", "http://a.example"),
        ("https://a.example:80", "https://a.example:80"),
        ("https://a.example:8443", "https://a.example:8443"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_an_origin_is_taken_as_browsers_send_it(monkeypatch: pytest.MonkeyPatch, written: str, sent: str) -> None:
    """One in capitals or with the port of its scheme was taken as it was, and no page was ever let in by it."""
    monkeypatch.setenv(f"{PREFIX}ALLOWED_ORIGINS", written)

    assert Settings().allowed_origins == (sent,)


@pytest.mark.parametrize(
    "written",
    [
        "https://a.example/",
        "https://a.example:",
        "https://a.example:0443",
        "https://ada@a.example",
        "https://*",
        "https://münchen.example",
        "ftp://a.example",
        "null",
    ],
)
def test_what_no_browser_sends_is_no_origin(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setenv(f"{PREFIX}ALLOWED_ORIGINS", written)

    with pytest.raises(ValidationError, match="is no origin: https://host or https://host:port, in ASCII"):
        Settings()


@pytest.mark.parametrize(
    ("database", "replica"), [(SQLITE, "sqlite:///copy.db"), (SQLITE, POSTGRESQL), (POSTGRESQL, "sqlite:///copy.db")]
)
def test_only_postgresql_is_read_from_a_replica(database: str, replica: str) -> None:
    """A copy was read from, whose rows were of another day than those that were written."""
    with pytest.raises(ValidationError, match=r"read_database\n.*only PostgreSQL is read from a replica"):
        Settings(database=database, read_database=replica)

    assert Settings(database=POSTGRESQL, read_database=POSTGRESQL).read_database == POSTGRESQL


def test_a_command_for_another_database_has_no_replica_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"{PREFIX}DATABASE", POSTGRESQL)
    monkeypatch.setenv(f"{PREFIX}READ_DATABASE", POSTGRESQL)
    settings.cache_clear()
    try:
        loaded = load_settings(SQLITE)
    finally:
        settings.cache_clear()

    assert (loaded.database, loaded.read_database) == (SQLITE, None)


def test_a_replica_that_is_set_alone_keeps_no_command_from_its_own_database(monkeypatch: pytest.MonkeyPatch) -> None:
    """The database always came by its flag; it was judged beside the default one."""
    monkeypatch.delenv(f"{PREFIX}DATABASE", raising=False)
    monkeypatch.setenv(f"{PREFIX}READ_DATABASE", POSTGRESQL)
    settings.cache_clear()
    try:
        loaded = load_settings(POSTGRESQL)
    finally:
        settings.cache_clear()

    assert (loaded.database, loaded.read_database) == (POSTGRESQL, None)


def test_an_empty_replica_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """So a server that is given another database has no replica of the one that is set."""
    monkeypatch.setenv(f"{PREFIX}READ_DATABASE", "")

    assert Settings(database=POSTGRESQL).read_database is None


def test_an_empty_host_is_no_address_to_listen_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """It listened on all that the machine has."""
    monkeypatch.setenv(f"{PREFIX}HOST", "")

    with pytest.raises(ValidationError, match=r"host\n.*at least 1 character"):
        Settings()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("https://a.example", ("https://a.example",)),
        (" https://a.example , http://b.example:81,", ("https://a.example", "http://b.example:81")),
        ('["https://a.example", "http://b.example:81"]', ("https://a.example", "http://b.example:81")),
        ("[]", ()),
        ("", ()),
    ],
)
def test_a_list_is_written_as_one_value_by_commas_or_as_json(
    monkeypatch: pytest.MonkeyPatch, written: str, expected: tuple[str, ...]
) -> None:
    """One that wasn't JSON ended every command in a traceback."""
    monkeypatch.setenv(f"{PREFIX}ALLOWED_ORIGINS", written)
    assert Settings().allowed_origins == expected
    as_networks = {"https://a.example": "10.0.0.0/8", "http://b.example:81": "::1"}
    for origin, network in as_networks.items():
        written = written.replace(origin, network)
    for name in ("metrics_networks", "trusted_proxies"):
        assert chosen(monkeypatch, name, written) == tuple(as_networks[origin] for origin in expected)


@pytest.mark.parametrize(
    ("name", "written", "told"),
    [
        ("ALLOWED_ORIGINS", "admin.example.com", "allowed_origins: Value error, 'admin.example.com' is no origin"),
        ("ALLOWED_ORIGINS", '["https://a.example"', "is no list: values by commas, or as JSON."),
        ("ALLOWED_ORIGINS", "[1]", "allowed_origins.0: Input should be a valid string."),
        ("METRICS_NETWORKS", "10.0.0.0/33", "'10.0.0.0/33' does not appear to be an IPv4 or IPv6 network."),
        ("METRICS_NETWORKS", "*", "'*' does not appear to be an IPv4 or IPv6 network."),
        ("TRUSTED_PROXIES", "10.0.0.300", "'10.0.0.300' does not appear to be an IPv4 or IPv6 network."),
        ("TRUSTED_PROXIES", '"10.0.0.5"', "does not appear to be an IPv4 or IPv6 network."),
        ("TRUSTED_PROXIES", "10.0.0.5/8", "trusted_proxies: Value error, 10.0.0.5/8 has host bits set."),
        ("TRUSTED_PROXIES", "*,10.0.0.5", "'*' does not appear to be an IPv4 or IPv6 network."),
        ("TRUSTED_PROXIES", '["10.0.0.5"', "is no list: values by commas, or as JSON."),
    ],
)
def test_a_list_that_can_not_be_read_is_told_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, written: str, told: str
) -> None:
    monkeypatch.setenv(f"{PREFIX}{name}", written)
    settings.cache_clear()
    with pytest.raises(typer.Exit) as ended:
        load_settings(None)
    assert ended.value.exit_code == WRONG_INPUT
    said = capsys.readouterr().err.replace("\n", " ")
    assert said.startswith("A setting is wrong: ")
    assert told in said


def test_every_proxy_is_named_by_one_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    assert chosen(monkeypatch, "trusted_proxies", "*") == chosen(monkeypatch, "trusted_proxies", '["*"]') == ("*",)


def test_every_setting_is_told_in_the_documents_with_its_default() -> None:
    told = (Path(__file__).parents[3] / "docs/settings.md").read_text(encoding="utf-8")
    rows = re.findall(rf"^\| `{PREFIX}(\w+)` \| (`[^`|]+`|none) \| (\S[^|]*) \|$", told, re.MULTILINE)

    assert [(name.lower(), said) for name, _, said in rows] == [
        (name, field.description) for name, field in Settings.model_fields.items()
    ]
    defaults = {name: default for name, default, _ in rows}
    assert (defaults["PORT"], defaults["SECURE_COOKIE"]) == ("`8000`", "`false`")
    assert (defaults["TRUSTED_PROXIES"], defaults["DATABASE"]) == (
        "`127.0.0.1`",
        "`sqlite:///data/customer-classes.db`",
    )
    assert (defaults["READ_DATABASE"], defaults["ALLOWED_ORIGINS"]) == ("none", "none")
    assert (defaults["LOG_FORMAT"], defaults["USER_INTERFACE"]) == ("`json`", "`web/ui/dist`")
