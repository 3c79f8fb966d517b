"""The fixed lists: each word is its own name, explains itself, and is found by the word alone."""

import importlib
import pickle
import pkgutil

import pytest

import models.choices
from models.choices.choice import Choice
from models.choices.notifications import (
    NOTIFICATION_CATALOGUE,
    NOTIFICATIONS_BY_TYPE,
    NotificationAudience,
    NotificationCategory,
    NotificationChannel,
    NotificationType,
)
from models.choices.statistics import RoundingMethod

for module in pkgutil.iter_modules(models.choices.__path__, "models.choices."):
    importlib.import_module(module.name)

CHOICES = sorted(
    (one for one in Choice.__subclasses__() if one.__module__.startswith("models.choices.")),
    key=lambda one: one.__name__,
)


def test_all_lists_are_found() -> None:
    assert len(CHOICES) >= 40


@pytest.mark.parametrize("choice", CHOICES, ids=lambda one: one.__name__)
def test_every_member_is_stored_under_its_own_name_and_explains_itself_in_a_sentence(choice: type[Choice]) -> None:
    assert choice.__doc__ is not None
    assert choice.__doc__ != Choice.__doc__
    assert choice.__doc__.endswith(".")
    for name, member in choice.__members__.items():
        assert member.name == name == member.value == str(member)
        assert member.description.endswith(".")


def test_a_member_is_found_by_its_word_and_survives_pickling() -> None:
    assert RoundingMethod("MALAYSIAN") is RoundingMethod.MALAYSIAN
    assert pickle.loads(pickle.dumps(RoundingMethod.MALAYSIAN)) is RoundingMethod.MALAYSIAN  # noqa: S301


def test_an_unknown_word_is_refused() -> None:
    with pytest.raises(ValueError, match="'malaysian' is not a valid RoundingMethod"):
        RoundingMethod("malaysian")


def test_a_member_without_a_sentence_can_not_be_declared() -> None:
    with pytest.raises(TypeError, match="declared without a description"):

        class Silent(Choice):
            """A list with a member that doesn't explain itself."""

            WORD = "WORD"


def test_the_catalogue_declares_every_notification_type_once() -> None:
    assert [declaration.type for declaration in NOTIFICATION_CATALOGUE] == list(NotificationType)
    assert list(NOTIFICATIONS_BY_TYPE) == list(NotificationType)
    assert {declaration.category for declaration in NOTIFICATION_CATALOGUE} == set(NotificationCategory)


def test_the_critical_types_are_those_of_the_field_and_can_be_sent_by_email() -> None:
    """R-41: a critical type is sent even where a class has no notification set, which is by email."""
    critical = [declaration for declaration in NOTIFICATION_CATALOGUE if declaration.critical]

    assert {declaration.type.value for declaration in critical} == {
        "CREDIT_LIMIT_EXCEEDED",
        "INVOICE_OVERDUE",
        "PAYMENT_FAILED",
        "AUTOPAY_DISABLED",
        "SUSPENSION_SOON",
        "SERVICE_SUSPENDED",
        "TERMINATION_SOON",
        "CUSTOMER_TERMINATED",
        "SPENDING_LIMIT_REACHED",
        "PASSWORD_RESET",
        "WELCOME_CREDENTIALS",
        "TWO_FACTOR_CHANGED",
    }
    assert all(NotificationChannel.EMAIL in declaration.channels for declaration in critical)


def test_the_documented_channels_are_declared_and_no_secret_goes_by_sms() -> None:
    """R-41: a channel can be switched on only where its type supports it."""
    by_sms = {
        declaration.type.value
        for declaration in NOTIFICATION_CATALOGUE
        if NotificationChannel.SMS in declaration.channels
    }

    assert by_sms >= {
        "LOW_BALANCE",
        "CREDIT_LIMIT_WARNING",
        "CREDIT_LIMIT_EXCEEDED",
        "INVOICE_DUE_SOON",
        "INVOICE_OVERDUE",
        "PAYMENT_RECEIVED",
        "PAYMENT_FAILED",
        "SPENDING_WARNING",
        "SPENDING_LIMIT_REACHED",
    }
    assert not by_sms & {
        "BALANCE_ADJUSTED",
        "INVOICE_NEW",
        "INVOICE_RESEND",
        "LATE_FEE_APPLIED",
        "STATISTICS_REPORT",
        "STATEMENT_XDR_EXPORT",
        "AUTOPAY_DISABLED",
        "CARD_EXPIRING",
        "PASSWORD_RESET",
        "WELCOME_CREDENTIALS",
    }


def test_only_crossed_usage_thresholds_are_for_administrators() -> None:
    for_administrators = [
        declaration.type
        for declaration in NOTIFICATION_CATALOGUE
        if declaration.audience is NotificationAudience.ADMINISTRATOR
    ]

    assert for_administrators == [NotificationType.USAGE_THRESHOLD_EXCEEDED]
