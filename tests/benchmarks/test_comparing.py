"""Answers are the same or not; figures become a table with their spread."""

from pathlib import Path

import pytest

from benchmarks.comparing import difference, difference_of_values
from benchmarks.load import Window, parse_output
from benchmarks.plot import drawn
from benchmarks.table import Measured, compared, table

FOUND = {
    "ours": [Window(300, 1, 2, 0.5), Window(100, 3, 4, 0.5), Window(200, 2, 9, 0.5)],
    "other": [Window(50, 8, 9, 2), Window(40, 8, 9, 2), Window(60, 8, 9, 2)],
}


def test_answers_with_their_fields_in_another_order_are_the_same() -> None:
    assert difference({"a": 1, "b": [{"c": None, "d": "x"}]}, {"b": [{"d": "x", "c": None}], "a": 1}) is None


@pytest.mark.parametrize(
    ("ours", "theirs", "place"),
    [
        ({"a": [{"b": 1}]}, {"a": [{"b": 2}]}, "data.a[0].b"),
        ({"a": 1}, {"a": True}, "data.a"),
        ({"a": "1"}, {"a": 1}, "data.a"),
        ({"a": [1, 2]}, {"a": [2, 1]}, "data.a[0]"),
        ({"a": [1]}, {"a": []}, "data.a"),
        ({"a": None}, {}, "data: fields"),
    ],
)
def test_first_difference_is_named(ours: object, theirs: object, place: str) -> None:
    assert str(difference(ours, theirs)).startswith(place)


def test_values_are_the_same_wherever_another_schema_has_them() -> None:
    ours = {"id": "CustomerClass:5", "price": "2.5", "at": "2026-01-05T09:00:00+00:00", "on": True, "none": None}
    theirs = {"node": {"rowId": 5, "on": True}, "amount": "2.50", "at": "2026-01-05T10:00:00+01:00"}

    assert difference_of_values(ours, theirs) is None
    assert "only theirs" in str(difference_of_values(ours, {**theirs, "more": "x"}))
    assert difference_of_values({"a": 1}, {"a": True}) is not None


def test_table_has_the_middle_of_the_rounds_and_their_spread() -> None:
    rows = compared(FOUND, {"ours": "this server", "other": "another"}, {"ours": 90, "other": 40})

    lines = table(rows).splitlines()
    assert lines[0] == "| server | a second | min-max | p50 ms | p99 ms | processor ms | memory MiB | ours/it |"
    assert lines[2:] == [
        "| this server | 200 | 100-300 | 2.00 | 4.00 | 0.500 | 90 | 1.00 |",
        "| another | 50 | 40-60 | 8.00 | 9.00 | 2.000 | 40 | 4.00 |",
    ]


def test_drawing_has_a_bar_for_each_server() -> None:
    drawing = drawn(Measured({"page": FOUND}, {"ours": 90, "other": 40}), {"page": "50 <classes>"})

    assert drawing.count("a second</text>") == len(FOUND)
    assert "50 &lt;classes&gt;" in drawing


def test_window_is_what_wrk_told() -> None:
    output = 'MEASURED {"requests": 500, "microseconds": 2000000, "p50_us": 1500, "p99_us": 9000, "failed": 0}\n'

    assert parse_output(output, "", 1.0) == Window(per_second=250, p50_ms=1.5, p99_ms=9, processor_ms=2)


def test_window_with_a_failed_request_is_no_measurement() -> None:
    output = 'MEASURED {"requests": 500, "microseconds": 2000000, "p50_us": 1, "p99_us": 1, "failed": 1}\n'

    with pytest.raises(RuntimeError, match="1 of 500 requests failed"):
        parse_output(output, "", 1.0)


def test_window_without_answers_is_no_measurement() -> None:
    assert (
        parse_output('MEASURED {"requests": 0, "microseconds": 1, "p50_us": 0, "p99_us": 0, "failed": 0}\n', "", 1.0)
        is None
    )


def test_results_of_quick_runs_are_not_kept() -> None:
    assert "/benchmarks/results/*-quick.*" in Path(".gitignore").read_text(encoding="utf-8").splitlines()
