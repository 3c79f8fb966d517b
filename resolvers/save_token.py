"""Making and revoking bearer tokens, for administrators. A secret is answered once; its hash alone is kept."""

from collections.abc import Sequence
from datetime import UTC, datetime

from models.access import Role
from models.choices.audit import AuditAction
from models.columns import declarations_of
from models.user import ApiToken
from resolvers.accounts import new_secret, secret_hash
from resolvers.actor import Actor
from resolvers.api_token import API_TOKEN
from resolvers.applying import apply_input, default_values
from resolvers.audit import Audited, write_audit
from resolvers.changes import changed_properties, shown_changes
from resolvers.errors import (
    NotFoundError,
    PermissionDeniedError,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    input_path,
)
from resolvers.finding import RowLock, find, key_in, visible_keys
from resolvers.mask import mask_protected, sees_masked
from resolvers.outcome import ItemResult, Outcome, refusal
from resolvers.panel import Values
from resolvers.several import against_number
from resolvers.user import USER
from resolvers.write import Input, UseCase, reason_of

COLUMNS = declarations_of(ApiToken)
MADE, REVOKED = 1, 2
"""The versions that the audit log counts: a token is made, and revoked at most once."""


async def _create(actor: Actor, given: Input) -> Outcome:
    if actor.schema_role is Role.RESELLER:
        message = "Tokens are made by administrators."
        return refusal(PermissionDeniedError(UserErrorCode.READ_ONLY_RECORD, message, input_path()))
    applied = apply_input(COLUMNS, default_values(COLUMNS), given, (), actor.schema_role, new=True)
    errors = [*applied.errors, *await _against(actor, given, applied.values)]
    if errors:
        return refusal(*errors)
    values, now, secret = applied.values, datetime.now(UTC), new_secret()
    token = await ApiToken.create(
        secret_hash=secret_hash(secret),
        user_id=values["user"],
        name=values["name"],
        created_at=now,
        expires_at=values["expires_at"],
    )
    told = list(changed_properties({name: COLUMNS[name] for name in ("user", "name", "expires_at")}, None, values, ()))
    audited = Audited(API_TOKEN.name, token.id, token.name, MADE)
    await write_audit(actor, AuditAction.CREATE, audited, told, reason_of(given))
    # What was only tried is rolled back, so its secret would open nothing.
    shown = None if given.get("validate_only") else secret
    return Outcome(Reference(API_TOKEN.name, token.id), shown_changes(told, actor.schema_role), secret=shown)


async def _against(actor: Actor, given: Input, values: Values) -> list[UserError]:
    errors: list[UserError] = []
    if values["user"] is not None:
        user = await find(USER, given["user"], actor, RowLock.KEEP)
        if user is None:
            errors.append(NotFoundError(UserErrorCode.NOT_FOUND, "There is no such user.", input_path("user")))
        elif user["disabled"]:
            message = "The user is disabled, so its tokens would be refused."
            errors.append(ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path("user")))
        elif not user["masks_personal_data"] and await sees_masked(actor):
            # With that user's token it would read what is masked for itself.
            errors.append(mask_protected("user"))
    expires = values["expires_at"]
    if isinstance(expires, datetime) and expires <= datetime.now(UTC):
        message = "A token ends in the future."
        errors.append(ValidationError(UserErrorCode.INVALID, message, input_path("expires_at")))
    return errors


async def _revoke(actor: Actor, given: Input) -> Outcome:
    ids = given["ids"]
    assert isinstance(ids, Sequence)
    refused = against_number(ids, "ids", "tokens are revoked")
    if refused:
        return refused
    named = filter(None, (key_in(one, API_TOKEN.name) for one in ids))
    await visible_keys(API_TOKEN, named, actor, RowLock.CHANGE)
    results = [await _revoke_one(actor, one, number, given) for number, one in enumerate(ids)]
    return Outcome(results=tuple(results))


async def _revoke_one(actor: Actor, id: object, number: int, given: Input) -> ItemResult:
    path = input_path("ids", number)
    found = await find(API_TOKEN, id, actor)
    if found is None:
        error: UserError = NotFoundError(UserErrorCode.NOT_FOUND, "There is no such token.", path)
        return ItemResult(str(id), user_errors=(error,))
    key = found["id"]
    assert isinstance(key, int)
    reference = Reference(API_TOKEN.name, key)
    if actor.schema_role is Role.RESELLER:
        error = PermissionDeniedError(UserErrorCode.READ_ONLY_RECORD, "Tokens are revoked by administrators.", path)
        return ItemResult(str(id), reference, (error,))
    now = datetime.now(UTC)
    if await ApiToken.filter(id=key, revoked_at=None).update(revoked_at=now):
        told = list(changed_properties(COLUMNS, found, {**found, "revoked_at": now}, ()))
        audited = Audited(API_TOKEN.name, key, str(found["name"]), REVOKED)
        await write_audit(actor, AuditAction.UPDATE, audited, told, reason_of(given))
    return ItemResult(str(id), reference)


CREATE_TOKEN = UseCase("token_create", _create)
REVOKE_TOKENS = UseCase("token_revoke", _revoke)
