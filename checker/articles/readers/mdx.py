"""MDX: Markdown with imports, exports, components and expressions, none of which is prose."""

from __future__ import annotations

import re

from checker.articles.draft import Draft
from checker.articles.masked import masked
from checker.articles.readers.markdown import draft_of
from checker.records import Source

__all__ = ["SUFFIXES", "read"]

SUFFIXES = (".mdx",)

_BRACES = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}"
_NOT_PROSE = re.compile(
    r"^import[ \t]+(?:['\"]|[\w$*{][^;'\"]{0,2000}?\bfrom\b)[^\n]*"
    r"|^export[ \t]+(?:const|default|function|let|var|class|async|\{|\*)[^\n]*(?:\n[^\n]*\S[^\n]*)*"
    rf"|</?[A-Z][\w.]{{0,60}}(?:[^<>{{}}\"']|\"[^\"]*\"|'[^']*'|{_BRACES})*>|</?>"
    rf"|{_BRACES}",
    re.MULTILINE,
)


def read(text: str, source: Source) -> tuple[Draft, ...]:  # noqa: ARG001
    """The one article of a file; what stands between the tags of a component is prose."""
    return (draft_of(text, masked(text, (found.span() for found in _NOT_PROSE.finditer(text)))),)
