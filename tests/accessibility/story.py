#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person who does not see finds a thread again, keeps it, and reads it when nobody else has it any more."""
import unittest

import pyatspi

from programs import Endpoint, Limber
from screenreader import NotSeen, application, children, do, find, focused, has, press, shows, text_of, type_text, vanish, wait_until
from walkthrough import faults, sentences

SETTLED = 20  # seconds for a page to come to rest
WHEN = "2019-03-02T08:15:00.000Z"
ANSWERS = [
    "Pull it over slowly, rung by rung, and breathe out while it moves.\n\nStop where it begins to sting, not where it is merely tight.",
    "My grandfather hung from the barn door every evening. He could touch his toes at eighty-one.",
    "Ask whoever sold you the ladder for **rubber feet** first: mine walked away under me.",
]


def community():
    items = [{"type": "topic", "id": "barn", "title": "Barn gymnastics"},
             {"type": "person", "id": "hetty", "name": "Hetty Crake", "role": "expert", "headline": "Ladders and landings"},
             {"type": "person", "id": "oswin", "name": "Oswin Thrupp", "role": "member"},
             {"type": "testimonial", "id": "t1", "quote": "I can see over the hedge again.", "name": "Oswin Thrupp"}]
    for number, title in enumerate(["Is skipping on gravel bad for ankles?", "Which boots for a muddy mile?",
                                    "Stretching on a ladder after ploughing", "How many press-ups before breakfast?",
                                    "Do I need a rest day when I only walk?"]):
        items.append({"type": "question", "id": f"q{number}", "title": title, "author": "oswin", "created": WHEN, "activity": WHEN,
                      "topics": ["barn"], "body": "My shoulders are stiff as a gate when the field is done." if number == 2 else "Well?"})
    for number, body in enumerate(ANSWERS):
        items.append({"type": "answer", "id": f"a{number}", "question": "q2", "author": "hetty" if number == 0 else "oswin",
                      "created": WHEN, "body": body})
    return items


class Story(unittest.TestCase):
    def setUp(self):
        self.endpoint = Endpoint()
        self.addCleanup(self.endpoint.stop)
        self.endpoint.load(community())
        self.url = self.endpoint.start()
        self.limber = Limber()
        self.addCleanup(self.limber.stop)
        self.window = application(self.limber.process)

    def look_around(self, page):
        found = ["nothing could be read"]

        def faultless():
            found[:] = faults(self.window)
            return not found
        try:
            wait_until(faultless, f"{page} can be read", SETTLED)  # between one page and the next there may be nobody with the focus
        except NotSeen:
            pass
        self.assertEqual(found, [], page)

    def wait_for_focus(self, what, **wanted):
        def there():
            node = focused(self.window)
            return node is not None and all(getattr(node, name) == value for name, value in wanted.items())
        wait_until(there, f"the focus is in {what}")

    def rows(self, name):
        return [row for row in children(find(self.window, "the rows", role="list", name=name)) if row is not None]

    def thread(self):
        return text_of(find(self.window, "the thread", role="document frame", name="Thread"))

    def assertWhole(self, text):
        self.assertIn("Stretching on a ladder after ploughing", text)
        self.assertIn("stiff as a gate", text)
        for answer in ANSWERS:
            for part in answer.replace("**", "").split("\n\n"):
                self.assertIn(part, text)

    def test_a_thread_that_was_found_and_saved_stays_readable(self):
        self.limber.bring_to_front()
        self.connect()
        self.find_the_thread()
        self.save()
        self.lose_the_network()
        self.lose_the_thread()
        self.visit_every_page()
        self.quit()

    def connect(self):
        self.wait_for_focus("the welcome page", name="Try the Sample Community")
        self.look_around("the welcome page")
        find(self.window, "the address", role="text", name="Address of the community").queryComponent().grabFocus()
        self.wait_for_focus("the address", name="Address of the community")
        type_text(self.url)
        do(find(self.window, "the button", role="push button", name="Connect", state=pyatspi.STATE_ENABLED), "Press")
        find(self.window, "the sidebar", name="All Questions, 5 questions")
        self.look_around("what is there after connecting")
        self.choose("All Questions, 5 questions")
        wait_until(lambda: len(self.rows("Questions")) == 5, "five questions are listed")

    def find_the_thread(self):
        self.assertEqual(sentences(self.rows("Questions")), [])
        self.look_around("the list")
        press("Control", "k")
        self.wait_for_focus("the search field", name="Search")
        type_text("grandfath barn toe")
        wait_until(lambda: any("barn door" in (row.name or "") for row in self.rows("Search results")), "the answer is found")
        self.assertEqual(sentences(self.rows("Search results")), [])
        self.look_around("the search")
        press("Down")
        said = wait_until(lambda: (node := focused(self.window)) is not None and "barn door" in (node.name or "") and node.name,
                          "what was found is read out")
        self.assertIn("Stretching on a ladder after ploughing", said)
        press("Return")
        self.wait_for_focus("the thread", name="Thread")
        self.assertWhole(wait_until(lambda: self.thread() if "barn door" in self.thread() else None, "the thread can be read"))
        find(self.window, "the match that the thread was opened at", role="label", contains=" of 4")
        self.look_around("the thread")
        press("Escape")

    def save(self):
        press("Control", "d")
        find(self.window, "the mark", role="check box", name="Save", state=pyatspi.STATE_CHECKED)

    def lose_the_network(self):
        self.endpoint.stop()
        press("F5")
        find(self.window, "the state", role="label", starts="Offline")
        self.assertWhole(self.thread())
        self.look_around("offline")

    def lose_the_thread(self):
        self.endpoint.load([{"type": "question", "id": "q2", "deleted": True}])
        self.assertEqual(self.endpoint.start(), self.url)
        press("F5")
        find(self.window, "the state", role="label", starts="Synced")
        find(self.window, "what became of it", role="label", contains="this is your saved copy")
        self.assertWhole(self.thread())
        self.choose("Saved, 1 question")
        wait_until(lambda: len(self.rows("Questions")) == 1, "the saved thread is listed")
        row = wait_until(lambda: next((row.name for row in self.rows("Questions")), None), "the saved thread is known")
        self.assertIn("Saved. No longer in its community.", row)
        self.assertWhole(self.thread())

    def go_to(self, role):
        """From pane to pane."""
        panes = 3
        for _ in range(panes):
            here = wait_until(lambda: focused(self.window), "something has the focus")
            if here.getRoleName() == role:
                return
            press("F6")
            wait_until(lambda: focused(self.window) not in (None, here), f"the focus leaves {here}")
        wait_until(lambda: (node := focused(self.window)) is not None and node.getRoleName() == role, f"the focus is in a {role}")

    def choose(self, entry):
        """A line of the sidebar, as a screen reader's person goes there: by its keys."""
        def line():
            node = focused(self.window)
            return node.name if node is not None and node.getRoleName() == "table cell" else None
        self.go_to("table cell")
        lines = [node.name for node in children(find(self.window, "the sidebar", role="tree")) if has(node, pyatspi.STATE_FOCUSABLE)]
        press("Home")
        wait_until(lambda: line() == lines[0], "the first line of the sidebar")
        for _ in lines:
            if (before := line()) == entry:
                return
            press("Down")
            wait_until(lambda: line() not in (None, before), f"the line after {before!r}, on the way to {entry!r}")
        self.fail(f"there is no {entry} in {lines}")

    def visit_every_page(self):
        self.choose("Barn gymnastics, 4 questions")
        self.look_around("a topic")
        self.choose("Experts, 1 profile")
        wait_until(lambda: len(self.rows("Experts")) == 1, "the expert is listed")
        self.assertEqual(sentences(self.rows("Experts")), [])
        self.look_around("the experts")
        self.choose("Stories, 1 quote")
        find(self.window, "the stories", role="document frame", name="Stories")
        self.look_around("the stories")

    def quit(self):
        press("Control", "q")
        self.assertEqual(self.limber.process.wait(60), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
