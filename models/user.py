"""Who may sign in, and what proves it: users, sessions of the app, tokens of portals and scripts."""

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

from models.access import ADMINISTRATOR_ONLY
from models.choices.users import UserRole
from models.columns import boolean, bounded, choice, link, moment, text


@bounded()
class User(Model):
    """A person or a program that signs in."""

    id = fields.IntField(primary_key=True)
    user_name = text("The name to sign in with.", maximum_length=64, required=True, access=ADMINISTRATOR_ONLY)
    display_name = text("The name that others see.", maximum_length=128, access=ADMINISTRATOR_ONLY)
    role = choice(
        "What the user may do.", UserRole, default=UserRole.READ_ONLY_ADMINISTRATOR, access=ADMINISTRATOR_ONLY
    )
    reseller = link("Reseller", "The reseller that the user acts for.", null=True, access=ADMINISTRATOR_ONLY)
    password_hash = fields.CharField(max_length=200)
    disabled = boolean(
        "A disabled user can't sign in, and its tokens are refused.", default=False, access=ADMINISTRATOR_ONLY
    )
    masks_personal_data = boolean(
        "Personal data is masked in what the user reads.", default=False, access=ADMINISTRATOR_ONLY
    )
    created_at = moment("When the user was created.", access=ADMINISTRATOR_ONLY)

    class Meta:
        table = "user"


class Session(Model):
    """A signed-in browser. Only the SHA-256 of the cookie's secret is kept."""

    id = fields.IntField(primary_key=True)
    secret_hash = fields.CharField(max_length=64, unique=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name=False, on_delete=OnDelete.CASCADE
    )
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()

    class Meta:
        table = "session"


class ApiToken(Model):
    """A bearer token of a portal or a script. Only its SHA-256 is kept, since it was shown once."""

    id = fields.IntField(primary_key=True)
    secret_hash = fields.CharField(max_length=64, unique=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name=False, on_delete=OnDelete.CASCADE
    )
    name = fields.CharField(max_length=80)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "api_token"
