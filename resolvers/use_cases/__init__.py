"""Writes, one verb a file: each turns its input into a change of records; `mutations` lists them.

    classes                                       copies, reverts, sharing, the default class, its customers
    customers                                     termination and erasure
    plan_change, change_planned                   changes for later: planned, changed, cancelled
    validate_planned, apply_planned               validated, and applied when they are due
    judge_planned, foresee_planned                what they will do: judged, and a class as it will be
    set_policy, approvable, ask_approval, decide_request     changes that a second administrator approves
    close_reseller, disable_user, save_token, save_preferences     of resellers, users and their tokens
    audit_reading                                 logging who was shown personal values
    first_records                                 records of an empty database

Saving and deleting records needs no file here: `resolvers.writing` does both, for whatever is declared.
"""
