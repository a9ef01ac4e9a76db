"""Which part of the world a figure covers: place, day, subset; and whether it is an earlier one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.claims.attach import Mention, attached, in_relative, is_figure, leading
from checker.claims.gazetteer import country, demonym_of, is_capital, town
from checker.claims.lemmas import lemma, stem_key
from checker.claims.names import Names
from checker.claims.quantity import Quantity
from checker.claims.sentence import Sentence
from checker.claims.speech import Speech, events_of, speech_of

__all__ = [
    "GUESSED",
    "WHOLE",
    "dates",
    "is_anaphoric",
    "is_part",
    "is_previous",
    "place_of",
    "places",
    "points_at_day",
    "subset_of",
]

AFTERSHOCK = "aftershock"
NO_NAMES = ("ADP", "ADV", "CCONJ", "DET", "PRON", "SCONJ")
GUESSED = "guessed"  # the kind of a mention that may be a place: people are counted by place
MOMENTS = frozenset({"date", "time", "duration", "age"})
WITHOUT = frozenset({"sans", "without"})
WHOLE = "*"  # the text says that the figure covers all


def places(sentence: Sentence, names: Names) -> tuple[Mention, ...]:
    """Every mention of a place in the sentence."""
    return tuple(_places(sentence, names, speech_of(sentence.language)))


def _places(sentence: Sentence, names: Names, speech: Speech) -> Iterator[Mention]:
    tokens = sentence.tokens
    by_start = {token.start: index for index, token in enumerate(tokens)}
    for name in names.between(sentence.start, sentence.end):
        first = by_start.get(name.start, -1)
        if first < 0 or _is_no_place(sentence, first, name.text):
            continue
        last = max(i for i, token in enumerate(tokens) if token.start < name.end)
        known = name.kind == "place" or _may_be(name.kind, tokens[first].pos, first)
        if known or speech.place_verbs.at(tokens, min(last + 1, len(tokens) - 1)):
            spot = _place(sentence, first, last, name.text, names.home)
            sure = name.kind == "place" or spot.led
            yield spot if sure else replace(spot, kind=GUESSED)
    yield from _unnamed(sentence, names, speech)


def _unnamed(sentence: Sentence, names: Names, speech: Speech) -> Iterator[Mention]:
    """« tout le pays », « la capitale », « les hôpitaux marseillais »."""
    tokens = sentence.tokens
    for index in range(len(tokens)):
        if size := speech.whole.at(tokens, index):
            yield Mention(index, index + size - 1, WHOLE, led=True)
        elif size := speech.capital.at(tokens, index):
            yield Mention(index, index + size - 1, _capital(names), led=True)
        elif tokens[index].pos == "ADJ" and (place := demonym_of(tokens[index].text)):
            yield Mention(index, index, place, led=True)


def _is_no_place(sentence: Sentence, first: int, text: str) -> bool:
    """True for a part of a quantity, for people, storms and streets, and for « Tard samedi »."""
    token = sentence.tokens[first]
    if speech_of(sentence.language).place_heads.at(sentence.tokens, first):
        return True
    if first == 0 and token.pos in NO_NAMES:
        return True  # only where it stands gives it a capital
    counted = any(q.start <= token.start < q.end for q in sentence.quantities)
    return counted or _is_people(text, sentence) or _is_thing(sentence, first)


def _is_people(name: str, sentence: Sentence) -> bool:
    """True for « les Français »: the people of a country are no place."""
    return bool(demonym_of(name.lower()) or demonym_of(lemma(name.lower(), sentence.language)))


def _is_thing(sentence: Sentence, first: int) -> bool:
    """True for the name in « le cyclone Chido », « la rue de Lyon »: that of no place."""
    speech, tokens = speech_of(sentence.language), sentence.tokens
    if first and speech.named_things.at(tokens, first - 1):
        return True
    head = first - 1
    while head > 0 and tokens[head].pos in ("ADP", "DET"):
        head -= 1
    return head >= 0 and bool(speech.streets.at(tokens, head))


def _capital(names: Names) -> str:
    """The capital that the article names, for « la capitale »."""
    return next((n.text for n in names.mentions if is_capital(n.text)), "capital")


def _may_be(kind: str, pos: str, index: int) -> bool:
    """True for a name of no known kind; at the head of a sentence it must look like one."""
    return kind == "" and (index > 1 or pos in ("PROPN", "NOUN"))


def _place(sentence: Sentence, first: int, last: int, text: str, home: str) -> Mention:
    """The country that the article is about is all of the event, any other a place of its own."""
    code = country(text, sentence.language)
    value = WHOLE if code and code == home else text
    return Mention(first, last, value, _led(sentence, first, speech_of(sentence.language)))


def _led(sentence: Sentence, first: int, speech: Speech) -> bool:
    """True for « à Lyon », « dans la province d'Izmir »; false for « l'arrière-pays de Lyon »."""
    index = first - 1
    head = False
    while index >= 0 and first - index <= 5:
        token = sentence.tokens[index]
        if speech.place_before.at(sentence.tokens, index):
            return head or (first - index <= 3 and _only_articles(sentence, index + 1, first))
        if token.pos not in ("DET", "NOUN", "ADP", "ADJ", "PROPN", "ADV"):
            return False
        head = head or bool(speech.place_heads.at(sentence.tokens, index))
        index -= 1
    return False


def _only_articles(sentence: Sentence, first: int, last: int) -> bool:
    return all(token.pos in ("DET", "ADJ", "PROPN") for token in sentence.tokens[first:last])


def place_of(sentence: Sentence, which: int, mentions: tuple[Mention, ...], inherited: str) -> str:
    """The place that a figure covers, "" for all of the event, WHOLE where the text says so."""
    near = [mention for mention in mentions if not in_relative(sentence, mention.first, which)]
    own = attached(sentence, which, [m for m in near if _covers(sentence, which, m)], reach=24)
    found = own or leading(sentence, [_topical(sentence, mention) for mention in near])
    return found.value if found else inherited


def _topical(sentence: Sentence, mention: Mention) -> Mention:
    """A town that is the subject covers the whole sentence: « Paris ne bouge pas : 300 000 »."""
    subject = sentence.tokens[mention.first].dep in ("nsubj", "nsubj:pass", "nsubjpass")
    return replace(mention, led=mention.led or (subject and bool(town(mention.value))))


def _covers(sentence: Sentence, which: int, mention: Mention) -> bool:
    """A place that follows must be led in; one before must be led in or be what acts."""
    token = sentence.tokens[mention.first]
    if mention.led:
        return True
    if mention.first >= sentence.tails[which]:
        return token.dep in ("obj", "dobj") and mention.first < sentence.tails[which] + 5
    beside = mention.last >= sentence.numerals[which] - 2
    return beside or _acts(sentence, mention.first)


def _acts(sentence: Sentence, first: int) -> bool:
    """True for « Lyon », « celle de Lyon », « la région de Lyon »; false for « le sud de Lyon »."""
    before = sentence.tokens[first - 1] if first else None
    if before is None or before.pos != "ADP":
        return True
    speech = speech_of(sentence.language)
    at = max(first - 2, 0)
    events = events_of(sentence.language).values()
    return (
        sentence.tokens[at].pos == "PRON"
        or bool(speech.place_heads.at(sentence.tokens, at))
        or any(words.at(sentence.tokens, at) for words in events)  # « le défilé de Lille »
    )


def dates(sentence: Sentence) -> tuple[Mention, ...]:
    """Every date of the sentence; the value is the index of its quantity.

    Of two side by side, « la semaine précédente, le 31 janvier », only the narrower one.
    """
    compared = speech_of(sentence.language).compared_day
    found = [
        i
        for i, q in enumerate(sentence.quantities)
        if q.kind == "date"
        and not q.since
        and not _is_compared(sentence, i)
        and compared.find(sentence.tokens, sentence.numerals[i] - 4, sentence.numerals[i]) < 0
    ]
    return tuple(
        Mention(sentence.numerals[i], sentence.tails[i] - 1, str(i), led=True)
        for i in found
        if not any(_narrower(sentence, other, i) for other in found if other != i)
    )


def _is_compared(sentence: Sentence, which: int) -> bool:
    """True for the day of « quatre fois plus que mercredi », « 12 de plus qu'en 2022 »."""
    speech, tokens = speech_of(sentence.language), sentence.tokens
    numeral = sentence.numerals[which]
    than = speech.than.find(tokens, numeral - 2, numeral)
    more = which > 0 and sentence.tails[which - 1] >= than - 1
    more = more and (
        sentence.quantities[which - 1].increment
        or sentence.quantities[which - 1].kind == "multiple"
    )
    return than >= 0 and (more or speech.compared.find(tokens, than - 4, than) >= 0)


