"""Changes of classes that are planned, from the input that is kept to the class as it will be.

- `kept_input`: the input of a save, as it is kept until it is due.
- `prediction`: a class after what is planned, and what a planned change would overwrite.
- `references`: which of the records that it refers to are there.
- `until`: finding what is planned of a class until an instant.
- `names`: which names are taken at an instant to come.
- `planned_change`: planned changes as a list.
"""
