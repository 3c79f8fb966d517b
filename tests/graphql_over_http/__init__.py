"""GraphQL over HTTP, judged by the specification's public audit."""
