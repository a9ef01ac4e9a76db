"""Which day or time a figure is of."""

from __future__ import annotations

from math import isinf

from checker.claims.attach import Mention, attached, in_relative, leading
from checker.claims.bracketed_days import before_bracket, is_of_bracket, told_day
from checker.claims.compared_events import opens_record
from checker.claims.contest_words import contest_words
from checker.claims.earlier import is_behind_than, is_previous, is_told_of
from checker.claims.holder_words import holder_words
from checker.claims.known_days import day_of_known, is_known, is_of_next, is_parted
from checker.claims.numbering import is_figure_of_day
from checker.claims.said_days import day_before, days_after, is_said
from checker.claims.scope import is_part, since_dates
from checker.claims.sentence import Sentence
from checker.claims.speech import events_of, speech_of
from checker.claims.when import EARLIER, Day, day_of, is_far, year_to_date
from checker.isotime import ordinal
from checker.measures import Measure

__all__ = ["day_told", "long_since", "other_event"]

ASIDE = 7  # words from a day to what is told of it: « , au premier tour, où »
OPENING = 10  # words of what a sentence opens with: "In the theatre siege of 2002,"
BESIDE = 6  # words from a figure to a day of its own: "109 on the same day in"
CLAUSE = 10  # words from a figure to the day that its relative clause ends with
VOTED = ("required", "optional")  # measures of which somebody holds the figures


def day_told(
    sentence: Sentence, which: int, days: tuple[Mention, ...], measure: Measure, anchor: str
) -> Day | None:
    """The day that the sentence tells for a figure, out of its `days`; None where it tells none."""
    if sentence.quantities[which].kind in ("date", "time"):
        return None
    if measure.spans == "day" and days_after(sentence):
        return day_before(sentence, which, anchor)
    sure = before_bracket(sentence, which, days)
    sure = sure or day_of_known(sentence, which, days, measure)
    if sentence.quantities[which].kind == "percent":
        sure = sure or _of_year(sentence, which, days, anchor)
    if sure := sure or _far_behind(sentence, which, days, measure, anchor):
        return sure
    days = tuple(day for day in days if _may_scope(sentence, day, which, measure, anchor))
    if which and is_part(sentence, which) and sentence.quantities[which - 1].kind == "number":
        return day_told(sentence, which - 1, days, measure, anchor)
    found = _day_beside(sentence, which, days, measure)
    if found is None and len(days) == 1 and measure.spans == "day":
        found = None if is_parted(sentence, which, days[0]) else days[0]
    if found is None and measure.bare and len(days) == 1 and _has_one_verb(sentence):
        far = is_far(told_day(sentence, days[0]), anchor)
        found = days[0] if far else None  # « une secousse de 6,9 avait tué 40 personnes en 1995 »
    if found is None and measure.holder in VOTED:
        if (before := _joined_to(sentence, which)) >= 0:
            return day_told(sentence, before, days, measure, anchor)
        found = _behind_clause(sentence, which, days, anchor)
    return told_day(sentence, _last_of_span(sentence, found, days)) if found else None


def _day_beside(
    sentence: Sentence, which: int, days: tuple[Mention, ...], measure: Measure
) -> Mention | None:
    """The day nearest to a figure, or that leads the sentence where the other is another's."""
    found, opens = attached(sentence, which, days), leading(sentence, which, days)
    if found and opens and measure.spans == "day" and is_of_next(sentence, which, found):
        return opens
    return found or opens


def _of_year(sentence: Sentence, which: int, days: tuple[Mention, ...], anchor: str) -> Day | None:
    """The year of « loin des 25,7 % de 2014 », "the 48% of 2005"; None elsewhere."""
    after, of = sentence.tails[which], speech_of(sentence.language).little.of
    led = after < len(sentence.tokens) and sentence.tokens[after].text.lower() in of
    day = next((day for day in days if led and day.first == after + 1), None)
    told = told_day(sentence, day) if day else None
    return told if is_far(told, anchor) else None


def _last_of_span(sentence: Sentence, day: Mention, days: tuple[Mention, ...]) -> Mention:
    """The 3rd of « entre le 1er et le 3 mars »: what was counted up to a day is known of it."""
    tokens = sentence.tokens
    led = any(token.pos == "ADP" for token in tokens[max(day.first - 2, 0) : day.first + 1])
    for other in days if led else ():
        between = [token.pos for token in tokens[day.last + 1 : other.first]]
        if between in (["CCONJ"], ["CCONJ", "DET"], ["ADP"]) and _is_later(sentence, day, other):
            return other
    return day


def _is_later(sentence: Sentence, day: Mention, other: Mention) -> bool:
    first, last = told_day(sentence, day), told_day(sentence, other)
    return first is not None and last is not None and first.iso() < last.iso()


