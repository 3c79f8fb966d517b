"""The root field of a class: as it is, or read-only as it was or will be, with links to the records of today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from models.database.readers import Steps
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import typed
from resolvers.panels.all_panels import PANELS
from resolvers.reading.context import ReadContext
from resolvers.reading.entity import Entity, Field, Group, OneOf, Rows
from resolvers.reading.global_id import decode
from resolvers.reading.plan import Planner, RowField, RowPlan, Step
from resolvers.reading.selection import SelectedField
from resolvers.versions.deleted_records import DELETED_RECORD, LINKED, entity_of_deleted, find_deleted
from resolvers.versions.deleted_records import NAME as DELETED
from resolvers.versions.moment import CustomerClassMoment
from resolvers.versions.read_at import read_class_at
from resolvers.versions.state_sources import read_kept_values

_LISTS: Final = {panel.type_name for panel in PANELS if panel.is_list}

KEPT: Final = "@kept"
"""Mark that tells the kept rows of a list from those of its table in the registry."""


def _kept_group(group: Group) -> Group:
    return replace(group, fields={name: _kept_field(field) for name, field in group.fields.items()})


def _kept_field(field: Field) -> Field:
    """A field of a class that is read from kept values: its lists have the rows that were kept."""
    match field:
        case Group():
            return _kept_group(field)
        case OneOf(options=options):
            return replace(field, options={word: _kept_group(group) for word, group in options.items()})
        case Rows(entity=name) if name in _LISTS or name == DELETED_RECORD.name:
            return replace(field, entity=name + KEPT)
        case _:
            return field


def kept_entities(registry: Mapping[str, Entity], read: set[str]) -> tuple[Entity, Mapping[str, Entity]]:
    """The entity of a class that is read from kept values, and those of its lists by their names in the registry.

    `read` gets the names of the panels that plans over them read.
    """
    customer_class = registry["CustomerClass"]
    table = customer_class.model._meta.db_table
    kept_class = replace(
        customer_class,
        fields={name: _kept_field(field) for name, field in customer_class.fields.items()},
        over=read_kept_values(table, read),
    )
    lists = {
        name + KEPT: replace(registry[name], over=read_kept_values(registry[name].model._meta.db_table, read))
        for name in _LISTS
    }
    return kept_class, {**lists, DELETED_RECORD.name + KEPT: entity_of_deleted(read)}


@dataclass(frozen=True)
class ClassField(RowField):
    """The root field that answers one class by its `id`, and with `at` as it was then."""

    def step(self, planner: Planner, selected: SelectedField) -> Step:
        """Plan it for what is selected: the reading of a moment once somebody asks for one."""
        now = RowField.step(self, planner, selected)

        @cache
        def kept_plan() -> tuple[RowPlan, Sequence[Panel], bool]:
            """The plan over kept values, the panels that it reads, and whether it tells what was deleted since."""
            read: set[str] = set()
            kept_class, lists = kept_entities(planner.registry, read)
            kept = Planner({**planner.registry, **lists}, planner.plan_key)
            plan = kept.row(kept_class, selected.only(), sent=True)
            if DELETED in read:
                read.update(panel.name for panel in LINKED)
            return plan, [panel for panel in PANELS if panel.name in read], DELETED in read

        def run(context: ReadContext) -> Steps[object]:
            arguments = selected.arguments(context.variables)
            if arguments.get("at") is None:
                return (yield from now(context))
            key = decode(arguments["id"], "CustomerClass", "id")
            moment = typed(CustomerClassMoment, arguments["at"])
            plan, panels, lists_deleted = kept_plan()
            database, role = planner.plan_key.dialect, planner.plan_key.role
            earlier = yield from read_class_at(context, database, key, moment, panels)
            if earlier is None:
                return None
            context.state = earlier.parts()
            if lists_deleted:
                instant = moment.time or earlier.made_at()
                deleted = yield from find_deleted(database, role, earlier, instant)
                context.state = {**context.state, DELETED: deleted}
            answer = yield from plan.fetch(context, key)
            context.state = {}
            return answer

        return run
