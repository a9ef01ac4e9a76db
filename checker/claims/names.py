"""Names of people, places and bodies in an article, found without a model.

A run of capitalised words is a name; how it is led in ("à Minsk", "M. Durand") tells its kind, once
for all its mentions in the article.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from checker.claims.answers import is_answer_name
from checker.claims.full_names import fullest
from checker.claims.gazetteer import LARGE, country, town, town_id
from checker.claims.lands import home_of, lands_of
from checker.claims.lemmas import stem_key
from checker.claims.lemmas_table import open_table
from checker.claims.mandates import is_party, owned
from checker.claims.number_words import number_words
from checker.claims.persons import addresses, first_names, role_keys, roles_played
from checker.claims.speech import Speech, speech_of, word_list
from checker.folding import fold
from checker.records import Article

__all__ = ["Name", "Names", "decided", "may_be_person", "names_in"]

# labels of the models, to our kinds
KINDS = {
    "PER": "person",
    "PERSON": "person",
    "LOC": "place",
    "GPE": "place",
    "FAC": "place",
    "ORG": "body",
}

WITHIN = frozenset({"dans", "in"})  # what leads in a place at the head of a sentence
SHORT = ("St.", "Ste.", "Mt.", "Ft.")  # what may open the name of a place
TITLE_NEAR = 60  # a title right before a name says as much as six that stand six words away

_RUN = re.compile(
    r"\b(?:(?:St|Ste|Mt|Ft)\.|[A-ZÀ-ÖØ-Þ][\w’'-]*\w|[A-ZÀ-ÖØ-Þ]\.?)"
    r"(?:[ \u00a0](?:(?:de|du|des|la|le|les|el|al|van|von|der|ben|bin|da|di|d['’])[ \u00a0]?)?"
    r"(?:(?:St|Ste|Mt|Ft)\.|[A-ZÀ-ÖØ-Þ][\w’'-]*\w|[A-ZÀ-ÖØ-Þ]\.?|\"[A-Z][\w ]*\"))*"
)
_ELISION = re.compile(r"^(?:[LDSNJMTQC]|Qu|Jusqu|Lorsqu)['’](?=\w)")
_CLAUSE = re.compile(r"[.,;:!?()\n]")
_BREAK = re.compile(r"(?:^|[.!?:;«\"“”»(\n•–—-]\s*|\*\s*)$")


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a name."""

    start: int
    end: int
    text: str
    kind: str  # "person", "place", "body", "party", ""


@dataclass(frozen=True, slots=True)
class Names:
    """All mentions of an article, by rising start, and who bears which title."""

    mentions: tuple[Name, ...]
    bearers: dict[str, str]  # key of a title -> fullest name of its first bearer
    full: dict[str, str]  # folded last word of a name -> fullest name of that person
    roles: dict[int, str]  # number of a role -> the only one who bears one of its words
    home: str  # code of the country that the article names most, "" for none
    lands: Mapping[str, str] = field(default_factory=dict)  # countries that the event hit together

    def between(self, start: int, end: int) -> tuple[Name, ...]:
        """The mentions that lie in [start, end)."""
        return tuple(name for name in self.mentions if start <= name.start and name.end <= end)


def names_in(text: str, language: str) -> Names:
    """Every name of a text with its kind."""
    speech = speech_of(language)
    runs = [run for match in _RUN.finditer(text) if (run := _trimmed(text, match, language))]
    found = [part for run in runs for part in owned(*run, language)]
    kinds = _kinds(text, found, language, speech)
    mentions = tuple(
        Name(start, start + len(run), run, kinds.get(fold(run), "")) for start, run in found
    )
    return _with_people(mentions, text, language)


def decided(names: Names, entities: Iterable[tuple[int, int, str]], article: Article) -> Names:
    """The names with the kinds that entities of a model give to those of which nothing was known.

    A name of several words that neither knows is taken for a person's.
    """
    votes: dict[str, Counter[str]] = {}
    spans = [(start, end, KINDS[label]) for start, end, label in entities if label in KINDS]
    known = tuple(_fitted(name, spans, article.text) for name in names.mentions)
    for name in known:
        if name.kind == "" or may_be_person(name, article.language):
            for start, end, kind in spans:
                if start < name.end and name.start < end:
                    votes.setdefault(fold(name.text), Counter())[kind] += 1
    told = {key: _winner(tally) for key, tally in votes.items()}
    mentions = _with_surnames(
        replace(name, kind=told.get(fold(name.text)) or name.kind or _guess(name)) for name in known
    )
    return _with_people(mentions, article.text, article.language)


