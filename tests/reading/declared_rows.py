"""Rows of panels and of what they refer to, from what their columns declare, so that a new panel is judged at once."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from models.declaration.declaration import Declaration, Kind, declarations_of
from resolvers.panels.all_panels import PANELS
from resolvers.registry import ENTITIES
from resolvers.versions.deleted_records import DELETED_RECORD

START = datetime(2026, 3, 31, 22, 30, tzinfo=UTC)
MOMENTS = (START, START + timedelta(microseconds=1), START + timedelta(seconds=1), START + timedelta(days=400))


async def create_declared_rows(classes: int) -> None:
    """Rows of every table that is read and has none yet: records first, then the panels of each class."""
    for entity in ENTITIES.values():
        if entity is not DELETED_RECORD and not _is_of_class(entity.model):
            await _keys(entity.model)
    for panel in PANELS:
        for number in range(1, classes + 1):
            if panel.is_list:
                for place in range(number % 3):
                    await _create(panel.model, place, customer_class_id=number)
            elif panel.path:
                await _create(panel.model, number, customer_class_id=number)


def _is_of_class(model: type[Model]) -> bool:
    return "customer_class" in model._meta.fk_fields | model._meta.o2o_fields


async def _keys(model: type[Model]) -> list[int]:
    """The keys of a table's rows; some are made where there are none."""
    if not await model.exists():
        for number in range(3):
            await _create(model, number)
    return sorted([int(row.pk) for row in await model.all()])


async def _create(model: type[Model], number: int, **given: object) -> None:
    values, declared = dict(given), declarations_of(model)
    for name, column in model._meta.fields_map.items():
        if isinstance(column, ForeignKeyFieldInstance):
            if f"{name}_id" not in values:
                values[f"{name}_id"] = await _link(column, number)
            continue
        if name in declared:
            values[name] = _value(declared[name], name, number)
    if "name_key" in model._meta.fields_map:
        values["name_key"] = str(values["name"]).casefold()
    await model(**values).save(force_create=True)


async def _link(column: ForeignKeyFieldInstance[Model], number: int) -> int | None:
    if column.null and number % 2 == 0:
        return None
    keys = await _keys(column.related_model)
    return keys[number % len(keys)]


def _value(declaration: Declaration, name: str, number: int) -> object:
    """A value within the limits of a column; null in every third row where that is possible."""
    if declaration.null and number % 3 == 0:
        return None
    if declaration.choice is not None:
        return list(declaration.choice)[number % len(declaration.choice)].value
    lowest = Decimal(declaration.minimum or 0)
    span = Decimal(100 if declaration.maximum is None else declaration.maximum) - lowest
    values: Mapping[Kind, Callable[[], object]] = {
        Kind.TEXT: lambda: f"{name} {number}"[: declaration.maximum_length],
        Kind.INTEGER: lambda: int(lowest + number * 7 % (span + 1)),
        Kind.DECIMAL: lambda: lowest + (Decimal("0.5"), span, Decimal("0.00001"))[number % 3],
        Kind.BOOLEAN: lambda: number % 2 == 1,
        Kind.DATETIME: lambda: MOMENTS[number % 4],
        Kind.DATE: MOMENTS[number % 4].date,
        Kind.TEXT_LIST: lambda: [f"{name} {one}" for one in range(number % 3)],
        Kind.INTEGER_LIST: lambda: [int(lowest) + one for one in range(number % 3)],
    }
    return values[declaration.kind]()
