"""Web self-care: who may sign in to the self-care interface, how securely, and how it greets them (domain 4)."""

from models.choices.notifications import HOUSE_LANGUAGE
from models.choices.self_care import DateFormat, TimeFormat
from models.declaration.access import ADMINISTRATOR_WRITES
from models.declaration.columns import boolean, bounded, choice, integer, optional_text, text, text_list
from models.declaration.list_entries import Entry
from models.declaration.texts import TextForm
from models.panels.panel import DAYS_OF_A_YEAR, PanelRow


@bounded()
class WebSelfCare(PanelRow):
    """Access to the self-care interface for the customers of this class."""

    self_care_enabled = boolean("Customers may sign in to self-care.", default=True)
    two_factor = boolean("Signing in needs a one-time password of an authenticator app.", default=False)
    self_care_url = optional_text(
        "The https address of self-care in welcome and password emails. Null: the system's own.",
        maximum_length=255,
        # Its domain and certificate are served by the operator, and password mails lead there.
        access=ADMINISTRATOR_WRITES,
    )
    brand_name = optional_text(
        "The name that self-care shows. Null: the system's own.", maximum_length=80, form=TextForm.NAME
    )
    logo_url = optional_text("The https address of the logo. Null: the system's own.", maximum_length=255)
    default_language = text(
        "The language of new customers and accounts, such as en or pt-BR.", maximum_length=12, default=HOUSE_LANGUAGE
    )
    time_zone = text(
        "The time zone of new customers and accounts, such as Europe/Berlin.", maximum_length=64, default="UTC"
    )
    date_format = choice("How dates are written.", DateFormat, default=DateFormat.YYYY_MM_DD)
    time_format = choice("How times of day are written.", TimeFormat, default=TimeFormat.HH24_MI_SS)
    password_minimum_length = integer(
        "The minimum length of a password.", minimum=6, maximum=64, default=8, unit="characters"
    )
    password_letters = boolean("A password needs a letter.", default=True)
    password_digits = boolean("A password needs a digit.", default=True)
    password_special_characters = boolean(
        "A password needs a character that is neither a letter nor a digit.", default=False
    )
    password_history = integer(
        "How many former passwords can't be used again.", minimum=0, maximum=24, default=0, unit="passwords"
    )
    password_expiry_days = integer(
        "After how many days a password has to be changed; 0 is never.",
        minimum=0,
        maximum=DAYS_OF_A_YEAR,
        default=30,
        unit="days",
    )
    sign_in_attempts = integer(
        "Wrong passwords in a row after which the login is locked.", minimum=3, maximum=50, default=5, unit="attempts"
    )
    lock_minutes = integer("How long a login stays locked.", minimum=1, maximum=1440, default=15, unit="minutes")
    session_timeout_minutes = integer(
        "How long somebody can be inactive before being signed out.",
        minimum=5,
        maximum=1440,
        default=30,
        unit="minutes",
    )
    allowed_networks = text_list(
        "The addresses from which customers may sign in, each an IP address, a CIDR block or an address with a "
        "netmask. Empty: from anywhere.",
        maximum_length=100,
        entry=Entry.NETWORK,
    )
    api_token_access = boolean(
        "Customers may make tokens for programs of their own.",
        default=False,
        # Such programs put load on the whole system.
        access=ADMINISTRATOR_WRITES,
    )

    class Meta:
        table = "web_self_care"
