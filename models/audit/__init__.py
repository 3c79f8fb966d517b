"""Tables that record writes, beside the rows that they change.

log               the audit log: a row for each changed property, chained by hash
class_version     what each version of a class was
planned_change    writes of classes that are applied later
approval          the policy of approvals, and writes that wait for a second administrator
kept_answers      the answers given under an idempotency key, for retries
"""
