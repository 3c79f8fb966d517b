"""Changes that are planned: judged, listed, changed, cancelled, foreseen, and applied once when they are due."""
