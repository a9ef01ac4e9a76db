"""Whose march a crowd is, who is on strike, and which trains run: of one trade, of one line.

« 7 000 derrière les postiers, 4 000 derrière les cheminots » are two marches of
one town, "37% of drivers, 12% of guards" two shares of a strike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from checker.claims.counting import own_noun
from checker.claims.draft import Draft
from checker.claims.gatherings import CROWD, gatherings_of
from checker.claims.lemmas import stem_key
from checker.claims.lexicon import Lexicon, Lexicons, lexicon, lexicons
from checker.claims.movements import movement_of
from checker.claims.scope import is_part
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.tags import TRADE
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = [
    "ALONE",
    "NO_MARCH", "March", "Trades",
    "march_counted", "trade_named", "trades_of", "with_trades",
]  # fmt: skip

MARCH = 5  # words from a march to whose it is
OWNED = 3  # words from those who march to their march: "the teachers' big rally"
SHARED = 7  # words from a share to those it is of
HEAD = 6  # words at the head of a sentence that say of whom all of it speaks
SHARE = "percentage"
STRIKE = "@strike"
ALONE = frozenset({"counter_march", "other_march"})  # told by words that are a march themselves
MARCHES = "_march"  # ends the names of those that are known by their hour
OWNS = frozenset({"'s", "'", "’s", "’"})
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class March:
    """Whose march was counted, and where."""

    trade: str
    place: str
    source: str  # who counted it


NO_MARCH = March("", "", "")


@dataclass(frozen=True, slots=True)
class _File:
    those: tuple[str, ...]
    among: tuple[str, ...]
    cut: tuple[str, ...]
    staff: tuple[str, ...]
    marches: dict[str, tuple[str, ...]]
    trades: dict[str, tuple[str, ...]]
    lines: dict[str, tuple[str, ...]]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Trades:
    """The words of one language, ready to be met."""

    those: Lexicon  # what stands for a march told before: « celui des cheminots »
    among: Lexicon  # what leads those in of whom a sentence speaks
    cut: Lexicon  # what says that trains do not run
    staff: Lexicon  # what a share of a strike may be of without saying of whose
    trades: Lexicons  # who marches or is on strike, and marches known by their hour
    lines: Lexicons  # what a strike stops


@cache
def trades_of(language: str) -> Trades:
    """The words of a language, none where it has no such file yet; RuleError where it is wrong."""
    path = rules_folder() / language / "trades.toml"
    file = _File((), (), (), (), {}, {}, {})
    if standing_for(path).is_file():
        file = decode(path, _File)
    trades = {**file.marches, **file.trades}
    return Trades(
        those=lexicon(file.those, language),
        among=lexicon(file.among, language),
        cut=lexicon(file.cut, language),
        staff=lexicon(file.staff, language),
        trades=lexicons({name: lexicon(told, language) for name, told in trades.items()}),
        lines=lexicons({name: lexicon(told, language) for name, told in file.lines.items()}),
    )


def with_trades(
    found: Sequence[Draft], sentence: Sentence, march: March, spoken: str, main: str = ""
) -> Iterator[Draft]:
    """The drafts of a sentence, marked with the trade whose march or strike each is of.

    `march` is the one that the sentence before counted, `spoken` the trade that the paragraph last
    named, `main` the movement that the article is about: a crowd of another one is marked as well.
    """
    starts = {quantity.start: which for which, quantity in enumerate(sentence.quantities)}
    for draft in found:
        which, told = starts[draft.start], ""
        if draft.measured.measure == CROWD:
            again = _goes_on(sentence, which, draft, march)
            again = again or (march.trade != "" and is_part(sentence, which))
            told = _of_crowd(sentence, which) or movement_of(sentence, which, main)
            told = told or (march.trade if again else "")
            march = March(told, draft.place, draft.attribution)
        elif draft.measured.measure == SHARE:
            told = _of_share(sentence, which)
            spoken = told or spoken
            told = told or (spoken if _is_of_strike(sentence, draft) else "")
        elif draft.measured.measure == "count":  # « 34 000 fonctionnaires » of a title
            noun = own_noun(sentence, which)
            told = _at(sentence, noun) if noun >= 0 else ""
        yield replace(draft, words=(*draft.words, TRADE + told)) if told else draft


def march_counted(found: Iterable[Draft]) -> March:
    """The one march that all crowds of a sentence are of, NO_MARCH where there is none."""
    told = [March(_trade(d), d.place, d.attribution) for d in found if d.measured.measure == CROWD]
    return told[-1] if len({(m.trade, m.place) for m in told}) == 1 else NO_MARCH


def _trade(draft: Draft) -> str:
    return next((word for word in draft.words if word.startswith(TRADE)), "").removeprefix(TRADE)


def trade_named(sentence: Sentence) -> str:
    """The last trade that a sentence names, "" for none."""
    return next((n for _, _, n in reversed(_named(sentence, 0, len(sentence.tokens)))), "")


def _goes_on(sentence: Sentence, which: int, draft: Draft, march: March) -> bool:
    """True for the bare figure of another camp, of no other place than the march told before."""
    there = draft.place in ("", march.place)
    another = draft.attribution not in ("", march.source)
    return own_noun(sentence, which) < 0 and there and another


def _is_of_strike(sentence: Sentence, draft: Draft) -> bool:
    """True for « 35 % des agents étaient en grève », of those whom the text spoke of before."""
    staff, key = trades_of(sentence.language).staff, stem_key(draft.subject, sentence.language)
    known = not draft.subject or (key,) in staff.phrases.get(key, ())
    return known and STRIKE in draft.words


def _of_crowd(sentence: Sentence, which: int) -> str:
    """The trade whose march a crowd is: its noun, whose march is named, who leads the sentence."""
    noun = own_noun(sentence, which)
    if noun >= 0 and (told := _at(sentence, noun)):
        return told
    behind, before = _beside(sentence, which)
    near = [n for i, last, n in _named(sentence, *behind) if _is_march(sentence, i, last, n)]
    far = [
        n
        for i, last, n in _named(sentence, *before)
        if _is_march(sentence, i, last, n) or _holds_march(sentence, i, last, which)
    ]
    return next(iter(near or far[::-1]), "") or _led(sentence, which)


def _of_share(sentence: Sentence, which: int) -> str:
    """The trade or the line that a share is of, nearest first, and that its trains are cut."""
    words, tokens = trades_of(sentence.language), sentence.tokens
    behind, before = _beside(sentence, which)
    near = _named(sentence, behind[0], min(behind[1], behind[0] + SHARED))
    told = _within(sentence, which) or next((n for _, _, n in near), "") or _led(sentence, which)
    if not told:
        told = next((n for _, _, n in reversed(_named(sentence, *before))), "")
    if told in words.lines.named and words.cut.find(tokens, before[0], behind[1]) >= 0:
        return f"{told} cut"
    return told


def _within(sentence: Sentence, which: int) -> str:
    """The line that « quatre TGV sur dix » holds."""
    quantity, words = sentence.quantities[which], trades_of(sentence.language)
    text = sentence.text[quantity.start - sentence.start : quantity.end - sentence.start]
    keys = [stem_key(word, sentence.language) for word in _WORD.findall(text)]
    named = {**words.trades.named, **words.lines.named}
    return next((n for n, of in named.items() for k in keys if (k,) in of.phrases.get(k, ())), "")


def _beside(sentence: Sentence, which: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """The words right behind a figure, and those before it that another one does not take."""
    tokens, numeral, after = sentence.tokens, sentence.numerals[which], sentence.tails[which]
    stops = [i for i, t in enumerate(tokens) if t.text in (",", ";", ":", "(", ")")]
    counted = [i for i, q in enumerate(sentence.quantities) if q.kind != "one"]  # « un cortège »
    stops += [sentence.numerals[i] for i in counted if i != which]
    last = min((i for i in stops if i >= after), default=len(tokens))
    former = max((t for i in counted if (t := sentence.tails[i]) <= numeral), default=0)
    parted = (i for i in range(former, numeral) if tokens[i].text in (",", ";", ":"))
    return (after, last), (next(parted, numeral) if former else 0, numeral)


def _named(sentence: Sentence, first: int, last: int) -> list[tuple[int, int, str]]:
    """Where trades and lines stand: first and last word, and the name; the longest at a place."""
    words, found, index = trades_of(sentence.language), list[tuple[int, int, str]](), first
    while index < last:
        told = [*words.trades.at(sentence.tokens, index), *words.lines.at(sentence.tokens, index)]
        name, size = max(told, key=lambda one: one[1], default=("", 1))
        if name:
            found.append((index, index + size, name))
        index += size
    return found


def _at(sentence: Sentence, noun: int) -> str:
    """The trade of those counted, which may be told by a noun and what stands behind it."""
    return next((name for _, _, name in _named(sentence, noun, noun + 1)), "")


def _is_march(sentence: Sentence, first: int, last: int, name: str) -> bool:
    """True for « le cortège parisien des cheminots », « celui du rail », "the teachers' rally"."""
    if name in ALONE:
        return True
    tokens, words = sentence.tokens, trades_of(sentence.language)
    events = gatherings_of(sentence.language).events
    for index in range(first - 1, max(first - 1 - MARCH, -1), -1):
        if events.at(tokens, index) or words.those.at(tokens, index):
            return True
        if tokens[index].pos in ("VERB", "AUX", "PUNCT", "NOUN") or tokens[index].quantity >= 0:
            break
    if name.endswith(MARCHES) and events.find(tokens, last, last + 1) >= 0:
        return True  # "the morning march"
    owned = [i for i in range(last, min(last + 1, len(tokens))) if tokens[i].text in OWNS]
    return bool(owned) and events.find(tokens, last, last + OWNED) >= 0


def _holds_march(sentence: Sentence, first: int, last: int, which: int) -> bool:
    """True for "Nurses held their own march, which drew 900 people"."""
    tokens, events = sentence.tokens, gatherings_of(sentence.language).events
    acts = tokens[first].dep.partition(":")[0] in SUBJECTS
    return acts and events.find(tokens, last, sentence.numerals[which]) >= 0


def _led(sentence: Sentence, which: int) -> str:
    """The trade of « Chez les cheminots, ... », of which the whole sentence speaks."""
    tokens, words = sentence.tokens, trades_of(sentence.language)
    size = words.among.at(tokens, 0) if tokens else 0
    stop = min([sentence.numerals[which], HEAD, *sentence.numerals])
    return next((n for _, _, n in _named(sentence, size, stop)), "") if size else ""
