"""The root of writes: one input and one payload each, all in the same form."""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from typing import Annotated

from strawberry.types.field import StrawberryField

from models.choices.approval import ApprovalChoice, ApprovalDecisionKind
from models.declaration.access import ADMINISTRATOR_ONLY, ADMINISTRATOR_READS, EVERYONE
from models.declaration.described import TypeName
from resolvers.panels.panel_choice import CustomerClassPanel
from resolvers.planned.kept_input import SETTINGS
from resolvers.records.all_records import RECORDS
from resolvers.records.api_token import TOKEN_RECORD
from resolvers.records.class_record import CLASS_RECORD
from resolvers.use_cases.mutations import MUTATIONS
from resolvers.use_cases.save_preferences import PreferencesInput
from resolvers.versions.moment import CustomerClassMoment
from resolvers.writing.outcome import Outcome
from schema.types.builder import argument, described_type, make_field, make_type, register_enum
from schema.types.record_inputs import column_inputs, ids_input, record_inputs, versioned, written_input
from schema.types.value_types import input_fields, value_fields


@dataclass(frozen=True)
class WriteInput:
    """Input fields of every write."""

    idempotency_key: Annotated[
        str | None,
        "Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days.",
        TypeName("ID"),
    ] = None
    validate_only: Annotated[
        bool | None, "Report all errors and changes without writing anything; false by default."
    ] = None
    reason: Annotated[str | None, "The reason for the change; kept in the audit log."] = None


@dataclass(frozen=True)
class ApprovalInput:
    """Input fields of every write that a policy can cover."""

    approval: Annotated[
        ApprovalChoice | None,
        "What is done where a second administrator has to approve; nothing by default.",
        ADMINISTRATOR_ONLY,
    ] = None
    replaces: Annotated[
        str | None,
        "The viewer's own request of the same class that this one takes the place of, with `ASK`.",
        TypeName("ID"),
        ADMINISTRATOR_ONLY,
    ] = None


@dataclass(frozen=True)
class PolicyInput:
    """Settings of the approval policy."""

    expected_version: Annotated[int, "The version that the change is made to."]


@dataclass(frozen=True)
class DecisionInput:
    """A decision on a request."""

    id: Annotated[str, "The request.", TypeName("ID")]
    expected_version: Annotated[int, "The version of the request that the decision is made on."]
    decision: Annotated[ApprovalDecisionKind, "The decision; `reason` is the comment with it."]


@dataclass(frozen=True)
class CloneInput:
    """Class to copy, and the properties of the copy."""

    id: Annotated[str, "The class to copy.", TypeName("ID")]
    name: Annotated[str, "The name of the copy."]
    managed_by: Annotated[str | None, "The reseller that manages the copy.", TypeName("ID"), ADMINISTRATOR_ONLY] = None
    shared_with_resellers: Annotated[bool | None, "Whether to share the copy.", ADMINISTRATOR_ONLY] = None
    leave_out: Annotated[
        bool | None,
        "Whether to leave out the settings that the copy can't have where it is managed; `leftOut` lists them.",
    ] = None


@dataclass(frozen=True)
class RevertInput:
    """Class to revert, and the moment to revert it to."""

    id: Annotated[str, "The class.", TypeName("ID")]
    expected_version: Annotated[int, "The version that the change is made to."]
    to: Annotated[CustomerClassMoment, "The moment that it is put back to."]


CHANGES: Mapping[str, str] = {
    "customer_class_copy_terms": (
        "Copy payment terms and collection from regular to out-of-turn invoices of a class, as they are saved."
    ),
    "customer_class_share": "Let resellers use a class, read-only.",
    "customer_class_unshare": "Stop sharing a class; refused while a reseller uses it.",
    "customer_class_set_default": (
        "Make a class the default one: one that administrators manage, without a currency or with the operator's. The "
        "old one loses the mark and stays as it is; both make a version, and `changes` tells of both."
    ),
    "customer_terminate": "Terminate a customer permanently; from then on its personal data can be removed.",
    "customer_erase": (
        "Remove a customer's personal data permanently: refused before termination and within the storage period."
    ),
    "reseller_close": (
        "Close a reseller: its users are shut out immediately, its classes are read-only, and nothing new is made for "
        "it. Its customers are served as before."
    ),
    "reseller_reopen": "Open a closed reseller again: its users can sign in, and its classes can be changed.",
    "user_disable": "Disable a user immediately: the user's sessions end, and its tokens are refused.",
}
"""Writes that take no more than the record that they change, at its version."""

_RECORDS: Mapping[str, tuple[str, Mapping[str, StrawberryField]]] = {
    name: made for record in (CLASS_RECORD, *RECORDS) for name, made in record_inputs(record).items()
}


def _planned_settings() -> dict[str, StrawberryField]:
    """The inputs of a save of a class that can be planned."""
    _, fields = _RECORDS["customer_class_save"]
    return {name: copy(made) for name, made in fields.items() if name in SETTINGS}


