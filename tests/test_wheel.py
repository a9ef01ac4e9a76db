"""The wheel: the rules lie inside it and are found from where it is installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from checker.version import __version__

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
NO_NETWORK = (
    "Failed to establish a new connection",
    "Temporary failure in name resolution",
    "Network is unreachable",
    "Connection refused",
    "No matching distribution found for hatchling",
)


def python(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=False, cwd=cwd,
        env=os.environ | environment,
    )  # fmt: skip


def pip(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return python("-m", "pip", "--disable-pip-version-check", *arguments, cwd=cwd)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built anew as anyone would build it."""
    folder = tmp_path_factory.mktemp("wheel")
    done = pip("wheel", "--no-deps", "--wheel-dir", str(folder), str(ROOT), cwd=folder)
    if done.returncode and any(sign in done.stderr + done.stdout for sign in NO_NETWORK):
        pytest.skip("no network: the build backend cannot be fetched")
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel alone is installed."""
    target = tmp_path_factory.mktemp("site")
    done = pip("install", "--no-deps", "--target", str(target), str(wheel), cwd=target)
    assert done.returncode == 0, done.stderr
    return target


def test_the_wheel_holds_the_package_and_every_rule(wheel: Path) -> None:
    names = set(ZipFile(wheel).namelist())
    rules = {f"checker/rules/{path.relative_to(ROOT / 'rules').as_posix()}"
             for path in (ROOT / "rules").rglob("*.toml")}  # fmt: skip
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "checker").rglob("*.py")}
    assert len(rules) > 50
    assert rules - names == set()
    assert modules - names == set()


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert tops == {"checker", f"fact_consistency_checker-{__version__}.dist-info"}
    assert {Path(name).suffix for name in names if name.startswith("checker/")} <= {
        ".py", ".toml", ".typed", ".txt", ".html", ".json", ".css", ".js",
    }  # fmt: skip
    assert not any("__pycache__" in name or name.startswith("checker/tests") for name in names)


def test_the_licence_goes_with_it(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_it_runs_from_where_it_is_installed(site: Path, tmp_path: Path) -> None:
    done = python("-m", "checker", "--version", cwd=tmp_path, PYTHONPATH=str(site))
    assert (done.returncode, done.stdout) == (0, f"checker {__version__}\n"), done.stderr


def test_the_rules_are_found_from_where_it_is_installed(site: Path, tmp_path: Path) -> None:
    code = (
        "import checker\n"
        "from checker.rulefiles import languages, rules_folder\n"
        "from checker.rulebook import measures\n"
        "print(checker.__file__, rules_folder(), *languages(), len(measures()) > 20, sep='\\n')\n"
    )
    done = python("-c", code, cwd=tmp_path, PYTHONPATH=str(site))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        str(site / "checker/__init__.py"), str(site / "checker/rules"), "en", "es", "fr", "True",
    ]  # fmt: skip


def test_the_console_script_is_there(site: Path, tmp_path: Path) -> None:
    script = site / "bin" / "checker"
    assert script.is_file()
    done = python(str(script), "--help", cwd=tmp_path, PYTHONPATH=str(site))
    assert done.returncode == 0, done.stderr
    assert "Usage: checker" in done.stdout
