# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of everything that shows, on whatever page."""
import pyatspi

from screenreader import children, focused, has, shows, walk

DEEPEST = 24
NAMED = {"push button", "toggle button", "check box", "radio button", "combo box", "entry", "text", "password text", "spin button", "slider",
         "list", "list item", "tree", "tree table", "table", "table cell", "tree item", "menu", "menu item", "check menu item",
         "radio menu item", "page tab", "link", "dialog", "alert", "frame", "document frame", "document text", "document web",
         "tool bar"}
"""What a person can come to, or reads."""


def spoken(node):
    """A frame round other things says nothing by itself."""
    role = node.getRoleName()
    return role in NAMED and (role != "frame" or node.parent.getRoleName() == "application")


def faults(application):
    """Each thing that is wrong, in a line."""
    found = []
    for node, depth in walk(application):
        said = f"{node.getRoleName()} {node.name!r} under {node.parent.name if node.parent else None!r}"
        if depth > DEEPEST:
            found.append(f"too deep: {said}")
        if has(node, pyatspi.STATE_DEFUNCT):
            found.append(f"dead: {said}")
        if spoken(node) and not (node.name or "").strip():
            found.append(f"without a name: {said}")
        if has(node, pyatspi.STATE_FOCUSABLE) and node.getRoleName() in ("unknown", "invalid", "filler", "panel", "image"):
            found.append(f"can have the focus, and is nothing: {said}")
        for place, child in enumerate(children(node)):
            if child is None:
                found.append(f"a child that is not there: {place} of {said}")
            elif shows(child) and child.parent != node:
                found.append(f"another's child: {child.getRoleName()} {child.name!r} of {said}")
    current = focused(application)
    if current is None:
        found.append("nothing has the focus")
    elif not (current.name or "").strip():
        found.append(f"what has the focus has no name: {current.getRoleName()}")
    return found


def sentences(rows):
    """Rows that do not speak whole sentences."""
    return [row.name for row in rows if not row.name or row.name[-1] not in ".!?…" or len(row.name.split()) < 3]
