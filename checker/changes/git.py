"""The files that differ from a revision, as git tells them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from checker.errors import SettingsError

__all__ = ["OldFile", "old_files"]

# a hook of git sets these for its own repository; ours is found from where the articles lie
LOCAL = (
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE",
)  # fmt: skip
SHALLOW = (
    "this clone is shallow and its history does not reach back to where they part: fetch all of it "
    "(git fetch --unshallow; for actions/checkout, fetch-depth: 0)"
)


@dataclass(frozen=True, slots=True)
class OldFile:
    """A file that is not as it was, and what it held."""

    path: str  # as it was given
    before: bytes  # b"" for a new file


def old_files(paths: Iterable[str], revision: str) -> tuple[OldFile, ...]:
    """Those of the files that changed since the revision, or since HEAD parted from it.

    What is not committed counts as changed, and so does a file that git does not know yet. A
    renamed file is compared with what it was under its old name. A file outside of any repository
    is unchanged. Raises SettingsError, with what to do, where git cannot tell.
    """
    real = {os.path.realpath(path): path for path in paths}
    roots = _roots(real)
    if not roots:
        raise SettingsError(
            f"--since {revision}: the articles are in no git repository; run it where they are "
            "under git, or without --since"
        )
    found = []
    for root in roots:
        base = _base(root, revision)
        found += [
            OldFile(real[path], _blob(root, base, old) if old else b"")
            for path, old in _differing(root, base)
            if path in real
        ]
    return tuple(sorted(found, key=lambda file: file.path))


def _roots(paths: Iterable[str]) -> list[str]:
    """The repositories that the files are in, each once."""
    roots: dict[str, None] = {}
    outside: set[str] = set()
    for folder in sorted({str(Path(path).parent) for path in paths}):
        if folder in outside or any(Path(folder).is_relative_to(root) for root in roots):
            continue
        done = _git(folder, "rev-parse", "--show-toplevel")
        if done.returncode == 0:
            roots[os.path.realpath(_line(done.stdout))] = None
        elif b"not a git repository" in done.stderr:
            outside.add(folder)
        else:
            raise SettingsError(f"--since: git says: {_line(done.stderr)}")
    return list(roots)


def _base(root: str, revision: str) -> str:
    """The commit to compare with: where HEAD parted from the revision."""
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options",
                  f"{revision}^{{commit}}")  # fmt: skip
    if commit.returncode:
        raise SettingsError(f"--since {revision}: {_unknown(root)}")
    base = _git(root, "merge-base", _line(commit.stdout), "HEAD")
    if base.returncode:
        why = SHALLOW if _is_shallow(root) else "it has no commit in common with HEAD"
        raise SettingsError(f"--since {revision}: {why}")
    return _line(base.stdout)


def _unknown(root: str) -> str:
    if _is_shallow(root):
        return f"git does not know this revision, and {SHALLOW}"
    return (
        f"git does not know this revision in {root}; see git branch --all and git tag for those "
        "that it knows, or fetch it first (git fetch origin)"
    )


def _is_shallow(root: str) -> bool:
    return _line(_git(root, "rev-parse", "--is-shallow-repository").stdout) == "true"


def _differing(root: str, base: str) -> Iterator[tuple[str, str]]:
    """The path of each file that differs, and its old name in the repository, "" for a new one."""
    done = _told(root, "diff", "--name-status", "-z", "--find-renames", "--no-ext-diff",
                 "--ignore-submodules", base, "--")  # fmt: skip
    fields = iter(_names(done))
    for status in fields:
        old = next(fields)
        new = next(fields) if status[0] in "RC" else old
        yield str(Path(root, new)), "" if status[0] == "A" else old
    for name in _names(_told(root, "ls-files", "--others", "--exclude-standard", "-z")):
        yield str(Path(root, name)), ""


def _names(output: bytes) -> list[str]:
    return [os.fsdecode(name) for name in output.split(b"\0") if name]


def _blob(root: str, base: str, name: str) -> bytes:
    return _told(root, "cat-file", "blob", f"{base}:{name}")


def _told(root: str, *arguments: str) -> bytes:
    done = _git(root, *arguments)
    if done.returncode:
        raise SettingsError(f"--since: git {arguments[0]} says: {_line(done.stderr)}")
    return done.stdout


def _git(folder: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """What git answers in a folder; no argument is ever read by a shell."""
    environment = {key: value for key, value in os.environ.items() if key not in LOCAL}
    command = ["git", "-C", folder, "-c", "core.fsmonitor=false", *arguments]
    try:
        return subprocess.run(
            command, capture_output=True, check=False, stdin=subprocess.DEVNULL,
            env=environment | {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"},
        )  # fmt: skip
    except FileNotFoundError as error:
        raise SettingsError(
            "--since needs git, which is not installed: install it, or run without --since"
        ) from error


def _line(output: bytes) -> str:
    """The first line; git tells what to do in those below, which are joined to it."""
    return " ".join(os.fsdecode(output).split())
