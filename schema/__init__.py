"""The words: GraphQL types, one schema for each role, and documents made into selections."""
