"""What everything that is kept depends on: rules, code, packages, models, the bytes of files."""

from __future__ import annotations

from functools import cache as once
from pathlib import Path

from checker import remote
from checker.cache_keys import files_hash, folder_state, installed, key, rules_hash
from checker.errors import InputError
from checker.rulefiles import laid_over, rules_folder

__all__ = ["content_key", "model_state", "salt_of"]


def salt_of(*more: str) -> str:
    """A key for the rules, the code and the packages that it runs with."""
    return key(_ours(), _laid(), installed(), *more)


def content_key(path: str) -> str:
    """A key for the bytes of a file, be it at an address, or why they cannot be had."""
    try:
        return key(remote.load(path) if "://" in path else Path(path).read_bytes())
    except (OSError, ValueError, InputError) as error:
        return repr(error)


def model_state(model: str) -> str:
    """A model's name, or what tells its folder from a later one."""
    folder = Path(model).expanduser()
    return folder_state(folder) if folder.is_dir() else model


@once
def _ours() -> str:
    """A key for our rules and code, which do not change while a process runs."""
    return key(rules_hash(rules_folder()), files_hash(Path(__file__).parent, "*.py"))


def _laid() -> str:
    """A key for the rule files that were laid over ours."""
    parts = ((str(ours), path.read_bytes()) for ours, path in sorted(laid_over().items()))
    return key(*(part for pair in parts for part in pair))
