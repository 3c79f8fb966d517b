"""Authentication, and masking of personal data.

credentials      passwords, sessions and the secrets of tokens
lookup           the user of a credential
new_password     a new password on its way into a save
mask             for whom personal data is masked
"""
