"""Records with a name of their own: what is read of each, and how their lists are filtered and ordered, said once."""

from collections.abc import Mapping

from tortoise.models import Model

from models.declaration.declaration import declarations_of
from resolvers.reading.entity import Entity, Field, Filter, Identity, declared_columns, declared_filters
from resolvers.records.name_filters import BY_NAME, NAME_FIRST, NAME_OR_CREATION
from resolvers.records.viewer_access import viewer_access
from resolvers.visibility import visible_offers


def named_entity(
    model: type[Model],
    *filtered: str,
    fields: Mapping[str, Field] | None = None,
    without: tuple[str, ...] = (),
    filters: Mapping[str, Filter] | None = None,
) -> Entity:
    """The entity of a table with names. A managed one is seen as far as it is offered, and says who may change it.

    Args:
        model: the table.
        filtered: columns that lists are filtered by, beside name, manager and moments.
        fields: fields beyond its columns.
        without: columns that are no fields of the record itself.
        filters: filters beyond its columns.
    """
    managed = ("managed_by",) if "managed_by" in declarations_of(model) else ()
    own = {"id": Identity(), **declared_columns(model, without=without), **(fields or {})}
    columns = declared_filters(model, *filtered, *managed, "created_at", "updated_at")
    return Entity(
        model.__name__,
        model,
        {**own, "viewer_access": viewer_access()} if managed else own,
        visible=visible_offers if managed else lambda _role: None,
        filters={"name": BY_NAME, **(filters or {}), **columns},
        orders=NAME_OR_CREATION,
        default_order=NAME_FIRST,
    )
