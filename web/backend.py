"""Backend of one server process, shared by its requests: the database's connections and the execution over them."""

import asyncio
import gc
import sys
from typing import Final

from models.database import connection as database
from models.database.open_readers import open_long_reader, open_reader
from models.database.readers import Reader
from resolvers.identity.lookup import Identities
from resolvers.operator import OPERATOR
from resolvers.writing.use_case import drain
from schema.api.answer_cache import AnswerCache
from schema.api.execution import Execution
from schema.api.role_schema import make_role_schemas
from web.settings import Settings

SWITCH_SECONDS: Final = 0.001
"""How long a thread that works out a document keeps the interpreter from the event loop, which asks for it several
times in each request; Python's own 5 ms add up to what somebody who waits would notice."""


class Backend:
    """Opened when the server starts and closed when it stops; between the two, all of it is there.

    `long_execution` is for reading much, such as a whole log: it keeps nobody waiting.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.primary: Reader
        self.identities: Identities
        self.answers = AnswerCache()
        self.reader: Reader
        self.execution: Execution
        self.long_execution: Execution

    async def open(self) -> None:
        """Open the connections. The database has been migrated before."""
        OPERATOR.currency = self.settings.operator_currency
        await database.connect(self.settings.database)
        self.primary = await open_reader(self.settings.database)
        self.identities = Identities(self.primary)
        replica = self.settings.read_database
        self.reader = await open_reader(replica, replica=True) if replica else self.primary
        self.execution = Execution(self.reader, self.primary, audit_reads=self.settings.audit_reads)
        self._long_reader = await open_long_reader(replica or self.settings.database, replica=replica is not None)
        self.long_execution = Execution(
            self._long_reader, self.primary, audit_reads=self.settings.audit_reads, answer_bytes=None
        )
        make_role_schemas()
        sys.setswitchinterval(SWITCH_SECONDS)
        # What lives as long as the process is not looked at by every full collection.
        gc.collect()
        gc.freeze()

    async def close(self) -> None:
        """Wait for the writes that are running, then close the connections."""
        await drain()
        # At once: a database that doesn't answer keeps each of them waiting for some seconds.
        await asyncio.gather(
            *(reader.close() for reader in {self.reader, self.primary, self._long_reader}), database.close()
        )
