"""What the settings do, asked for: from arguments and saved settings to the answer of an effect.

Each preview reads the settings that it needs as its actor may see them, lays unsaved ones over them, and hands both
to the functions of `resolvers.billing`. What keeps it from an answer is a value, with the path of the argument.
"""
