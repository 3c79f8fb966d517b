"""The root fields of previews: each with its arguments and its answer, as the preview declares them."""

from collections.abc import Mapping

from strawberry.types.field import StrawberryField

from resolvers.previews.all_previews import PREVIEWS
from resolvers.previews.preview import Preview
from schema.types.builder import described_type, make_field
from schema.types.value_types import value_arguments, value_type


def _field(preview: Preview) -> StrawberryField:
    """A root field with its result type, which is named after that of the answer."""
    answer = value_type(preview.answer)
    result = f"{answer}Result"
    fields = {
        "answer": make_field(f"{answer} | None", "The computed answer; null where there is none."),
        "user_errors": make_field("list[UserError]", "All errors of the arguments, each with its path."),
    }
    described_type(result, f"The computed answer, or why there is none. {preview.beside}".strip(), fields)
    return make_field(result, preview.description, arguments=value_arguments(preview.arguments))


PREVIEW_FIELDS: Mapping[str, StrawberryField] = {name: _field(preview) for name, preview in PREVIEWS.items()}
