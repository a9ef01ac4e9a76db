"""Which place « y » and "there" mean: the one that the sentence before named."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.attach import Mention
from checker.claims.event_parts import GROUNDS, parts_met
from checker.claims.names import Names
from checker.claims.no_places import is_no_place
from checker.claims.place import is_led
from checker.claims.saying_places import SAID
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.records import WHOLE

__all__ = ["place_named", "points_there"]

INTO = "expl:comp"  # of the « y » of « y périr »
NO_PLACES = ("person", "party")  # kinds of names


def place_named(sentence: Sentence, spots: Sequence[Mention], names: Names) -> str:
    """The only place that a sentence names, led in or not; "" where a ground may be meant.

    « C'est au Rialto », « l'attaque a visé le Rialto »: what no list knows counts where it is led
    in, or alone.
    """
    told = [spot for spot in spots if spot.kind != SAID]
    led = [spot.value for spot in told if spot.led]
    found = led or [spot.value for spot in told] or _led_names(sentence, names)
    alone = len(set(found)) == 1 and WHOLE not in found and not parts_met(sentence, GROUNDS)
    return found[-1] if alone else ""


def _led_names(sentence: Sentence, names: Names) -> list[str]:
    """The names that stand behind a preposition of places, but for those of people."""
    starts = {token.start: index for index, token in enumerate(sentence.tokens)}
    return [
        name.text
        for name in names.between(sentence.start, sentence.end)
        if name.kind not in NO_PLACES
        and name.start in starts
        and is_led(sentence, starts[name.start])
        and not is_no_place(sentence, starts[name.start], name.text)
    ]


def points_there(sentence: Sentence) -> bool:
    """True for « trente y ont péri », "thirty died there"; false for "there were thirty"."""
    words = speech_of(sentence.language).there
    return any(
        words.at(sentence.tokens, index) and not _is_filler(sentence, index)
        for index in range(len(sentence.tokens))
    )


def _is_filler(sentence: Sentence, index: int) -> bool:
    """True in "there were thirty", « il y a eu trente morts »; not in « trente y ont péri »."""
    there_is, token = speech_of(sentence.language).there_is, sentence.tokens[index]
    filler = token.dep.startswith("expl") and token.dep != INTO
    near = range(max(index - 1, 0), index + 1)
    return filler or any(at + there_is.at(sentence.tokens, at) > index for at in near)
