"""Making another class the default one: it gets the mark that the old one loses, in one transaction (R-58).

Both are saved like any other change: each moves its version, which is kept, and is in the log.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from models.database.work_rows import present_connection
from models.records.customer_class import CustomerClass
from models.records.reference import Currency
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.approvals.coverage import TOUCHED, approval_inputs
from resolvers.drafts.apply_parts import all_valid
from resolvers.drafts.draft import Draft
from resolvers.drafts.load import load_state
from resolvers.drafts.lookup import RowLock, find, key_in
from resolvers.drafts.record import Operation
from resolvers.drafts.values import Input
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.operator import OPERATOR
from resolvers.panels.all_panels import PANELS
from resolvers.reading.dialect import dialect
from resolvers.reading.global_id import encode
from resolvers.records.class_record import CLASS_RECORD, CUSTOMER_CLASS
from resolvers.writing.change import Change, Validated
from resolvers.writing.locking import lock
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.use_case import UseCase
from resolvers.writing.validate import validate
from resolvers.writing.version import Target, lookup_target
from resolvers.writing.write import write

_ONE_AT_A_TIME: Final = 8_316_059_427
"""The advisory lock of PostgreSQL that stands before all rows in the order of locks: which rows have to be locked
depends on the class that is the default one, so that stays the same until the end of the transaction."""


async def keep_default_class() -> int | None:
    """The key of the default class, which stays it until the end of the transaction."""
    if dialect() == "postgresql":
        await present_connection().execute_query("SELECT pg_advisory_xact_lock($1)", [_ONE_AT_A_TIME])
    keys = await CustomerClass.filter(is_default=True).values_list("id", flat=True)
    return next((int(str(key)) for key in keys), None)


def no_reseller_manages_it(draft: Draft) -> Iterable[UserError]:
    """R-58: everybody's new customers may start on it, so it is no reseller's."""
    if draft.row["managed_by"] is not None:
        message = sentence("Only a class that administrators manage can be the default class.")
        yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path("id"))


async def _books_currency() -> int | None:
    currency = await Currency.get_or_none(code=OPERATOR.currency) if OPERATOR.currency else None
    return currency.id if currency else None


def _has_no_other_currency_than(operators: int | None, draft: Draft) -> Iterable[UserError]:
    """R-58: a default class in another currency would take few of the new customers (R-5)."""
    if draft.row["currency"] not in {None, operators}:
        message = sentence("The default class has no currency, or that of the operator.")
        yield ValidationError(UserErrorCode.CURRENCY_MISMATCH, message, input_path("id"))


async def _marked(actor: Actor, target: Target, input: Input, operation: Operation, *, default: bool) -> Validated:
    """The change of a class's mark, and of nothing else."""
    before = await load_state(PANELS, target.key, target.values)
    root = CLASS_RECORD.root.name
    after: dict[str, Any] = {**before, root: {**before[root], "is_default": default}}
    return await validate(Change(CLASS_RECORD, actor, target, before, all_valid(PANELS, after), input, operation))


async def _set_default(actor: Actor, input: Input) -> Outcome:
    earlier = await keep_default_class()
    keys = {key for key in (earlier, key_in(input["id"], CUSTOMER_CLASS.name)) if key is not None}
    await lock(changed=[(CUSTOMER_CLASS.name, key) for key in keys])
    target = await lookup_target(CLASS_RECORD, actor, input)
    if isinstance(target, UserError):
        return refusal(target)
    input = {**input, TOUCHED: keys}
    books = await _books_currency()

    def currency_fits(draft: Draft) -> Iterable[UserError]:
        return _has_no_other_currency_than(books, draft)

    rules = () if target.key == earlier else (no_reseller_manages_it, currency_fits)
    marked = await _marked(actor, target, input, Operation(own_values=False, rules=rules), default=True)
    if earlier is None or earlier == target.key:
        return await write(marked)
    unmark = await _unmarked(actor, earlier, input)
    beyond = tuple(error for error in unmark.errors if error not in marked.errors)
    if marked.errors or beyond:
        return await write(replace(marked, errors=(*marked.errors, *beyond)))
    # The old one first: there is one default class at most, after each statement.
    unmarked = await write(unmark)
    outcome = await write(marked)
    old = ("customerClasses", encode(CUSTOMER_CLASS.name, earlier))
    beside = (replace(change, path=(*old, *change.path)) for change in unmarked.changes)
    return replace(outcome, changes=(*outcome.changes, *beside))


async def _unmarked(actor: Actor, key: int, input: Input) -> Validated:
    """The change of the class that is the default one no longer: it breaks no rule, and may need approval."""
    row = await find(CUSTOMER_CLASS, encode(CUSTOMER_CLASS.name, key), actor, RowLock.CHANGE)
    assert row is not None, "the default class is an administrators' one, and locked"
    return await _marked(
        actor, Target.of(row), approval_inputs(input), Operation(own_values=False, rules=()), default=False
    )


SET_DEFAULT_CLASS = UseCase("customer_class_set_default", _set_default)
