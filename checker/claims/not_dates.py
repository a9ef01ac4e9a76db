"""What looks like a date and is none: counts, prices, names of things and of events."""

from __future__ import annotations

from checker.claims.calendar_file import Form
from checker.claims.date_fillings import Bound, DateText
from checker.claims.tokens import Tokens
from checker.claims.years import counts, inside_word

__all__ = ["is_bare", "is_none", "is_price", "is_weak"]


_BARE = ({"day"}, {"day", "weekday"}, {"day", "day2"})  # what tells no month


def is_none(text: DateText, index: int, last: int, form: Form, bound: Bound) -> bool:
    """True where the words around tell that a form is no date after all."""
    if inside_word(text.tokens, index, last) or _is_count(text, last, bound):
        return True
    if form.means == "named_day" and counts(text.tokens, last, text.rules):
        return True  # "vendredi 12 personnes"
    if _counts_people(text, index, last, bound):
        return True
    if _names_a_thing(text, index, last, form):
        return True
    return _is_event(text.tokens, last) or _followed_badly(text.tokens, last, form.not_before)


def _counts_people(text: DateText, index: int, last: int, bound: Bound) -> bool:
    """True for "in April 30 people died", where the number is no day."""
    days = bound and bound[-1][0] in ("day", "d", "dbig") and text.tokens.word(last)
    if not days or days not in text.rules.counted:
        return False
    month = len(bound) > 1 and bound[-2][0] == "month"
    return not month or text.tokens.word(index - 1) in text.rules.month_alone


def _names_a_thing(text: DateText, index: int, last: int, form: Form) -> bool:
    """True for « l'église de l'Assomption », and for a season with a capital inside a sentence."""
    tokens, at = text.tokens, last - 1
    if form.means == "feast":
        before = (tokens.word(i) for i in range(index - 5, index))
        thing = tokens.word(last) in text.rules.named_before  # "the Easter market"
        named = thing and tokens.word(last - 1) not in text.rules.slots["month"].forward.after
        return named or any(word in text.rules.named_after for word in before)
    if form.means != "season" or not tokens.raw(at)[:1].isupper() or not tokens.raw(at).isalpha():
        return False
    return at > 0 and tokens.raw(at - 1).isalpha()  # « le Printemps marseillais »


def is_bare(text: DateText, index: int, last: int, bound: Bound) -> bool:
    """True for "le premier", "the second", « mardi un témoin »: a day in words, no month."""
    bare = {name for name, _ in bound} in _BARE
    return bare and (not _has_digits(text.tokens, index, last) or _is_rank(text, last, bound))


def _is_rank(text: DateText, last: int, bound: Bound) -> bool:
    """True for « le 3e »: only the first of a month has the mark of an ordinal."""
    marked = text.tokens.words[last - 1] in text.rules.marks
    return marked and text.rules.day_first and dict(bound).get("day") != 1


def _is_count(text: DateText, last: int, bound: Bound) -> bool:
    """True for « depuis sept ans »: the short name of a month is a number before a word."""
    alone = {name for name, _ in bound} == {"month"}
    return alone and last - 1 in text.numerals and text.tokens.word(last)[:1].isalpha()


def is_price(tokens: Tokens, first: int) -> bool:
    """True for the digits behind a sign of money: "$12 December 27"."""
    return tokens.words[first][0].isdecimal() and tokens.word(first - 1) in ("$", "€", "£", "¥")


def _has_digits(tokens: Tokens, first: int, last: int) -> bool:
    return any(tokens.words[at][0].isdecimal() for at in range(first, last))


def _is_event(tokens: Tokens, last: int) -> bool:
    """True for the name of what happened that day: « le 13-Novembre »."""
    tied = tokens.word(last - 2) == "-" and tokens.touching(last - 2)
    return tied and tokens.word(last - 3).isdecimal() and tokens.raw(last - 1)[0].isupper()


def _followed_badly(tokens: Tokens, last: int, what: str) -> bool:
    word = tokens.word(last)
    hung = word == "-" and tokens.touching(last - 1)
    return (what == "digit" and word[:1].isdecimal()) or (
        what == "word" and (hung or word[:1].isalnum() or word in ("%", "°", "/"))
    )


def is_weak(tokens: Tokens, index: int, bound: Bound) -> bool:
    """True for a mere number, a date only beside a true one."""
    names = {name for name, _ in bound}
    return names == {"day"} or (names == {"year"} and not tokens.words[index].isdecimal())
