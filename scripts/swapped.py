"""Gives the functions of a running process a mutant's code, so that no process has to import the product for it.

Only what runs inside functions can be swapped so; what runs at import (declarations, defaults, decorators) needs a new
process, and so does what import has called already.
"""

import functools
import gc
import inspect
import types
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

CACHE = type(functools.lru_cache(len))

Place = tuple[str, int]
"""A function's qualified name and first line."""


@dataclass(frozen=True)
class Live:
    """The product's functions and caches that live in this process, by file."""

    functions: dict[str, list[types.FunctionType]] = field(default_factory=dict)
    caches: list[Any] = field(default_factory=list)

    def swap(self, path: str, source: bytes, changed: bytes) -> bool:
        """Run a file's changed source from now on; False if it can't be told apart from here."""
        new = _changed(compile(source, path, "exec"), compile(changed, path, "exec"))
        if not new:
            return False
        swapped = set()
        for function in self.functions.get(path, ()):
            position = _position(function.__code__)
            if position in new:
                try:
                    function.__code__ = new[position]
                except ValueError:  # a variable of the function around it is no longer asked for
                    return False
                swapped.add(position)
        for cache in self.caches:
            cache.cache_clear()
        return bool(swapped)


def live(root: Path, packages: Iterable[str]) -> Live:
    """Functions and caches that are alive in this process."""
    live = Live()
    folders = tuple(f"{root / package}/" for package in packages)
    gc.unfreeze()  # what is frozen is not told
    for tracked in gc.get_objects():
        if type(tracked) is types.FunctionType and tracked.__code__.co_filename.startswith(folders):
            path = str(Path(tracked.__code__.co_filename).relative_to(root))
            live.functions.setdefault(path, []).append(tracked)
        elif type(tracked) is CACHE and inspect.unwrap(tracked).__module__.startswith(tuple(packages)):
            live.caches.append(tracked)
    gc.freeze()
    return live


def _changed(old: types.CodeType, new: types.CodeType) -> dict[Place, types.CodeType]:
    """The code of functions that changed, and of those around them; nothing if import would have to run again."""
    pairs = list(_pairs(old, new, ()))
    places = Counter(_position(code) for code, _, _ in pairs)
    changed: dict[Place, types.CodeType] = {}
    for before, after, around in pairs:
        if after is None:
            return {}
        if _own(before) == _own(after):
            continue
        if not before.co_flags & inspect.CO_OPTIMIZED:
            return {}
        for left, other in (*around, (before, after)):
            if left.co_flags & inspect.CO_OPTIMIZED:
                if places[_position(left)] > 1 and not _is_made_by_its_function(left):
                    return {}
                changed[_position(left)] = other
    return changed


def _pairs(
    old: types.CodeType, new: types.CodeType, around: tuple[tuple[types.CodeType, types.CodeType], ...]
) -> Iterator[tuple[types.CodeType, types.CodeType | None, tuple[tuple[types.CodeType, types.CodeType], ...]]]:
    yield old, new, around
    before = [constant for constant in old.co_consts if isinstance(constant, types.CodeType)]
    after = [constant for constant in new.co_consts if isinstance(constant, types.CodeType)]
    if [code.co_name for code in before] != [code.co_name for code in after]:
        yield old, None, around
        return
    for left, other in zip(before, after, strict=True):
        yield from _pairs(left, other, (*around, (old, new)))


def _position(code: types.CodeType) -> Place:
    return code.co_qualname, code.co_firstlineno


def _is_made_by_its_function(code: types.CodeType) -> bool:
    """Whether it comes with the function around it, which is swapped too, and lives no longer."""
    return code.co_name in {"<genexpr>", "<listcomp>", "<setcomp>", "<dictcomp>"} and "<locals>" in code.co_qualname


def _own(code: types.CodeType) -> tuple[object, ...]:
    """Code of a function by itself: without its place, and without the functions in it."""
    values = tuple(
        (type(constant), constant) for constant in code.co_consts if not isinstance(constant, types.CodeType)
    )
    return code.co_code, values, code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars
