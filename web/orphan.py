"""Ending a server process whose parent is gone: killed, it can't end its children, and they would keep the port."""

import multiprocessing
import os
import signal
import threading
import time

LONGEST_STOP_SECONDS = 60
"""How long a process may take to finish what it does; nobody is left to end it otherwise."""


def end_with_parent() -> None:
    """Stop this process, as SIGTERM does, when the one that started it has ended."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_wait_for, args=(parent,), name="parent", daemon=True).start()


def _wait_for(parent: "multiprocessing.process.BaseProcess") -> None:
    parent.join()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(LONGEST_STOP_SECONDS)
    os.kill(os.getpid(), signal.SIGKILL)
