"""Rule for the code of a record."""

from collections.abc import Iterable

from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.errors import UserError, input_path, malformed
from resolvers.formats.code import is_code


def code_is_a_word(draft: Draft) -> Iterable[UserError]:
    """A code is written alike everywhere: it can be a column of a report and a key in a program."""
    code = str(draft.row["code"])
    if not is_code(code):
        message = sentence("A code has capital letters, digits and underscores, and begins with a letter.")
        yield malformed(message, code, input_path("code"))
