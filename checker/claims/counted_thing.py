"""The thing that a figure counts."""

from __future__ import annotations

from checker.claims.camp_rows import told_by_another
from checker.claims.charges import crime_of
from checker.claims.counting import members_of, numbered, own_noun, rival_of, whole_of
from checker.claims.lemmas import lemma
from checker.claims.partitive import is_part_of_next
from checker.claims.scope import is_part
from checker.claims.sentence import Sentence
from checker.claims.site_rows import is_in_row
from checker.claims.times_done import done_times

__all__ = ["counted_thing"]


def counted_thing(sentence: Sentence, which: int) -> str:
    """The dictionary form of what a figure counts, "" where it stands alone."""
    return crime_of(sentence, which, own_noun(sentence, which)) or _thing(sentence, which)


def _thing(sentence: Sentence, which: int) -> str:
    noun = own_noun(sentence, which)
    other = rival_of(sentence, which)
    if other < 0 and whole_of(sentence, which) < 0 and is_part_of_next(sentence, which):
        other = which + 1  # "75 of its 460 stores"
    if noun < 0 and other >= 0:
        return counted_thing(sentence, other)
    if noun < 0 and which and is_part(sentence, which):
        kind = sentence.quantities[which].kind  # « 40 000 foyers, dont 7 800 à Brest »
        whole = (i for i in range(which - 1, -1, -1) if sentence.quantities[i].kind == kind)
        return next((counted_thing(sentence, i) for i in whole), "")
    if noun < 0:
        noun = whole_of(sentence, which)
    if noun < 0 and not is_part(sentence, which):
        noun = numbered(sentence, which)
    if noun < 0 and (_is_left_out(sentence, which) or is_in_row(sentence, which)):
        return counted_thing(sentence, which - 1)
    if noun < 0 and (other := told_by_another(sentence, which)) >= 0:
        return counted_thing(sentence, other)
    if noun < 0 or sentence.tokens[noun].pos == "ADJ":
        return ""
    noun = members_of(sentence, noun)
    done = done_times(sentence, noun)
    return done or lemma(sentence.tokens[noun].text.lstrip("-"), sentence.language)


def _is_left_out(sentence: Sentence, which: int) -> bool:
    """True for the second of « 40 patients sont hospitalisés et 12 en réanimation »."""
    numeral, after = sentence.numerals[which], sentence.tails[which]
    behind = sentence.tokens[after : after + 1]
    joined = which and sentence.tokens[numeral - 1].pos == "CCONJ"
    led = bool(behind) and behind[0].pos in ("ADP", "VERB")
    kinds = {quantity.kind for quantity in sentence.quantities[max(which - 1, 0) : which + 1]}
    return bool(joined and led) and kinds == {"number"}
