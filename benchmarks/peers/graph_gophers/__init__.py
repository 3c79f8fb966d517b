"""The compiled peer: Go's graph-gophers over go-sqlite3, its types and rows written out from our declarations."""
