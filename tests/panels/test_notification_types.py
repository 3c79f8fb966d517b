"""Notification types: a channel only where the type and the set's template support it (R-41)."""

from models.choices.notifications import NOTIFICATION_CATALOGUE, NotificationChannel
from resolvers.drafts.values import Values
from resolvers.panels.notification_types import NOTIFICATION_FLAGS, NOTIFICATION_TYPES
from tests.factories.client import Json, errors
from tests.factories.world import World
from tests.panels.drafts import PanelValues, broken, code_and_path, draft

FLAGS = "input.notifications.types.flags."
SET = "input.notifications.types.notificationSet"
CRITICAL = {one.type.value for one in NOTIFICATION_CATALOGUE if one.critical}


def flag(type: str, *, email: bool = False, sms: bool = False) -> Values:
    """One flag."""
    return {"type": type, "email": email, "sms": sms}


def texts(*templates: tuple[str, str | None, str | None]) -> dict[str, dict[int, Values]]:
    """A referred set: of each template the type, the body and the SMS text."""
    rows = [{"type": type, "body": body, "sms_text": sms} for type, body, sms in templates]
    return {"NotificationSet": {5: {"managed_by": None, "templates": rows}}}


def with_set(*flags: Values) -> PanelValues:
    """A class with a set and flags."""
    return {"notification_types": {"notification_set": 5}, "notification_flags": list(flags)}


def test_a_type_goes_by_the_channels_that_it_supports() -> None:
    """R-41."""
    rows = [flag(one.type, email=True, sms=NotificationChannel.SMS in one.channels) for one in NOTIFICATION_CATALOGUE]

    every_text = texts(*((one.type, "x", "x") for one in NOTIFICATION_CATALOGUE))

    assert broken(NOTIFICATION_FLAGS, draft(with_set(*rows), referred=every_text)) == []


def test_without_a_set_only_what_has_a_built_in_text_is_sent() -> None:
    """R-41: failing and passing; critical emails are sent without a set, and nothing else could be."""
    rows = [flag(one.type, email=True, sms=NotificationChannel.SMS in one.channels) for one in NOTIFICATION_CATALOGUE]

    problems = broken(NOTIFICATION_FLAGS, draft({"notification_flags": rows}))

    assert set(code_and_path(problems)) == {
        ("CHANNEL_NOT_SUPPORTED", f"{FLAGS}{number}.{channel}")
        for number, one in enumerate(NOTIFICATION_CATALOGUE)
        for channel in ("email", "sms")
        if (channel == "sms" and NotificationChannel.SMS in one.channels) or (channel == "email" and not one.critical)
    }
    assert problems[0].message == "Without a notification set there is no text to send LOW_BALANCE by email."


def test_a_flag_that_was_accepted_stays_saveable_while_its_set_stays() -> None:
    """R-41: passing; a class from before this was asked for is saved, and switching on more is what is refused."""
    before: PanelValues = {"notification_flags": [flag("LOW_BALANCE", email=True)]}
    more: PanelValues = {"notification_flags": [flag("LOW_BALANCE", email=True, sms=True)]}

    assert broken(NOTIFICATION_FLAGS, draft(before, before=before)) == []
    assert code_and_path(broken(NOTIFICATION_FLAGS, draft(more, before=before))) == [
        ("CHANNEL_NOT_SUPPORTED", FLAGS + "0.sms")
    ]


def test_a_type_does_not_go_by_another_channel() -> None:
    """R-41."""
    rows = [flag("LOW_BALANCE", sms=True), flag("INVOICE_NEW", email=True, sms=True)]

    set_ = texts(("LOW_BALANCE", "x", "x"), ("INVOICE_NEW", "x", "x"))
    problems = broken(NOTIFICATION_FLAGS, draft(with_set(*rows), referred=set_))

    assert code_and_path(problems) == [("CHANNEL_NOT_SUPPORTED", FLAGS + "1.sms")]
    assert problems[0].message == "This notification can't be sent by text message."


def test_a_flag_needs_a_text_of_the_set_for_its_channel() -> None:
    """R-41."""
    set_ = texts(("LOW_BALANCE", "Your balance", None))

    fine = broken(NOTIFICATION_FLAGS, draft(with_set(flag("LOW_BALANCE", email=True)), referred=set_))
    problems = broken(NOTIFICATION_FLAGS, draft(with_set(flag("LOW_BALANCE", email=True, sms=True)), referred=set_))

    assert fine == []
    assert code_and_path(problems) == [("CHANNEL_NOT_SUPPORTED", FLAGS + "0.sms")]
    assert problems[0].message == "The notification set has no text to send LOW_BALANCE by text message."


def test_a_critical_e_mail_has_a_built_in_text() -> None:
    """R-41."""
    rows = [flag("PASSWORD_RESET", email=True), flag("INVOICE_OVERDUE", sms=True)]

    problems = broken(NOTIFICATION_FLAGS, draft(with_set(*rows), referred=texts()))

    assert code_and_path(problems) == [("CHANNEL_NOT_SUPPORTED", FLAGS + "1.sms")]


