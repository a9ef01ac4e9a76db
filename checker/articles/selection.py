"""What is read of a folder: the globs of the settings, and what .gitignore leaves out."""

# ruff: noqa: PTH100 - links are not followed, as git does not

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

__all__ = ["EVERYTHING", "Chosen", "Selection", "inside", "matches"]

Ignores = tuple[tuple[str, "GitIgnoreSpec"], ...]  # folders and what is ignored there, root first


@dataclass(frozen=True, slots=True)
class Selection:
    """Which files and folders below a folder are read; globs start from `home`."""

    home: str = ""
    include: tuple[str, ...] = ()  # all where there are none
    exclude: tuple[str, ...] = ()
    gitignore: bool = False

    def takes(self, name: str) -> bool:
        """True for a file elsewhere that is read, by its name below the address given."""
        if self.exclude and _spec(self.exclude).match_file(name):
            return False
        return not self.include or _spec(self.include).match_file(name)

    def below(self, folder: Path) -> Chosen:
        """What is chosen below a folder that is read by its name, whatever is said of itself."""
        return Chosen(self, Path(os.path.abspath(folder)))


@dataclass(frozen=True, slots=True)
class Chosen:
    """A selection at work below one folder."""

    selection: Selection
    top: Path
    _in_force: dict[Path, Ignores] = field(default_factory=dict)  # by folder

    def takes(self, path: Path, *, folder: bool = False) -> bool:
        """True for a file that is read, or a folder that is looked into."""
        told = self.selection
        name = inside(path, told.home) + "/" * folder
        if told.exclude and _spec(told.exclude).match_file(name):
            return False
        if told.include and not folder and not _spec(told.include).match_file(name):
            return False
        return not (told.gitignore and self._is_ignored(path, folder=folder))

    def _is_ignored(self, path: Path, *, folder: bool) -> bool:
        """True where the deepest .gitignore that says something of the path leaves it out."""
        for home, spec in reversed(self._ignores(Path(os.path.abspath(path.parent)))):
            said = spec.check_file(inside(path, home) + "/" * folder).include
            if said is not None:
                return said
        return False

    def _ignores(self, folder: Path) -> Ignores:
        if folder not in self._in_force:
            is_top = folder == self.top or not folder.is_relative_to(self.top)
            above = _above(folder) if is_top else self._ignores(folder.parent)
            own = _lines(folder / ".gitignore")
            self._in_force[folder] = (*above, (str(folder), _spec(own))) if own else above
        return self._in_force[folder]


EVERYTHING = Selection()


def inside(path: str | Path, home: str) -> str:
    """A path as globs of a folder see it: from there on, or all of it where it lies elsewhere."""
    whole = Path(os.path.abspath(path))
    if home and not whole.is_relative_to(home):
        whole = Path(os.path.realpath(whole.parent), whole.name)
    near = whole.relative_to(home) if home and whole.is_relative_to(home) else whole
    return near.as_posix().lstrip("/")


def matches(globs: tuple[str, ...], path: str | Path, home: str) -> bool:
    """True for a path that globs which start from a folder speak of."""
    return _spec(globs).match_file(inside(path, home))


@cache
def _spec(lines: Sequence[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(lines)


def _above(folder: Path) -> Ignores:
    """What is ignored above a folder that was given, inside its repository.

    Nothing is where the folder itself would be left out, since it was asked for by name.
    """
    root = next((p for p in (folder, *folder.parents) if (p / ".git").exists()), None)
    if root is None:
        return ()
    levels = [level for level in reversed(folder.parents) if level.is_relative_to(root)]
    files = [(root, _lines(root / ".git" / "info" / "exclude"))]
    files += [(level, _lines(level / ".gitignore")) for level in levels]
    found = tuple((str(level), _spec(lines)) for level, lines in files if lines)
    hides = any(spec.match_file(inside(folder, home) + "/") for home, spec in found)
    return () if hides and folder != root else found


def _lines(path: Path) -> tuple[str, ...]:
    try:
        return tuple(path.read_text(encoding="utf-8", errors="replace").splitlines())
    except OSError:
        return ()
