"""A second start gives its files to the first window, and nothing but files gets through."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from PySide6.QtNetwork import QLocalSocket

from app.ui.handover import LARGEST, MOST_FILES, Reception, name_for, understood

OTHER = """
import sys
from pathlib import Path
from app.ui.handover import hand_over
print(hand_over(Path(sys.argv[1]), [Path(p) for p in sys.argv[2:]]))
"""


@pytest.fixture
def reception(tmp_path: Path, qtbot):
    reception = Reception(tmp_path / "b.kith")
    assert reception.listening
    yield reception
    reception.close()


def test_files_of_a_second_process_arrive(reception: Reception, tmp_path: Path, qtbot) -> None:
    card = tmp_path / "a b.vcf"
    card.write_text("BEGIN:VCARD")
    process = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", str(Path(__file__).parents[2]))
    process.setProcessEnvironment(environment)
    asked: list[list[Path]] = []
    reception.asked.connect(asked.append)
    with qtbot.waitSignal(process.finished, timeout=30_000):
        process.start(sys.executable, ["-c", OTHER, str(tmp_path / "b.kith"), str(card), "missing.vcf"])
    assert bytes(process.readAllStandardOutput().data()).strip() == b"True"
    assert asked == [[card]]


def test_nobody_listens_for_another_book(tmp_path: Path, qapp) -> None:
    from app.ui.handover import hand_over

    assert not hand_over(tmp_path / "other.kith", [], patience_ms=0)


@pytest.mark.parametrize(
    "words",
    [b"", b"\n", b"{}\n", b"[]\n", b'{"files": "x"}\n', b'{"files": [1, null, {}]}\n', b"\xff\xfe\n", b'{"files":' + b"[" * 5000 + b"\n"],
)  # fmt: skip
def test_what_is_no_list_of_files_is_no_order(words: bytes) -> None:
    assert not understood(words)


def test_only_files_that_exist_and_are_named_wholly_get_through(tmp_path: Path, monkeypatch) -> None:
    card = tmp_path / "a.vcf"
    card.touch()
    monkeypatch.chdir(tmp_path)
    names = [str(card), "a.vcf", str(tmp_path), str(tmp_path / "none.vcf"), "--book", f"{card}\0", "x" * 9000]
    assert understood(json.dumps({"files": names}).encode()) == [card]
    assert understood(json.dumps({"files": [str(card)] * (MOST_FILES + 1)}).encode()) is None


def test_a_flood_is_cut_off(reception: Reception, tmp_path: Path, qtbot) -> None:
    asked: list[object] = []
    reception.asked.connect(asked.append)
    socket = QLocalSocket()
    socket.connectToServer(name_for(tmp_path / "b.kith"))
    assert socket.waitForConnected(2000)
    socket.write(b"x" * (LARGEST * 2))
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000)
    assert asked == []
