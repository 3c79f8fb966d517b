"""Writes the list of time zones: the names of this machine's IANA database that browsers know, as Node tells them."""

import json
import shutil
import subprocess
import sys
from zoneinfo import available_timezones

from resolvers.formats.time_zone import LISTED

_KNOWN = """
const names = JSON.parse(require('fs').readFileSync(0, 'utf8'))
const known = (timeZone) => {
  try { return Boolean(new Intl.DateTimeFormat('en', { timeZone })) } catch { return false }
}
console.log(JSON.stringify(names.filter(known)))
"""


def known_to_browsers(names: list[str]) -> list[str]:
    """Those of the names that a browser formats times in. Raises LookupError where there is no Node to ask."""
    node = shutil.which("node")
    if node is None:
        raise LookupError("node is needed: it has the time zones that browsers have")
    process = subprocess.run([node, "-e", _KNOWN], input=json.dumps(names), capture_output=True, text=True, check=True)  # noqa: S603
    zones: list[str] = json.loads(process.stdout)
    return zones


def main() -> int:
    """Write the list."""
    listed = set(LISTED.read_text(encoding="ascii").split()) if LISTED.exists() else set()
    names = sorted(known_to_browsers(sorted(listed | available_timezones())))
    LISTED.write_text("".join(f"{name}\n" for name in names), encoding="ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
