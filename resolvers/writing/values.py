"""Plain values on their way through a write: of an input, of a row, of a whole record."""

from collections.abc import Mapping
from typing import Any

Input = Mapping[str, Any]
"""Values by the names of an input, as its types coerced them."""

Values = Mapping[str, Any]
"""The values of one row by column: of the types that the columns declare, links as keys."""

Path = tuple[str | int, ...]
"""Where a value stands in an input, below `input`."""


State = Mapping[str, Any]
"""The values of every part of a record by the part's name: of one row, or of a list of rows."""
