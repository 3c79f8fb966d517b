"""Errors of a request that is valid GraphQL: an argument by which no list or row can be found."""


class BadArgumentError(Exception):
    """An argument that can't be used; the sender can mend it. `path` leads to it from the field."""

    def __init__(self, message: str, *path: str) -> None:
        super().__init__(message)
        self.message = message
        self.path = path


class TooManyJoinsError(Exception):
    """A selection leads to more other rows beside each row than one statement joins."""
