"""Numbers that count nothing: parts of names, codes, addresses, scores."""

from __future__ import annotations

from checker.claims.numeral import Numeral
from checker.claims.surroundings import Surroundings
from checker.claims.tokens import Tokens

__all__ = ["is_address", "is_code", "is_labelled", "is_name", "is_named"]

_GROUPS = 4
_CHAIN = 3
_REACH = 6
_SEPARATORS = ("-", "/", ".")
_AROUND = (*_SEPARATORS, ")")  # what stands beside the groups of a telephone number
_CLAUSE = 12  # words from those who number so many to the figure
_LONG = 16  # digits in a row that no count has


def is_name(tokens: Tokens, numeral: Numeral, rules: Surroundings) -> bool:
    """True for a numeral without unit that belongs to a name or a code."""
    first, last = numeral.first, numeral.last
    named = rules.names_before.before(tokens, first)[0] == "name"
    if (named and not _numbers(tokens, first, rules)) or is_named(tokens, numeral, rules):
        return True
    if numeral.written and _is_titled(tokens, first, rules):
        return True
    if numeral.form == "ordinal":
        return _titled(tokens, numeral)
    if not numeral.written:
        return tokens.raw(first)[0].isupper() and _hangs_before(tokens, last)  # « les Deux-Alpes »
    if is_labelled(tokens, numeral, rules):
        return True
    digits = tokens.words[first]
    code = _is_postcode(tokens, first, digits) or (len(digits) > _LONG and " " not in digits)
    return code or is_address(tokens, last, rules) or _hangs_before(tokens, last)


def _numbers(tokens: Tokens, first: int, rules: Surroundings) -> bool:
    """True for the verb of "Hurt in Dover blast number 64": who they are opens the clause."""
    if tokens.word(first - 1) not in rules.number_verbs:
        return False
    for index in range(first - 3, max(first - _CLAUSE, -1), -1):
        if not tokens.word(index).isalpha():
            return False
        if tokens.word(index) in rules.numbered:
            return tokens.word(index + 1) in rules.numbered_where
    return False


def _is_postcode(tokens: Tokens, first: int, digits: str) -> bool:
    """As in "Denver, CO 80202"."""
    state = tokens.raw(first - 1)
    named = (
        len(state) == 2 and state.isalpha() and state.isupper() and tokens.word(first - 2) == ","
    )
    return named and len(digits) == 5 and digits.isdecimal()


def _is_titled(tokens: Tokens, first: int, rules: Surroundings) -> bool:
    """As in "Platform 9", "Courtroom 302": a common noun that its capital makes a name."""
    return tokens.word(first - 1) in rules.titled_before and tokens.raw(first - 1)[0].isupper()


def is_labelled(tokens: Tokens, numeral: Numeral, rules: Surroundings) -> bool:
    """As in "le 93", "le 20 heures": one thing that goes by a number, unless it ends a range."""
    first = numeral.first
    single = tokens.word(first - 1) in rules.singular and numeral.written and numeral.low > 1
    return single and not rules.between.before(tokens, first)[0]


def _hangs_before(tokens: Tokens, last: int) -> bool:
    """True for digits right before letters, or a hyphen and a capital: "le 7-Octobre"."""
    if not tokens.touching(last - 1):
        return False
    if tokens.word(last) == "-" and tokens.touching(last) and tokens.raw(last + 1)[:1].isupper():
        return True
    return tokens.word(last)[:1].isalpha() and tokens.words[last - 1][-1].isdecimal()


def is_named(tokens: Tokens, numeral: Numeral, rules: Surroundings) -> bool:
    """True for a numeral inside a fixed expression, or before a word that makes it a name."""
    known = rules.names.forward.after
    for start in range(max(0, numeral.first - 2), numeral.first + 1):
        if tokens.words[start] in known and rules.names.at(tokens, start)[1] > numeral.first:
            return True
    return bool(rules.names_after.at(tokens, numeral.last)[0])


def _titled(tokens: Tokens, numeral: Numeral) -> bool:
    """As in "the Third District", "Fifth Avenue", "3rd District"."""
    after, before = tokens.raw(numeral.last), tokens.raw(numeral.first - 1)
    capital = tokens.raw(numeral.first)[0]
    if after[:1].isupper() and not after.isupper() and (capital.isupper() or capital.isdecimal()):
        return True
    return capital.isupper() and before[:1].isupper() and before.isalpha()


def is_address(tokens: Tokens, last: int, rules: Surroundings) -> bool:
    """As in "4601 Walnut Hill Street"."""
    for at in range(last, last + 4):
        raw = tokens.raw(at)
        if not raw[:1].isupper():
            return False
        if at > last and tokens.word(at) in rules.streets:
            return True
    return False


