"""The GraphQL request in a body or in a query string, by the specification of GraphQL over HTTP."""

from collections.abc import Mapping
from urllib.parse import parse_qsl

from schema.api.execution import Request
from schema.api.limits import LIMITS
from schema.api.problems import RequestErrorCode
from web.http.answers import refuse
from web.http.body import json_object

MOST_PARAMETERS = 10


def request_from_body(body: bytes) -> Request:
    """The request that was posted. Raises RefusedError where the body holds none."""
    return request_from(json_object(body, "body"))


def request_from_query_string(query_string: bytes) -> Request:
    """The request in a URL. Raises RefusedError where it holds none."""
    if len(query_string) > LIMITS.body_bytes:
        refuse(414, RequestErrorCode.BAD_USER_INPUT, f"A query string has at most {LIMITS.body_bytes} bytes.")
    try:
        pairs = parse_qsl(query_string.decode("ascii"), max_num_fields=MOST_PARAMETERS, errors="strict")
    except ValueError:
        refuse(400, RequestErrorCode.BAD_USER_INPUT, "The query string is not valid, or has too many parameters.")
    parameters: dict[str, object] = {}
    for name, value in pairs:
        if name in parameters:
            refuse(400, RequestErrorCode.BAD_USER_INPUT, f"The parameter `{name}` is given twice.")
        parameters[name] = json_object(value, f"parameter `{name}`") if name in {"variables", "extensions"} else value
    return request_from(parameters)


def request_from(parameters: Mapping[str, object]) -> Request:
    """The request that these parameters are. Raises RefusedError where they are none."""
    query, name = parameters.get("query"), parameters.get("operationName")
    variables, extensions = parameters.get("variables"), parameters.get("extensions")
    if not isinstance(query, str):
        refuse(400, RequestErrorCode.BAD_USER_INPUT, "A request has its document in `query`, as a string.")
    if name is not None and not isinstance(name, str):
        refuse(400, RequestErrorCode.BAD_USER_INPUT, "`operationName` is a string.")
    if variables is not None and not isinstance(variables, dict):
        refuse(400, RequestErrorCode.BAD_USER_INPUT, "`variables` is an object.")
    if extensions is not None and not isinstance(extensions, dict):
        refuse(400, RequestErrorCode.BAD_USER_INPUT, "`extensions` is an object.")
    return Request(query, name or None, variables or {})
