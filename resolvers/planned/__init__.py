"""Changes of classes that are planned, from the input that is kept to the class as it will be.

- `kept_input`: the input of a save, as it is kept until it is due.
- `prediction`: what is planned of a class, what it is to be, and what a planned change would overwrite.
- `until`: finding what is planned of a class until an instant.
- `names`: which classes have a part in a name until an instant to come.
- `author`: who planned it, as the user is by now.
- `refusal`: why a planned change has failed, and why it will.
- `planned_change`: planned changes as a list.
"""
