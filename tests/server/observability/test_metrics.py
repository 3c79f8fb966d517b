"""Figures counted plainly beside Prometheus's own counters reach them whole."""

import re

from web.observability import metrics


def figures() -> dict[str, float]:
    """The durations of another path's requests, as they are read."""
    text = metrics.exposition()[0].decode()
    name = r"customer_classes_request_seconds_(bucket|count|sum)\{(?:le=\"([^\"]+)\",)?route=\"other\"\} (\S+)"
    return {f"{kind}{least}": float(figure) for kind, least, figure in re.findall(name, text)}


def figure(name: str) -> float:
    """A figure as it is read."""
    text = metrics.exposition()[0].decode()
    (found,) = re.findall(rf"^{name} (\S+)$", text, re.MULTILINE)
    return float(found)


def test_repeats_and_answers_that_may_be_kept_are_counted_each() -> None:
    repeats, made = figure("customer_classes_repeats_total"), figure("customer_classes_answers_made_total")
    for _ in range(3):
        metrics.note_repeat()
    for weight_bytes in (700, 500):
        metrics.note_answers(weight_bytes)

    assert figure("customer_classes_repeats_total") == repeats + 3
    assert figure("customer_classes_answers_made_total") == made + 2
    assert figure("customer_classes_answers_kept_bytes") == 500


def test_durations_are_told_as_a_histogram_of_prometheus_tells_them() -> None:
    # Given what was counted before
    before = figures()
    # When requests take as long as a bucket's bound, somewhat longer, and longer than the last bucket
    bound, last = metrics.SECONDS[1], metrics.SECONDS[-1]
    for seconds in (bound, bound * 1.01, last + 0.5):
        metrics.observe("/nowhere", 404, "", seconds)
    # Then each stands in its bucket and all above, and the sum is theirs
    counted = {name: round(figure - before.get(name, 0.0), 6) for name, figure in figures().items()}
    assert counted == {
        **{f"bucket{float(one)}": (one >= bound) + (one >= metrics.SECONDS[2]) for one in metrics.SECONDS},
        "bucket+Inf": 3,
        "count": 3,
        "sum": round(bound * 2.01 + last + 0.5, 6),
    }
