"""Settings of an operator: by environment (`CUSTOMER_CLASSES_PORT=…`), by a `.env` file, and some by a flag."""

import json
import re
from enum import StrEnum
from functools import cache
from ipaddress import ip_network
from pathlib import Path
from typing import Final

from pydantic import Field, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from models.database.address import check_address, is_postgresql, sqlite_path

PREFIX = "CUSTOMER_CLASSES_"

_ORIGIN: Final = re.compile(r"(http|https)://(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::[1-9][0-9]{0,4})?")
_OWN_PORT: Final = {"http": ":80", "https": ":443"}
"""The port that a browser leaves out of an origin."""


class LogFormat(StrEnum):
    """How log lines are written."""

    JSON = "json"
    CONSOLE = "console"


class Settings(BaseSettings):
    """The settings of one server, each with its default and what it is for."""

    # The lists are read below: people write one value as it is.
    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", extra="ignore", frozen=True, enable_decoding=False
    )

    database: str = Field(
        "sqlite:///data/customer-classes.db",
        description="sqlite:///path/to/file or postgresql://user:password@host:port/name, whose parameters such as "
        "sslmode=verify-full are those of PostgreSQL's own clients",
    )
    read_database: str | None = Field(
        None,
        description="PostgreSQL only: a replica of `database` that queries are read from; identity is read from "
        "`database`; empty: none",
    )
    host: str = Field("127.0.0.1", min_length=1, description="the address to listen on")
    port: int = Field(8000, ge=0, le=65535, description="the port to listen on")
    workers: int = Field(1, ge=1, le=64, description="server processes")
    secure_cookie: bool = Field(
        False, description="send the session's cookie over HTTPS only, even where a proxy hides that HTTPS is used"
    )
    allowed_origins: tuple[str, ...] = Field(
        (),
        description="further origins that may act for a signed-in user, such as https://admin.example.com, by commas",
    )
    trusted_proxies: tuple[str, ...] = Field(
        ("127.0.0.1",),
        description="addresses and networks of the proxies whose X-Forwarded-For and X-Forwarded-Proto are believed, "
        "by commas; * alone: whoever connects",
    )
    session_hours: float = Field(12, gt=0, le=24 * 30, description="how long a sign-in lasts")
    metrics_networks: tuple[str, ...] = Field(
        (),
        description="networks that read /metrics without signing in, such as 10.2.0.0/16, by commas; a request "
        "that a proxy says it passes on is never one of theirs",
    )
    audit_reads: bool = Field(
        True,
        description="write a row in the audit log before an answer shows values of personal custom fields: "
        "who is shown them, whose they are, and of which fields",
    )
    connections_per_address: int = Field(
        256,
        ge=0,
        description="HTTP connections that one address may have open to a process, trusted_proxies apart; 0: any",
    )
    head_seconds: float = Field(10, gt=0, le=600, description="how long the head of a request may take to arrive")
    requests_in_flight: int = Field(16, ge=1, description="GraphQL requests that one user may have running at a time")
    planned_changes_seconds: float = Field(
        5,
        ge=0,
        le=3600,
        description="how often a server process looks for planned changes that are due; 0: never, where a timer runs "
        "customer-classes apply-due",
    )
    operator_currency: str | None = Field(
        None,
        pattern="^[A-Z]{3}$",
        description="the currency of the operator's books, such as EUR: a class in it can be the default class; "
        "without it, only a class that has no currency can",
    )
    log_format: LogFormat = Field(LogFormat.JSON, description="json or console")
    log_level: str = Field(
        "INFO",
        pattern="^(DEBUG|INFO|WARNING|ERROR)$",
        description="the least that is logged: DEBUG, INFO, WARNING or ERROR",
    )
    user_interface: Path = Field(
        Path(__file__).parent / "ui" / "dist", description="the folder of the built user interface"
    )

    @field_validator("read_database", mode="before")
    @classmethod
    def _none_where_empty(cls, value: object) -> object:
        return value or None

    @field_validator("database", "read_database")
    @classmethod
    def _an_address_of_a_database(cls, value: str | None) -> str | None:
        if value is not None:
            check_address(value)
        return value

    @field_validator("read_database")
    @classmethod
    def _of_postgresql(cls, value: str | None, info: ValidationInfo) -> str | None:
        # Of a database whose own address is wrong, that is told.
        if value is not None and not (is_postgresql(value) and is_postgresql(info.data.get("database", value))):
            raise ValueError("only PostgreSQL is read from a replica: both addresses have to be of PostgreSQL")
        return value

    @field_validator("allowed_origins", "trusted_proxies", "metrics_networks", mode="before")
    @classmethod
    def _by_commas_or_as_json(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        if not value.strip().startswith("["):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        try:
            return json.loads(value)
        except json.JSONDecodeError:
            raise ValueError(f"{value!r} is no list: values by commas, or as JSON") from None

    @field_validator("allowed_origins")
    @classmethod
    def _origins_as_browsers_send_them(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        origins = []
        for origin in value:
            found = _ORIGIN.fullmatch(origin.lower())
            if found is None:
                forms = "https://host or https://host:port, in ASCII as browsers send it"
                raise ValueError(f"{origin!r} is no origin: {forms}")
            origins.append(found[0].removesuffix(_OWN_PORT[found[1]]))
        return tuple(origins)

    @field_validator("trusted_proxies", "metrics_networks")
    @classmethod
    def _networks(cls, value: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        # uvicorn would take what is no address for a name, and trust nobody.
        if (info.field_name, value) == ("trusted_proxies", ("*",)):
            return value
        for network in value:
            ip_network(network)
        return value

    def make_place_for_database(self) -> None:
        """Make the folder of a SQLite file, where it is missing."""
        if not is_postgresql(self.database):
            Path(sqlite_path(self.database)).parent.mkdir(parents=True, exist_ok=True)


@cache
def settings() -> Settings:
    """The settings of this process, read once."""
    return Settings()
