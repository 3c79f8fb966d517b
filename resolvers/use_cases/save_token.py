"""Making and revoking bearer tokens, for administrators. A secret is answered once; its hash alone is kept."""

from datetime import UTC, datetime

from models.choices.audit import AuditAction
from models.declaration.access import Role
from models.declaration.declaration import declarations_of
from models.records.user import ApiToken
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.audit.log import Audited, append_audit
from resolvers.drafts.apply_input import apply_input, default_values
from resolvers.drafts.changes import changed_properties, shown_changes
from resolvers.drafts.lookup import RowLock, find
from resolvers.drafts.values import Input, Values
from resolvers.errors import (
    PermissionDeniedError,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    input_path,
    no_such,
)
from resolvers.identity.credentials import new_secret, secret_hash
from resolvers.identity.mask import mask_protected, sees_masked
from resolvers.records.api_token import API_TOKEN
from resolvers.records.user import USER
from resolvers.writing.batch import lookup_batch
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.use_case import UseCase, reason_of

COLUMNS = declarations_of(ApiToken)
MADE, REVOKED = 1, 2
"""The versions that the audit log counts: a token is made, and revoked at most once."""


async def _create(actor: Actor, input: Input) -> Outcome:
    if actor.schema_role is Role.RESELLER:
        message = sentence("Tokens are made by administrators.")
        return refusal(PermissionDeniedError(UserErrorCode.READ_ONLY_RECORD, message, input_path()))
    applied = apply_input(COLUMNS, default_values(COLUMNS), input, (), actor.schema_role, new=True)
    errors = [*applied.errors, *await _problems(actor, input, applied.values)]
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
    changes = list(
        changed_properties({name: COLUMNS[name] for name in ("user", "name", "expires_at")}, None, values, ())
    )
    audited = Audited(API_TOKEN.name, token.id, token.name, MADE)
    await append_audit(actor, [(AuditAction.CREATE, audited, changes)], reason_of(input))
    # What was only tried is rolled back, so its secret would open nothing.
    shown = None if input.get("validate_only") else secret
    return Outcome(Reference(API_TOKEN.name, token.id), shown_changes(changes, actor.schema_role), secret=shown)


async def _problems(actor: Actor, input: Input, values: Values) -> list[UserError]:
    errors: list[UserError] = []
    if values["user"] is not None:
        user = await find(USER, input["user"], actor, RowLock.KEEP)
        if user is None:
            errors.append(no_such("user", input_path("user")))
        elif user["disabled"]:
            message = sentence("The user is disabled, so its tokens would be refused.")
            errors.append(ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path("user")))
        elif not user["masks_personal_data"] and await sees_masked(actor):
            # With that user's token it would read what is masked for itself.
            errors.append(mask_protected("user"))
    expires = values["expires_at"]
    if expires is not None and expires <= datetime.now(UTC):
        message = sentence("A token must expire in the future.")
        errors.append(ValidationError(UserErrorCode.INVALID, message, input_path("expires_at")))
    return errors


async def _revoke(actor: Actor, input: Input) -> Outcome:
    batch = await lookup_batch(API_TOKEN, "token", actor, input, "tokens are revoked")
    if isinstance(batch, Outcome):
        return batch

    def validate(_token: Values, path: tuple[str, ...]) -> UserError | None:
        message = sentence("Tokens are revoked by administrators.")
        by_reseller = actor.schema_role is Role.RESELLER
        return PermissionDeniedError(UserErrorCode.READ_ONLY_RECORD, message, path) if by_reseller else None

    results, revocable = batch.validate(validate)
    revoked, now = [one for one in revocable if one["revoked_at"] is None], datetime.now(UTC)
    if revoked:
        await ApiToken.filter(id__in=[one["id"] for one in revoked]).update(revoked_at=now)
    entries = [
        (
            AuditAction.UPDATE,
            Audited(API_TOKEN.name, one["id"], one["name"], REVOKED),
            list(changed_properties(COLUMNS, one, {**one, "revoked_at": now}, ())),
        )
        for one in revoked
    ]
    await append_audit(actor, entries, reason_of(input))
    return Outcome(results=results)


CREATE_TOKEN = UseCase("token_create", _create)
REVOKE_TOKENS = UseCase("token_revoke", _revoke)