def _has_one_verb(sentence: Sentence) -> bool:
    return sum(token.pos == "VERB" for token in sentence.tokens) == 1


def _far_behind(
    sentence: Sentence, which: int, days: tuple[Mention, ...], measure: Measure, anchor: str
) -> Day | None:
    """The far day of « on a fleuri les neuf morts du quai, tués le 3 mai 2011 »; None elsewhere."""
    after = sentence.tails[which]
    for day in days if measure.people else ():
        between = range(after, day.first)
        if any(sentence.tokens[i].quantity >= 0 for i in between) or len(between) > CLAUSE:
            continue
        verb = sentence.tokens[day.first - 1]
        told = day.first > after and verb.dep.partition(":")[0] in ("acl", "amod", "appos")
        if told and verb.pos in ("VERB", "ADJ") and is_far(told_day(sentence, day), anchor):
            return told_day(sentence, day)
    return None


def _joined_to(sentence: Sentence, which: int) -> int:
    """The first figure of "took 97 seats and a margin of 8", one day for both; -1 for none."""
    before = [i for i in range(which) if sentence.quantities[i].kind != "one"][-1:]
    if not before or sentence.quantities[before[0]].kind != sentence.quantities[which].kind:
        return -1
    between = sentence.tokens[sentence.tails[before[0]] : sentence.numerals[which]]
    joined = any(token.pos == "CCONJ" for token in between)
    plain = all(token.pos not in ("VERB", "AUX", "PUNCT", "PROPN") for token in between)
    return before[0] if joined and plain else -1


def _behind_clause(
    sentence: Sentence, which: int, days: tuple[Mention, ...], anchor: str
) -> Mention | None:
    """The far day of "the 3 million that it received when it was beaten in 2019"."""
    for day in days:
        between = sentence.tokens[sentence.tails[which] : day.first]
        open_ = day.first >= sentence.tails[which] and len(between) <= CLAUSE
        figures = any(token.quantity >= 0 or token.pos == "PUNCT" for token in between)
        if open_ and not figures and is_far(told_day(sentence, day), anchor):
            return day
    return None


def _may_scope(sentence: Sentence, day: Mention, which: int, measure: Measure, anchor: str) -> bool:
    """False for the day of a thing that the sentence names, unless that was another event."""
    if _is_of_earlier(sentence, day.first, which) or is_of_bracket(sentence, day, which):
        return False
    if sentence.quantities[int(day.value)].since and sentence.numerals[which] < day.first:
        return False  # "41%, the lowest since 1996, a year of 38%"
    if _is_told_of(sentence, day, which):
        return True  # « au scrutin de 2011, où elle n'était que de 31 % »
    if measure.spans != "event":
        said = is_said(sentence, which, day) or _is_compared(sentence, day, which)
        return not (said or in_relative(sentence, day.first, which))
    if _is_of_past_event(sentence, day, anchor):
        return True
    aside = _in_aside(sentence, day.first, which)
    own = aside and measure.holder in VOTED and _in_own_clause(sentence, day.first, which)
    return not ((aside and not own) or _tells_an_event(sentence, day))


def _is_compared(sentence: Sentence, day: Mention, which: int) -> bool:
    """True for the day of « 300 au départ, un recul après le 5 mai », an open one behind a figure.

    And for that of « 900 à Brest, où ils étaient 700 le 5 mai », but for the 700.
    """
    if day.first < sentence.tails[which]:
        return False
    value = sentence.quantities[int(day.value)].value
    if isinf(value.low) or isinf(value.high) or is_behind_than(sentence, day.first):
        return True
    ends = zip(sentence.numerals, sentence.tails, strict=True)
    last = max((at for at, end in ends if end <= day.first and at != day.first), default=0)
    return any(is_told_of(sentence, at) for at in range(sentence.tails[which], last))


def _is_told_of(sentence: Sentence, day: Mention, which: int) -> bool:
    """True for « moins que le 3 avril, au premier tour, où elle était de 39 % »."""
    numeral = sentence.numerals[which]
    for index in range(day.last + 1, min(day.last + ASIDE, numeral)):
        kind = sentence.tokens[index].quantity
        if kind >= 0 and sentence.quantities[kind].kind != "ordinal":
            return False
        if is_told_of(sentence, index):
            return True
    return False


def _is_of_earlier(sentence: Sentence, index: int, which: int) -> bool:
    """True for the day of "up from 124 on Tuesday, with 20 hurt", but for the 124 itself.

    Known figures have their own day as well: « trois fois plus que les 900 de mars ».
    """
    tails = enumerate(sentence.tails)
    beside = (i for i, tail in tails if i != which and _is_beside(sentence, tail, index))
    return any(
        sentence.quantities[i].kind == "number"
        and (is_previous(sentence, i) or is_known(sentence, i))
        for i in beside
    )


