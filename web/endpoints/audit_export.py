"""The audit log as a CSV file, for auditors and spreadsheets: as much of it as the user's own API would show.

It is read through the API's own documents, page after page, so filters, access and what is hidden from whom are said in
one place. Before each page the credential is looked up again: the file ends in the middle for who has lost its access.

The file is in UTF-8 with a byte order mark, without which spreadsheets take it for a local encoding; its lines end as
RFC 4180 says.
"""

import asyncio
import csv
import io
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl

import orjson
from graphql import GraphQLObjectType
from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from models.declaration.access import Role
from resolvers.actor import Actor
from resolvers.reading.entity import PAGE_MAXIMUM
from schema.api.execution import Execution, Request
from schema.api.problems import RequestErrorCode, RequestProblemError, formatted
from schema.api.role_schema import role_schema
from web.backend import Backend
from web.http.answers import NO_STORE, RETRY_AFTER, Answer, RefusedError, refuse, send_answer
from web.http.body import json_object
from web.http.concurrency import BoundedExecution
from web.http.identity import HttpErrorCode, address, presented, signed_in
from web.http.request_log import deadline, observed

BYTE_ORDER_MARK: Final = "\ufeff"
PARAMETERS: Final = frozenset({"where", "customerClass"})

Check = Callable[[], Awaitable[None]]
"""Looks again whether what was begun may go on. Raises RefusedError where it may not."""

BAD_REQUEST: Final = 400
_STATUS: Final = {
    RequestErrorCode.RATE_LIMITED: 429,
    RequestErrorCode.TIMEOUT: 503,
    RequestErrorCode.UNAVAILABLE: 503,
}

_UNSEEN: Final = (
    r"\s\x00-\x1f\x7f-\xa0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\u2800\u3164\ufeff\uffa0"
)
"""Blanks, and characters that show nothing: some spreadsheets drop them before they look for a formula."""

_FORMULA: Final = re.compile(rf"[\t\r\n]|[{_UNSEEN}]*[=+\-@＝＋－＠﹢﹣﹦﹫]")
"""Beginning of a formula to spreadsheets, the wide forms of East Asian keyboards included."""


@dataclass(frozen=True)
class Export:
    """Export of audit records: the document that reads a page, its variables, and the names of the columns."""

    document: str
    variables: Mapping[str, object]
    columns: Sequence[str]

    async def page(self, execution: Execution, actor: Actor, after: str | None) -> Mapping[str, Any] | None:
        """The connection of one page, or None where the actor sees no such class. Raises RefusedError."""
        request = Request(self.document, None, {**self.variables, "after": after})
        try:
            # Rows may be JSON already, so the answer is read as any client would.
            answer: dict[str, Any] = orjson.loads(orjson.dumps(await execution.run(request, actor)))
        except RequestProblemError as problem:
            raise RefusedError(_of_problem(problem)) from None
        if "errors" in answer:
            raise RefusedError(_refusal(answer["errors"], RequestErrorCode.BAD_USER_INPUT))
        parent = answer["data"].get("customerClass", answer["data"])
        return None if parent is None else parent["auditLog"]


def _refusal(errors: Sequence[Mapping[str, object]], code: str, reason: str = "") -> Answer:
    status = _STATUS.get(RequestErrorCode(code), BAD_REQUEST)
    headers = () if status == BAD_REQUEST else RETRY_AFTER
    return Answer(status, orjson.dumps({"errors": errors}), headers=headers, code=code, reason=reason)


def _of_problem(problem: RequestProblemError) -> Answer:
    return _refusal(formatted(problem.errors, problem.code), problem.code, problem.reason)


def export_of(query_string: bytes, role: Role) -> Export:
    """Parse the query string of an export. Raises RefusedError where it is invalid, or not for this role."""
    parameters = _parameters(query_string)
    variables: dict[str, object] = {}
    if "where" in parameters:
        variables["where"] = json_object(parameters["where"], "parameter `where`")
    record = role_schema(role).graphql_schema.type_map["AuditRecord"]
    assert isinstance(record, GraphQLObjectType)
    columns = tuple(record.fields)
    log = (
        f"auditLog(first: {PAGE_MAXIMUM}, after: $after, where: $where) "
        f"{{ nodes {{ {' '.join(columns)} }} pageInfo {{ hasNextPage endCursor }} }}"
    )
    if "customerClass" in parameters:
        variables["id"] = parameters["customerClass"]
        named = f"query($id: ID!, $after: String, $where: AuditRecordFilter) {{ customerClass(id: $id) {{ {log} }} }}"
        return Export(named, variables, columns)
    if role is Role.RESELLER:
        refuse(403, HttpErrorCode.FORBIDDEN, "A reseller exports the log of one of its classes: name it.")
    return Export(f"query($after: String, $where: AuditRecordFilter) {{ {log} }}", variables, columns)


