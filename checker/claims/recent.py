"""What is remembered of the last keys that were asked for, many at a time."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

__all__ = ["Recent"]

Key = TypeVar("Key", bound=Hashable)
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Recent(Generic[Key, Made]):
    """What was made of the `most` keys that were last asked for."""

    most: int
    known: dict[Key, Made] = field(default_factory=dict)  # the one longest unasked first

    def of(self, keys: Sequence[Key], make: Callable[[list[Key]], Iterable[Made]]) -> list[Made]:
        """What belongs to each key; `make` is given those unknown, each once, in their order."""
        missing = [key for key in dict.fromkeys(keys) if key not in self.known]
        self.known.update(zip(missing, make(missing), strict=True) if missing else ())
        found = [self.known[key] for key in keys]
        for key in dict.fromkeys(keys):
            self.known[key] = self.known.pop(key)
        for key in list(self.known)[: max(0, len(self.known) - self.most)]:
            del self.known[key]
        return found
