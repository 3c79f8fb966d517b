"""The address of a database, read in one place for readers and writers: which database, and what its driver is told.

`sqlite:///path/to/file` or `postgresql://user:password@host:port/name`. PostgreSQL's takes several hosts, with commas,
and parameters that its own clients know; one that nobody knows is refused, since a mistyped `sslmod=require` would
otherwise mean: without TLS.
"""

from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

SSL_MODES: Final = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
SESSION_ATTRIBUTES: Final = ("any", "primary", "standby", "prefer-standby", "read-write", "read-only")

_CHOICES: Final = {
    "sslmode": SSL_MODES,
    "target_session_attrs": SESSION_ATTRIBUTES,
    "sslnegotiation": ("postgres", "direct"),
}
PARAMETERS: Final = (
    "application_name",
    "database",
    "dbname",
    "gsslib",
    "host",
    "krbsrvname",
    "passfile",
    "password",
    "port",
    "service",
    "ssl_max_protocol_version",
    "ssl_min_protocol_version",
    "sslcert",
    "sslcrl",
    "sslkey",
    "sslmode",
    "sslnegotiation",
    "sslpassword",
    "sslrootcert",
    "target_session_attrs",
    "user",
)
"""Parameters after the question mark: those that asyncpg reads, and the name that the server lists connections by."""

HIGHEST_PORT: Final = 65535


def is_postgresql(url: str) -> bool:
    """Whether an address is one of PostgreSQL. Raises ValueError for an address of neither database."""
    scheme = url.partition("://")[0]
    if scheme not in {"sqlite", "postgres", "postgresql"}:
        raise ValueError(f"not a database address: {scheme}://… (sqlite:///path or postgresql://user@host/name)")
    return scheme != "sqlite"


def sqlite_path(url: str) -> str:
    """The file that a SQLite address names: `sqlite:///relative.db` or `sqlite:////absolute.db`."""
    return unquote(urlsplit(url).path.removeprefix("/"))


def check_address(url: str) -> None:
    """Raise ValueError, with a sentence, where an address can't be used as it stands."""
    parts = urlsplit(url)
    if "#" in url:
        # What stands behind it would be read by nobody: half a password, or a parameter that was meant.
        raise ValueError("the address of a database has no part behind a #; one that is meant is written as %23")
    if not is_postgresql(url):
        _check_file(url)
        return
    parameters = parse_qsl(parts.query, keep_blank_values=True)
    for name, value in parameters:
        if name not in PARAMETERS:
            raise ValueError(f"the address of a database takes no parameter {name!r}; it takes {', '.join(PARAMETERS)}")
        if name in _CHOICES and value not in _CHOICES[name]:
            raise ValueError(f"{name} is {', '.join(_CHOICES[name])}, and not {value!r}")
    names = [name for name, _ in parameters]
    if len(set(names)) < len(names):
        raise ValueError("a parameter of the address of a database stands there twice")
    for port in (parameter(url, "port") or "").split(","):
        _check_port(port)
    for host in _hosts(url):
        _check_port(host.rpartition(":")[2] if host.rpartition(":")[1] and not host.endswith("]") else "")


def _check_file(url: str) -> None:
    parts, path = urlsplit(url), sqlite_path(url)
    if parts.query:
        raise ValueError(f"the address of a SQLite file takes no parameters: ?{parts.query}")
    if parts.netloc or not path:
        raise ValueError("the address names no file: sqlite:///path/to/file, with three slashes and the path")
    if path == ":memory:":
        raise ValueError("a database in memory is gone with its connection, and there are several: name a file")
    if Path(path).is_dir():
        raise ValueError(f"the address names a directory and no file: {path}")


def has_several_hosts(url: str) -> bool:
    """Whether more than one server may answer to an address."""
    return len(_hosts(url)) > 1


def parameter(url: str, name: str) -> str | None:
    """Value of a parameter of a database address, or None where it is absent."""
    return dict(parse_qsl(urlsplit(url).query)).get(name)


def _hosts(url: str) -> list[str]:
    named = urlsplit(url).netloc.rpartition("@")[2] or parameter(url, "host") or ""
    return named.split(",")


def _check_port(port: str) -> None:
    if port and not (port.isdecimal() and port.isascii() and 0 < int(port) <= HIGHEST_PORT):
        raise ValueError(f"a port is a number up to {HIGHEST_PORT}, and not {port!r}")