def may_be_person(name: Name, language: str) -> bool:
    """True for what "à" alone took for a place: « 41 % à Jeanne Mercier »."""
    several = name.kind == "place" and " " in name.text
    return several and not country(name.text, language) and not town(name.text)


def _fitted(name: Name, spans: list[tuple[int, int, str]], text: str) -> Name:
    """The name as a model parts it from titles: "County Sheriff Mark Stone" is "Mark Stone"."""
    for start, end, kind in spans:
        inside = kind == "person" and end == name.end and text[start].isupper()
        if inside and start != name.start and " " in text[start:end]:
            return Name(start, end, text[start:end], "person")
    return name


def _with_surnames(mentions: Iterable[Name]) -> tuple[Name, ...]:
    """The mentions; a lone name of no known kind that a person bears is that person's."""
    row = tuple(mentions)
    surnames = {fold(n.text.split()[-1]) for n in row if n.kind == "person" and " " in n.text}
    return tuple(
        replace(n, kind="person") if n.kind == "" and fold(n.text) in surnames else n for n in row
    )


def _guess(name: Name) -> str:
    return "person" if " " in name.text else ""


def _with_people(mentions: tuple[Name, ...], text: str, language: str) -> Names:
    people = [name for name in mentions if name.kind == "person"]
    bearers = _bearers(text, people, language, speech_of(language))
    home = home_of(mentions, language)
    return Names(
        mentions,
        bearers,
        fullest([name.text for name in people], language),
        roles_played(bearers, language),
        home,
        lands_of(mentions, text, language, home),
    )


def _trimmed(text: str, match: re.Match[str], language: str) -> tuple[int, str] | None:
    """Start and text of a name, without the plain word that opens a sentence before it."""
    run, start = match.group(), match.start()
    opens = bool(_BREAK.search(text[max(0, start - 40) : start]))
    if elided := _ELISION.match(run):
        run, start, opens = run[elided.end() :], start + elided.end(), False
    aside = text.startswith(",", match.end()) and is_party(run, language)  # « Ensemble, ils »
    while opens and run and ((aside and " " not in run) or _is_lead(run.split(), language)):
        rest = run[len(run.split()[0]) :].lstrip()
        opens = not (rest[:1].islower() and run.split()[0].lower() in WITHIN)  # « Dans le Nord »
        start, run = start + len(run) - len(rest), rest
    while run and run[0].islower():  # « C'est Marrakech »
        rest = run[len(run.split()[0]) :].lstrip()
        start, run = start + len(run) - len(rest), rest
    address = run.strip(".") in addresses(language)
    return (start, run) if len(run) > 1 and run[0].isupper() and not address else None


def _is_lead(words: list[str], language: str) -> bool:
    """True when the first word is none of the name; "Mark Stone" may be two plain words."""
    if len(words) > 1 and words[0] in SHORT:
        return False
    if is_party(words[0], language) or (len(words) > 1 and _is_known(" ".join(words), language)):
        return False  # "Plaid Cymru", "New York"
    plain = _is_plain(words[0], language)
    if words[0].lower() in _articles(language):
        return True  # « Le Parti vert »
    if len(words) > 1 and words[0] in first_names(language):
        return False
    if len(words) > 1 and _proves_place(
        words[0], stem_key(words[0], language), speech_of(language)
    ):
        where = " ".join(words[1:])  # « Au Mozambique »
        return plain or bool(country(where, language) or town(where))
    return plain and not (len(words) == 2 and _is_plain(words[1], language))


def _is_known(name: str, language: str) -> bool:
    """True for a country and for a town by any of its names."""
    return bool(country(name, language) or town(name) or town_id(name))


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


