"""Folders of rule files of one's own, laid over those that we ship."""

from __future__ import annotations

from pathlib import Path

from checker.rulefiles import languages, lay_over, rules_folder

__all__ = ["lay_over_folder"]


def lay_over_folder(folder: Path) -> str:
    """Let the rule files of a folder stand for ours of their names; "" or why they cannot.

    The folder is laid out like ours: `<language>/<name>.toml`, and files that all languages share
    beside the folders of languages. A measures.toml adds to ours, every other file replaces.
    """
    if not folder.is_dir():
        return f"{folder}: there is no such folder"
    files = sorted(path for path in folder.rglob("*.toml") if path.is_file())
    if not files:
        return f"{folder} holds no rule file, as in {folder / 'fr' / 'hostages.toml'}"
    lost = next((path for path in files if not _has_place(path.relative_to(folder), folder)), None)
    if lost:
        meant = folder / "fr" / lost.name
        return f"{lost} is of no language: put it into its folder, as in {meant}"
    lay_over({rules_folder() / path.relative_to(folder): path for path in files})
    return ""


def _has_place(inside: Path, folder: Path) -> bool:
    """True for a file of a language, ours or one that the folder adds, and for a shared one."""
    if len(inside.parts) == 1:
        return (rules_folder() / inside).is_file()
    language = inside.parts[0]
    known = language in languages() or (folder / language / "language.toml").is_file()
    return known and len(inside.parts) == 2
