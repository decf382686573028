"""Texts as SQLite can hold them."""

from __future__ import annotations


def clean(text: str) -> str:
    """The text with lone surrogates replaced, which SQLite cannot hold."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
