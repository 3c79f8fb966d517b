"""Log lines as JSON for machines, or in colours for people; each carries the id of the request that it belongs to."""

import atexit
import logging
import sys
from collections.abc import MutableMapping
from contextvars import ContextVar
from typing import TextIO, cast

import orjson
import structlog
from structlog.typing import Processor

from web.observability.lines import Lines
from web.settings import LogFormat, Settings

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""The id of the request that a line is about."""


def _with_request_id(_logger: object, _method: str, line: MutableMapping[str, object]) -> MutableMapping[str, object]:
    identifier = request_id.get()
    if identifier:
        line["request_id"] = identifier
    return line


def _printable(_logger: object, _method: str, line: MutableMapping[str, object]) -> MutableMapping[str, object]:
    """Spell out what would move the cursor, colour the terminal or begin a line: strangers choose some of the texts."""
    for key, value in line.items():
        if isinstance(value, str) and not value.isprintable():
            kept = "\n\t" if key == "exception" else ""
            line[key] = "".join(
                one if one.isprintable() or one in kept else one.encode("unicode_escape").decode()
                for one in value.rstrip("\n")
            )
    return line


def _without_query(record: logging.LogRecord) -> bool:
    """Take the query off the lines of WebSockets, which may hold what nobody else is to read."""
    if isinstance(record.msg, str) and '"WebSocket %s"' in record.msg and isinstance(record.args, tuple):
        sender, path, *further = record.args
        record.args = (sender, str(path).partition("?")[0], *further)
    return True


def _as_json(_logger: object, _method: str, line: MutableMapping[str, object]) -> str:
    return orjson.dumps(line, default=str).decode()


def configure_logs(settings: Settings) -> Lines:
    """Send the lines of this project and of its libraries the same way, to the standard error stream.

    Answers that stream, for lines that are JSON already and may wait for a moment.
    """
    lines = Lines(sys.stderr)
    shared: list[Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _with_request_id,
        structlog.processors.format_exc_info,
    ]
    as_json = settings.log_format is LogFormat.JSON
    if not as_json:
        shared.append(_printable)
    renderer: Processor = _as_json if as_json else structlog.dev.ConsoleRenderer()
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(settings.log_level),
        logger_factory=structlog.WriteLoggerFactory(cast("TextIO", lines)),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(cast("TextIO", lines))
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(processor=renderer, foreign_pre_chain=shared))
    logging.basicConfig(handlers=[handler], level=settings.log_level, force=True)
    logging.getLogger("uvicorn.error").addFilter(_without_query)
    logging.getLogger("tortoise").setLevel(logging.WARNING)
    atexit.register(lines.flush)
    return lines
