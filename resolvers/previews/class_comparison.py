"""Comparison of two classes, or of two moments of one: every differing property with both values, by panel."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Final

from models.database.readers import Steps
from models.declaration.described import TypeName
from resolvers.drafts.changes import changed_parts, shown_changes
from resolvers.drafts.lookup import key_in
from resolvers.drafts.values import State
from resolvers.errors import FieldChange, NotFoundError, camel, no_such
from resolvers.panels.all_panels import PANELS
from resolvers.previews.arguments import PreviewInput
from resolvers.previews.preview import Compute, Preview, PreviewResult, rejected
from resolvers.previews.saved import SavedRecord
from resolvers.reading.context import ReadContext
from resolvers.reading.plan import Planner
from resolvers.versions.moment import CustomerClassMoment
from resolvers.versions.read_at import read_class_at

TITLE: Final = "customer class"


@dataclass(frozen=True)
class ComparedClass:
    """A class, as it is or as it was at a moment."""

    id: Annotated[str, "The class.", TypeName("ID")]
    at: Annotated[CustomerClassMoment | None, "The moment at which it is read; now by default."] = None


@dataclass(frozen=True)
class CustomerClassComparisonArguments:
    """The two that are compared."""

    left: Annotated[ComparedClass, "The class on the left."]
    right: Annotated[ComparedClass, "The class on the right, which may be the same at another moment."]


@dataclass(frozen=True)
class ComparedProperty:
    """A property that differs."""

    path: Annotated[tuple[str, ...], "The property's path on the class."]
    left: Annotated[str | None, "The value on the left, as JSON; null where there is none."]
    right: Annotated[str | None, "The value on the right, as JSON; null where there is none."]


@dataclass(frozen=True)
class ComparedPanel:
    """A panel with properties that differ."""

    path: Annotated[tuple[str, ...], "The panel's path on the class; empty for its general information."]
    properties: Annotated[tuple[ComparedProperty, ...], "The properties that differ, in the order of the panel."]


@dataclass(frozen=True)
class CustomerClassComparison:
    """Differences between two classes, or between two moments of one."""

    panels: Annotated[tuple[ComparedPanel, ...], "The panels that differ; none where the two are alike."]


_PATHS: Final = sorted((tuple(camel(name) for name in panel.path) for panel in PANELS), key=len, reverse=True)


def _panel_of(change: FieldChange) -> tuple[str, ...]:
    return next(path for path in _PATHS if change.path[: len(path)] == path)


def _by_panel(changes: Sequence[FieldChange]) -> Iterator[ComparedPanel]:
    panels: dict[tuple[str, ...], list[ComparedProperty]] = {}
    for change in changes:
        panels.setdefault(_panel_of(change), []).append(ComparedProperty(change.path, change.before, change.after))
    return (ComparedPanel(path, tuple(properties)) for path, properties in panels.items())


def _plan(planner: Planner) -> Compute:
    saved = SavedRecord(planner, planner.registry["CustomerClass"], TITLE, PANELS)

    def state(context: ReadContext, side: str, compared: ComparedClass) -> Steps[State | NotFoundError]:
        if compared.at is None:
            return (yield from saved.read(context, compared.id, side, "id"))
        key = key_in(compared.id, "CustomerClass")
        if key is None:
            return no_such(TITLE, (side, "id"))
        earlier = yield from read_class_at(context, planner.plan_key.dialect, key, compared.at)
        return no_such("version", (side, "at")) if earlier is None else earlier.state()

    def compute(input: PreviewInput[CustomerClassComparisonArguments]) -> Steps[PreviewResult]:
        left = yield from state(input.context, "left", input.arguments.left)
        right = yield from state(input.context, "right", input.arguments.right)
        missing = [side for side in (left, right) if isinstance(side, NotFoundError)]
        if isinstance(left, NotFoundError) or isinstance(right, NotFoundError):
            return rejected(*missing)
        changes = shown_changes(changed_parts(PANELS, left, right), input.role)
        return PreviewResult(CustomerClassComparison(tuple(_by_panel(changes))))

    return compute


CLASS_COMPARISON: Final = Preview(
    "What differs between two customer classes, or between two moments of one, by panel.",
    CustomerClassComparisonArguments,
    CustomerClassComparison,
    _plan,
)
