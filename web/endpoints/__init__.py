"""What answers at an address: GraphQL over HTTP and WebSocket, sessions, the audit export, health, static files."""