def _is_beside(sentence: Sentence, tail: int, index: int) -> bool:
    """True for the day of "124 on Tuesday", "109 on the same day in 2018", none far off."""
    between = sentence.tokens[tail:index]
    return index - tail in (0, 1) or (
        1 < len(between) <= BESIDE and all(t.pos in ("ADP", "DET", "ADJ", "NOUN") for t in between)
    )


def _is_of_past_event(sentence: Sentence, day: Mention, anchor: str) -> bool:
    """« le séisme de 2004 », « celui de 2004 », "the 2011 fire": long before the article."""
    if not is_far(told_day(sentence, day), anchor):
        return False
    if _opens_with_event(sentence, day):
        return True
    kinds = events_of(sentence.language).values()
    before = range(max(day.first - 4, 0), day.first)
    close = *before, day.last + 1, day.last + 2  # "the 1995 quake"
    rounds, those = contest_words(sentence.language).rounds, holder_words(sentence.language).those
    return any(
        words.at(sentence.tokens, i)
        for words in (*kinds, rounds, those)
        for i in (before if words is those else close)
        if i < len(sentence.tokens)
    )


def _opens_with_event(sentence: Sentence, day: Mention) -> bool:
    """True for the year of "In the theatre siege of 2002, 130 people died", whatever it was."""
    speech, tokens = speech_of(sentence.language), sentence.tokens
    led = 1 < day.first < OPENING and bool(speech.place_before.at(tokens, 0))
    of = led and tokens[day.first - 1].text.lower() in speech.little.of
    closed = day.last + 1 < len(tokens) and tokens[day.last + 1].text == ","
    return of and closed and tokens[day.first - 2].pos in ("NOUN", "PROPN")


def _in_aside(sentence: Sentence, index: int, which: int) -> bool:
    """« le séisme qui a frappé la ville dimanche »: a relative clause that the figure is not in."""
    figure, seen = sentence.numerals[which], {index}
    while (head := sentence.tokens[index].head) not in seen:
        if sentence.tokens[index].dep.partition(":")[0] in ("acl", "relcl"):
            first, last = sentence.span(index)
            return not first <= figure <= last
        index = head
        seen.add(index)
    return False


def _in_own_clause(sentence: Sentence, index: int, which: int) -> bool:
    """True for the day of "the 3 million that it received in 2012": a clause about the figure."""
    own, seen = {sentence.numerals[which], sentence.counted(which)}, {index}
    while (head := sentence.tokens[index].head) not in seen:
        if head in own and sentence.tokens[index].dep.partition(":")[0] in ("acl", "relcl"):
            return True
        index = head
        seen.add(index)
    return False


def _tells_an_event(sentence: Sentence, day: Mention) -> bool:
    """« le séisme de vendredi »: the day of a thing, not the time of the figure."""
    before = sentence.tokens[day.first - 1].text.lower() if day.first else ""
    if (
        speech_of(sentence.language).all_through.find(sentence.tokens, day.first - 2, day.first)
        >= 0
    ):
        return False  # « sur toute l'année 2013 »
    behind = sentence.tokens[day.last + 1 :][:1]
    if is_figure_of_day(sentence, day.first, day.last):
        return False  # "Friday's tally was 47"
    if behind and behind[0].text in ("'s", "’s"):
        return True
    return before in speech_of(sentence.language).little.of


def other_event(sentence: Sentence, which: int) -> str:
    """EARLIER for « les 90 de la marche précédente »: a figure of the event before this one."""
    speech = speech_of(sentence.language)
    after = sentence.tails[which]
    last = min((i for i in sentence.numerals if i > after), default=len(sentence.tokens))
    found = speech.other_event.find(sentence.tokens, after, min(last, after + 6))
    return EARLIER if found >= 0 else ""


def long_since(sentence: Sentence, which: int, measure: Measure, anchor: str) -> str:
    """« Depuis 2021, plus de 500 »: the time from a far day on, "" where none is told."""
    if measure.spans == "day" or not (measure.people or measure.moves == "rises"):
        return ""
    mentions = since_dates(sentence)
    found = attached(sentence, which, mentions) or leading(sentence, which, mentions)
    day = day_of(sentence, sentence.quantities[int(found.value)]) if found else None
    if day and (year := year_to_date(day, anchor)):
        return year.iso()
    if not found or not day or not is_far(day, anchor):
        return ""
    between = sentence.tokens[found.last + 1 : sentence.numerals[which]]
    when = speech_of(sentence.language).little.when
    then = any(token.text.lower() in when for token in between)  # "since 1992, when 52 died"
    if not then and opens_record(sentence, which, found.first, found.last):
        return ""  # « six morts, la rivière à son plus haut depuis 1897 »
    return day.iso() if then else Day(day.low, ordinal(anchor)).iso()
