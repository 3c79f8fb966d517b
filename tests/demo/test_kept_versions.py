"""Every class of the demo has its version kept, whichever way it was made; some have a past, and something waits."""

from datetime import UTC, datetime, timedelta

from models.audit.approval import ApprovalRequest
from models.audit.class_version import CustomerClassVersion
from models.audit.log import AuditRecord
from models.audit.planned_change import PlannedChange
from models.choices.approval import ApprovalState
from models.choices.planned_change import PlannedChangeState
from models.database.connection import close, connect
from models.database.open_readers import open_reader
from models.records.customer_class import CustomerClass
from schema.api.execution import Execution
from tests.factories.client import Client
from tests.factories.world import ADMIN
from tests.versions.test_class_at import READ
from tests.versions.whole_class import whole_class
from web.demo.fill import fill


async def test_every_class_reads_at_its_present_version_as_it_reads_now(database_url: str) -> None:
    """R-49: passing; the built-in class, those that the users made, and those of a larger demo."""
    await connect(database_url)
    reader = await open_reader(database_url)
    try:
        await fill(120, 40, lambda *_told: None)
        admin = Client(Execution(reader), ADMIN)
        document = READ % whole_class()
        for row in await CustomerClass.all():
            id = f"CustomerClass:{row.id}"
            now = (await admin.ask(document, id=id))["customerClass"]
            assert now is not None
            for moment in ({"version": row.version}, {"time": datetime.now(UTC).isoformat()}):
                assert (await admin.ask(document, id=id, at=moment))["customerClass"] == now, (row.name, moment)
            versions = await CustomerClassVersion.filter(customer_class_id=row.id).order_by("version")
            assert [version.version for version in versions] == list(range(1, row.version + 1)), row.name
        large = await CustomerClassVersion.filter(customer_class_id=(await CustomerClass.get(name="Large business")).id)
        assert len(large) >= 4
        assert max(one.at for one in large) - min(one.at for one in large) > timedelta(days=360)
        changed = [row.at for row in await AuditRecord.filter(action="UPDATE", entity_type="CustomerClass")]
        months = {(at.year, at.month) for at in changed}
        assert len(months) >= 8, "spread over the year"
        planned = await PlannedChange.filter(state=PlannedChangeState.PLANNED.value)
        assert planned
        assert all(planned_change.apply_at > datetime.now(UTC) for planned_change in planned)
        assert await ApprovalRequest.filter(state=ApprovalState.IN_REVIEW.value).count() == 1
        moments = [row.at for row in await AuditRecord.all().order_by("id")]
        assert moments == sorted(moments)
    finally:
        await reader.close()
        await close()
