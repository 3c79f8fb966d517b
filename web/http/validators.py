"""Answers that a client may keep if it asks each time whether they still hold: ETag, If-None-Match and 304 (RFC 9110).

Only those to GET: to any other method, HTTP has no 304. The tag is made of the answer's bytes, so it is the same in
every server process, and after writes that changed nothing of it. It is a weak one, which a proxy that compresses
passes on as it is.
"""

import hashlib
import re
from collections.abc import Mapping
from typing import Final

from web.http.answers import Answer, Headers

DIGEST_BYTES: Final = 16

REVALIDATED: Final[Headers] = (
    (b"cache-control", b"private, no-cache"),
    (b"vary", b"Authorization, Cookie, Accept"),
)
"""For the client alone, which asks each time; it is another answer for whoever is somebody else."""

_TAG: Final = re.compile(rb'(?:W/)?("[\x21\x23-\x7e\x80-\xff]*")')
_ANY: Final = b"*"


def validated(answer: Answer, headers: Mapping[bytes, bytes]) -> Answer:
    """The answer with its tag, or a 304 without content where that is the one that the client has."""
    tag = b'"%b"' % hashlib.blake2b(answer.body, digest_size=DIGEST_BYTES).hexdigest().encode()
    further = (*answer.headers, (b"etag", b"W/" + tag))
    if _names(headers.get(b"if-none-match", b""), tag):
        return answer._replace(status=304, body=b"", headers=further)
    return answer._replace(headers=further)


def _names(if_none_match: bytes, tag: bytes) -> bool:
    return if_none_match.strip() == _ANY or tag in _TAG.findall(if_none_match)
