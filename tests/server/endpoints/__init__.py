"""Endpoints over the wire: GraphQL by GET, WebSockets, sessions, the export, pages and files."""