def _narrower(sentence: Sentence, one: int, other: int) -> bool:
    a, b = sentence.quantities[one].value, sentence.quantities[other].value
    gap = abs(sentence.numerals[one] - sentence.numerals[other])
    return gap <= 4 and a.high - a.low < b.high - b.low


def is_part(sentence: Sentence, which: int) -> bool:
    """True behind « dont », "of whom": the figure is a part of the one before."""
    numeral, after = sentence.numerals[which], sentence.tails[which]
    first = sentence.tails[which - 1] if which else 0
    part = speech_of(sentence.language).part
    if which and _follows_whole(sentence, which):
        return True
    if part.find(sentence.tokens, max(first, numeral - 6), numeral) >= 0:
        return True
    if speech_of(sentence.language).rest.at(sentence.tokens, max(numeral - 2, 0)) == 2:
        return True
    right_after = speech_of(sentence.language).part_right_after
    if after < len(sentence.tokens) and right_after.at(sentence.tokens, after):
        return True
    of_them = speech_of(sentence.language).part_after
    return of_them.find(sentence.tokens, after, min(after + 3, len(sentence.tokens))) >= 0


def _follows_whole(sentence: Sentence, which: int) -> bool:
    """« Sur les 320 évacués, 180 ont dormi au gymnase »: all figures behind the first are parts."""
    figures = [i for i in sentence.numerals if is_figure(sentence, i)]
    if not figures or sentence.numerals[which] == figures[0]:
        return False
    of_all = speech_of(sentence.language).of_all
    found = of_all.find(sentence.tokens, 0, figures[0])
    return 0 <= found <= 1 and figures[0] - found <= 3


