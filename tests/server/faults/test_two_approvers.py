"""Two servers over one database, and one that is killed while it approves: a request is applied once."""

import random
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from typing import Any

import httpx
import pytest

from tests.rounds import FAULT_ROUNDS, longest_seconds, report
from tests.running import DemoDatabase, Server, running_server
from web.cli.credentials import create_token

ROUNDS = 6 * FAULT_ROUNDS
KILLS = 3 * FAULT_ROUNDS

READ = '{ customerClasses(where: { name: { eq: "Retail" } }) { nodes { id version webSelfCare { brandName } } } }'
ASK = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { approvalRequest { id version } userErrors { code } }
}"""
APPROVE = """mutation($input: ApprovalRequestDecideInput!) {
  approvalRequestDecide(input: $input) { approvalRequest { state } userErrors { code } }
}"""


def data(answer: httpx.Response) -> Any:  # noqa: ANN401  # as the document asks
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def retail(server: Server) -> Any:  # noqa: ANN401  # as the document asks
    """The class as it is."""
    (found,) = data(server.ask("admin", READ))["customerClasses"]["nodes"]
    return found


def ask(server: Server, brand: str) -> dict[str, object]:
    """Make a request as the administrator; the input that approves it."""
    known = retail(server)
    care = {"webSelfCare": {"brandName": brand}}
    input = {"id": known["id"], "expectedVersion": known["version"], **care, "approval": "ASK", "reason": "please"}
    customer_class_save = data(server.ask("admin", ASK, {"input": input}))["customerClassSave"]
    assert customer_class_save["userErrors"] == []
    request = customer_class_save["approvalRequest"]
    return {"input": {"id": request["id"], "expectedVersion": request["version"], "decision": "APPROVE"}}


def with_another_administrator(server: Server) -> Server:
    """The server with a token of the other administrator."""
    _, token = server.on_database(create_token("beate", "tests"))
    return Server(server.url, server.database, server.process, {**server.tokens, "beate": token}, server.client)


@pytest.mark.timeout(longest_seconds(120))
def test_two_servers_apply_an_approved_request_once(demo_database: DemoDatabase) -> None:
    """R-63: boundary; the later one is told that it was decided."""
    with running_server(demo_database) as first, running_server(demo_database) as second:
        one = with_another_administrator(first)
        two = Server(second.url, second.database, second.process, one.tokens, second.client)
        with ThreadPoolExecutor(4) as threads:
            for number in range(ROUNDS):
                version, approving = retail(one)["version"], ask(one, f"Brand {number}")

                def approve(server: Server, decision: dict[str, object] = approving) -> Any:  # noqa: ANN401  # as asked
                    return data(server.ask("beate", APPROVE, decision))["approvalRequestDecide"]

                answers = list(threads.map(approve, (one, two, one, two)))

                codes = [error["code"] for answer in answers for error in answer["userErrors"]]
                assert codes == ["REQUEST_SETTLED"] * 3
                now = retail(two)
                assert (now["version"], now["webSelfCare"]["brandName"]) == (version + 1, f"Brand {number}")
    report(f"{ROUNDS} requests, each approved four times at once at two servers, each applied once")


@pytest.mark.timeout(longest_seconds(120))
def test_a_server_that_is_killed_while_it_approves_has_done_all_of_it_or_nothing(demo_database: DemoDatabase) -> None:
    """R-63: boundary; whoever asks the next server finds it settled, or approves it there."""
    drawn, done = random.Random(3), 0  # noqa: S311
    with running_server(demo_database) as second:
        two = with_another_administrator(second)
        for number in range(KILLS):
            version, approving = retail(two)["version"], ask(two, f"Killed {number}")
            with ExitStack() as stack:
                first = stack.enter_context(running_server(demo_database))
                one = Server(first.url, first.database, first.process, two.tokens, first.client)
                with ThreadPoolExecutor(1) as threads:
                    waiting = threads.submit(_tried, one, approving)
                    time.sleep(drawn.uniform(0, 0.3))
                    first.kill()
                    waiting.result()
                answer = data(two.ask("beate", APPROVE, approving))["approvalRequestDecide"]
            codes = [error["code"] for error in answer["userErrors"]]
            assert codes in ([], ["REQUEST_SETTLED"])
            done += bool(codes)
            now = retail(two)
            assert (now["version"], now["webSelfCare"]["brandName"]) == (version + 1, f"Killed {number}")
    report(f"{KILLS} kills of a server that approves: {done} were done, the others approved at the next one")


def _tried(server: Server, approving: dict[str, object]) -> None:
    """Approve at a server that may go away meanwhile."""
    with suppress(httpx.HTTPError):
        server.ask("beate", APPROVE, approving)
