"""A second start hands its files to the first: over a socket of this user alone, paths only, never much."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

LARGEST = 65_536
MOST_FILES = 100
WAIT_MS = 2000
PATIENCE_MS = 4000


def name_for(book: Path) -> str:
    """The name of the socket on which the window of a book listens."""
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    whose = f"{user}\0{book.resolve()}"
    return f"kith-{hashlib.sha256(whose.encode('utf-8', 'replace')).hexdigest()[:24]}"


def hand_over(book: Path, files: Sequence[Path], patience_ms: int = PATIENCE_MS) -> bool:
    """Give files to the window that has the book open; whether it took them. One that is just starting is waited for."""
    socket = QLocalSocket()
    patience = QDeadlineTimer(patience_ms)
    while True:
        socket.connectToServer(name_for(book))
        if socket.waitForConnected(WAIT_MS):
            break
        if patience.hasExpired():
            return False
        QThread.msleep(50)
    words = json.dumps({"files": [str(path.absolute()) for path in files[:MOST_FILES]]}).encode() + b"\n"
    socket.write(words)
    taken = socket.waitForBytesWritten(WAIT_MS) and socket.waitForReadyRead(WAIT_MS)
    answer = bytes(socket.readLine().data()).strip()
    socket.disconnectFromServer()
    return bool(taken) and answer == b"taken"


class Reception(QObject):
    """Listens while a window has a book open, which whoever listens has locked."""

    asked = Signal(list)
    """Files (Paths that exist) that a second start was given; none: it only wants the window."""

    def __init__(self, book: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(name_for(book))  # of an owner that was killed: the lock is ours
        self.listening = self._server.listen(name_for(book))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._on_words(socket))
            if socket.bytesAvailable():
                self._on_words(socket)

    def _on_words(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            files = understood(bytes(socket.readLine(LARGEST).data()))
            if files is not None:
                socket.write(b"taken\n")
                socket.flush()
                self.asked.emit(files)
                return
        elif socket.bytesAvailable() < LARGEST:
            return
        socket.abort()


def understood(words: bytes) -> list[Path] | None:
    """The files that a message names, as far as they exist; None for one that is not ours."""
    try:
        known = json.loads(words)
        names = known["files"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(names, list) or len(names) > MOST_FILES:
        return None
    paths = [
        Path(name) for name in names if isinstance(name, str) and 0 < len(name) < 4096 and "\0" not in name
    ]
    return [path for path in paths if path.is_absolute() and path.is_file()]


def come_to_front(window: QWidget) -> None:
    """Show a window that may be minimised or behind others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