def _kinds(text: str, runs: list[tuple[int, str]], language: str, speech: Speech) -> dict[str, str]:
    votes: dict[str, Counter[str]] = {}
    lower_words = set(re.findall(r"\b[a-zà-ÿ]{3,}\b", text))
    for start, run in runs:
        tally = votes.setdefault(fold(run), Counter())
        if country(run, language):
            tally["place"] += 9
        elif town(run):
            tally["place"] += 1
        elif " " in run and run.split()[0] in first_names(language):
            tally["person"] += 2  # « 66 % à Anne Colin »
        lead = text[max(0, start - 40) : start]
        if _BREAK.search(lead) and " " not in run and run.lower() in lower_words:
            continue  # the first word of a sentence
        tally[_led_in(lead, run, language, speech)] += 1
    told = {key: _winner(tally) for key, tally in votes.items() if tally}
    told |= {fold(run): "party" for _, run in runs if is_party(run, language)}
    told |= {fold(run): "party" for _, run in runs if is_answer_name(run, text, language)}
    surnames = {key.split()[-1] for key, kind in told.items() if kind == "person" and " " in key}
    return {key: "person" if key in surnames else kind for key, kind in told.items()}


def _winner(tally: Counter[str]) -> str:
    known = Counter({kind: votes for kind, votes in tally.items() if kind})
    return max(known, key=lambda kind: (known[kind], kind), default="")


def _led_in(lead: str, run: str, language: str, speech: Speech) -> str:
    if run.isupper() and " " not in run:
        return "body"
    if _is_addressed(lead, run, language, speech):
        return "person"
    words = re.findall(r"[\w.]+['’]?", lead.rpartition("\n")[2])[-3:]
    keys = [stem_key(word, language) for word in words]
    if keys and (keys[-1],) in speech.titles.phrases.get(keys[-1], ()):
        return "person"
    if len(keys) > 1 and (keys[-2],) in speech.titles.phrases.get(keys[-2], ()) and " " in run:
        return "person"
    if words and _proves_place(words[-1], keys[-1], speech):
        return "place"
    heads = [stem_key(word, language) for word in re.findall(r"[\w.]+['’]?", _clause(lead))[-3:]]
    return "place" if any(key in speech.place_heads.phrases for key in heads) else ""


def _is_addressed(lead: str, run: str, language: str, speech: Speech) -> bool:
    """True for "Dr. Lee", « Mme Durand », « M. Durand »: an address or a title in the run."""
    polite, word = addresses(language), run.split(maxsplit=1)[0]
    before = re.findall(r"\w+", lead.rpartition("\n")[2])[-1:]
    key = stem_key(word, language)
    titled = " " in run and (key,) in speech.titles.phrases.get(key, ())
    near = bool(before) and before[0] in polite and lead.rstrip(". ").endswith(before[0])
    near = near or (" " in run and lead.endswith(" ") and _is_role(before, language))
    return titled or word.strip(".") in polite or near


def _is_role(words: list[str], language: str) -> bool:
    """True for « sa rivale »: the last word before a name is one of a role."""
    return any(stem_key(word, language) in keys for word in words for keys in role_keys(language))


def _clause(lead: str) -> str:
    """What stands before a name since the last comma: « dans la capitale, Mme Durand »."""
    return _CLAUSE.split(lead.rpartition("\n")[2])[-1]


def _proves_place(word: str, key: str, speech: Speech) -> bool:
    return key in speech.place_proof.phrases or "=" + fold(word) in speech.place_proof.phrases


def _bearers(text: str, people: list[Name], language: str, speech: Speech) -> dict[str, str]:
    """Who is meant by "the president": before whose name the word stands most closely."""
    full = fullest([name.text for name in people], language)
    roles = frozenset[str]().union(*role_keys(language))
    votes: dict[str, Counter[str]] = {}
    for name in people:
        lead = _CLAUSE.split(text[max(0, name.start - 60) : name.start].rstrip(" ,"))[-1]
        for distance, word in enumerate(reversed(re.findall(r"[^\W\d_]+", lead)[-6:]), 1):
            key = stem_key(word, language)
            if key in speech.titles.phrases or key in roles:
                bearer = full.get(fold(name.text.split()[-1]), name.text)
                votes.setdefault(key, Counter())[bearer] += TITLE_NEAR // distance
    return {key: max(tally, key=lambda who: (tally[who], who)) for key, tally in votes.items()}