def subset_of(sentence: Sentence, which: int, noun: int, *, generic: bool) -> str:
    """The part of the counted ones that a figure is about: "serious", "women", "" for all."""
    speech = speech_of(sentence.language)
    first, last = _segment(sentence, which)
    close = next((i for i in range(first, last) if sentence.tokens[i].text == ","), last)
    found = [
        name
        for name, words in speech.subsets.items()
        if words.find(sentence.tokens, first, last) >= 0
    ]
    found += _groups_among(sentence, first, close, speech)
    if noun >= 0 and not generic and speech.classes.at(sentence.tokens, noun):
        named = [name for name, words in speech.groups.items() if words.at(sentence.tokens, noun)]
        found.extend(named or [sentence.tokens[noun].key])
    return " ".join(sorted(set(found)))


def _groups_among(sentence: Sentence, first: int, last: int, speech: Speech) -> list[str]:
    """« 7 chez les policiers », "two among the guards": groups that a preposition singles out."""
    found: list[str] = []
    for index in range(first, last):
        if size := speech.among.at(sentence.tokens, index):
            within = range(index, min(index + size + 3, last))
            found += [
                name
                for name, words in speech.groups.items()
                if any(words.at(sentence.tokens, i) for i in within)
            ]
    return found


def _segment(sentence: Sentence, which: int) -> tuple[int, int]:
    """The words that belong to one figure alone: up to the next one or the next strong stop."""
    first, last = sentence.numerals[which], len(sentence.tokens)
    for index in range(sentence.tails[which], last):
        token = sentence.tokens[index]
        parted = speech_of(sentence.language).part.at(sentence.tokens, index)
        without = token.text.lower() in WITHOUT  # « blessés, sans qu'aucun ne le soit grièvement »
        if is_figure(sentence, index) or parted or without or token.text in (";", ":", "."):
            last = index
            break
    while (
        first > 0
        and sentence.tokens[first - 1].pos in ("ADV", "ADJ")
        and sentence.tokens[first - 1].quantity < 0
    ):
        first -= 1
    return first, last


def is_previous(sentence: Sentence, which: int) -> bool:
    """True for a figure that the text quotes as an earlier one: « contre 78 la veille »."""
    speech = speech_of(sentence.language)
    numeral = sentence.numerals[which]
    if sentence.quantities[which].kind in MOMENTS:
        return False
    known = numeral > 0 and bool(speech.definite.at(sentence.tokens, numeral - 1))
    if not known and (
        speech.previous_before.find(sentence.tokens, numeral - 2, numeral) >= 0
        or _is_left(sentence, numeral)
    ):
        return True  # but not « la peine requise contre les 19 accusés »
    if not known and speech.set_against.find(sentence.tokens, numeral - 2, numeral) >= 0:
        return _is_set_back(sentence, which)
    figures = [i for i in range(len(sentence.tokens)) if is_figure(sentence, i)]
    if figures and speech.previous.find(sentence.tokens, 0, figures[0]) >= 0:
        return True
    first = max((i for i in figures if i < numeral), default=0)
    last = min((i for i in figures if i > numeral), default=sentence.tails[which] + 8)
    last = min(last, sentence.tails[which] + 8)
    if speech.previous.find(sentence.tokens, first, last) >= 0:
        return True
    return any(
        first <= at < last and _tells_earlier(sentence, quantity)
        for at, quantity in zip(sentence.numerals, sentence.quantities, strict=True)
    )


