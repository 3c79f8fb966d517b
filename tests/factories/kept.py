"""The real execution with kept answers, as the server keeps them, and each of them compared with a fresh one.

What is read proves something by the way, as reads over HTTP prove who asks.
"""

import json
from collections.abc import Sequence
from typing import Final

import orjson

from models.database.readers import Assumption, Reader
from resolvers.actor import Actor
from schema.api.answer_cache import AnswerCache, key_of
from schema.api.execution import Answered, Execution, NotProvenError, Request

SECONDS: Final = 10.0


class Proved:
    """Proof that holds for everybody: each read that can prove anything proves this, over the statement with it."""

    def __init__(self) -> None:
        self.holds = False
        self.values: Sequence[object] = ("proved",)

    def cell(self, first: int) -> str:
        """The SQL of the proof."""
        return f"CAST(${first} AS TEXT)"


class KeptExecution(Execution):
    """Answers by what is kept wherever anything is, which has to be what is read again, byte for byte.

    Answers are kept at once and not only when they are asked for again, so a test meets as many as it can.
    """

    def __init__(self, reader: Reader, kept: AnswerCache | None = None, *, audit_reads: bool = True) -> None:
        super().__init__(reader, audit_reads=audit_reads)
        self._asked = f"SELECT {reader.revision_column}"
        self._of = reader
        self.kept = kept or AnswerCache()
        self.repeats = 0

    async def answer(
        self,
        request: Request,
        actor: Actor,
        *,
        only_queries: bool = False,
        until: float | None = None,
        assumed: Assumption | None = None,
    ) -> Answered:
        """Answer a request by what is kept, if anything is."""
        content = json.dumps([request.query, request.operation_name, request.variables], default=str).encode()
        _, revision = await self._of.fetch_at_revision((self._asked, ()), SECONDS)
        key = key_of(actor, "POST", content)
        kept = self.kept.get(key, revision)
        try:
            answered = await super().answer(
                request, actor, only_queries=only_queries, until=until, assumed=assumed or Proved()
            )
        except NotProvenError:
            answered = await super().answer(request, actor, only_queries=only_queries, until=until)
        if kept is not None:
            self.repeats += 1
            assert kept.body == orjson.dumps(answered.sent), request.query
            return Answered(orjson.loads(kept.body), lasts=True)
        if answered.lasts:
            for _ in range(2):
                self.kept.put(key, revision, orjson.dumps(answered.sent), "")
        return answered
