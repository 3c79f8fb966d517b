"""Language tags as settings hold them: a language, and where needed a script and a region."""

import re
from collections.abc import Iterable

from models.sentence import sentence
from resolvers.errors import UserError, malformed

# The part of BCP 47 that locales are chosen by; extensions and private use name nothing that is translated.
_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")


def language_tag_problem(value: object, path: tuple[str, ...]) -> Iterable[UserError]:
    """Error of a text as a language tag, if any."""
    if _TAG.fullmatch(str(value)) is None:
        yield malformed(sentence("A language is written as en, pt-BR or zh-Hant-TW."), str(value), path)
