"""How names are written: the first or the last name first, as the settings have it."""

from __future__ import annotations


def turned(name: str, part: str) -> str:
    """A shown name with the part that it is filed under in front, `Doe, Jane`; as it is where that is not its end."""
    rest = name.removesuffix(part).rstrip() if part and name.endswith(f" {part}") else ""
    return f"{part}, {rest}" if rest else name
