"""What the text before a sentence leads to it, where no figure hands it on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from checker.articles.leads import dateline
from checker.claims.figure_contest import polls_told, told_as_past
from checker.claims.gatherings import PARAGRAPHS, is_of_march, speaks_of_march
from checker.claims.gazetteer import town
from checker.claims.going_on import opening_place, town_between
from checker.claims.handing_on import Carried, in_new_paragraph, taken_up
from checker.claims.headless import keyed_words, talked_of
from checker.claims.march_towns import town_of_march
from checker.claims.names import Names
from checker.claims.scored import CONTESTS
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.records import Article

__all__ = ["Behind", "WholeText", "led_to", "whole_text"]

BREAK = "\n\n"  # between paragraphs
HEAD = 30  # code points at the head of a paragraph that hold its place


@dataclass(frozen=True, slots=True)
class WholeText:
    """An article that is read sentence by sentence, and what all of it is about."""

    text: str
    language: str
    names: Names
    start: int  # behind its dateline
    contest: str  # the measure of its own shares, "" for none
    marches: bool  # it is about a march


@dataclass(frozen=True, slots=True)
class Behind:
    """How far an article is read: positions in its text."""

    end: int = 0  # of the last sentence
    told: int = 0  # since here no figure was told: a sentence's end, or the head of a paragraph
    last: int = 0  # where the last sentence starts
    silent: int = 0  # of the last sentence that told a figure

    def past(self, sentence: Sentence, *, told: bool) -> Behind:
        """Behind this sentence as well, which did or did not tell a figure."""
        end = sentence.end
        if told:
            return Behind(end=end, told=end, last=sentence.start, silent=end)
        return replace(self, end=end, last=sentence.start)


def whole_text(article: Article, names: Names, contest: str) -> WholeText:
    """The article as `led_to` asks for it; `contest` is the measure of its own shares."""
    line = dateline(article.text)
    return WholeText(
        text=article.text,
        language=article.language,
        names=names,
        start=line.end if line else 0,
        contest=contest,
        marches=is_of_march(article.text, article.language),
    )


def led_to(
    sentence: Sentence, carried: Carried, behind: Behind, text: WholeText
) -> tuple[Carried, Behind]:
    """What is carried to a sentence, with what the words without figures before it tell."""
    if BREAK in text.text[behind.end : sentence.start]:
        carried = in_new_paragraph(carried, text.contest)
        behind = replace(behind, told=text.text.rindex(BREAK, behind.end, sentence.start))
    near = text.text[behind.last : sentence.start].rpartition(BREAK)[2]
    own = text.text[behind.end : sentence.start].rpartition(BREAK)[2]
    near = own if _told_shares(carried) else near
    if polls_told(near, text.language) and not _is_background(near, text):
        carried = replace(carried, contest=CONTESTS[1])
    unread = text.text[max(behind.end, behind.told) : sentence.start]
    if text.marches or speaks_of_march(unread, text.language):
        carried = replace(carried, marching=PARAGRAPHS)
    meant = talked_of(text.text[behind.silent : sentence.start], text.language)
    carried = taken_up(carried, meant, text.language)
    opened = carried.fronted or _opened(sentence, behind, text)
    return replace(carried, town=_town(sentence, carried, behind, text), fronted=opened), behind


def _opened(sentence: Sentence, behind: Behind, text: WholeText) -> str:
    """The town of « À Lyon, le calme est revenu. » where nothing of its paragraph was read yet."""
    before = text.text[: sentence.start].rpartition(BREAK)
    start = max(sentence.start - len(before[2]), text.start)
    if behind.end > start:
        return ""
    name = next(iter(text.names.between(start, min(start + HEAD, sentence.start))), None)
    if name is None or not town(name.text) or text.text[name.end : name.end + 1] != ",":
        return ""
    words = tuple(keyed_words(text.text[start : name.start], text.language))
    led = words and speech_of(text.language).place_before.at(words, 0) == len(words)
    return name.text if led else ""


def _is_background(near: str, text: WholeText) -> bool:
    """True for "a poll had put her on 30%" in an article that tells what was counted."""
    past = told_as_past(near, text.language)
    return text.contest == CONTESTS[0] and past


def _told_shares(carried: Carried) -> bool:
    """True where the sentence before told shares itself, whatever it says of polls besides."""
    handed = (one.measured.measure for one in carried.handed)
    return carried.distance == 0 and any(measure in CONTESTS for measure in handed)


def _town(sentence: Sentence, carried: Carried, behind: Behind, text: WholeText) -> str:
    start = max(behind.told, text.start)
    before = carried.place or carried.town
    told = opening_place(sentence) or town_between(text.names, start, sentence.start, before)
    if told != before:
        return told
    return town_of_march(text.text[start : sentence.start], text.language) or told