def is_code(tokens: Tokens, numeral: Numeral, inside: set[int], rules: Surroundings) -> bool:
    """True for digits that hang on letters or belong to a telephone number, unit or not."""
    return numeral.written and (
        _before_colon(tokens, numeral.last)
        or _hangs_behind(tokens, numeral.first, inside, rules)
        or _is_phone(tokens, numeral.first + (tokens.words[numeral.first] == "-"))
        or _is_padded(tokens.words[numeral.first])
    )


def _is_padded(word: str) -> bool:
    """True for digits that zeros fill up, as those of a serial number."""
    return len(word) > 2 and word[0] == "0" and word.isdecimal() and bool(word.strip("0"))


def _before_colon(tokens: Tokens, last: int) -> bool:
    """True where a colon ties digits to more digits."""
    tied = tokens.word(last) == ":" and tokens.touching(last - 1) and tokens.touching(last)
    return tied and tokens.word(last + 1)[:1].isdecimal()


def _hangs_behind(tokens: Tokens, first: int, inside: set[int], rules: Surroundings) -> bool:
    """True for digits right behind letters, a colon and digits, or letters and a hyphen."""
    if first == 0 or not tokens.touching(first - 1):
        return False
    before, second = tokens.words[first - 1], tokens.word(first - 2)
    if before[-1].isalpha() or (before == ":" and second[-1:].isdecimal()):
        return not _are_centimetres(tokens, first, inside)
    tied = before == "-" and first > 1 and tokens.touching(first - 2)
    if tied and second[-1].isdecimal():  # "scp2-173"
        return tokens.touching(first - 3) and tokens.word(first - 3)[-1:].isalpha()
    measured = second in rules.scales  # "the magnitude-7.1 quake"
    return tied and second[-1].isalpha() and first - 2 not in inside and not measured


def _are_centimetres(tokens: Tokens, first: int, inside: set[int]) -> bool:
    """As in "1m80", "2h30"."""
    glued = (
        tokens.words[first - 1] in ("m", "h") and tokens.touching(first - 2) and first - 2 in inside
    )
    return glued and len(tokens.words[first]) == 2 and tokens.words[first].isdecimal()


def _is_phone(tokens: Tokens, first: int) -> bool:
    """Groups of digits in a row: 01 23 45 67 89, +1-222-2222-2222, 555-1212."""
    before, behind = tokens.word(first - 1)[:1], tokens.word(first + 1)[:1]
    around = before in _AROUND or behind in _AROUND or before.isdecimal() or behind.isdecimal()
    if not around:
        return False
    if _is_chain(tokens, first):
        return True
    if _is_local(tokens, first) or _is_local(tokens, first - 2) or _is_prefix(tokens, first):
        return True
    groups, at = 1, first
    while at >= 1 and groups < _GROUPS:
        step = 2 if tokens.word(at - 1) in _SEPARATORS else 1
        if not tokens.word(at - step).isdecimal() or at - step < 0:
            break
        at, groups = at - step, groups + 1
    at = first
    while groups < _GROUPS:
        step = 2 if tokens.word(at + 1) in _SEPARATORS else 1
        if not tokens.word(at + step).isdecimal():
            break
        at, groups = at + step, groups + 1
    return groups >= _GROUPS


def _is_local(tokens: Tokens, first: int) -> bool:
    """Three digits, a hyphen and four, none of them a range."""
    pair = (tokens.word(first), tokens.word(first + 1), tokens.word(first + 2))
    return (
        first >= 0
        and pair[1] == "-"
        and tokens.touching(first)
        and ((len(pair[0]), len(pair[2])) == (3, 4) and pair[0].isdecimal() and pair[2].isdecimal())
    )


def _is_prefix(tokens: Tokens, first: int) -> bool:
    """The area in brackets before a local number: (206) 555-1212."""
    enclosed = tokens.word(first - 1) == "(" and tokens.word(first + 1) == ")"
    return enclosed and _is_local(tokens, first + 2)


def _is_grouped(word: str) -> bool:
    """True for digits, with spaces or without."""
    return "".join(word.split()).isdecimal()


def _is_chain(tokens: Tokens, first: int) -> bool:
    """Three groups of digits or more with hyphens between: 123-12-1234."""
    start = first
    while (
        start > 1
        and tokens.word(start - 1) == "-"
        and _is_grouped(tokens.word(start - 2))
        and first - start < _REACH
    ):
        start -= 2
    groups, at = 1, start
    while groups < _CHAIN and tokens.word(at + 1) == "-" and tokens.word(at + 2).isdecimal():
        if not (tokens.touching(at) and tokens.touching(at + 1)):
            break
        at, groups = at + 2, groups + 1
    return groups >= _CHAIN and at >= first
