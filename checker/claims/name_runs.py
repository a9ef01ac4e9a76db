"""Runs of capitalised words, without the plain words that open a sentence before them."""

from __future__ import annotations

import re
from functools import cache

from checker.claims.gazetteer import LARGE, country, is_state, town, town_id
from checker.claims.lemmas import stem_key
from checker.claims.lemmas_table import open_table
from checker.claims.mandates import is_party, known_by_word, owned
from checker.claims.number_words import number_words
from checker.claims.persons import addresses, first_names
from checker.claims.speech import Speech, speech_of, word_list
from checker.folding import fold

__all__ = ["BREAK", "proves_place", "runs_in"]

FIRST = 30  # code points that hold the first word of a name
SHORT = ("St.", "Ste.", "Mt.", "Ft.")  # what may open the name of a place
_RUN = re.compile(
    r"\b(?:(?:St|Ste|Mt|Ft)\.|[A-ZÀ-ÖØ-Þ][\w’'-]*\w|[A-ZÀ-ÖØ-Þ]\.?)"
    r"(?:[ \u00a0](?:(?:de|du|des|la|le|les|el|al|van|von|der|ben|bin|da|di|d['’])[ \u00a0]?)?"
    r"(?:(?:St|Ste|Mt|Ft)\.|[A-ZÀ-ÖØ-Þ][\w’'-]*\w|[A-ZÀ-ÖØ-Þ]\.?|\"[A-Z][\w ]*\"))*"
)
NO_LAND = ("", "EU", "EZ", "UN")  # bodies that have the code of a country
_SMALL = re.compile(r"(?: [a-zà-öø-ÿ]+){1,2}")  # as in « Émirats arabes unis »
_ELISION = re.compile(r"^(?:[LDSNJMTQC]|Qu|Jusqu|Lorsqu)['’](?=\w)")
BREAK = re.compile(r"(?:^|[.!?:;«\"“”»(\n•–—-]\s*|\*\s*)$")  # what a sentence opens behind


def runs_in(text: str, language: str) -> list[tuple[int, str]]:
    """Start and text of every name of a text."""
    runs = [
        run
        for match in _RUN.finditer(text)
        if (run := _known_party(text, match.start(), language) or _trimmed(text, match, language))
    ]
    parts = [part for run in runs for part in owned(*run, language)]
    return [(start, _whole_country(text, start, run, language)) for start, run in parts]


def _known_party(text: str, start: int, language: str) -> tuple[int, str] | None:
    """Start and text of the name of a party that goes on in small letters, None for no such."""
    first = text[start : start + FIRST].split(maxsplit=1)[0]
    for name in known_by_word(language).get(fold(first), ()):
        told, behind = text[start : start + len(name)], text[start + len(name) :][:1]
        small = " " in name and any(word[0].islower() for word in name.split())
        if small and fold(told) == fold(name) and not behind.isalnum():
            return start, told
    return None


def _whole_country(text: str, start: int, run: str, language: str) -> str:
    """The name with the small letters that make it a country: « République dominicaine »."""
    behind = _SMALL.match(text, start + len(run))
    words = behind.group().split() if behind and " " not in run else []
    longer = (f"{run} {' '.join(words[:size])}" for size in range(len(words), 0, -1))
    return next((name for name in longer if country(name, language) not in NO_LAND), run)


def _trimmed(text: str, match: re.Match[str], language: str) -> tuple[int, str] | None:
    """Start and text of a name, without the plain word that opens a sentence before it."""
    run, start = match.group(), match.start()
    inside = speech_of(language).little.inside
    opens = bool(BREAK.search(text[max(0, start - 40) : start]))
    if elided := _ELISION.match(run):
        run, start, opens = run[elided.end() :], start + elided.end(), False
    aside = text.startswith(",", match.end()) and is_party(run, language)  # « Ensemble, ils »
    while opens and run and ((aside and " " not in run) or _is_lead(run.split(), language)):
        rest = run[len(run.split()[0]) :].lstrip()
        opens = not (rest[:1].islower() and run.split()[0].lower() in inside)  # « Dans le Nord »
        opens = opens and not _leads_to_place(run.split()[0], language)  # « À La Combaz »
        start, run = start + len(run) - len(rest), rest
    while run and run[0].islower():  # « C'est Quimper »
        rest = run[len(run.split()[0]) :].lstrip()
        start, run = start + len(run) - len(rest), rest
    address = run.strip(".") in addresses(language)
    return (start, run) if len(run) > 1 and run[0].isupper() and not address else None


def _leads_to_place(word: str, language: str) -> bool:
    return proves_place(word, stem_key(word, language), speech_of(language))


def _is_lead(words: list[str], language: str) -> bool:
    """True when the first word is none of the name; "Mark Stone" may be two plain words."""
    if len(words) > 1 and words[0] in SHORT:
        return False
    if is_party(words[0], language) or (len(words) > 1 and _is_known(" ".join(words), language)):
        return False  # "Plaid Cymru", "New York"
    plain = _is_plain(words[0], language)
    of = len(words) > 2 and plain and words[1] in speech_of(language).little.of
    if of or words[0].lower() in _articles(language):
        return True  # « Le Parti vert », « Victoire de Morel »
    if len(words) > 1 and words[0] in first_names(language):
        return False
    if len(words) > 1 and _leads_to_place(words[0], language):
        where = " ".join(words[1:])  # « Au Paraguay »
        return plain or bool(country(where, language) or town(where))
    return plain and not (len(words) == 2 and _is_plain(words[1], language))


def _is_known(name: str, language: str) -> bool:
    """True for a country or state and for a town by any of its names."""
    name = name.removesuffix("'s").removesuffix("’s")  # "North Dakota's share"
    return bool(country(name, language) or is_state(name) or town(name) or town_id(name))


@cache
def _articles(language: str) -> frozenset[str]:
    words = number_words(language)
    told = (*words.articles, *words.definite, *word_list(language, "definite"))
    return frozenset(word.removeprefix("=") for word in told)


def _is_plain(word: str, language: str) -> bool:
    """True for a word of the dictionary: "Suivent Rennes" is the name "Rennes"."""
    if (tail := word.rpartition("-")[2]) != word and tail.islower():
        word = tail  # "Ex-banker"
    if country(word, language) or town(word, least=LARGE):
        return False
    speech, key = speech_of(language), stem_key(word, language)
    little = key in speech.deictic.phrases or key in speech.openers.phrases  # « Tard », « Jamais »
    return little or bool(open_table(language).get(word.lower()))


def proves_place(word: str, key: str, speech: Speech) -> bool:
    """True for a word that leads in nothing but places: « au », "near"."""
    return key in speech.place_proof.phrases or "=" + fold(word) in speech.place_proof.phrases
