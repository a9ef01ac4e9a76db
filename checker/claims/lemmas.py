"""One key for all inflections of a word, for words of rules and words of texts alike.

A dictionary takes "tués" for the verb and "tué" for the noun, "votes" for the verb and "vote" for
the noun. Here a participle goes with its verb and a plural with its singular.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from checker.claims.lemmas_table import open_table
from checker.claims.parser_language import Lemmas, language_of
from checker.folding import fold
from checker.rulefiles import languages

__all__ = ["lemma", "stem_key", "verb_key"]

SHORTEST_STEM = 2  # "du" is no participle of "dire"


@lru_cache(maxsize=65536)
def lemma(word: str, language: str) -> str:
    """The dictionary form of a word in lower case; an unknown word loses a plural s at most."""
    form = unicodedata.normalize("NFC", word.lower().replace("’", "'"))
    rules = _rules(language)
    base = rules.irregular.get(form) or _paired(form, language, rules)
    return rules.irregular.get(base, base)


@lru_cache(maxsize=65536)
def stem_key(word: str, language: str) -> str:
    """The folded key that all inflections of a word share, verbs with their participles."""
    form = unicodedata.normalize("NFC", word.lower())
    base = lemma(word, language)
    return fold(_infinitive(form, language) or _infinitive(base, language) or base)


@lru_cache(maxsize=65536)
def verb_key(word: str, language: str) -> str:
    """The key of a word that is a verb here: that of "compter" for « compte », a noun elsewhere."""
    form = unicodedata.normalize("NFC", word.lower())
    for ending, other in _rules(language).verbs.items():
        if form.endswith(ending) and (known := _listed_verb(form, ending, other, language)):
            return fold(known)
    return stem_key(word, language)


def _listed_verb(form: str, ending: str, other: str, language: str) -> str:
    """The infinitive of a form by its other form, "" where the dictionary holds none."""
    told = open_table(language).get(form.removesuffix(ending) + other) or ""
    return told if _is_verb(told, language, _rules(language)) else ""


def _paired(form: str, language: str, rules: Lemmas) -> str:
    """One lemma for "vote" and "votes", "candidate" and "candidates"."""
    single = form.removesuffix("s")
    if not rules.participles or not single.endswith("e"):
        return _listed(form, language)
    bases = {_listed(single, language), _listed(f"{single}s", language)}
    if len(bases) == 1:
        return bases.pop()
    nouns = {base for base in bases if not _is_verb(base, language, rules)} or bases
    return min(nouns - {single} or nouns)


def _listed(form: str, language: str) -> str:
    table = open_table(language)
    found = table.get(form) or table.get(form.capitalize())
    if found or not form.endswith(_rules(language).plurals):
        return (found or form).lower()
    single = form.removesuffix("s")
    return (table.get(single) or single).lower()


def _infinitive(form: str, language: str) -> str:
    """The verb whose past participle `form` is, "" where the dictionary holds none."""
    rules = _rules(language)
    for ending, infinitives in rules.participles.items():
        stem = form.removesuffix(ending)
        if stem != form and len(stem) >= SHORTEST_STEM:
            verbs = (stem + infinitive for infinitive in infinitives)
            known = (verb for verb in verbs if open_table(language).get(verb) == verb)
            if verb := next(known, ""):
                return verb
    return ""


def _is_verb(base: str, language: str, rules: Lemmas) -> bool:
    endings = tuple({ending for group in rules.participles.values() for ending in group})
    return base.endswith(endings) and open_table(language).get(base) == base


@cache
def _rules(language: str) -> Lemmas:
    return language_of(language).lemmas if language in languages() else Lemmas()
