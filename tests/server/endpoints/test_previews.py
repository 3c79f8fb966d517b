"""Previews and the erasure over the wire: an administrator, an auditor and two resellers on a server."""

from typing import Any

import httpx

from tests.running import Server

Json = dict[str, Any]

EVERYTHING = """query Everything($id: ID) {
  collectionTimeline(classId: $id, issuedOn: "2026-06-01", amount: "100.10", terms: { suspendDaysAfterDue: 10 }) {
    answer { dueOn events { kind on sentence } } userErrors { code path }
  }
  roundedAmounts(classId: $id, amounts: ["1.215"]) { answer { amounts { rounded } } userErrors { code path } }
  taxOnAmount(classId: $id, amount: "100", on: "2026-06-01") { answer { outcome gross } userErrors { code path } }
  billingPeriods(classId: $id, fromDay: "2026-06-15", first: 1) {
    answer { periods { firstDay } } userErrors { code path }
  }
  dailySpending(classId: $id, now: "2026-06-01T00:00:00Z") { answer { spent } userErrors { code path } }
  notificationPreview(template: { subject: "{{ greetings }}" }) { answer { subject } userErrors { code path } }
}"""


def ask(server: Server, user: str, query: str, **variables: object) -> Json:
    """The data of an answer without errors."""
    response = server.ask(user, query, variables)
    assert response.status_code == httpx.codes.OK, response.text
    answer: Json = response.json()
    assert "errors" not in answer, answer
    data: Json = answer["data"]
    return data


def own_class(server: Server) -> str:
    """The first class that the reseller Alpha manages itself."""
    data = ask(server, "alpha", "{ customerClasses(where: { ownership: { eq: OWN } }, first: 1) { nodes { id } } }")
    return str(data["customerClasses"]["nodes"][0]["id"])


def test_everything_is_computed_for_whoever_sees_the_class(server: Server) -> None:
    """R-22, R-33, R-45: passing; the reseller whose class it is, an administrator and an auditor get one answer."""
    id = own_class(server)

    answers = [ask(server, user, EVERYTHING, id=id) for user in ("alpha", "admin", "auditor")]

    assert answers[0] == answers[1] == answers[2]
    assert all(answer["userErrors"] == [] for answer in answers[0].values())
    kinds = [event["kind"] for event in answers[0]["collectionTimeline"]["answer"]["events"]]
    assert "SUSPENSION" in kinds
    assert answers[0]["notificationPreview"]["answer"] == {"subject": "Dear Ms. Rivera"}


def test_nothing_is_computed_for_who_does_not_see_the_class(server: Server) -> None:
    """R-12: failing; the answer is that of a class that isn't there."""
    hidden = ask(server, "bravo", EVERYTHING, id=own_class(server))
    missing = ask(server, "bravo", EVERYTHING, id="CustomerClass:999999")

    assert hidden == missing
    del hidden["notificationPreview"]
    for one in hidden.values():
        assert one == {"answer": None, "userErrors": [{"code": "NOT_FOUND", "path": ["classId"]}]}


def test_a_customer_is_forgotten_over_the_wire(server: Server) -> None:
    """R-35: failing before termination, passing after it, and failing for an auditor, who has no such field."""
    id = own_class(server)
    write = "mutation Write($input: {name}Input!) {{ {field}(input: $input) {{ {record} userErrors {{ code }} }} }}"

    def written(field: str, save_input: Json, record: str = "customer { id version name erasedAt }") -> Json:
        name = field[0].upper() + field[1:]
        payload: Json = ask(server, "alpha", write.format(name=name, field=field, record=record), input=save_input)[
            field
        ]
        return payload

    saved = written("customerSave", {"name": "Quillfeather", "customerClass": id, "overrides": {"purgeAfterMonths": 0}})
    assert saved["userErrors"] == []
    customer = saved["customer"]
    too_early = written("customerErase", {"id": customer["id"], "expectedVersion": customer["version"]})
    ended = written("customerTerminate", {"id": customer["id"], "expectedVersion": customer["version"]})
    dry_run = ask(
        server,
        "alpha",
        "query($id: ID!) { personalDataRemoval(customerId: $id) { answer { refusal } userErrors { code } } }",
        id=customer["id"],
    )
    version = ended["customer"]["version"]
    forgotten = written("customerErase", {"id": customer["id"], "expectedVersion": version, "idempotencyKey": "forget"})
    refused = server.ask("auditor", "mutation { customerErase(input: { id: 1 }) { replayed } }")

    assert too_early["userErrors"] == [{"code": "NOT_TERMINATED"}]
    assert dry_run["personalDataRemoval"] == {"answer": {"refusal": None}, "userErrors": []}
    assert forgotten["userErrors"] == []
    assert forgotten["customer"]["name"].startswith("Erased customer ")
    assert refused.json()["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
    response = ask(server, "admin", '{ customers(where: { name: { contains: "Quillfeather" } }) { totalCount } }')
    assert response == {"customers": {"totalCount": 0}}
