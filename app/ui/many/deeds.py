"""What the actions about fields, many contacts and quick adding do; their screens are loaded when asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.contact import Contact
    from app.ui.main.window import MainWindow


def deeds(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Action id -> what it does."""
    window.list.columns.choose_wanted.connect(lambda: _columns(window))
    window.list.head.columns_wanted.connect(lambda: _columns(window))
    return {
        "columns": lambda: _columns(window),
        "fields": lambda: _fields(window),
        "replace": lambda: _replace(window),
        "contact.text": lambda: _quick_add(window),
        "contact.me": lambda: _set_me(window),
        "view.me": lambda: _show_me(window),
        "notify": lambda: _notify(window),
        "recent": lambda: window.recent.open(window),
        "emails.copy": lambda: _take("copy_emails", window),
        "emails.write": lambda: _take("write_to_all", window),
        "table.copy": lambda: _take("copy_table", window),
    }


def _set_me(window: MainWindow) -> None:
    """Make the selected contact one's own card, or no longer."""
    from app.ui.text import tr

    session, ids = window.session, window.selected_ids()
    if len(ids) == 1:
        mine = session.book.setting("me") == ids[0]
        label = tr("This is no longer your card", "Me") if mine else tr("This is your card now", "Me")
        session.change(label, lambda change: change.remember("me", "" if mine else ids[0]))


def _show_me(window: MainWindow) -> None:
    from app.ui.text import tr

    me = window.session.book.setting("me")
    if me and window.session.book.get(me) is not None:
        window.show_contact(me)
    else:
        window.session.say(tr("No card is yours yet: select one, then Contact, This is my card", "Me"))


def _notify(window: MainWindow) -> None:
    """Turn notifications on or off."""
    from app.ui.main import notices
    from app.ui.text import tr

    on = not notices.is_on()
    notices.set_on(on)
    window.notices.follow()
    window.session.say(
        tr("Birthdays and due touches are told once a day while Kith is open", "Notice")
        if on
        else tr("Notifications are off", "Notice")
    )


def _fields(window: MainWindow) -> None:
    from app.ui.fields.window import FieldsWindow

    window.screens.own_window("fields", lambda: FieldsWindow(window.session))


def _columns(window: MainWindow) -> None:
    from app.ui.list.column_window import ColumnWindow

    columns = window.list.columns
    made = window.screens.own_window(
        "columns", lambda: ColumnWindow(lambda: window.session.book.fields, columns.choose)
    )
    assert isinstance(made, ColumnWindow)
    window.list.set_look("columns")
    made.start(columns.names)


def _replace(window: MainWindow) -> None:
    from app.ui.many.replace import ReplaceWindow

    made = window.screens.own_window("replace", lambda: ReplaceWindow(window.session))
    assert isinstance(made, ReplaceWindow)
    made.start(window.selected_ids(), window.list.scope.term())


def _quick_add(window: MainWindow) -> None:
    from app.ui.adding.window import QuickAdd
    from app.ui.main.pages import wish

    def edit(contact: Contact) -> None:
        window.activateWindow()
        window.detail_in_view().new_contact(contact)

    def make() -> QuickAdd:
        made = QuickAdd(window.session)
        made.edit_wanted.connect(edit)
        made.saved.connect(window.show_contact)
        made.merge_wanted.connect(lambda ids: wish(window, "merge", ids))
        return made

    shown = window.screens.own_window("quick add", make)
    assert isinstance(shown, QuickAdd)
    shown.start()


def _take(what: str, window: MainWindow) -> None:
    """Addresses, a message or a table: of the selected contacts if there are several, else of all that the list shows."""
    from app.ui.many import taking

    ids = window.selected_ids()
    if len(ids) < 2:
        ids = window.session.book.ids_of(window.list.model.numbers)
    getattr(taking, what)(window.session, ids)
