"""Services as a preview is told them: by their codes, as xDRs and invoices print them."""

from models.database.readers import Steps
from resolvers.formats.code import is_code
from resolvers.reading.context import ReadContext
from resolvers.reading.plan import Planner
from resolvers.reading.statement import Bindings
from resolvers.records.service import SERVICE


class ServiceCodes:
    """The codes of the services that there are; the lookup is made once with a plan."""

    def __init__(self, planner: Planner) -> None:
        self._select = planner.select(SERVICE)
        code = self._select.bind(lambda bindings: bindings.arguments["code"])
        self._select.columns.append("t0.id")
        self._select.conditions.append(f"t0.code = {code}")
        self._statement = self._select.text()

    def has(self, context: ReadContext, code: str) -> Steps[bool]:
        """Whether a service has the code. What has not the form of one is not looked up."""
        if not is_code(code):
            return False
        bindings = Bindings(context.actor, {"code": code})
        rows = yield self._statement, [bind(bindings) for bind in self._select.binds]
        return bool(rows)
