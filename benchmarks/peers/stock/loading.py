"""The data loaders of one request: each table is asked once for all the keys that a level of the answer needs."""

from collections import defaultdict
from collections.abc import Sequence

from strawberry.dataloader import DataLoader
from tortoise.functions import Count
from tortoise.models import Model

from models.records.customer import Customer


class Loaders:
    """Loaders by table, made when they are first asked for."""

    def __init__(self) -> None:
        self._rows: dict[type[Model], DataLoader[int, Model | None]] = {}
        self._lists: dict[tuple[type[Model], str], DataLoader[int, list[Model]]] = {}
        self.customer_count: DataLoader[int, int] = DataLoader(_customer_count)
        self.reseller_count: DataLoader[int, int] = DataLoader(_reseller_count)

    def row(self, model: type[Model]) -> DataLoader[int, Model | None]:
        """Rows by their keys."""
        if model not in self._rows:

            async def load(keys: list[int]) -> Sequence[Model | None]:
                rows = await model.filter(**{f"{model._meta.pk_attr}__in": keys})
                by_key = {row.pk: row for row in rows}
                return [by_key.get(key) for key in keys]

            self._rows[model] = DataLoader(load)
        return self._rows[model]

    def rows(self, model: type[Model], link: str) -> DataLoader[int, list[Model]]:
        """Lists of rows by the key of what they belong to."""
        if (model, link) not in self._lists:

            async def load(keys: list[int]) -> Sequence[list[Model]]:
                groups = defaultdict(list)
                for row in await model.filter(**{f"{link}__in": keys}).order_by("id"):
                    groups[getattr(row, link)].append(row)
                return [groups[key] for key in keys]

            self._lists[model, link] = DataLoader(load)
        return self._lists[model, link]


async def _customer_count(keys: list[int]) -> Sequence[int]:
    counted = Customer.filter(customer_class_id__in=keys).annotate(count=Count("id")).group_by("customer_class_id")
    counts = dict(await counted.values_list("customer_class_id", "count"))
    return [counts.get(key, 0) for key in keys]


async def _reseller_count(keys: list[int]) -> Sequence[int]:
    counted = (
        Customer.filter(customer_class_id__in=keys)
        .annotate(count=Count("reseller_id", distinct=True))
        .group_by("customer_class_id")
    )
    counts = dict(await counted.values_list("customer_class_id", "count"))
    return [counts.get(key, 0) for key in keys]
