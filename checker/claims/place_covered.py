"""Which place of its sentence a figure covers."""

from __future__ import annotations

from dataclasses import replace

from checker.claims.attach import Mention, attached, in_relative, is_figure, leading
from checker.claims.gazetteer import country, town
from checker.claims.land_lists import is_held_part
from checker.claims.other_clause import is_of_other_clause, without_sum
from checker.claims.part_places import is_of_former_part
from checker.claims.persons import is_person
from checker.claims.place import GUESSED
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import events_of, speech_of
from checker.records import WHOLE

__all__ = ["place_of"]

QUOTES = ("«", "“", "„", '"')
MOST = 5  # words from "most of them" to their place
SUBJECTS = ("nsubj", "nsubj:pass", "nsubjpass")


def place_of(sentence: Sentence, which: int, mentions: tuple[Mention, ...], inherited: str) -> str:
    """The place that a figure covers, "" for all of the event, WHOLE where the text says so."""
    near = [
        mention
        for mention in mentions
        if not in_relative(sentence, mention.first, which)
        and not _is_of_others(sentence, mention.first, which)
        and not _is_of_most(sentence, mention.first)
        and not is_of_other_clause(sentence, mention.first, which)
        and not is_of_former_part(sentence, mention.first, which)
    ]
    told = [m for m in near if _covers(sentence, which, m)]
    told = [m for m in told if m.led or m.value != WHOLE] or told  # « en Espagne ... à Brest »
    told = without_sum(sentence, which, told)
    held = [m for m in told if is_held_part(m.value)]  # « En Syrie, 40 morts en zone rebelle »
    own = attached(sentence, which, held, reach=24) or attached(sentence, which, told, reach=24)
    found = own or leading(sentence, which, [_topical(sentence, mention) for mention in near])
    found = found or _of_other_half(sentence, which, near)
    return found.value if found else inherited


def _of_other_half(sentence: Sentence, which: int, near: list[Mention]) -> Mention | None:
    """The town of « 41 blessés : à Lyon, une nuit agitée », "12 dead: Dover mourns".

    The other half of a title opens with it and tells no people of its own.
    """
    tokens, after = sentence.tokens, sentence.tails[which]
    colon = next((i for i in range(after, len(tokens)) if tokens[i].text == ":"), len(tokens))
    if any(_counts_people(sentence, i) for i, at in enumerate(sentence.numerals) if at > colon):
        return None
    for mention in near:
        between = tokens[colon + 1 : mention.first]
        led = all(token.pos in ("ADP", "DET") for token in between)
        if colon < mention.first and led and (mention.led or town(mention.value)):
            return mention
    return None


def _counts_people(sentence: Sentence, which: int) -> bool:
    noun = sentence.counted(which)
    figure = is_figure(sentence, sentence.numerals[which])
    return figure or (noun >= 0 and is_person(sentence, noun))


def _is_of_most(sentence: Sentence, index: int) -> bool:
    """True for the place of « cinq morts, la plupart dans le Nord »: not that of all of them."""
    words, first = speech_of(sentence.language).most_of, max(index - MOST, 0)
    found = words.find(sentence.tokens, first, index)
    return found >= 0 and not any(is_figure(sentence, i) for i in range(found, index))


def _is_of_others(sentence: Sentence, index: int, which: int) -> bool:
    """True for the town of "four bodies found in Dover brought the toll to 26"."""
    seen = {index}
    while (head := sentence.tokens[index].head) not in seen:
        if sentence.tokens[index].quantity >= 0:
            return False  # « 58 morts, dont 55 dans l'Aude »: no clause of the 58
        if sentence.tokens[index].dep.partition(":")[0] == "acl":
            counted = [sentence.counted(i) for i in range(len(sentence.quantities))]
            return head in counted and counted[which] != head
        index = head
        seen.add(index)
    return False


def _topical(sentence: Sentence, mention: Mention) -> Mention:
    """A town that is the subject covers the whole sentence: « Lille reste stable : 7 500 »."""
    token = sentence.tokens[mention.first]
    if token.pos == "DET" and token.head <= mention.last:
        token = sentence.tokens[token.head]  # « Le Havre a vu défiler 3 400 personnes »
    subject = token.dep in SUBJECTS
    kind = speech_of(sentence.language).place_heads.at(sentence.tokens, token.head)
    if kind and token.head < mention.first and sentence.tokens[token.head].dep in SUBJECTS:
        return replace(mention, led=True)  # « La vallée du Brenn a le plus souffert : 24 morts »
    behind = sentence.tokens[mention.last + 1 :][:1]
    before_colon = bool(behind) and behind[0].text == ":"
    tallied = mention.first == 0 and before_colon  # « Nantes : 19 000. »
    known = bool(town(mention.value))
    subject = subject or before_colon  # « le chiffre le plus discuté est celui de Nantes : 19 000 »
    known = known or (tallied and bool(country(mention.value, sentence.language)))
    return replace(mention, led=mention.led or ((subject or tallied) and known))


def _covers(sentence: Sentence, which: int, mention: Mention) -> bool:
    """A place that follows must be led in; one before must be led in or be what acts."""
    token = sentence.tokens[mention.first]
    if mention.led or _speaks(sentence, mention) or _is_quoted(sentence, mention):
        return mention.led
    if mention.first >= sentence.tails[which]:
        return token.dep in ("obj", "dobj") and mention.first < sentence.tails[which] + 5
    beside = mention.last >= sentence.numerals[which] - 2
    return beside or _acts(sentence, mention.first)


def _is_quoted(sentence: Sentence, mention: Mention) -> bool:
    """True for the name of « la coordination « Rue libre » », which no list knows for a place."""
    opens = sentence.tokens[mention.first - 1].text if mention.first else ""
    return mention.kind == GUESSED and opens in QUOTES


def _speaks(sentence: Sentence, mention: Mention) -> bool:
    """True for « l'Onac recense 340 morts »: no town that is known, but a source."""
    token = sentence.tokens[mention.first]
    said = sources_of(sentence.language).verbs.at(sentence.tokens, token.head)
    known = mention.kind != GUESSED or town(mention.value)
    known = known or country(mention.value, sentence.language)
    return token.dep in ("nsubj", "nsubj:pass") and bool(said) and not known


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
