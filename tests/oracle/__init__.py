"""The judge of reading: the same schemas, executed field by field by graphql-core, over objects of the ORM.

Nothing here shares code with `resolvers.reading`: rows are filtered, ordered and cut into pages by naive Python over
objects that the ORM loaded. What the planned reading answers must be what this answers.
"""
