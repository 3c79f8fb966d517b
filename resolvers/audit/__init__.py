"""The audit log, and answers stored for retries.

log                     writing: a row for each changed property, in the transaction of the change
kept_answers            the answers of writes, for whoever sends one again
audit_log               reading: the log as a list, as far as its reader may know it
verify_audit            walking the chain from the first row to the last
forget_plain_values     taking out what a field held before it was marked as personal
"""
