"""Errors of whole requests: the top-level `errors` of an answer, each with a stable code."""

from collections.abc import Sequence

from graphql import GraphQLError

from models.choices.choice import Choice
from models.database.outage import DatabaseUnavailableError


class RequestErrorCode(Choice):
    """Why a request got no data, or not all of it."""

    PARSE_FAILED = "GRAPHQL_PARSE_FAILED", "The document is not GraphQL, or longer or deeper than is read."
    VALIDATION_FAILED = (
        "GRAPHQL_VALIDATION_FAILED",
        "The document asks for what isn't there, or is too large.",
    )
    BAD_USER_INPUT = "BAD_USER_INPUT", "A variable, an argument or the request itself has not the form that is needed."
    UNAUTHENTICATED = "UNAUTHENTICATED", "Nobody is signed in, or the session or token is no longer valid."
    COST_LIMIT_EXCEEDED = (
        "COST_LIMIT_EXCEEDED",
        "The answer could hold more objects than one request may ask for, or it is too long.",
    )
    RATE_LIMITED = (
        "RATE_LIMITED",
        "Too many requests of a user at once, sign-ins that failed, or connections of an address; try again later.",
    )
    TIMEOUT = "TIMEOUT", "The head or the body of the request, or its answer, took longer than it may."
    UNAVAILABLE = "SERVICE_UNAVAILABLE", "The database doesn't serve at the moment; try again in a moment."
    INTERNAL_SERVER_ERROR = (
        "INTERNAL_SERVER_ERROR",
        "Something went wrong here; the message names the request.",
    )


class RequestProblemError(Exception):
    """A request that was refused before anything ran; there is no `data` in its answer."""

    def __init__(self, code: RequestErrorCode, errors: Sequence[GraphQLError]) -> None:
        super().__init__(code)
        self.code = code
        self.errors = errors

    @property
    def reason(self) -> str:
        """Reason for an outage of the database, for the log alone."""
        return self.__cause__.for_operators if isinstance(self.__cause__, DatabaseUnavailableError) else ""


def unavailable(outage: DatabaseUnavailableError) -> RequestProblemError:
    """The error for an unavailable database; the reason, as the exception's cause, is for the log alone."""
    message = "The database doesn't serve at the moment; try again."
    if outage.outcome_unknown:
        message = (
            "The database didn't say whether the write was done. Send it again with the same idempotencyKey, or look "
            "before you send it again without one."
        )
    refusal = problem(RequestErrorCode.UNAVAILABLE, message)
    refusal.__cause__ = outage
    return refusal


class NotAQueryError(Exception):
    """Something else than a query was sent where only queries are answered."""


def problem(code: RequestErrorCode, message: str) -> RequestProblemError:
    """A refusal with one sentence."""
    return RequestProblemError(code, [GraphQLError(message)])


def formatted(errors: Sequence[GraphQLError], code: RequestErrorCode) -> list[dict[str, object]]:
    """Errors as they are sent: message, locations, path and code, without internal details."""
    sent: list[dict[str, object]] = []
    for error in errors:
        sent_error: dict[str, object] = {"message": error.message}
        if error.locations:
            sent_error["locations"] = [
                {"line": location.line, "column": location.column} for location in error.locations
            ]
        if error.path:
            sent_error["path"] = list(error.path)
        sent_error["extensions"] = {"code": code, **(error.extensions or {})}
        sent.append(sent_error)
    return sent
