"""The writes, one verb a file: each makes an input or a target state of what it is given; `mutations` lists them.

    clone_class, copy_terms, revert_class, share_class, set_default_class, assign_class     of classes
    left_out                                      what a copy of a class can't have
    plan_change, validate_planned, apply_planned  changes for later: planned, validated, applied
    set_policy, approvable, ask_approval, decide_request     changes that a second administrator approves
    terminate_customer, erase_customer, erased_history       of customers
    close_reseller, disable_user, save_token, save_preferences     of resellers, users and their tokens
    audit_reading                                 logging who was shown personal values
    first_records                                 what an empty database begins with

Saving and deleting records needs no file here: `resolvers.writing` does both, for whatever is declared.
"""
