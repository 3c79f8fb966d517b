"""All that is against what a customer class would be after an input: values, links, rules over all panels."""

from collections.abc import Mapping, Sequence

from resolvers.actor import Actor
from resolvers.apply_panels import AppliedPanels, sound
from resolvers.applying import Path
from resolvers.class_state import State
from resolvers.errors import UserError
from resolvers.links import LinkTo, follow_links
from resolvers.panel import Draft, Panel, Values
from resolvers.soundness import judged_by


def _links(panels: Sequence[Panel], state: State) -> list[LinkTo]:
    """Every link of a configuration: the entity, the key, and the path of its input."""
    links: list[LinkTo] = []
    for panel in panels:
        found = state[panel.name]
        rows: list[tuple[Path, Values]] = (
            [(panel.place, found)]
            if isinstance(found, Mapping)
            else [((*panel.place, i), row) for i, row in enumerate(found)]
        )
        for place, row in rows:
            for name, declaration in panel.declarations().items():
                key = row[name]
                if declaration.target and isinstance(key, int):
                    links.append((declaration.target, key, (*place, name)))
    return links


async def judge(
    actor: Actor, panels: Sequence[Panel], class_id: int | None, before: State, applied: AppliedPanels
) -> list[UserError]:
    """All that is against a configuration: refused values, links that lead nowhere, and the rules of every panel."""
    rows, unknown = await follow_links(actor, _links(panels, before), _links(panels, applied.after))
    draft = Draft(actor, class_id, before, sound(panels, applied, unknown), rows)
    broken = judged_by((rule for panel in panels for rule in panel.rules), draft)
    return [*applied.errors, *unknown.values(), *broken]
