"""A drawing of a run: for each query a bar for each server, with the spread of its rounds."""

from collections.abc import Mapping
from html import escape

from benchmarks.table import Measured, per_second

WIDTH, LABELS, FIGURES = 820, 130, 170
BAR, GAP, TITLE = 16, 4, 34
COLOURS = {"ours": "#0f6a5f", "static": "#b9b9b9"}
OTHERS = "#7d8fb3"


def drawn(measured: Measured, titles: Mapping[str, str]) -> str:
    """The drawing as SVG. Each query has a scale of its own: its quickest server fills the width."""
    parts: list[str] = []
    top = 8
    for query, by_server in measured.windows.items():
        parts.append(f'<text x="0" y="{top + 20}" font-weight="bold">{escape(titles[query])}</text>')
        top += TITLE
        most = max(window.per_second for windows in by_server.values() for window in windows)
        for name, windows in by_server.items():
            rates = [window.per_second for window in windows]
            scale = (WIDTH - LABELS - FIGURES) / most
            low, middle, high = (LABELS + rate * scale for rate in (min(rates), per_second(windows), max(rates)))
            line = top + BAR / 2
            parts += [
                f'<text x="{LABELS - 8}" y="{top + BAR - 4}" text-anchor="end">{escape(name)}</text>',
                (
                    f'<rect x="{LABELS}" y="{top}" width="{middle - LABELS:.1f}" height="{BAR}" '
                    f'fill="{COLOURS.get(name, OTHERS)}"/>'
                ),
                f'<path d="M{low:.1f} {line}H{high:.1f}" stroke="#222" stroke-width="2"/>',
                f'<text x="{max(high, middle) + 6:.1f}" y="{top + BAR - 4}">{per_second(windows):,.0f} a second</text>',
            ]
            top += BAR + GAP
    style = 'font-family="sans-serif" font-size="12"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top + 8}" {style}>'
        f'<rect width="100%" height="100%" fill="#fff"/>{"".join(parts)}</svg>\n'
    )
