"""The whole report of a run, kept under all that it depends on.

Who asks again without having changed a thing (another format, a hook, a page that is reloaded) gets
it without the stages being opened: most of a warm run is the loading of what they need.
"""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING

from checker.cache import Cache
from checker.cache_keys import key
from checker.cache_salt import content_key, model_state, salt_of
from checker.records import Source
from checker.report import Report, as_they_are

if TYPE_CHECKING:
    from checker.settings import Settings

__all__ = ["LARGEST", "MOST", "KeptReport"]

MOST = 2000  # articles, of a report whose texts are brought into memory to be kept
LARGEST = 32 * 2**20  # bytes; a larger report is made anew from what the stages keep
OURS = frozenset({"checker.records", "checker.report", "checker.interval"})


@dataclass(frozen=True)
class KeptReport:
    """Where the report of one run is kept."""

    name: str
    cache: Cache

    @classmethod
    def of(cls, sources: Sequence[Source], settings: Settings) -> KeptReport:
        """That of a run over these files with these settings, whether it is there or not."""
        salt = salt_of("report", settings.language, model_state(settings.model), settings.stories)
        files = (part for s in sources for part in (repr(s), content_key(s.path)))
        return cls(key(salt, settings.locale, *files), Cache())

    def get(self) -> Report | None:
        """The report, None where there is none or it cannot be read."""
        data = self.cache.get_many([self.name]).get(self.name)
        return None if data is None else _decoded(data)

    def put(self, report: Report) -> None:
        """Keep the report with its texts, unless it is too large."""
        if len(report.articles) > MOST:
            return
        whole = tuple(report.texts(report.articles))
        report = replace(report, articles=whole, texts=as_they_are)
        data = zlib.compress(pickle.dumps(report, protocol=5), level=1)
        if len(data) <= LARGEST:
            self.cache.put_many({self.name: data})


class _Reader(pickle.Unpickler):
    """Reads what holds our records and nothing else: a file that was tampered with runs no code."""

    def find_class(self, module: str, name: str) -> object:
        if module not in OURS:
            raise pickle.UnpicklingError(f"{module}.{name} is none of our records")
        return super().find_class(module, name)


def _decoded(data: bytes) -> Report | None:
    try:
        found = _Reader(BytesIO(zlib.decompress(data))).load()
    except Exception:  # noqa: BLE001 - pickle raises anything, and a broken entry is a missing one
        return None
    return found if isinstance(found, Report) else None
