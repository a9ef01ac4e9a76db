"""What the names of an article are: of persons, places, bodies, parties; by how they are led in."""

from __future__ import annotations

import re
from collections import Counter

from checker.claims.answers import is_answer_name
from checker.claims.districts import districts
from checker.claims.gazetteer import country, town
from checker.claims.lemmas import stem_key
from checker.claims.mandates import is_party
from checker.claims.name_places import hit_there, is_told_a_place
from checker.claims.name_runs import BREAK, proves_place
from checker.claims.persons import addresses, first_names, role_keys
from checker.claims.speech import Speech
from checker.folding import fold

__all__ = ["CLAUSE", "kinds_of", "winner"]

TITLED = 3  # times as much as « à » says a title before a name: « le président Morel »
CLAUSE = re.compile(r"[.,;:!?()\n]")


def kinds_of(
    text: str, runs: list[tuple[int, str]], language: str, speech: Speech
) -> dict[str, str]:
    """The kind of every name, by its folded text; "" where nothing tells it."""
    votes: dict[str, Counter[str]] = {}
    lower_words = set(re.findall(r"\b[a-zà-ÿ]{3,}\b", text))
    seats = districts(runs, language)
    for start, run in runs:
        tally = votes.setdefault(fold(run), Counter())
        if country(run, language):
            tally["place"] += 9
        elif fold(run) in seats:
            tally["place"] += 3
        elif town(run):
            tally["place"] += 1
        elif " " in run and run.split()[0] in first_names(language):
            tally["person"] += 2  # « 66 % à Anne Colin »
        lead = text[max(0, start - 40) : start]
        if BREAK.search(lead) and " " not in run and run.lower() in lower_words:
            continue  # the first word of a sentence
        led = _led_in(lead, run, language, speech)
        tally[led] += TITLED if led == "person" else 1
        if is_told_a_place(text[start + len(run) :], language):
            tally["place"] += 2
    told = {key: winner(tally) for key, tally in votes.items() if tally}
    told |= {fold(run): "party" for _, run in runs if is_party(run, language)}
    told |= {fold(run): "party" for _, run in runs if is_answer_name(run, text, language)}
    surnames = {key.split()[-1] for key, kind in told.items() if kind == "person" and " " in key}
    return {key: "person" if key in surnames else kind for key, kind in told.items()}


def winner(tally: Counter[str]) -> str:
    """The kind with the most votes, "" for none."""
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
    if words and (proves_place(words[-1], keys[-1], speech) or hit_there(words, language)):
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
    return CLAUSE.split(lead.rpartition("\n")[2])[-1]
