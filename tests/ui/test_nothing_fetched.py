"""Nothing is fetched or read unasked: the walk from import to export with sockets forbidden and hostile addresses present."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QDesktopServices, QImage

from app.services.book import Book
from app.ui.importing.wizard import ImportWizard
from app.ui.main.window import MainWindow
from app.ui.runner import ImmediateRunner
from app.ui.session import Session

NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "urllib.Request")
heard: list[tuple[str, str]] | None = None


def _listen(event: str, arguments: tuple[object, ...]) -> None:
    """What the interpreter does while a test listens: sockets that leave the computer, files, programs."""
    if heard is None:
        return
    if event in NETWORK:
        local = event == "socket.connect" and isinstance(
            arguments[1], str | bytes
        )  # a socket of the file system
        if not local:
            heard.append((event, repr(arguments)))
            raise PermissionError(f"{event} is forbidden here")
    elif event in ("open", "subprocess.Popen", "os.system", "os.startfile", "webbrowser.open"):
        heard.append((event, str(arguments[0])))


@cache
def _installed() -> None:
    sys.addaudithook(_listen)


@pytest.fixture
def events(monkeypatch: pytest.MonkeyPatch):
    """All that is heard until the test ends. A hook cannot be taken out again, so it stays and listens to nothing."""
    _installed()
    found: list[tuple[str, str]] = []
    monkeypatch.setattr(sys.modules[__name__], "heard", found)
    return found


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A picture that nobody has asked to be shown, last read long ago."""
    image, buffer = QImage(8, 8, QImage.Format.Format_RGB32), QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    path = tmp_path / "secret.png"
    path.write_bytes(buffer.data().data())
    os.utime(path, (1_000_000_000, 1_500_000_000))
    return path


def cards(secret: Path) -> str:
    photos = (
        "PHOTO;VALUE=uri:http://127.0.0.1:9/a.png", "PHOTO:https://tracker.example/b.png", f"PHOTO;VALUE=uri:{secret.as_uri()}",
        f"PHOTO:{secret}", f"LOGO;VALUE=uri:{secret.as_uri()}", "SOUND;VALUE=uri:http://127.0.0.1:9/c.ogg",
    )  # fmt: skip
    links = (
        secret.as_uri(),
        "javascript:alert(1)",
        "-x",
        "--help",
        str(secret),
        "http://127.0.0.1:9/",
        "data:text/html,x",
    )
    return "".join(
        f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Person {n}\r\nN:Person {n};;;;\r\n{photo}\r\nURL:{link}\r\n"
        f"NOTE:<img src='{secret.as_uri()}'> <img src='http://127.0.0.1:9/d.png'>\r\nEND:VCARD\r\n"
        for n, (photo, link) in enumerate((p, k) for p in photos for k in links)
    )


def was_read(path: Path) -> bool:
    return path.stat().st_atime != 1_000_000_000


def test_a_socket_would_be_heard(events: list[tuple[str, str]]) -> None:
    import socket

    with socket.socket() as one, pytest.raises(PermissionError):
        one.connect(("127.0.0.1", 9))
    assert events[0][0] == "socket.connect"


def test_from_import_to_export_nothing_is_fetched(
    tmp_path: Path, secret: Path, events: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch, qtbot, qapp
) -> None:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toString()) or True)
    source = tmp_path / "people.vcf"
    source.write_text(cards(secret), "utf-8", newline="")
    window = MainWindow(Session(Book.open(tmp_path / "book.kith"), ImmediateRunner()))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.card is not None)

    window.open_import([source])
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportWizard))
    wizard = window.pages.currentWidget()
    assert wizard.page == "plan"
    wizard.grab()
    qtbot.mouseClick(wizard.footer.go, Qt.MouseButton.LeftButton)
    assert wizard.page == "result"
    qtbot.mouseClick(wizard.footer.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.shown == "panes")
    book = window.session.book
    assert book.count() == 42

    for row in range(0, 42, 3):
        window.list.view.select_position(row)
        qapp.processEvents()
        assert not window.grab().isNull()
    qtbot.keyClick(window.list.view, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: window.detail().editor is not None)
    window.grab()
    qtbot.keyClick(window.detail().editor, Qt.Key.Key_Escape)
    from app.services import exporting

    for name in ("vcf", "csv", "xlsx", "json", "ldif", "ics"):
        exporting.export(book, exporting.Chosen(), tmp_path / f"out.{name}")

    assert asked == [], "no address was opened"
    assert [e for e in events if e[0] != "open"] == []
    assert [e for e in events if secret.name in e[1]] == []
    assert not was_read(secret)
    window.close()
    window.session.close()
