"""One contact on its way into a card: parameters, labels and the groups that hold properties together."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.domain.contact import Attribute, Contact, Params
from app.domain.values import Photo
from app.formats.vcard import labels
from app.formats.vcard.draft import LABELLED, ORGANISATION
from app.formats.vcard.output import Out
from app.formats.vcard.text import escape


def types_of(a: Attribute) -> tuple[str, ...]:
    """The types that an imported value has beside its label."""
    return next((values for key, values in a.params if key == "TYPE"), ())


class Sheet:
    """One contact being written in one version: which vCard groups are taken, and which attributes say their group."""

    def __init__(self, contact: Contact, version: str, load: Callable[[Photo], bytes | None]) -> None:
        self.contact = contact
        self.version = version
        self.load = load
        own = [a for a in contact.attributes if a.field in ORGANISATION and not a.is_partner]
        counts = {a.field for a in own}
        plain = len(own) <= 1 or (
            len(counts) == len(own) and len({a.group for a in own}) == 1 and bool(own[0].group)
        )
        self.say_groups = not plain
        self._taken = {a.vcard_group for a in contact.attributes}
        self._shared = [a.vcard_group for a in contact.attributes if a.vcard_group and a.field in LABELLED]
        self._next = 0

    def plain_params(self, a: Attribute, types: tuple[str, ...] | None = None) -> Params:
        rest = tuple((k, v) for k, v in a.params if k not in ("TYPE", "X-ABLABEL"))
        types = types_of(a) if types is None else types
        return (("TYPE", types), *rest) if types else rest

    def params(self, a: Attribute, types: tuple[str, ...], *more: tuple[str, tuple[str, ...]]) -> Params:
        """Types, the mark of the primary value, our group, and what the attribute brought along."""
        if a.is_primary and self.version != "4.0":
            types = (*types, "pref")
        params = (*self.plain_params(a, types), *more)
        if a.is_primary and self.version == "4.0":
            params = (*params, ("PREF", ("1",)))
        if (a.field in ORGANISATION and self.say_groups) or (a.field not in ORGANISATION and a.group):
            params = (*params, ("X-KITH-GROUP", (a.group,)))
        return params

    def grouped(self, a: Attribute, out: Out, label: str | None) -> Iterator[Out]:
        """The property, and beside it the X-ABLabel that says its label."""
        text = next((values[0] for key, values in a.params if key == "X-ABLABEL" and values), "")
        text = text or (labels.apple_text(label) if label else "")
        if not text:
            yield out
            return
        group = out.group if self._shared.count(out.group) == 1 else self._free_group()
        yield Out(out.name, out.value, out.params, group, out.data, out.mime)
        yield Out("X-ABLabel", escape(text), (), group)

    def _free_group(self) -> str:
        while True:
            self._next += 1
            if (group := f"item{self._next}") not in self._taken:
                self._taken.add(group)
                return group
