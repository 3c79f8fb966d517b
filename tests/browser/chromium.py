"""Where the machine's Chromium is. `python -m tests.browser.chromium` tells, and fails where there is none."""

import os
import shutil

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
"""Names that distributions give it; the shell draws no windows, and tests with it take four fifths of the time."""

MISSING = (
    "Chromium is missing. On Debian: sudo apt-get install chromium-headless-shell; elsewhere set CHROMIUM to its path."
)


def find_chromium() -> str | None:
    """The browser's path: what CHROMIUM says, or the first of the known names that is installed."""
    return next(filter(None, map(shutil.which, filter(None, (os.environ.get("CHROMIUM"), *NAMES)))), None)


if __name__ == "__main__":
    raise SystemExit(0 if find_chromium() else MISSING)
