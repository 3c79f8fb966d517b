"""Who may sign in, and what proves it: users, sessions of the app, tokens of portals and scripts."""

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.migrations.constraints import CheckConstraint
from tortoise.models import Model

from models.choices.users import Density, UserRole
from models.declaration.access import ADMINISTRATOR_ONLY, ADMINISTRATOR_READS, READ_ONLY
from models.declaration.columns import boolean, bounded, choice, link, moment, optional_moment, text, version_number
from models.declaration.declaration import LONGEST_KEY, LONGEST_NAME
from models.declaration.texts import TextForm


@bounded(
    CheckConstraint(check="(role = 'RESELLER') = (reseller_id IS NOT NULL)", name="user_reseller_goes_with_role_check")
)
class User(Model):
    """A person or a program that signs in. With no password hash it doesn't sign in: only its tokens act for it."""

    id = fields.IntField(primary_key=True)
    user_name = text(
        "The name to sign in with; it is chosen at creation.",
        maximum_length=64,
        required=True,
        access=ADMINISTRATOR_ONLY,
        fixed=True,
        form=TextForm.NAME,
    )
    # Empty for a row that is written on the side, such as by an older release that is still running.
    user_name_key = fields.CharField(max_length=LONGEST_KEY, db_default="")
    display_name = text(
        "The name that others see.", maximum_length=LONGEST_NAME, access=ADMINISTRATOR_ONLY, form=TextForm.NAME
    )
    role = choice(
        "What the user may do.", UserRole, default=UserRole.READ_ONLY_ADMINISTRATOR, access=ADMINISTRATOR_ONLY
    )
    reseller = link("Reseller", "The reseller that the user acts for.", null=True, access=ADMINISTRATOR_ONLY)
    password_hash = fields.CharField(max_length=200, db_default="")
    disabled = boolean(
        "A disabled user can't sign in, and its tokens are refused.", default=False, access=ADMINISTRATOR_ONLY
    )
    masks_personal_data = boolean(
        "Personal data is masked in what the user reads.", default=False, access=ADMINISTRATOR_ONLY
    )
    # What the user prefers, which only the user itself reads and sets.
    density = choice("How densely forms and lists are laid out.", Density, default=Density.COMPACT, access=READ_ONLY)
    open_only_result = boolean(
        "Whether a search in a list that finds one record opens it.", default=False, access=READ_ONLY
    )
    load_list_at_once = boolean(
        "Whether a list is loaded when it is opened; otherwise it waits for a search or a filter.",
        default=True,
        access=READ_ONLY,
    )
    version = version_number()
    created_at = moment("When the user was created.", access=ADMINISTRATOR_READS)
    updated_at = moment("When the user was last changed.", access=ADMINISTRATOR_READS)

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
    """A bearer token of a portal or a script. Only its SHA-256 is kept, since it was shown once.

    The columns are declared as a use case takes them: all but the two moments of its own are given once, when the
    token is made.
    """

    id = fields.IntField(primary_key=True)
    secret_hash = fields.CharField(max_length=64, unique=True)
    user = link(
        "User", "The user that the token acts for.", access=ADMINISTRATOR_ONLY, fixed=True, on_delete=OnDelete.CASCADE
    )
    name = text(
        "What the token is for, such as the portal that uses it.",
        maximum_length=80,
        required=True,
        access=ADMINISTRATOR_ONLY,
        fixed=True,
        form=TextForm.NAME,
    )
    created_at = moment("When the token was made.", access=ADMINISTRATOR_READS)
    expires_at = optional_moment("When the token expires; null for never.", access=ADMINISTRATOR_ONLY)
    revoked_at = optional_moment("When the token was revoked; null while it is accepted.", access=ADMINISTRATOR_READS)

    class Meta:
        table = "api_token"
