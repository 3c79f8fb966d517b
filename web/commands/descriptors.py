"""Open files and sockets: a process may have as many as the system lets it, not the few that it begins with."""

import resource


def raise_descriptor_limit() -> None:
    """Raise the soft limit of descriptors to the hard one; the server processes inherit it."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
