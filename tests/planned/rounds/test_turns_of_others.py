"""The look-out for what is due leaves others their turns on the event loop, however many requests wait."""

import asyncio
import gc
import time
from typing import Final

import pytest
from prometheus_client import REGISTRY
from tortoise.connection import get_connection

from models.database.open_readers import open_reader
from models.database.sqlite_reading import INLINE_SECONDS
from resolvers.reading.dialect import dialect
from web.due import DueChanges
from web.observability import metrics

SECONDS: Final = 20.0
MOST_SECONDS: Final = 3 * INLINE_SECONDS

REQUESTS: Final = """INSERT INTO approval_request (id, customer_class_id, write, state, asked_at, user_id, user_name,
    reason, base_version, affected_customers, version, input)
  WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 3000)
  SELECT n, 3, 'customerClassAssign', 'IN_REVIEW', CURRENT_TIMESTAMP, 1, 'admin', 'x', 1, 100, 1, '{}' FROM number"""
CUSTOMERS: Final = """INSERT INTO requested_property (id, approval_request_id, path, before, after)
  WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 300000)
  SELECT n, (n + 99) / 100, '["customers","Customer:1","customerClass"]'%s, '"CustomerClass:2"', '"CustomerClass:3"'
  FROM number"""
"""Three thousand requests to assign a hundred customers each, who are where they were."""


def waiting() -> float:
    """How many requests for approval this process has noted as waiting."""
    return REGISTRY.get_sample_value("customer_classes_approval_requests_waiting") or 0.0


@pytest.mark.usefixtures("world")
async def test_thousands_of_requests_are_counted_and_hold_up_nobody(database: str) -> None:
    """R-53: each look took most of a second of the event loop, every five seconds, in every process."""
    for statement in (REQUESTS, CUSTOMERS % ("::jsonb" if dialect() == "postgresql" else "")):
        await get_connection("default").execute_query(statement)
    metrics.note_planned(0, 0, 0, 0)
    reader, server = await open_reader(database), DueChanges(0.05)
    # A server's objects are out of the collector's way; those of a run of tests are not.
    gc.freeze()
    longest, last = 0.0, time.thread_time()
    server.start(reader)
    try:
        async with asyncio.timeout(SECONDS):
            while waiting() != 3000:
                await asyncio.sleep(0)
                now = time.thread_time()
                longest, last = max(longest, now - last), now
    finally:
        gc.unfreeze()
        await server.stop()
        await reader.close()

    assert longest < MOST_SECONDS
