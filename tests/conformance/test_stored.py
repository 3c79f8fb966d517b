"""Every column of every record is stored because it is declared: saved off its default, it is there again."""

import pytest
from tortoise.transactions import in_transaction

from resolvers.drafts.changes import changed_parts
from resolvers.drafts.draft import Draft
from resolvers.drafts.load import load_state
from resolvers.drafts.record import SAVE, Record
from resolvers.records.all_records import RECORDS
from resolvers.records.class_record import CLASS_RECORD
from resolvers.writing.change import Validated
from resolvers.writing.write import write
from tests.conformance.off_default import columns_of, insert, is_stored, make_targets, off_default, storable
from tests.factories.world import ADMIN, World


@pytest.mark.parametrize("record", [CLASS_RECORD, *RECORDS], ids=lambda record: record.name)
async def test_every_column_is_stored_because_it_is_declared(world: World, record: Record) -> None:
    """A column that is accepted and audited and never stored would be lost without a word."""
    await make_targets(world)
    lost = []
    for number, (panel, column, declaration) in enumerate(columns_of(record)):
        label = f"{panel.name}.{column}"
        wanted = off_default(panel, column, storable(record, f"new {number}"), "x")
        async with in_transaction():
            new = await insert(record, wanted)
            lost += [f"{label} of a new row"] * (not await is_stored(record, new, panel, column, wanted))
            if declaration.fixed and not panel.is_list:
                continue
            old = await insert(record, storable(record, f"old {number}"))
            before = await load_state(record.panels, old)
            after = off_default(panel, column, before, "y")
            if after == before:
                # A list with one choice so far has no value off its default.
                continue
            changes = changed_parts(record.panels, before, after)
            draft = Draft(ADMIN, old, before, after, root=record.root.name)
            outcome = await write(Validated(record, draft, 1, SAVE, (), changes))
            assert outcome.user_errors == ()
            lost += [f"{label} of an old row"] * (not await is_stored(record, old, panel, column, after))
    assert lost == []