INPUTS: Mapping[str, tuple[str, Mapping[str, StrawberryField]]] = {
    **{name: (text, versioned(f"The {MUTATIONS[name].record.replace('_', ' ')}.")) for name, text in CHANGES.items()},
    "customer_class_clone": ("Create a class with the same configuration and currency.", input_fields(CloneInput)),
    "customer_class_revert": (
        "Put a class back to what it was, as a whole or by panels: a save by today's rules, which makes a new version.",
        {
            **input_fields(RevertInput),
            "panels": written_input(
                f"list[{register_enum(CustomerClassPanel)}] | None",
                "The panels that are put back; all of them by default.",
                absent=True,
            ),
        },
    ),
    "customer_class_assign": (
        "Assign customers to a class, each with its own result.",
        {"customer_class_id": written_input("ID", "The class."), **ids_input("The customers", "customer_ids")},
    ),
    "customer_class_plan": (
        "Plan a change of classes, each with its own result: judged now, over the class as it will be, and when due.",
        {
            **ids_input("The classes"),
            "expected_version": written_input(
                "int | None",
                "The version at which the first class was read: nothing is planned if it has another one now.",
                absent=True,
            ),
            "apply_at": written_input("DateTime", "When it is applied: an instant in the future."),
            **_planned_settings(),
        },
    ),
    "customer_class_plan_change": (
        (
            "Change what is planned: when it is applied, or what it sets. Settings that are given take the place of "
            "all that were planned; where none are given, those stay. Who does so is its planner from then on."
        ),
        {
            **versioned("The planned change."),
            "apply_at": written_input("DateTime | None", "When it is applied; as before if absent.", absent=True),
            **_planned_settings(),
        },
    ),
    "customer_class_plan_cancel": (
        "Cancel planned changes, each with its own result.",
        ids_input("The planned changes"),
    ),
    "approval_policy_set": (
        "Set which changes of classes need a second administrator. To ask for less needs approval itself.",
        {
            **input_fields(PolicyInput),
            "panels": written_input(
                f"list[{register_enum(CustomerClassPanel)}] | None",
                "The panels whose changes need a second administrator; as before if absent.",
                absent=True,
            ),
            "customers_above": written_input(
                "int | None",
                "The number of customers above which every change, and every assignment, needs one; null for none, as "
                "before if absent.",
                absent=True,
            ),
        },
    ),
    "approval_request_decide": (
        "Decide on a request for approval: an approved write is done in the name of the user who asked for it.",
        input_fields(DecisionInput),
    ),
    "approval_request_renew": (
        "Ask again for what an own request is about, over the class as it is, unless the same was changed since.",
        {
            **versioned("The request."),
            "apply_at": written_input(
                "DateTime | None", "Another instant, where it has one; as before if absent.", absent=True
            ),
        },
    ),
    **_RECORDS,
    "preferences_save": (
        "Set what the viewer prefers: what is absent stays as it is. It is the viewer's own, and makes no version.",
        input_fields(PreferencesInput),
    ),
    "token_create": (
        "Create a bearer token that acts for a user until it expires or is revoked.",
        column_inputs(TOKEN_RECORD),
    ),
    "token_revoke": ("Revoke tokens, each with its own result.", ids_input("The tokens")),
}

ADMINISTRATORS_WRITE = frozenset(
    {
        "customer_class_share",
        "customer_class_unshare",
        "customer_class_set_default",
        "approval_policy_set",
        "approval_request_decide",
        "approval_request_renew",
        "reseller_close",
        "reseller_reopen",
        "user_disable",
        "token_create",
        "token_revoke",
    }
) | {f"{record.name}_{write}" for record in RECORDS if not record.resellers_write for write in ("save", "delete")}
"""Writes that resellers don't have."""


def _camel_type(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


def _payload(name: str) -> str:
    write = MUTATIONS[name]
    type_name = f"{_camel_type(name)}Payload"
    without = {
        "left_out": not write.leaves_out,
        "secret": not write.shows_secret,
        "approval_request": True,
        "approval_requests": True,
    }
    request_description = (
        "The request that was kept in place of the write, where approval was asked for; null under `validateOnly`."
    )
    requests_description = (
        "The requests that were kept, one for each class that can be changed, where approval was asked for; none under "
        "`validateOnly`."
    )
    fields = {
        write.record: make_field(f"{write.entity} | None", "The record as it is now; null where there is none."),
        **{key: made for key, made in value_fields(Outcome).items() if not without.get(key)},
        **(
            {"approval_request": make_field("ApprovalRequest | None", request_description, ADMINISTRATOR_READS)}
            if write.can_ask
            else {}
        ),
        **(
            {"approval_requests": make_field("list[ApprovalRequest]", requests_description, ADMINISTRATOR_READS)}
            if write.asks_for_each
            else {}
        ),
        "query": make_field(
            "Query | None", "The root of queries, to read anything else after the write; null where that can't be read."
        ),
    }
    described_type(type_name, "The result of the write, or why nothing was written.", fields)
    return type_name


def _field(name: str) -> StrawberryField:
    description, fields = INPUTS[name]
    input_name = f"{_camel_type(name)}Input"
    approval = {**input_fields(ApprovalInput)} if MUTATIONS[name].can_ask else {}
    described_type(input_name, description, {**fields, **approval, **input_fields(WriteInput)}, is_input=True)
    access = ADMINISTRATOR_ONLY if name in ADMINISTRATORS_WRITE else EVERYONE
    return make_field(_payload(name), description, access, [argument("input", input_name, "The input of the write.")])


class Mutation:
    """The root of mutations."""


MUTATION = make_type(Mutation, "Mutation", {name: _field(name) for name in MUTATIONS})
