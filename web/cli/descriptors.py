"""Open files and sockets: a process may have as many as the system lets it, not the few that it begins with."""

import resource

import structlog

log = structlog.get_logger("descriptors")

FEW = 4096
"""Below this, few hundreds of clients with their requests and the database's files come near the limit."""


def raise_descriptor_limit() -> None:
    """Raise the soft limit of descriptors to the hard one, which the server processes inherit; tell of a low one."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        soft = hard
    except (OSError, ValueError) as error:
        log.warning("the limit of open files stays as it is", limit=soft, reason=str(error))
    if 0 <= soft < FEW:
        log.warning("few files and connections may be open", limit=soft)
