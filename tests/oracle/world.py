"""Every row of the database as the ORM loads it, and who asks for it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from tortoise import Tortoise
from tortoise.models import Model

from models.records.saved_view import SavedView
from resolvers.actor import Actor
from tests.oracle.visibility import seen_by_reseller

Row = TypeVar("Row", bound=Model)


@dataclass(frozen=True)
class World:
    """The rows of all tables by model and key."""

    rows: Mapping[type[Model], Mapping[object, Model]]

    def all(self, model: type[Row]) -> Iterable[Row]:
        """The rows of a table, by key."""
        rows: Iterable[Row] = self.rows[model].values()  # type: ignore[assignment]  # the key says whose rows they are
        return rows

    def get(self, model: type[Row], key: object) -> Row | None:
        """The row of a key."""
        return next((row for row in self.all(model) if row.pk == key), None)


@dataclass(frozen=True)
class Case:
    """Context of the resolvers of one execution: the rows, the actor, and the kind of database."""

    world: World
    actor: Actor
    dialect: str

    @property
    def is_reseller(self) -> bool:
        """Whether the actor acts for a reseller."""
        return self.actor.reseller_id is not None

    def sees(self, row: Model) -> bool:
        """Whether the actor may see a row (R-11 to R-13, R-47)."""
        if isinstance(row, SavedView):
            # An administrator's are its own, too.
            return seen_by_reseller(row, self.actor, self.world.all)
        return not self.is_reseller or seen_by_reseller(row, self.actor, self.world.all)

    def visible(self, model: type[Row]) -> list[Row]:
        """The rows of a table that the actor may see."""
        return [row for row in self.world.all(model) if self.sees(row)]


def models() -> dict[str, type[Model]]:
    """Every table's model by its name."""
    assert Tortoise.apps is not None
    return dict(Tortoise.apps["models"])


async def load() -> World:
    """Load every table."""
    return World(
        {
            model: {row.pk: row for row in sorted(await model.all(), key=lambda row: row.pk)}
            for model in models().values()
        }
    )
