"""Where the figures of a vote are of that tell no place: in that of their paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.claims.draft import Draft
from checker.claims.gazetteer import country, demonym_of, is_capital, town
from checker.claims.names import Name, Names
from checker.claims.speech import speech_of, word_list
from checker.records import WHOLE

__all__ = ["headings", "with_paragraph_place"]

MARKUP = "*_#>-–— \n\u00a0"
HEADED = (".", ":", "*", "_")
CITY = 300_000  # people


def with_paragraph_place(
    drafts: Iterator[Draft],
    headed: dict[int, str],
    names: Names,
    text: str,
    measures: frozenset[str],
) -> Iterator[Draft]:
    """The drafts of an article, in which a figure of a vote has the place of the one before it.

    « À Dijon, elle est réélue avec 52 % des voix. La participation est de 38 % »: within a
    paragraph, and behind the place that it is `headed` by.
    """
    place, last, inside = "", "", -1
    for draft in drafts:
        start = _paragraph(text, draft.start)
        place = place if start == inside else headed.get(start, "")
        inside = start
        if draft.measured.measure in measures:
            place = (
                draft.place or _of_people(draft) or place or _only_place(draft, start, names, text)
            )
            place = place or (last if _points_there(draft) else "")
            last = place or last
            yield replace(draft, place=place)
        else:
            yield draft


def _points_there(draft: Draft) -> bool:
    """True for « la droite y a réuni 34 % des voix »: where the text last was."""
    words = re.findall(r"\w+", draft.context.lower())
    language = draft.measured.rule[:2]
    there = {word.strip("=") for word in word_list(language, "there")}
    before = speech_of(language).little.exists_before
    behind = speech_of(language).little.exists_behind
    around = zip(["", *words], words, [*words[1:], ""], strict=False)
    return any(at in there and led not in before and then not in behind for led, at, then in around)


def _only_place(draft: Draft, start: int, names: Names, text: str) -> str:
    """The only place that a paragraph has named before a turnout, or what an answer won.

    People and parties are not asked about: « Mme Colin, qui a voté à Dijon, obtient 27 % ».
    """
    if draft.measured.measure != "turnout" and draft.subject[:1].isupper():
        return ""
    near_by = names.between(start, draft.start)
    named = (n.text for n in near_by if n.kind == "place" and _is_led(n, text, draft))
    near = {text for text in named if town(text) and not text.isupper()}
    near -= {text for text in near if _is_abroad(text, names)}
    return near.pop() if len(near) == 1 else ""


def _is_abroad(text: str, names: Names) -> bool:
    """True for a city of another country: « reçu à Rome » in an article on a vote in Chile."""
    return bool(names.home) and town(text, least=CITY) not in ("", names.home)


def _is_led(name: Name, text: str, draft: Draft) -> bool:
    """True for « à Dijon », false for « Rome s'y oppose », « la Cena compte »: who acts."""
    if _has_article(name, text, draft.measured.rule[:2]):
        return False
    if not is_capital(name.text) or not re.match(r" [^\W\d_A-Z]", text[name.end : name.end + 2]):
        return True
    before = text[: name.start].replace("’", "'").split(" ")[-2:]
    language = draft.measured.rule[:2]
    return any(word.lower() in {*_leads(language), *word_list(language, "link")} for word in before)


def _has_article(name: Name, text: str, language: str) -> bool:
    """True for « la Cena », who counts the votes, whatever town is called so: towns have none."""
    little = speech_of(language).little
    articles = {*little.wholes, *little.source_links} - {*little.of, *little.to}
    before = text[: name.start].lower()
    words = re.findall(r"[^\W\d_]+(?:['’]| (?=$))", before[-12:])
    return bool(words) and before.endswith(words[-1]) and words[-1].strip() in articles


def _of_people(draft: Draft) -> str:
    """The town of « 31 % des Parisiens », "58% of Londoners"; "" for none."""
    words = (word.strip(".,;:!?()«»\"'") for word in draft.context.split())
    people = (word.lower() for word in words if word.istitle() and word[-1] == "s")
    told = (demonym_of(word, draft.measured.rule[:2]) for word in people)
    return next(filter(None, told), "")


def headings(names: Names, text: str, language: str) -> dict[int, str]:
    """The place that a paragraph opens with, by where it starts: « **Dijon.** », « À Dijon, »."""
    found: dict[int, str] = {}
    for name in names.mentions:
        start = _paragraph(text, name.start)
        if start not in found and _heads(name, text[start : name.start], text, language):
            land = country(name.text, language)
            found[start] = WHOLE if land and land == names.home else name.text
    return found


def _heads(name: Name, before: str, text: str, language: str) -> bool:
    """True for the place of « **Dijon.** Elle est réélue », « Dijon : 38 % », « À Dijon, »."""
    led, behind = before.strip(MARKUP).lower(), text[name.end : name.end + 2].lstrip(" \u00a0")
    if led:
        return behind[:1] == "," and led in _leads(language) and name.kind in ("place", "")
    known = name.kind == "place" or country(name.text, language) or town(name.text)
    return bool(known) and not name.text.isupper() and behind.startswith(HEADED)


def _leads(language: str) -> frozenset[str]:
    return frozenset(word.removeprefix("=") for word in word_list(language, "place_before"))


def _paragraph(text: str, position: int) -> int:
    """Where the paragraph of a place of the text starts."""
    before = text.rfind("\n\n", 0, position)
    return before + 2 if before >= 0 else 0
