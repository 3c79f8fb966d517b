"""What all previews share: a result with an answer or the errors, and inputs of columns that are being edited."""

from collections.abc import Iterable, Mapping, Sequence

from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

from models.declaration.access import EVERYONE
from models.declaration.declaration import Declaration
from schema.types import errors
from schema.types.builder import NAMES, argument, input_field, make_field, make_type

USER_ERROR = errors.UserError
CLASS_ID = argument(
    "class_id", "ID | None", "The customer class whose saved settings are used. Absent: those of a new class."
)


def preview_field(
    answer: str, description: str, arguments: Sequence[StrawberryArgument], *, beside: str = ""
) -> StrawberryField:
    """A root field with its result type: the type of the answer is named `answer`, the result's after it.

    Args:
        answer: the name of the answer's type.
        description: what is computed.
        arguments: the field's arguments.
        beside: what the answer's description says more than the usual.
    """
    result = f"{answer}Result"
    make_type(
        type(result, (), {"__doc__": f"What was computed, or why nothing was. {beside}".strip()}),
        result,
        {
            "answer": make_field(f"{answer} | None", "What was computed; null where that was not possible."),
            "user_errors": make_field(
                "list[UserError]", "Everything that is wrong with the arguments, at once, each with its path."
            ),
        },
    )
    return make_field(result, description, arguments=arguments)


def answer_type(name: str, description: str, fields: Mapping[str, tuple[str, str]]) -> None:
    """The type of an answer, or of a part of one: each field with its type and its description."""
    made = {key: make_field(annotation, text) for key, (annotation, text) in fields.items()}
    make_type(type(name, (), {"__doc__": description}), name, made)


def edited_input(name: str, description: str, declarations: Mapping[str, Declaration], names: Iterable[str]) -> None:
    """The input of columns that are being edited and not saved yet: absent ones are as they are saved."""
    if name not in NAMES:
        fields = {key: input_field(declarations[key]) for key in names}
        make_type(type(name, (), {"__doc__": description}), name, fields, is_input=True)


def plain_input(name: str, description: str, fields: Mapping[str, tuple[str, str]]) -> None:
    """The input of a fact that is stored nowhere; a field whose type may be null may be left out."""
    made = {
        key: make_field(annotation, text, EVERYONE, absent=annotation.endswith("| None"))
        for key, (annotation, text) in fields.items()
    }
    make_type(type(name, (), {"__doc__": description}), name, made, is_input=True)
