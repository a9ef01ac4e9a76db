"""What rules/<language>/attribution.toml says, as lexicons ready to be met."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache

from checker.claims.lexicon import Lexicon, Lexicons, lexicon, lexicons
from checker.folding import fold
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["Sources", "offices_named", "sources_of"]


@dataclass(frozen=True, slots=True)
class _SourcesFile:
    before: tuple[str, ...]
    sure: tuple[str, ...]
    verbs: tuple[str, ...]
    by: tuple[str, ...]
    papers: tuple[str, ...]
    kinds: dict[str, tuple[str, ...]]
    nobody: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    latter: tuple[str, ...] = ()
    multiples: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()
    towns: dict[str, tuple[str, ...]] = field(default_factory=dict)

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
    claims: Lexicon  # verbs of who counts, be it a name that no list knows
    counts: Lexicon  # verbs of who was there to count: the day of these is that of the crowd
    former: Lexicon  # what stands for the first of two sources
    latter: Lexicon
    multiples: Lexicon  # « les syndicats le triple, soit 600 »
    sums: Lexicon  # what a source gives its figure to: « la police ramène ce nombre à 200 »
    towns: dict[str, tuple[str, ...]]  # offices that count in one town alone, folded, by the town


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
        claims=lexicon(file.claims, language),
        counts=lexicon((*file.claims, *file.counts), language),
        former=lexicon(file.former, language),
        latter=lexicon(file.latter, language),
        multiples=lexicon(file.multiples, language),
        sums=lexicon(file.sums, language),
        towns={town: tuple(fold(name) for name in told) for town, told in file.towns.items()},
    )


@lru_cache(maxsize=64)
def offices_named(text: str, language: str) -> frozenset[str]:
    """The offices of one town alone that an article names in full."""
    told = fold(text)
    offices = (name for names in sources_of(language).towns.values() for name in names)
    return frozenset(name for name in offices if name in told)
