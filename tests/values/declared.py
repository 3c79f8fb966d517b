"""The declared columns of all tables, by their kind: what a test of a kind is run over."""

from tortoise import Tortoise
from tortoise.models import Model

from models.declaration.declaration import Declaration, Kind, declarations_of


def declared(kind: Kind) -> list[tuple[type[Model], str, Declaration]]:
    """Every declared column of a kind: its model, its name and its declaration. The database has to be open."""
    assert Tortoise.apps is not None
    return [
        (model, name, declaration)
        for model in Tortoise.apps.get_models_iterable()
        for name, declaration in declarations_of(model).items()
        if declaration.kind is kind
    ]
