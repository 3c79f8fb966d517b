"""Saved views of lists: each user's own to read and to write, whatever the role.

What a view names isn't looked up: a record that goes takes no view with it. Whoever opens the view is told what is gone
(docs/decisions/0287-saved-views-of-lists.md).
"""

import re
from collections.abc import AsyncIterator, Iterable
from typing import Final

import orjson

from models.records.saved_view import SavedView
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.drafts.draft import Draft
from resolvers.drafts.lookup import visible_keys
from resolvers.drafts.record import Record, RowsToLock
from resolvers.drafts.values import Input
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path, too_long
from resolvers.reading.entity import Entity, Identity, Rows, declared_columns
from resolvers.visibility import visible_views

MOST_VIEWS: Final = 100
"""Views of one user, of all lists together."""

LIST_NAME: Final = re.compile(r"[a-z][a-z-]*")

SAVED_VIEW: Final = Entity(
    "SavedView",
    SavedView,
    {"id": Identity(), **declared_columns(SavedView, without=("user",))},
    visible=visible_views,
)

VIEWS_OF_VIEWER: Final = Rows(
    "SavedView",
    "The viewer's saved views of all lists, by list and name.",
    "user_id",
    "t0.list_name, t0.name_key, t0.id",
    most=MOST_VIEWS,
)


def list_has_an_address(draft: Draft) -> Iterable[UserError]:
    """A list is called as the app's addresses call it."""
    if draft.is_new and not LIST_NAME.fullmatch(str(draft.row["list_name"])):
        message = sentence("A list is named by small letters and hyphens, as in its address.")
        yield ValidationError(UserErrorCode.INVALID, message, input_path("list_name"))


def search_is_an_object(draft: Draft) -> Iterable[UserError]:
    """Validate that the search of a view is a JSON object, as in the address of a list."""
    try:
        search = orjson.loads(str(draft.row["search"]))
    except orjson.JSONDecodeError:
        search = None
    if not isinstance(search, dict):
        message = sentence("What a view shows is a JSON object.")
        yield ValidationError(UserErrorCode.INVALID, message, input_path("search"))


async def user_has_room(draft: Draft) -> list[UserError]:
    """A user's views are limited; the user is locked, so that two concurrent saves don't exceed the limit."""
    if not draft.is_new:
        return []
    count = await SavedView.filter(user_id=draft.actor.user_id).count()
    return [too_long(count + 1, MOST_VIEWS, "views", input_path())] if count >= MOST_VIEWS else []


async def user_last(actor: Actor, key: int | None, _input: Input) -> AsyncIterator[RowsToLock]:
    """The view that is changed, then the user, whose views are counted."""
    views = await visible_keys(SAVED_VIEW, [] if key is None else [key], actor)
    yield RowsToLock(changed=[*((SAVED_VIEW.name, id) for id in views), ("User", actor.user_id)])


SAVED_VIEW_RECORD: Final = Record(
    "saved_view",
    lambda: SAVED_VIEW,
    "saved view",
    noun="view",
    user="user",
    viewers_write=True,
    unique_within=("user", "list_name"),
    rules=(list_has_an_address, search_is_an_object),
    checks=(user_has_room,),
    locks=user_last,
    items="views",
)
