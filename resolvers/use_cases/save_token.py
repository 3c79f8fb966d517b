"""Making and revoking bearer tokens, for administrators. A secret is answered once; its hash alone is kept."""

from collections.abc import Iterable
from dataclasses import replace

from models.declaration.access import Role
from models.sentence import sentence
from resolvers import clock
from resolvers.actor import Actor
from resolvers.drafts.values import Input, Values, reason_of
from resolvers.errors import PermissionDeniedError, UserError, UserErrorCode
from resolvers.identity.credentials import new_secret, secret_hash
from resolvers.records.api_token import SECRET_HASH, TOKEN_RECORD
from resolvers.writing.batch import changes_alike, lookup_batch, write_alike
from resolvers.writing.outcome import Outcome
from resolvers.writing.save import save
from resolvers.writing.use_case import UseCase


async def _create(actor: Actor, input: Input) -> Outcome:
    secret = new_secret()
    outcome = await save(TOKEN_RECORD, actor, {**input, SECRET_HASH: secret_hash(secret)})
    # What was only tried is rolled back, so its secret would open nothing.
    return outcome if outcome.is_refusal or input.get("validate_only") else replace(outcome, secret=secret)


async def _revoke(actor: Actor, input: Input) -> Outcome:
    batch = await lookup_batch(TOKEN_RECORD, actor, input, "tokens are revoked")
    if isinstance(batch, Outcome):
        return batch

    def validate(_token: Values, path: tuple[str, ...]) -> Iterable[UserError]:
        if actor.schema_role is Role.RESELLER:
            message = sentence("Tokens are revoked by administrators.")
            yield PermissionDeniedError(UserErrorCode.READ_ONLY_RECORD, message, path)

    results, revocable = batch.validate(validate)
    accepted = [token for token in revocable if token["revoked_at"] is None]
    values = {"revoked_at": clock.now()}
    changes = changes_alike(TOKEN_RECORD, accepted, values)
    await write_alike(TOKEN_RECORD, actor, accepted, values, changes, reason_of(input))
    return Outcome(results=results)


CREATE_TOKEN = UseCase("token_create", _create)
REVOKE_TOKENS = UseCase("token_revoke", _revoke)
