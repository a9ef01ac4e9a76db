"""Values as JSON and as people read them."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from math import inf, isinf

from checker.interval import Interval
from checker.spoken_rules import Spoken, collective_names, spoken_rules, unit_names

__all__ = ["json_bound", "spoken"]

_DAY = 1440
_MILLION, _BILLION = 1e6, 1e9


def json_bound(number: float, unit: str) -> float | str | None:
    """One end of an interval: ISO text for dates, HH:MM for times, None where unbounded."""
    if isinf(number):
        return None
    if unit == "date":
        return _date(number).isoformat()
    if unit == "time":
        minutes = int(number) % _DAY
        return f"{minutes // 60:02}:{minutes % 60:02}"
    return number


@lru_cache(maxsize=4096)  # few values are told, each many times
def spoken(value: Interval, unit: str, language: str) -> str:
    """The interval in words: "plus de 6 700", "9 août 2020", "about 300", "entre 20 et 30 %"."""
    rules = spoken_rules(language)
    if unit == "date":
        return _spoken_dates(value, rules, language)
    vague = _vague(value, rules, language) if not unit else ""
    if vague:
        return vague
    template, ends = _shape(value, rules)
    if template == rules.between and unit != "time":
        low = _figures(ends[0], language, rules=rules)
        return template.format(low, _with_unit(ends[1], unit, language, rules=rules))
    return template.format(*(_with_unit(end, unit, language, rules=rules) for end in ends))


def _shape(value: Interval, rules: Spoken) -> tuple[str, tuple[float, ...]]:
    """The template that fits an interval, and the numbers it names."""
    low, high = value.low, value.high
    if isinf(low) or isinf(high):
        return _one_sided(value, rules)
    if low == high:
        return rules.exact, (low,)
    if value.high_open and _near(low, 0.9 * high):
        return rules.almost, (high,)
    if value.low_open and _near(high, 1.1 * low):
        return rules.little_more, (low,)
    middle = (low + high) / 2
    if _near(low, 0.9 * middle) and _near(high, 1.1 * middle):
        return rules.about, (middle,)
    return rules.between, (low, high)


def _one_sided(value: Interval, rules: Spoken) -> tuple[str, tuple[float, ...]]:
    if not isinf(value.low):
        return (rules.more_than if value.low_open else rules.at_least), (value.low,)
    if not isinf(value.high):
        return (rules.less_than if value.high_open else rules.at_most), (value.high,)
    return rules.unknown, ()


def _near(left: float, right: float) -> bool:
    return abs(left - right) <= 1e-9 * max(abs(left), abs(right), 1.0)


def _vague(value: Interval, rules: Spoken, language: str) -> str:
    """As in "des milliers", "une dizaine"; "" for all else."""
    if isinf(value.low) or isinf(value.high):
        return ""
    for size, words in rules.dozens.items():
        if value.high == float(size) * 10 - 1 and value.low == 2 * float(size):
            return words
    name = collective_names(language).get((value.low, value.high))
    return rules.about_collective.format(name) if name else ""


def _with_unit(number: float, unit: str, language: str, *, rules: Spoken) -> str:
    if unit == "time":
        hours, minutes = divmod(int(number) % _DAY, 60)
        return rules.time.format(hours, minutes) if minutes else rules.whole_hour.format(hours)
    if unit == "share":
        return rules.percent.format(_figures(float(f"{number * 100:.3g}"), language, rules=rules))
    figures = _figures(number, language, rules=rules)
    if unit == "percent":
        return rules.percent.format(figures)
    if not unit:
        return figures
    name = _unit_name(number, unit, language, rules=rules)
    large = abs(number) >= _MILLION
    joint = (rules.of_vowel if name[:1].lower() in "aeiouéh" else rules.of) if large else ""
    return f"{figures} {joint}{name}"


def _unit_name(number: float, unit: str, language: str, *, rules: Spoken) -> str:
    plural = abs(number) >= rules.plural_from
    if len(unit) == 3 and unit.isupper():
        from babel.numbers import get_currency_name

        return get_currency_name(unit, count=2 if plural else 1, locale=language)
    points = {"percentage_point": rules.points, "basis_point": rules.basis_points}
    name = points.get(unit) or unit_names(language).get(unit) or unit.replace("_", " ")
    return _plural(name, language) if plural else name


def _plural(name: str, language: str) -> str:
    irregular = {"foot": "feet", "inch": "inches", "century": "centuries"}
    words = name.split()
    if language != "fr":
        words[0 if " per " in name else -1] = irregular.get(
            words[0], words[0 if " per " in name else -1] + "s"
        )
        return " ".join(words)
    head = words.index("par") if "par" in words else len(words)
    return " ".join(
        word + "s" if at < head and word[-1] not in "sxz" else word for at, word in enumerate(words)
    )


def _figures(number: float, language: str, *, rules: Spoken) -> str:
    """Digits as the language groups them, millions and milliards as words where that is shorter."""
    from babel.numbers import format_decimal

    size = abs(number)
    for unit, names in ((_BILLION, rules.billions), (_MILLION, rules.millions)):
        if size >= unit and round(number / unit, 3) * unit == number:
            word = names[size / unit >= rules.plural_from]
            return f"{format_decimal(round(number / unit, 3), locale=language)} {word}"
    pattern = "#,##0.####"
    return str(format_decimal(number, format=pattern, locale=language)).replace("\u202f", " ")


def _date(number: float) -> date:
    return date.fromordinal(min(max(int(number), 1), date.max.toordinal()))


def _spoken_dates(value: Interval, rules: Spoken, language: str) -> str:
    if value.low == -inf and value.high == inf:
        return rules.unknown_date
    if value.high == inf:
        template = rules.after_date if value.low_open else rules.from_date
        return template.format(_spoken_day(_date(value.low), rules, language))
    if value.low == -inf:
        template = rules.before_date if value.high_open else rules.until_date
        return template.format(_spoken_day(_date(value.high), rules, language))
    low, high = _date(value.low), _date(value.high)
    if low == high:
        return _spoken_day(low, rules, language)
    whole = _whole_span(low, high, rules, language)
    days = (_spoken_day(low, rules, language), _spoken_day(high, rules, language))
    return whole or rules.between_dates.format(*days)


def _whole_span(low: date, high: date, rules: Spoken, language: str) -> str:
    """A whole month or year; "" for other spans."""
    next_day = date.fromordinal(min(high.toordinal() + 1, date.max.toordinal()))
    if low.day != 1 or next_day.day != 1:
        return ""
    if (low.month, next_day.month) == (1, 1) and low.year == high.year:
        return str(low.year)
    if (low.year, low.month) == (high.year, high.month):
        return _formatted(low, rules.month, language)
    return ""


def _spoken_day(day: date, rules: Spoken, language: str) -> str:
    text = _formatted(day, rules.date, language)
    return rules.first + text[1:] if day.day == 1 else text


def _formatted(day: date, pattern: str, language: str) -> str:
    from babel.dates import format_date

    return str(format_date(day, pattern, locale=language))
