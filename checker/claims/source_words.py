"""What rules/<language>/attribution.toml says, as lexicons ready to be met."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.claims.lexicon import Lexicon, Lexicons, lexicon, lexicons
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["Sources", "sources_of"]


@dataclass(frozen=True, slots=True)
class _SourcesFile:
    before: tuple[str, ...]
    sure: tuple[str, ...]
    verbs: tuple[str, ...]
    by: tuple[str, ...]
    papers: tuple[str, ...]
    kinds: dict[str, tuple[str, ...]]
    nobody: tuple[str, ...] = ()

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Sources:
    """The words that lead to the source of a figure, and the nouns of sources by their kind."""

    before: Lexicon
    sure: Lexicon  # what these lead in is a source, whatever it is
    verbs: Lexicon
    by: Lexicon
    papers: Lexicon  # what is written down by a source: a cue reaches over it
    kinds: Lexicons
    nobody: Lexicon  # nouns that say nothing: « selon la loi »


@cache
def sources_of(language: str) -> Sources:
    """How a language names the source of a figure; RuleError where its file is wrong."""
    file = decode(rules_folder() / language / "attribution.toml", _SourcesFile, blanks=False)
    return Sources(
        before=lexicon(file.before, language),
        sure=lexicon(file.sure, language),
        verbs=lexicon(file.verbs, language),
        by=lexicon(file.by, language),
        papers=lexicon(file.papers, language),
        kinds=lexicons({kind: lexicon(words, language) for kind, words in file.kinds.items()}),
        nobody=lexicon(file.nobody, language),
    )
