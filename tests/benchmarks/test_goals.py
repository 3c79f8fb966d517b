"""A run for the goals measures of each peer only what a goal compares this server with it in."""

from benchmarks.__main__ import with_goals
from benchmarks.contenders import CONTENDERS
from benchmarks.queries import QUERIES

READS = {"open", "page", "audit", "settings"}


def test_each_peer_answers_what_a_goal_names_it_for_and_this_server_all_of_it() -> None:
    chosen = with_goals(CONTENDERS, QUERIES)

    assert {one.name: one.queries for one in chosen} == {
        "ours": READS | {"repeat", "save"},
        "mercurius": READS,
        "postgraphile": READS,
        "graph-gophers": READS,
        "hand-written": READS,
        "stock": {"save"},
        "static": {"repeat"},
    }


def test_a_peer_that_no_goal_of_these_queries_names_is_not_started() -> None:
    reads = [query for query in QUERIES if query.name in READS]

    assert [one.name for one in with_goals(CONTENDERS, reads)] == [
        "ours",
        "mercurius",
        "postgraphile",
        "graph-gophers",
        "hand-written",
    ]
