"""Which media type an answer has: what the client accepts, by the specification of GraphQL over HTTP."""

import re

GRAPHQL_RESPONSE = b"application/graphql-response+json"
JSON = b"application/json"
SUPPORTED = (GRAPHQL_RESPONSE, JSON)
QUALITY = re.compile(rb"0(\.[0-9]{0,3})?|1(\.0{0,3})?")


def accepted(accept: bytes) -> bytes | None:
    """The media type to answer in, or None where the client accepts none of ours.

    Without wishes it is application/json, so that old clients understand the answer.
    """
    if accept in SUPPORTED:
        return accept
    best: bytes | None = None
    best_quality = 0.0
    for item in accept.lower().split(b","):
        name, *parameters = (part.strip() for part in item.split(b";"))
        media_type = JSON if name in {b"", b"*/*", b"application/*"} else name
        quality = _quality(parameters)
        if media_type not in SUPPORTED or quality == 0:
            continue
        if quality > best_quality or (quality == best_quality and media_type == GRAPHQL_RESPONSE):
            best, best_quality = media_type, quality
    return best


def _quality(parameters: list[bytes]) -> float:
    for parameter in parameters:
        name, _, value = parameter.partition(b"=")
        if name == b"charset" and value.strip(b'"') not in {b"utf-8", b"utf8"}:
            return 0.0
        if name == b"q":
            return float(value) if QUALITY.fullmatch(value) else 0.0
    return 1.0
