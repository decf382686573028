"""What packages are made of: one version everywhere, file types, and a self-test that tells the truth."""

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from app import __version__
from app.__main__ import main

ROOT = Path(__file__).resolve().parent.parent
DEBIAN = ROOT / "packaging" / "debian"


@pytest.fixture
def deb(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """packaging/deb.py as a module."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    spec = importlib.util.spec_from_file_location("kith_deb", ROOT / "packaging" / "deb.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_changelog_begins_with_this_version(deb: ModuleType) -> None:
    releases = deb.releases_of((ROOT / "packaging" / "CHANGELOG.md").read_text("utf-8"))
    assert releases[0][0] == __version__ == deb.version()


def test_the_metainfo_names_the_releases_and_the_desktop_entry(deb: ModuleType) -> None:
    root = ElementTree.fromstring(deb.metainfo())
    assert [r.get("version") for r in root.iter("release")][0] == __version__  # noqa: RUF015
    assert root.findtext("launchable") == "kith.desktop"


def test_vcards_and_books_open_with_kith() -> None:
    entry = dict(re.findall(r"^([^=\n]+)=(.*)$", (DEBIAN / "kith.desktop").read_text("utf-8"), flags=re.M))
    types = entry["MimeType"].split(";")
    assert {"text/vcard", "text/x-vcard", "application/x-kith-book"} <= set(types)
    assert entry["Exec"] == "kith %F"
    types_file = ElementTree.parse(DEBIAN / "kith.xml").getroot()
    assert [node.get("pattern") for node in types_file.iter() if node.get("pattern")] == ["*.kith"]


def test_the_licences_of_all_that_is_packed_are_there(deb: ModuleType) -> None:
    text = deb.copyright_text()
    assert "Lucide" in text
    for name in re.findall(
        r"^([\w.-]+)==", (ROOT / "packaging" / "requirements.txt").read_text("utf-8"), flags=re.M
    ):
        assert f"\n{name} " in text


def test_pipx_gets_a_window_without_a_console() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["gui-scripts"] == {"kith-window": "app.__main__:main"}
    assert project["scripts"]["kith"] == "app.__main__:main"


def test_the_self_test_finds_this_checkout_well(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "app", "--self-test"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "all well" in run.stdout
    assert "on offscreen" in run.stdout


def test_the_self_test_says_what_is_broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys) -> None:
    from app.ui import selftest

    monkeypatch.setattr(selftest, "RESOURCES", tmp_path)
    assert main(["--self-test"]) == 1
    said = capsys.readouterr().out
    assert "resources: FAILED" in said
    assert "1 of 6 checks failed" in said
