"""What is wrong with a rule file is told when it is loaded: where, what, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from checker import rulefiles
from checker.authoring.problems import every_problem
from checker.claims.calendar import calendar
from checker.claims.calendar_faults import NUMBERS
from checker.claims.clock import clock
from checker.claims.date_fillings import _BY_LENGTH, _NUMERIC, _SPOKEN
from checker.claims.hedges import hedges
from checker.claims.money import money_names
from checker.claims.number_words import number_words
from checker.claims.source_words import sources_of
from checker.claims.speech import events_of
from checker.claims.surroundings import surroundings
from checker.claims.units import unit_file
from checker.claims.wording import bracket_fault
from checker.errors import RuleError
from checker.measures import measures
from checker.rulebook import rulebook
from checker.rulefaults import key_of, unknown

Fault = Callable[..., list[str]]


@pytest.fixture
def faults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fault:
    """The problems of a file of ours with a change, or with something added, without its path."""

    def told(name: str, read: Callable[..., object], *, change=None, more="") -> list[str]:
        path = rulefiles.rules_folder() / name
        text = path.read_text("utf-8") if path.is_file() else ""
        old, new = change or ("", "")
        assert old in text
        changed = tmp_path / path.name
        changed.write_text((text.replace(old, new, 1) if old else text) + more, "utf-8")
        monkeypatch.setitem(rulefiles._laid, path, changed)
        arguments = () if read is measures else ("fr",)
        with pytest.raises(RuleError) as caught:
            read.__wrapped__(*arguments)
        known = {head: text.count(f"[[{head}]]") for head in ("form", "pattern", "example")}
        problems = (str(p).removeprefix(f"{changed}: ") for p in caught.value.problems)
        return [_numbered_anew(problem, known) for problem in problems]

    return told


def _numbered_anew(problem: str, known: dict[str, int]) -> str:
    """Tables that were added count from 1, whatever our files hold before them."""
    name, _, rest = problem.partition(" ")
    number, _, text = rest.partition(": ")
    added = int(number) - known[name] if name in known and number.isdecimal() else 0
    return f"new {name} {added}: {text}" if added > 0 else problem


def form(texts: str, **keys: object) -> str:
    rest = "".join(f"{key} = {value!r}\n".replace("'", '"') for key, value in keys.items())
    return f'\n[[form]]\ntexts = ["{texts}"]\n{rest}'


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (
            form("le restant", means="rest", shift=1),
            'means "rest" needs <unit> or unit = "...": add one of them, "le restant" has none',
        ),
        (
            form("le restant de <unit>", means="rest"),
            'means "rest" needs a direction: add shift = 1 for what is to come, ',
        ),
        (
            form("(<n> )<unit> après( <date>)", means="from_date", shift=1),
            'means "from_date" needs <date>: add it, "<unit> après" has none',
        ),
        (
            form("[<weekday>|le jour] <ord>", means="named_day"),
            'means "named_day" needs <weekday>: add it, "le jour <ord>" has none',
        ),
        (
            form("au <year>", means="part"),
            'means "part" needs <part> or part = "...": add one of them, "au <year>" has none',
        ),
        (form("ce jour-là même", means="shft"), 'unknown meaning "shft"; did you mean "shift"?'),
        (
            form("le <wekday> passé", means="weekday"),
            'unknown slot "wekday"; did you mean "weekday"?',
        ),
        (
            form("ce mois même", means="shift", unit="mnth"),
            'unknown unit "mnth"; did you mean "month"?',
        ),
        (
            form("le coeur de <year>", means="part", part="midle"),
            'unknown part "midle"; did you mean "middle"? (known: end, middle, start)',
        ),
        (
            form("jour <day", means="calendar"),
            '"jour <day" has a slot that is not closed: write it as in "<day>"',
        ),
        (
            form("[ce|] <weekday> même", means="weekday"),
            '"[ce|] <weekday> même" has an empty choice: write "([a|b] )" for what may be left out',
        ),
        (
            form("ce <weekday> (même", means="weekday"),
            '"ce <weekday> (même" never closes "(": balance the brackets',
        ),
        (
            form("avant-hier", means="shift", shift=1),
            '"avant-hier" is of form ',
        ),
        (form("", means="shift"), "holds an empty phrase: take it out"),
    ],
)
def test_a_form_of_dates(faults: Fault, more: str, message: str) -> None:
    found = faults("fr/calendar.toml", calendar, more=more)
    assert found[0].startswith(f"new form 1: {message}")


@pytest.mark.parametrize(
    ("name", "read", "change", "message"),
    [
        (
            "fr/calendar.toml", calendar, ('7 = ["dimanche"]', '8 = ["dimanche"]'),
            'slots.weekday.8: unknown weekday "8" (known: 1, 2, 3, 4, 5, 6, 7)',
        ),
        (
            "fr/calendar.toml", calendar, ("easter = [", "eastern = ["),
            'slots.feast.eastern: is no feast that is known, nor a day as in "12-25"',
        ),
        (
            "fr/calendar.toml", calendar, ('autumn = ["automne"]', 'autumn = ["automne", "été"]'),
            'slots.season.autumn: "ete" is "summer" already: keep it in one of the two',
        ),
        (
            "fr/hedges.toml", hedges, ('"un peu plus de"', '"plus de", "un peu plus de"'),
            'before.little_more: "plus de" is "more_than" already: keep it in one of the two',
        ),
        (
            "fr/hedges.toml", hedges, ('name = "little_more"', 'name = "more_than"'),
            'hedge 3: "more_than" stands twice: join the two',
        ),
        (
            "fr/hedges.toml", hedges, ("high = inf", "high = 0.5"),
            "hedge 1: low 1.0 is above high 0.5: swap them",
        ),
        (
            "fr/clock.toml", clock, ("720 = [", "noon = ["),
            "named.noon: must be a number",
        ),
        (
            "fr/clock.toml", clock, ("just_before = [", "justbefore = ["),
            ('hedges.justbefore: unknown hedge of times "justbefore"; did you mean "just_before"?'
            " (known: about, after, before, just_after, just_before)"),
        ),
        (
            "fr/surroundings.toml", surroundings, ('"par seconde"', '"par seconde", "par heure"'),
            'rates.hour: "par heure" is "second" already: keep it in one of the two',
        ),
        (
            "fr/units.toml", unit_file, ('second = ["seconde"]', 'secnd = ["seconde"]'),
            ('durations.secnd: unknown duration "secnd"; did you mean "second"?'
            " A new one is added to [durations] of rules/units.toml"),
        ),
        (
            "fr/numbers.toml", number_words, ('"1/3" = ["tiers"]', '"tiers" = ["tiers"]'),
            'fractions.tiers: must be a fraction, as in "1/3"',
        ),
        (
            "fr/numbers.toml", number_words, ('2 = ["deux"]', '2 = ["deux", "trois"]'),
            '3: "trois" is "2" already: keep it in one of the two',
        ),
        (
            "fr/currency_words.toml", money_names, ('"billet vert"', '"euro"'),
            'names.USD: "euro" is "EUR" already: keep it in one of the two',
        ),
        (
            "fr/clock.toml", clock, ("morning =", "mornings ="),
            'mornings: unknown key "mornings"; did you mean "morning"?',
        ),
        (
            "fr/clock.toml", clock, ('minutes = ["minute", "minutes", "min"]', 'minutes = "min"'),
            'minutes: must be a list, as in ["one", "two"], not \'min\'',
        ),
        (
            "fr/clock.toml", clock, ("hours = ", "hours "),
            "is no TOML: Expected '=' after a key in a key/value pair (at line 2, column 7)",
        ),
        (
            "measures.toml", measures, ('moves = "rises"', 'moves = "rise"'),
            "deaths.moves: must be 'rises', 'settles', 'varies', 'drifts' or 'fixed', not 'rise'",
        ),
        (
            "measures.toml", measures, ('kinds = ["percent", "share"]', 'kinds = ["percents"]'),
            'vote_share.kinds: unknown kind "percents"; did you mean "percent"?',
        ),
    ],
)  # fmt: skip
def test_a_file(faults: Fault, name: str, read: object, change: object, message: str) -> None:
    assert any(problem.startswith(message) for problem in faults(name, read, change=change))


PATTERN = '\n[[pattern]]\nextends = "counted-noun"\nnouns = ["mort"]\n'


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (
            PATTERN.replace("counted-noun", "counted-nuon"),
            (
                'new pattern 1: extends: unknown kind of pattern "counted-nuon"; did you mean'
                ' "counted-noun"? (known: age, counted-noun, counted-state, near, '
            ),
        ),
        (
            PATTERN.replace('extends = "counted-noun"\n', ""),
            (
                "new pattern 1: has no extends: add the kind of pattern"
                " (age, counted-noun, counted-state, near, stated-total, two-camps, unit)"
            ),
        ),
        (
            PATTERN.replace("nouns", "noun"),
            "new pattern 1: nouns: is missing: add it",
        ),
        (
            PATTERN.replace('"mort"', '"@persns"'),
            'new pattern 1: unknown word list "@persns"; did you mean "@persons"?',
        ),
        (
            PATTERN + 'kinds = ["nubmer"]\n',
            'new pattern 1: kinds: unknown kind "nubmer"; did you mean "number"?',
        ),
        (
            PATTERN + 'kinds = ["money"]\n',
            "new pattern 1: kinds: none is of the measure: take from number, ordinal, one, none",
        ),
        (
            PATTERN + 'unless = ["mort"]\n',
            'new pattern 1: nouns: "mort" stands in unless as well: keep it in one of the two',
        ),
        (
            PATTERN.replace('"mort"', '" "'),
            "new pattern 1: nouns: holds an empty phrase: take it out",
        ),
        (PATTERN.replace('"mort"', ""), "new pattern 1: looks for no word: add one of nouns"),
        (
            '\n[[pattern]]\nextends = "unit"\nunits = ["kilometer"]\n',
            'new pattern 1: units: unknown unit "kilometer"; did you mean "kilometre"?',
        ),
        (
            '\n[[example]]\ntext = "Douze morts."\n',
            (
                "new example 1: expect: is missing: add [{ low = 12, high = 12 }],"
                " or [] where nothing must be found"
            ),
        ),
        (
            '\n[[example]]\ntext = "Douze morts."\nexpect = [{ place = "Dijon" }]\n',
            "new example 1: expect 1: names no value: add low or high, or both",
        ),
        (
            '\n[[example]]\ntext = "Douze morts."\nexpect = []\ndate = "14 mai"\n',
            'new example 1: date "14 mai" is none: write it as in "2024-05-14"',
        ),
    ],
)
def test_a_measure(faults: Fault, more: str, message: str) -> None:
    assert faults("fr/deaths.toml", rulebook, more=more)[0].startswith(message)


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ("", "expects nothing and does not say so: add low and high, or nothing = true"),
        (
            "low = 3\nnothing = true\n",
            "says nothing = true and what must be read: keep one of the two",
        ),
        (
            'low = 3\nkind = "nuber"\n',
            'unknown kind "nuber"; did you mean "number"?',
        ),
    ],
)
def test_an_example_of_quantities(faults: Fault, more: str, message: str) -> None:
    more = f'\n[[example]]\ntexts = ["trois"]\n{more}'
    assert faults("fr/clock.toml", clock, more=more)[0].partition(": ")[2].startswith(message)


def test_a_file_that_is_of_no_measure(faults: Fault) -> None:
    assert faults("fr/death.toml", rulebook, more=PATTERN) == [
        (
            'unknown measure "death"; did you mean "deaths"?'
            " Rename the file, or add [death] to measures.toml"
        )
    ]


def test_all_problems_of_a_file_are_told_at_once(faults: Fault) -> None:
    more = form("au <weekdy>", means="weekday") + form("", means="wek")
    assert faults("fr/calendar.toml", calendar, more=more) == [
        'new form 1: unknown slot "weekdy"; did you mean "weekday"?',
        'new form 1: means "weekday" needs <weekday>: add it, "au <weekdy>" has none',
        'new form 2: unknown meaning "wek"; did you mean "week"?',
        "new form 2: holds an empty phrase: take it out",
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[le|la] jour(s)", ""),
        ("([le|la] )jour", ""),
        ("[le(s)|la] jour", ""),
        ("[a|[b|c]] jour", 'has "[" inside of "[": write the choices out'),
        ("a | b", 'parts choices outside of square brackets: write "[a|b]"'),
        ("(a|b) jour", 'parts choices outside of square brackets: write "[a|b]"'),
        ("a] jour", 'closes "]" where none is open: balance the brackets'),
        ("[a) jour", 'closes ")" where none is open: balance the brackets'),
        ("(jour)", "may come out empty: leave a word outside of the brackets"),
        ("[(s)|a]", "may come out empty: leave a word outside of the brackets"),
    ],
)
def test_brackets(text: str, fault: str) -> None:
    assert bracket_fault(text) == (f'"{text}" {fault}' if fault else "")


@pytest.mark.parametrize(
    ("name", "read", "key"),
    [("events", events_of, "vote"), ("attribution", sources_of, "before")],
)
def test_a_list_of_words_has_no_empty_phrase(
    faults: Fault, name: str, read: object, key: str
) -> None:
    change = (f"{key} = [", f'{key} = ["", ')
    assert faults(f"fr/{name}.toml", read, change=change) == [
        f"{key}: holds an empty phrase: take it out"
    ]


def test_our_own_files_have_no_problem() -> None:
    assert every_problem() == []


def test_the_slots_that_numbers_fill_are_those_that_are_read() -> None:
    assert set(NUMBERS) == {*_NUMERIC, "date"}  # a date is filled by the search itself
    assert {*_SPOKEN, *(kind for kinds in _BY_LENGTH.values() for kind in kinds)} == set(_NUMERIC)


def test_a_key_is_named_as_people_count() -> None:
    assert key_of(("form", 11, "texts", 0)) == "form 12: texts 1"
    assert key_of(("slots", "month")) == "slots.month"


def test_many_known_names_are_only_listed_where_none_is_near() -> None:
    known = [f"name{number:02}" for number in range(20)]
    assert unknown("name", "name1", known).endswith("?")
    assert unknown("name", "xyz", known).endswith("name18, name19)")
