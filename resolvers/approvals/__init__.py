"""Approvals by a second administrator, from the operator's policy to the requests that wait for one.

- `policy`: which changes need approval, as the operator has said, and how it is read.
- `coverage`: what of a draft the policy covers, and what the log tells of an approval, or of going without one.
- `assignment`: which assignments of customers it covers.
- `about_customers`: reasons about customers in requests to assign them, which an erasure takes out.
- `request`: requests as a list, with what each would change and what was decided.
"""
