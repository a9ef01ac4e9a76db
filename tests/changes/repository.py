"""A small git repository of articles."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

__all__ = ["Repository"]

AUTHOR = {
    "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
}  # fmt: skip


class Repository:
    """Files that are written and committed in one folder."""

    def __init__(self, folder: Path, *, begun: bool = True) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        if begun:
            self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        """What a command of git prints; it must succeed."""
        done = subprocess.run(
            ["git", "-C", str(self.folder), *arguments], check=True, capture_output=True, text=True,
            env={key: value for key, value in os.environ.items() if key != "GIT_DIR"} | AUTHOR,
        )  # fmt: skip
        return done.stdout.strip()

    def write(self, **files: str) -> None:
        """Write `name="text"` as name.md; a text of "" is no file any more."""
        for name, text in files.items():
            path = self.folder / f"{name}.md"
            if text:
                path.write_text(text, encoding="utf-8")
            else:
                path.unlink()

    def commit(self, **files: str) -> str:
        """Write the files and commit all that there is; the commit."""
        self.write(**files)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "change")
        return self.git("rev-parse", "HEAD")