def _parameters(query_string: bytes) -> dict[str, str]:
    try:
        # One without a value asks for something, too: left out, it would be the whole log.
        pairs = parse_qsl(
            query_string.decode("ascii"), keep_blank_values=True, max_num_fields=len(PARAMETERS), errors="strict"
        )
    except ValueError:
        refuse(400, RequestErrorCode.BAD_USER_INPUT, "The query string is not valid, or has too many parameters.")
    parameters = dict(pairs)
    if len(parameters) < len(pairs) or parameters.keys() - PARAMETERS:
        refuse(400, RequestErrorCode.BAD_USER_INPUT, "The parameters are `where` and `customerClass`, each once.")
    return parameters


def as_text(cell: object) -> str:
    """A cell that no spreadsheet calculates: what would begin a formula is marked as text by an apostrophe."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if _FORMULA.match(text) else text


def csv_lines(rows: Sequence[Sequence[object]]) -> str:
    """Rows as lines of CSV."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerows([as_text(cell) for cell in row] for row in rows)
    return buffer.getvalue()


class AuditExport:
    """The ASGI application at `/audit-log.csv`.

    `where` filters as the API's argument of that name does, in JSON; `customerClass` is the id of the class whose log
    is wanted, instead of the whole one.
    """

    def __init__(self, backend: Backend, execution: BoundedExecution) -> None:
        self._backend = backend
        self._execution = execution

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        notes = observed(scope)
        try:
            if scope["method"] != "GET":
                message = "The log is fetched with GET."
                refuse(405, RequestErrorCode.BAD_USER_INPUT, message, headers=((b"allow", b"GET"),))
            credential = presented(dict(scope["headers"]), scope, self._backend.settings)
            identity = await signed_in(self._backend, credential, notes.until)
            notes.user_name = identity.user_name
            actor = identity.actor(address(scope), notes.request_id)
            export = export_of(scope["query_string"], actor.schema_role)

            async def check_access() -> None:
                """Refuse to go on for who has lost its access, or has another one by now. Raises RefusedError."""
                now = await signed_in(self._backend, credential, deadline())
                if now.actor(actor.address, actor.request_id) != actor:
                    refuse(403, HttpErrorCode.FORBIDDEN, "The user's access has changed.")

            with self._execution.one_of_many(actor) as execution:
                response = await _response(export, execution, actor, check_access)
                await response(scope, receive, send)
        except RequestProblemError as problem:
            answer = _of_problem(problem)
        except RefusedError as refusal:
            answer = refusal.answer
        else:
            return
        notes.note(answer)
        if not notes.status:
            await send_answer(receive, send, answer, NO_STORE)
            return
        # The file has begun. Without its end, every client takes it for what it is: a part.
        notes.status = answer.status
        notes.reason = notes.reason or "the export was cut off"


async def _response(export: Export, execution: Execution, actor: Actor, check_access: Check) -> StreamingResponse:
    """The file, begun; what is wrong with the request shows here, before the first line is sent."""
    first = await export.page(execution, actor, None)
    if first is None:
        refuse(404, HttpErrorCode.NOT_FOUND, "There is no such customer class.")
    headers = {"content-disposition": 'attachment; filename="audit-log.csv"', "cache-control": "no-store"}
    lines = _lines(export, execution, actor, check_access, first)
    return StreamingResponse(lines, media_type="text/csv; charset=utf-8", headers=headers)


async def _lines(
    export: Export, execution: Execution, actor: Actor, check_access: Check, page: Mapping[str, Any]
) -> AsyncIterator[str]:
    yield BYTE_ORDER_MARK + csv_lines([export.columns])
    began = time.perf_counter()
    while True:
        lines = csv_lines([[node[column] for column in export.columns] for node in page["nodes"]])
        # Others want to be served while a long log is written: they get as much of the processor as it does.
        await asyncio.sleep(time.perf_counter() - began)
        yield lines
        if not page["pageInfo"]["hasNextPage"]:
            return
        began = time.perf_counter()
        await check_access()
        following = await export.page(execution, actor, page["pageInfo"]["endCursor"])
        if following is None:
            raise RuntimeError("the class was deleted while its log was exported")
        page = following