def _tells_earlier(sentence: Sentence, quantity: Quantity) -> bool:
    """True for the date « une semaine plus tôt »."""
    if quantity.kind != "date":
        return False
    text = sentence.text[quantity.start - sentence.start : quantity.end - sentence.start]
    keys = tuple(stem_key(word, sentence.language) for word in text.split())
    phrases = speech_of(sentence.language).previous.phrases
    return any(keys[i:] in phrases.get(key, ()) for i, key in enumerate(keys) if i > 1)


def _is_set_back(sentence: Sentence, which: int) -> bool:
    """« contre 78 la veille »; false for « contre sept hommes », « contre 31 % à la sortante »."""
    speech = speech_of(sentence.language)
    after = sentence.tails[which]
    near = range(after, min(after + 6, len(sentence.tokens)))
    dated = any(
        sentence.quantities[q].kind == "date" for i in near if (q := _quantity(sentence, i)) >= 0
    )
    if dated or speech.other_event.find(sentence.tokens, after, after + 6) >= 0:
        return True
    if speech.previous.find(sentence.tokens, after, after + 6) >= 0:
        return True
    return sentence.counted(which) < 0 and not _of_another(sentence, after)


def _quantity(sentence: Sentence, index: int) -> int:
    return sentence.tokens[index].quantity


def _of_another(sentence: Sentence, after: int) -> bool:
    """« pour la liste de droite », « à Mme Roux »: the figure of another holder."""
    near = sentence.tokens[after : after + 4]
    return any(token.pos == "ADP" for token in near[:1]) and any(t.pos == "PROPN" for t in near)


def _is_left(sentence: Sentence, numeral: int) -> bool:
    """True for the first figure of « est passé mardi de 15 à 19 »: days may stand between."""
    before = [i for i in range(max(numeral - 6, 0), numeral) if not _is_moment(sentence, i)]
    tokens = [sentence.tokens[i] for i in (*before, numeral)]
    left = speech_of(sentence.language).previous_before
    return any(1 < left.at(tokens, i) == len(before) - i for i in range(len(before)))


def _is_moment(sentence: Sentence, index: int) -> bool:
    spans = zip(sentence.numerals, sentence.tails, sentence.quantities, strict=True)
    return any(first <= index < last and q.kind in MOMENTS for first, last, q in spans)


def is_anaphoric(sentence: Sentence) -> bool:
    """True when the sentence goes on about what the one before was about."""
    speech = speech_of(sentence.language)
    for index, token in enumerate(sentence.tokens[:12]):
        size = speech.anaphora.at(sentence.tokens, index)
        if size > 1 or (size == 1 and token.pos in ("PRON", "ADV", "DET")):
            return True
    return False


def points_at_day(sentence: Sentence) -> bool:
    """True for « à l'époque », « ce jour-là »: the day last spoken of is meant."""
    back = speech_of(sentence.language).back
    said = back.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
    return said or any(is_that_day(sentence, quantity) for quantity in sentence.quantities)


def is_that_day(sentence: Sentence, quantity: Quantity) -> bool:
    """True for the date « ce jour-là »."""
    if quantity.kind != "date":
        return False
    text = sentence.text[quantity.start - sentence.start : quantity.end - sentence.start]
    keys = tuple(stem_key(word, sentence.language) for word in text.split())
    return keys in speech_of(sentence.language).back.phrases.get(keys[0], ())


def is_fragment(sentence: Sentence) -> bool:
    """True for a sentence that no verb heads: it goes on with the one before."""
    return all(t.pos not in ("VERB", "AUX") for t in sentence.tokens if t.dep == "ROOT")


def event_of(sentence: Sentence) -> str:
    """The other event that the whole sentence is about: "aftershock", "" for the story's own."""
    words = speech_of(sentence.language).subsets.get(AFTERSHOCK)
    found = words.find(sentence.tokens, 0, len(sentence.tokens)) if words else -1
    counted = any(sentence.counted(which) == found for which in range(len(sentence.quantities)))
    return AFTERSHOCK if found >= 0 and not counted else ""  # « suivie de huit répliques »
