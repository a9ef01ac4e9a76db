"""What the desk's browser is answered, and what is refused; nothing here knows of sockets.

The page is for one person on this machine. Another site that the browser has open must neither
read nor write: it knows no token, cannot send the token's header across sites, and a name of its
own that it lets point here is no host of ours.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hmac import compare_digest
from http import HTTPStatus
from urllib.parse import parse_qs, unquote, urlsplit

from checker.errors import CheckerError
from checker.records import Finding
from checker.review.ledger import Ledger

__all__ = ["LARGEST", "Answer", "Desk", "Request", "answer"]

LARGEST = 64 * 1024  # bytes of a decision
TOKEN_HEADER = "x-checker-token"  # noqa: S105 - the name of a header
DECISIONS = "/decisions"

PLAIN_TEXT, JSON, PAGE = "text/plain", "application/json", "text/html"


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked."""

    method: str
    target: str  # path and query
    headers: Mapping[str, str]  # names in small letters
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent back."""

    status: HTTPStatus
    body: str = ""
    kind: str = PLAIN_TEXT


@dataclass(frozen=True, slots=True)
class Desk:
    """All that may be asked for: one page, and decisions about its findings."""

    page: str
    findings: Mapping[str, Finding]
    ledger: Ledger
    token: str = field(repr=False)
    port: int

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names under which a browser may come here."""
        return (f"127.0.0.1:{self.port}", f"localhost:{self.port}")


def answer(request: Request, desk: Desk) -> Answer:
    """The answer to a request; whatever is not expressly allowed is refused."""
    refused = _refused(request, desk)
    if refused:
        return Answer(HTTPStatus.FORBIDDEN, refused)
    try:
        return _answered(request, desk)
    except CheckerError as error:
        return Answer(HTTPStatus.CONFLICT, str(error))


def _refused(request: Request, desk: Desk) -> str:
    """Why the request is not from the desk's own page; "" when it is."""
    headers, writes = request.headers, request.method != "GET"
    if headers.get("host", "").lower() not in desk.hosts:
        return "this address is not served here"
    origin = headers.get("origin")
    if (writes or origin is not None) and origin not in {f"http://{host}" for host in desk.hosts}:
        return "this page may not ask that"
    if not _same(_token(request), desk.token):
        return "open the address that checker review has shown"
    return ""


def _token(request: Request) -> str:
    """The token: in the address for the page itself, in a header for all else."""
    parts = urlsplit(request.target)
    if request.method == "GET" and parts.path == "/":
        return next(iter(parse_qs(parts.query).get("token", ())), "")
    return request.headers.get(TOKEN_HEADER, "")


def _same(given: str, token: str) -> bool:
    return compare_digest(given.encode("utf-8", "replace"), token.encode())


def _answered(request: Request, desk: Desk) -> Answer:
    path = urlsplit(request.target).path
    if request.method == "GET" and path == "/":
        return Answer(HTTPStatus.OK, desk.page, PAGE)
    if request.method == "GET" and path == DECISIONS:
        return Answer(HTTPStatus.OK, desk.ledger.text(), JSON)
    finding = desk.findings.get(unquote(path.removeprefix(f"{DECISIONS}/")))
    if finding is None or not path.startswith(f"{DECISIONS}/"):
        return Answer(HTTPStatus.NOT_FOUND, "there is nothing here")
    if request.method == "DELETE":
        desk.ledger.drop(finding)
        return Answer(HTTPStatus.NO_CONTENT)
    if request.method == "PUT":
        return _put(request, finding, desk)
    return Answer(HTTPStatus.METHOD_NOT_ALLOWED, "PUT or DELETE a decision")


def _put(request: Request, finding: Finding, desk: Desk) -> Answer:
    if request.headers.get("content-type", "").partition(";")[0].strip() != JSON:
        return Answer(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"send a decision as {JSON}")
    try:
        entry = json.loads(request.body)
    except (ValueError, RecursionError):
        return Answer(HTTPStatus.BAD_REQUEST, "this is no JSON")
    if not isinstance(entry, dict):
        return Answer(HTTPStatus.BAD_REQUEST, "a decision is an object")
    desk.ledger.put(finding, entry)
    return Answer(HTTPStatus.NO_CONTENT)