def test_where_only_the_set_changes_the_error_stands_at_the_set() -> None:
    """R-41."""
    after = with_set(flag("LOW_BALANCE", email=True))

    problems = broken(
        NOTIFICATION_FLAGS,
        draft(after, before={**after, "notification_types": {"notification_set": None}}, referred=texts()),
    )

    assert code_and_path(problems) == [("CHANNEL_NOT_SUPPORTED", SET)]


def test_a_reseller_s_set_is_for_its_own_classes() -> None:
    other: dict[str, dict[int, Values]] = {"NotificationSet": {5: {"managed_by": 2, "templates": []}}}

    assert broken(NOTIFICATION_TYPES, draft(with_set(), referred=texts())) == []
    assert code_and_path(broken(NOTIFICATION_TYPES, draft(with_set(), referred=other))) == [("NOT_AVAILABLE", SET)]


async def flags_of(world: World, id: str) -> list[Json]:
    """The flags as they are read."""
    read = "query($id: ID!) { customerClass(id: $id) { notifications { types { flags { type email sms } } } } }"
    flags: list[Json] = (await world.admin.ask(read, id=id))["customerClass"]["notifications"]["types"]["flags"]
    return flags


async def test_a_new_class_sends_what_is_critical_by_e_mail(world: World) -> None:
    flags = await flags_of(world, world.private)

    assert {one["type"] for one in flags} == CRITICAL
    assert {(one["email"], one["sms"]) for one in flags} == {(True, False)}


async def test_the_given_flags_are_all_that_is_sent(world: World) -> None:
    rows = [{"type": "LOW_BALANCE", "email": True, "sms": True}]
    text = {"type": "LOW_BALANCE", "subject": "Balance", "body": "{{ balance }}", "smsText": "{{ balance }}"}
    set_ = await world.admin.done("notificationSetSave", {"name": "Texts", "templates": [text]})
    types = {"notificationSet": set_["id"], "flags": rows}
    input = {"id": world.private, "expectedVersion": 1, "notifications": {"types": types}}

    await world.admin.done("customerClassSave", input)

    assert await flags_of(world, world.private) == rows


async def test_flags_without_a_set_are_refused_and_a_set_is_chosen_for_those_that_were_accepted(world: World) -> None:
    """R-41: failing, then passing; through the whole save."""
    set_ = await world.admin.done("notificationSetSave", {"name": "Empty"})
    flags = [{"type": "LOW_BALANCE", "email": True}, {"type": "PASSWORD_RESET", "email": True}]

    def saved(version: int, **types: object) -> Json:
        return {"id": world.private, "expectedVersion": version, "notifications": {"types": types}}

    refused = await world.admin.write("customerClassSave", saved(1, flags=flags))
    accepted = await world.admin.write("customerClassSave", saved(1, flags=flags[1:]))
    chosen = await world.admin.write("customerClassSave", saved(2, notificationSet=set_["id"]))

    assert errors(refused) == [("CHANNEL_NOT_SUPPORTED", FLAGS + "0.email")]
    assert (errors(accepted), errors(chosen)) == ([], [])


async def test_a_flag_names_its_type(world: World) -> None:
    input = {"id": world.private, "expectedVersion": 1, "notifications": {"types": {"flags": [{"email": True}]}}}

    payload = await world.admin.write("customerClassSave", input)

    assert ("REQUIRED", FLAGS + "0.type") in errors(payload)


async def test_a_set_keeps_its_templates_and_refuses_what_can_not_be_rendered(world: World) -> None:
    right = {"type": "LOW_BALANCE", "subject": "Balance", "body": "{{ balance }}", "smsText": "{{ balance }}"}
    wrong = {"type": "INVOICE_NEW", "body": "{{ nothing }}", "smsText": "x", "bcc": ["y"]}

    payload = await world.admin.write("notificationSetSave", {"name": "Texts", "templates": [right, wrong]})
    notification_set = await world.admin.done(
        "notificationSetSave", {"name": "Texts", "templates": [right]}, "id templates { type subject body smsText }"
    )

    assert errors(payload) == [
        ("REQUIRED", "input.templates.1.subject"),
        ("CHANNEL_NOT_SUPPORTED", "input.templates.1.smsText"),
        ("INVALID", "input.templates.1.body"),
        ("INVALID", "input.templates.1.bcc.0"),
    ]
    assert notification_set["templates"] == [right]


async def test_a_set_in_use_is_not_deleted(world: World) -> None:
    """R-48."""
    notification_set = await world.admin.done("notificationSetSave", {"name": "Texts"})
    input = {"notifications": {"types": {"notificationSet": notification_set["id"]}}}
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 1, **input})

    payload = await world.admin.write("notificationSetDelete", {"ids": [notification_set["id"]]})

    assert errors(payload["results"][0]) == [("IN_USE", "input.ids.0")]
