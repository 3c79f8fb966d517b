"""A panel that the product doesn't have, made by its declaration alone: one table, one panel, two words.

Run as `python -m tests.conformance.probe_panel DATABASE CLASS`: a process of its own, since the panels are known once a
process has started. It does what a user would do with the panel and says the answers as JSON.
"""

import asyncio
import json
import sys

from tortoise import Tortoise

from models.database import connection as database
from models.declaration.access import ADMINISTRATOR_ONLY
from models.declaration.columns import boolean, bounded, integer
from models.panels.panel import PanelRow
from resolvers.drafts.panel import Panel
from resolvers.panels import all_panels as panels

# The table ------------------------------------------------------------------------------------------------------------


@bounded()
class Referral(PanelRow):
    """How customers who bring others are rewarded."""

    earns_points = boolean("Whether customers earn points.", default=False)
    points_per_unit = integer("Points for each unit of currency.", minimum=1, maximum=100, default=1, unit="points")
    cost_share_percent = integer(
        "What the operator pays of it.", minimum=0, maximum=100, default=50, unit="%", access=ADMINISTRATOR_ONLY
    )

    class Meta:
        table = "referral"


# The panel ------------------------------------------------------------------------------------------------------------

REFERRAL = Panel("referral", ("referral",), "How customers who bring others are rewarded.", Referral)


def add() -> None:
    """Add the panel as a developer does: a line in the list of tables, a line in the list of panels, and the words."""
    database.MODEL_MODULES.append(__name__ if __name__ != "__main__" else "tests.conformance.probe_panel")
    panels.PANELS = (*panels.PANELS, REFERRAL)
    from schema.types.panel_types import panel_type

    panel_type(REFERRAL)(type("Referral", (), {"__doc__": "How customers who bring others are rewarded."}))


# What a user does with it ---------------------------------------------------------------------------------------------


async def main(url: str, class_id: str) -> None:
    """Save, clone, read and be refused."""
    add()
    await database.connect(url)
    await Tortoise.generate_schemas(safe=True)
    for row in await Tortoise.apps["models"]["CustomerClass"].all():
        await Referral.create(customer_class_id=row.pk)

    from models.database.open_readers import open_reader
    from models.declaration.access import Role
    from schema.api.execution import Execution
    from schema.api.role_schema import role_schema
    from tests.factories.client import Client
    from tests.factories.world import ADMIN, NORTHS_USER

    reader = await open_reader(url)
    execution = Execution(reader)
    admin, north = Client(execution, ADMIN), Client(execution, NORTHS_USER)
    shown = "referral { earnsPoints pointsPerUnit costSharePercent }"
    change = {"earnsPoints": True, "pointsPerUnit": 100, "costSharePercent": 7}
    save = {"id": class_id, "expectedVersion": 1}
    answers = {
        "sdl": {role.value: "costSharePercent" in role_schema(role).as_str() for role in Role},
        "limits": next(
            line.strip()
            for line in role_schema(Role.RESELLER).as_str().splitlines()
            if "pointsPerUnit: Int @limits" in line
        ),
        "refused": await admin.write("customerClassSave", {**save, "referral": {"pointsPerUnit": 101}}),
        "saved": await admin.write("customerClassSave", {**save, "referral": change}, shown),
        "cloned": await admin.write("customerClassClone", {"id": class_id, "name": "Loyal"}, shown),
        "log": await admin.ask(
            '{ auditLog(where: { panel: { eq: "referral" }, action: { eq: UPDATE } }) { nodes { property after } } }'
        ),
        "reseller": (
            await north.refusal(f'{{ customerClass(id: "{class_id}") {{ referral {{ costSharePercent }} }} }}')
        ).messages,
    }
    sys.stdout.write(json.dumps(answers))
    await reader.close()
    await database.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
