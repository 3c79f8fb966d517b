"""How each database writes what the peers' statements need: parameters, and values in the form of the answer."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Dialect:
    """One of the two databases."""

    postgresql: bool

    def numbered(self, text: str) -> str:
        """A statement whose parameters, written {p}, are in the database's own form."""
        parts = text.split("{p}")
        marks = [f"${number}" if self.postgresql else "?" for number in range(1, len(parts))]
        return "".join(part + mark for part, mark in zip(parts, [*marks, ""], strict=True))

    def decimal(self, sql: str) -> str:
        """A decimal as text, without zeros at its end; SQLite keeps it so."""
        return f"trim_scale({sql})::text" if self.postgresql else sql

    def instant(self, sql: str) -> str:
        """An instant in ISO 8601; SQLite keeps it so, but for a blank."""
        if not self.postgresql:
            return f"replace({sql}, ' ', 'T')"
        return f"replace(to_char({sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US'), '.000000', '') || '+00:00'"

    def day(self, sql: str) -> str:
        """A date in ISO 8601."""
        return f"{sql}::text" if self.postgresql else sql

    def json_text(self, sql: str) -> str:
        """A list as JSON."""
        return f"{sql}::text" if self.postgresql else sql

    def among(self, sql: str) -> str:
        """Whether a key is one of those in the parameter: an array, or JSON on SQLite."""
        return f"{sql} = ANY({{p}}::int[])" if self.postgresql else f"{sql} IN (SELECT value FROM json_each({{p}}))"


SQLITE, POSTGRESQL = Dialect(postgresql=False), Dialect(postgresql=True)
