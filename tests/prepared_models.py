"""Tortoise prepares every model for a dialect again whenever it connects, and tests connect some four thousand times.

What it comes to depends on the dialect and on which models there are, so it is worked out once for each of these and
taken up again afterwards.
"""

from collections.abc import Mapping

from tortoise import models
from tortoise.apps import Apps
from tortoise.models import Model

LISTS = ("db_default_fields", "db_complex_fields", "db_native_fields")
OF_A_DIALECT = ("filters", *LISTS, "basetable", "basequery", "basequery_all_fields")
"""Attributes of a model that depend on its dialect. Everything else that is prepared is the same in both."""

Prepared = Mapping[type[Model], Mapping[str, object]]


def prepare_models_once() -> None:
    """Have each connection take up what an earlier one to the same dialect prepared."""
    # Of each model that a migration makes, Tortoise parses a whole module for comments that no table of ours has; on
    # Python 3.11 a collection of garbage meanwhile ends that in a SystemError now and then.
    models._get_comments = lambda _model: {}  # type: ignore[assignment]
    prepare = Apps._build_initial_querysets
    kept: dict[tuple[object, ...], Prepared] = {}

    def take_up_or_prepare(apps: Apps) -> None:
        all_models = [model for app in apps.apps.values() for model in app.values()]
        key = (*(type(model._meta.db) for model in all_models[:1]), *all_models)
        if key in kept:
            for model, prepared in kept[key].items():
                for name, value in prepared.items():
                    setattr(model._meta, name, value)
            return
        for model in all_models:
            # Tortoise fills what is there; the other dialect's is to stay as it is.
            model._meta.filters = {}
            for name in LISTS:
                setattr(model._meta, name, [])
        prepare(apps)
        kept[key] = {model: {name: getattr(model._meta, name) for name in OF_A_DIALECT} for model in all_models}

    Apps._build_initial_querysets = take_up_or_prepare  # type: ignore[assignment, method-assign]
