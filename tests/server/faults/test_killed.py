"""A server that is killed has lost nothing that it acknowledged."""

import httpx
import pytest

from tests.rounds import FAULT_ROUNDS, longest_seconds, report
from tests.running import DemoDatabase, running_server

SAVES = 29
SAVE = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { customerClass { version } userErrors { code } }
}"""


@pytest.mark.timeout(longest_seconds(120))
def test_what_was_acknowledged_before_a_kill_is_there_after_it(demo_database: DemoDatabase) -> None:
    # Given a server that is killed in the middle of saves, again and again
    acknowledged = 1
    for _ in range(FAULT_ROUNDS):
        with running_server(demo_database) as server:
            for version in range(acknowledged, acknowledged + SAVES):
                input = {"id": "CustomerClass:2", "expectedVersion": version, "description": f"save {version}"}
                answer = server.ask("admin", SAVE, {"input": input}).json()["data"]["customerClassSave"]
                acknowledged = answer["customerClass"]["version"]
            server.kill()
    # When it is started again
    with running_server(demo_database) as server:
        answer = server.ask("admin", '{ customerClass(id: "CustomerClass:2") { version description } }')
    # Then every save is there
    assert answer.status_code == httpx.codes.OK
    assert answer.json()["data"]["customerClass"] == {
        "version": acknowledged,
        "description": f"save {acknowledged - 1}",
    }
    assert acknowledged == 1 + SAVES * FAULT_ROUNDS
    report(f"{FAULT_ROUNDS} kills of a server after {acknowledged - 1} acknowledged saves, 0 lost")
