"""What each address answers: GraphQL by GET, WebSockets, sessions, the export, pages and files."""
