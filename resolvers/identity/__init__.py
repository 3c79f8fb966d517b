"""What proves who somebody is, and what that person may see of others.

credentials      passwords, sessions and the secrets of tokens
lookup           the user of a credential
new_password     a new password on its way into a save
mask             for whom personal data is masked
"""
