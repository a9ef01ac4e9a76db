"""What articles ask for in comments and front matter: findings that are not to count there."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from checker.articles.front import front_matter
from checker.records import Spot
from checker.remote import name_of

__all__ = ["EXAMPLE", "KEY", "Ignore", "ignores_in"]

EXAMPLE = "<!-- checker: ignore[conflict] two different storms -->"
KEY = "checker-ignore"  # of front matter: a table from rules to reasons

_COMMENT = r"<!--[ \t]*checker:(?P<said>.*?)-->"
_FORMS = {  # what else is a comment in the files of a suffix
    ".mdx": r"\{/\*[ \t]*checker:(?P<said>.*?)\*/\}",
    ".rst": r"^[ \t]*\.\.[ \t]+checker:(?P<said>[^\r\n]*)",
    ".adoc": r"^//[ \t]*checker:(?P<said>[^\r\n]*)",
    ".asciidoc": r"^//[ \t]*checker:(?P<said>[^\r\n]*)",
}
_IGNORE = re.compile(r"\s*ignore\s*\[(?P<rules>[^\[\]]*)\](?P<reason>.*)", re.DOTALL)
# what Markdown shows as it is written: an example of a comment is none
_CODE = re.compile(
    r"^[ \t]*(?P<fence>`{3,}|~{3,})[^\r\n]*$.*?(?:^[ \t]*(?P=fence)|\Z)|`[^`\r\n]+`",
    re.DOTALL | re.MULTILINE,
)
_MARKDOWN = (".md", ".mdx", ".markdown")
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Ignore:
    """One such wish; it is worth nothing without a rule and a reason."""

    rules: tuple[str, ...]  # names of rules or kinds of findings
    reason: str
    spot: Spot  # where it is written
    whole: bool  # for the whole article, else for one paragraph
    trails: bool  # text stands before it on its line


def ignores_in(text: str, path: str) -> tuple[Ignore, ...]:
    """All wishes of a file, malformed ones included, in the order in which they stand there."""
    if "checker" not in text:
        return ()
    return (*_front(text, path), *_comments(text, path))


def _comments(text: str, path: str) -> Iterator[Ignore]:
    suffix = PurePath(name_of(path)).suffix.lower()
    forms = (_COMMENT, _FORMS.get(suffix, ""))
    seen = _CODE.sub(_blanked, text) if suffix in _MARKDOWN else text
    found = (
        match
        for form in filter(None, forms)
        for match in re.finditer(form, seen, re.DOTALL | re.MULTILINE | re.IGNORECASE)
    )
    for match in sorted(found, key=lambda match: match.start()):
        spot = _spot(text, path, match.start(), match.end())
        before = text[match.start() - spot.column + 1 : match.start()]
        rules, reason = _read(match["said"])
        yield Ignore(rules, reason, spot, whole=False, trails=bool(before.strip()))


def _blanked(code: re.Match[str]) -> str:
    return re.sub(r"[^\r\n]", " ", code[0])


def _read(said: str) -> tuple[tuple[str, ...], str]:
    """Rules and reason of a comment; nothing where it is not written as it should be."""
    found = _IGNORE.fullmatch(said)
    return (_rules(found["rules"]), " ".join(found["reason"].split())) if found else ((), "")


def _rules(said: str) -> tuple[str, ...]:
    return tuple(filter(None, (name.strip().lower() for name in said.split(","))))


def _front(text: str, path: str) -> Iterator[Ignore]:
    """The wishes of the front matter, which hold for the whole article."""
    end = front_matter(text).end
    found = re.search(rf"^[ \t\[]*['\"]?{KEY}\b", text[:end], re.MULTILINE)
    if not found:
        return
    spot = _spot(text, path, found.start(), found.end())
    told = _table(text[:end].strip())
    if not told:
        yield Ignore((), "", spot, whole=True, trails=False)
    for rules, reason in told.items():
        yield Ignore(_rules(rules), " ".join(reason.split()), spot, whole=True, trails=False)


def _table(front: str) -> Mapping[str, str]:
    """Rules and reasons as front matter writes them; nothing where it has no such table."""
    import yaml

    inside = front.removeprefix("---").removeprefix("+++")
    inside = inside.removesuffix("---").removesuffix("...").removesuffix("+++")
    try:
        if front.startswith("+++"):
            data: object = tomllib.loads(inside.replace("\r\n", "\n"))
        else:
            data = yaml.load(inside, Loader=yaml.BaseLoader)  # noqa: S506 - it makes text only
    except (yaml.YAMLError, tomllib.TOMLDecodeError, RecursionError):
        return {}
    table = data.get(KEY) if isinstance(data, dict) else None
    if not isinstance(table, dict):
        return {}
    return {str(rule): why if isinstance(why, str) else "" for rule, why in table.items()}


def _spot(text: str, path: str, start: int, end: int) -> Spot:
    ends = [found.end() for found in _LINE_END.finditer(text, 0, start)]
    return Spot(path, len(ends) + 1, start - (ends[-1] if ends else 0) + 1, start, end)
