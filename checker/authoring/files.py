"""Every rule file: what it is, and which ones a command speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.errors import InputError
from checker.measures import measures
from checker.rulebook import OTHER_FILES
from checker.rulefaults import unknown
from checker.rulefiles import languages, lay_over, rule_files, rules_folder, shown, standing_for

__all__ = ["RuleFile", "all_files", "named", "placed"]

SHARED = ("countries", "currencies", "evidence", "judgement", "measures", "names", "stories",
          "units")  # what all languages share  # fmt: skip


@dataclass(frozen=True, slots=True)
class RuleFile:
    """One rule file."""

    language: str  # "" for what all languages share
    name: str  # "deaths", "calendar"

    @property
    def id(self) -> str:
        """The name that rules and options use: "fr/deaths"."""
        return f"{self.language}/{self.name}" if self.language else self.name

    @property
    def path(self) -> Path:
        """Where it lies among our rules, whether we ship it or not."""
        return rules_folder() / self.language / f"{self.name}.toml"

    @property
    def shown(self) -> str:
        """How messages name it: "rules/fr/deaths.toml", or where another one lies."""
        return shown(self.path)

    @property
    def is_measure(self) -> bool:
        """True for a file that says how a language speaks of a measure."""
        return bool(self.language) and self.name in measures()

    def text(self) -> str:
        """All of the file."""
        return standing_for(self.path).read_text(encoding="utf-8")


def all_files(language: str = "") -> list[RuleFile]:
    """Every rule file, or those of one language; what all languages share comes first.

    Raises InputError for a language without rules.
    """
    if language and language not in languages():
        raise InputError(unknown("language", language, languages()))
    patterns = (
        [f"{language}/*.toml"] if language else ["*.toml", *(f"{x}/*.toml" for x in languages())]
    )
    return [_of_ours(path) for pattern in patterns for path in rule_files(pattern)]


def named(name: str, language: str) -> RuleFile:
    """The file of a name as people give it: "deaths", "fr/deaths", "measures".

    Raises InputError where there is none.
    """
    files = all_files()
    own, _, last = name.removesuffix(".toml").rpartition("/")
    wanted = RuleFile(own or language, last), RuleFile("", last)
    found = next((file for file in wanted if file in files), None)
    if found is None:
        known = {file.name for file in files if file.language in {"", own or language}}
        raise InputError(f"{unknown('rule file', last, known)} `checker rules list` shows all")
    return found


def placed(paths: Iterable[Path], language: str) -> list[RuleFile]:
    """The rule files that paths stand for; from now on those outside of our rules are read.

    A folder stands for all files below it. A file is of the language that its folder is named by,
    else of the one given. A measures.toml beside a file, or one folder above, is read as well.
    Raises InputError for what is not there.
    """
    found: dict[RuleFile, None] = {}
    outside: dict[Path, Path] = {}
    for path in (path for given in paths for path in _below(given)):
        file = _placed(path, language)
        found[file] = None
        if not _is_ours(path):
            outside |= {rules_folder() / "measures.toml": own for own in _measures_near(path)}
            outside[file.path] = path
    lay_over(outside)
    return list(found)


def _below(given: Path) -> Sequence[Path]:
    if given.is_dir():
        found = sorted(given.rglob("*.toml"))
        if not found:
            raise InputError(f"{given}: no rule file (*.toml) in this folder")
        return found
    if not given.is_file():
        raise InputError(f"{given}: no such file or folder")
    return [given]


def _is_ours(path: Path) -> bool:
    return path.resolve().is_relative_to(rules_folder())


def _of_ours(path: Path) -> RuleFile:
    folder = path.parent
    return RuleFile("" if folder == rules_folder() else folder.name, path.stem)


def _placed(path: Path, language: str) -> RuleFile:
    whole = path.resolve()
    if _is_ours(path):
        return _of_ours(whole)
    folder = whole.parent
    if folder.name in languages() or (folder / "language.toml").is_file():
        return RuleFile(folder.name, path.stem)
    shared = path.stem in SHARED and path.stem not in OTHER_FILES
    return RuleFile("" if shared else language, path.stem)


def _measures_near(path: Path) -> list[Path]:
    near = (path.with_name("measures.toml"), path.absolute().parent.parent / "measures.toml")
    return [own for own in near if own.is_file() and not _is_ours(own)][:1]
