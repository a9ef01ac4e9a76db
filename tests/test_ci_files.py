"""The files by which CI services run the program: they parse, and the script does its work."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs/ci.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
CHECK = next(step for step in STEPS if step.get("id") == "check")

STUB = """#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$CALLS"
case "$*" in *"--format github"*) exit "$CODE";; esac
"""


def run(folder: Path, code: int, **inputs: str) -> tuple[list[str], dict[str, str], int]:
    """The calls of the step when the check ends with `code`, its outputs and its own end."""
    stub = folder / "checker"
    stub.write_text(STUB, encoding="utf-8")
    stub.chmod(0o755)
    given = {"ARTICLES": ".", "ARGS": "", "BASELINE": "", "FAIL_ON": "error"} | inputs
    own = {"CODE": str(code), "CALLS": str(folder / "calls"), "SARIF_FILE": "out.sarif",
           "GITHUB_OUTPUT": str(folder / "output"),
           "PATH": f"{folder}:{os.environ['PATH']}"}  # fmt: skip
    done = subprocess.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", CHECK["run"]],
                          env=given | own, cwd=folder, check=False)  # fmt: skip
    calls = (folder / "calls").read_text(encoding="utf-8").splitlines()
    lines = (folder / "output").read_text(encoding="utf-8").splitlines()
    outputs = {name: value for name, _, value in (line.partition("=") for line in lines)}
    return calls, outputs, done.returncode


def test_the_action_meets_the_schema() -> None:
    schema = json.loads((ROOT / "tests/schemas/github-action.json").read_text(encoding="utf-8"))
    Draft7Validator(schema).validate(ACTION)


def test_no_input_is_put_into_a_script() -> None:
    assert [step["run"] for step in STEPS if "${{" in step.get("run", "")] == []
    assert all("shell" in step for step in STEPS if "run" in step)


def test_every_input_and_output_is_used_and_there() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    assert set(re.findall(r"inputs\.([\w-]+)", text)) == set(ACTION["inputs"])
    assert set(re.findall(r"steps\.check\.outputs\.([\w-]+)", text)) == set(ACTION["outputs"])


@pytest.mark.parametrize("code", [0, 1])
def test_the_check_is_told_and_its_code_kept(code: int, tmp_path: Path) -> None:
    calls, outputs, ended = run(tmp_path, code)
    assert calls == [
        "check . --format github --fail-on error",
        "check . --format sarif --output out.sarif --fail-on never",
    ]
    assert outputs == {"sarif-file": "out.sarif", "exit-code": str(code)}
    assert ended == 0


def test_a_check_that_could_not_run_uploads_nothing(tmp_path: Path) -> None:
    calls, outputs, _ = run(tmp_path, 2)
    assert len(calls) == 1
    assert outputs == {"exit-code": "2"}


def test_inputs_are_words_and_no_shell(tmp_path: Path) -> None:
    calls, _, _ = run(tmp_path, 0, ARTICLES="my news/\n$(touch gone)\n", ARGS="--language\nen",
                      BASELINE="known.json", FAIL_ON="note")  # fmt: skip
    assert calls[0] == (
        "check my news/ $(touch gone) --language en --baseline known.json"
        " --format github --fail-on note"
    )
    assert not (tmp_path / "gone").exists()


def test_the_hook_fires_on_articles_and_reads_all_of_them() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert (hook["id"], hook["entry"], hook["language"]) == ("checker", "checker check", "python")
    assert hook["pass_filenames"] is False
    files = re.compile(hook["files"])
    assert all(files.search(f"content/a{end}") for end in (".md", ".mdx", ".HTML", ".txt", ".rst"))
    assert not any(files.search(name) for name in ("a.py", "md", "a.md.png", "checker.toml"))


@pytest.mark.parametrize("text", EXAMPLES)
def test_the_examples_of_the_page_parse(text: str) -> None:
    assert isinstance(yaml.safe_load(text), dict)


def test_the_page_gives_the_action_only_what_it_takes() -> None:
    (example,) = [text for text in EXAMPLES if "jobs:" in text]
    (job,) = yaml.safe_load(example)["jobs"].values()
    assert set(job["steps"][1]["with"]) <= set(ACTION["inputs"])


def test_every_format_is_on_the_page() -> None:
    formats = ("github", "sarif", "gitlab", "junit", "rdjson", "azure", "jsonl", "json")
    assert [name for name in formats if f"| `{name}` |" not in PAGE] == []
