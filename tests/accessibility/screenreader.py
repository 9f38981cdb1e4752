# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader has of a program: its tree of objects, their words and states; and a keyboard."""
import time

import pyatspi
from gi.repository import Atspi, GLib

PATIENCE = 60  # seconds: other tests run beside this one
LOOK_AGAIN = 150  # milliseconds after which a wait looks without having been told of anything

ITEMS = ("list item", "table cell", "tree item")


class NotSeen(AssertionError):
    pass


def wait_until(condition, what, patience=PATIENCE):
    """The first true value of `condition`, which is asked again whenever something is announced."""
    loop = GLib.MainContext.default()
    timer = GLib.timeout_add(LOOK_AGAIN, lambda: True)
    end = time.monotonic() + patience
    try:
        while True:
            try:
                if value := condition():
                    return value
            except GLib.GError:  # what was looked at has gone meanwhile
                pass
            if time.monotonic() > end:
                raise NotSeen(f"after {patience} s still not: {what}")
            loop.iteration(True)
    finally:
        GLib.source_remove(timer)


def application(process):
    """The tree of a program that was started, once it has one."""
    def find():
        for child in pyatspi.Registry.getDesktop(0):
            if child is not None and child.get_process_id() == process.pid and child.childCount > 0:
                return child
        if process.poll() is not None:
            raise NotSeen(f"the program ended with {process.returncode}")
        return None
    found = wait_until(find, "the program can be read")
    found.set_cache_mask(Atspi.Cache.NONE)  # what is asked for is what there is now
    return found


def has(node, state):
    return node.getState().contains(state)


def shows(node):
    return has(node, pyatspi.STATE_SHOWING)


def children(node):
    for place in range(node.childCount):
        yield node.getChildAtIndex(place)


def walk(node, depth=0):
    """Everything that shows, from the outside in, with its depth."""
    yield node, depth
    for child in children(node):
        if child is not None and shows(child):
            yield from walk(child, depth + 1)


def look_for(within, role=None, name=None, starts=None, contains=None, state=None):
    """The first object that shows and is all of that, or None."""
    for node, _ in walk(within):
        said = node.name or ""
        if ((role is None or node.getRoleName() in ((role,) if isinstance(role, str) else role)) and (name is None or said == name)
                and (starts is None or said.startswith(starts)) and (contains is None or contains in said)
                and (state is None or has(node, state))):
            return node
    return None


def find(within, what, patience=PATIENCE, **wanted):
    try:
        return wait_until(lambda: look_for(within, **wanted), f"{what} {wanted}", patience)
    except NotSeen as not_seen:
        raise NotSeen(f"{not_seen}\n{described(within)}") from None


def described(within):
    """All that shows, for whoever reads why a test failed."""
    return "\n".join("  " * depth + f"{node.getRoleName()} {node.name!r}" + (f": {text_of(node)!r}" if "Text" in pyatspi.listInterfaces(node) else "")
                     for node, depth in walk(within))


def vanish(within, what, **wanted):
    wait_until(lambda: look_for(within, **wanted) is None, f"gone: {what} {wanted}")


def text_of(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)


def do(node, action):
    """Presses a button, and the like, by the name that the action has."""
    actions = node.queryAction()
    for place in range(actions.nActions):
        if actions.getName(place) == action:
            assert actions.doAction(place), f"{node} does not {action}"
            return
    raise NotSeen(f"{node} has no {action}: {[actions.getName(place) for place in range(actions.nActions)]}")


def focused(within):
    """What has the focus: the innermost object that says so. (The current item of a list says so even while the list itself does not.)"""
    found = None
    for node, _ in walk(within):
        if has(node, pyatspi.STATE_FOCUSED) and has(node, pyatspi.STATE_FOCUSABLE) and (node.getRoleName() not in ITEMS or has(node.parent, pyatspi.STATE_FOCUSED)):
            found = node
    return found


KEYS = {"Return": 0xff0d, "Escape": 0xff1b, "Tab": 0xff09, "Down": 0xff54, "Up": 0xff52, "Home": 0xff50, "End": 0xff57, "F5": 0xffc2,
        "F6": 0xffc3}
MODIFIERS = {"Shift": 1, "Control": 4, "Alt": 8}


def press(*keys):
    """Keys pressed together, as on a keyboard: press("Control", "k")."""
    *held, last = keys
    mask = sum(MODIFIERS[key] for key in held)
    registry = pyatspi.Registry
    if mask:
        registry.generateKeyboardEvent(mask, None, pyatspi.KEY_LOCKMODIFIERS)
    registry.generateKeyboardEvent(KEYS.get(last) or ord(last), None, pyatspi.KEY_SYM)
    if mask:
        registry.generateKeyboardEvent(mask, None, pyatspi.KEY_UNLOCKMODIFIERS)


def type_text(text):
    for letter in text:
        press(letter)
