# SPDX-License-Identifier: GPL-3.0-or-later
"""The two programs, as people start them."""
import json
import os
import subprocess
import tempfile

FOLDER = os.environ["LIMBER_BIN_DIR"]
PATIENCE = 60  # seconds


def program(name):
    return os.path.join(FOLDER, name)


def end(process):
    """Asks it to end; whether it did so by itself."""
    if process.poll() is None:
        process.terminate()
    try:
        return process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise


class Endpoint:
    """A community's server, at one address for as long as it lives."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="endpoint-", dir=os.environ["HOME"])
        self.listen = "127.0.0.1:0"
        self.process = None

    def load(self, items):
        subprocess.run([program("limber-endpoint"), "load", "-", "--data", self.folder.name], input=json.dumps(items).encode(), check=True,
                       stdout=subprocess.DEVNULL, timeout=PATIENCE)

    def start(self):
        self.process = subprocess.Popen([program("limber-endpoint"), "serve", "--data", self.folder.name, "--listen", self.listen],
                                        stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        assert line.startswith("listening on "), f"limber-endpoint said {line!r}"
        url = line.removeprefix("listening on ").strip()
        self.listen = url.removeprefix("http://").rstrip("/")
        return url

    def stop(self):
        if self.process is not None:
            end(self.process)
            self.process.stdout.close()
            self.process = None


class Limber:
    """The window, on a profile of its own."""

    def __init__(self):
        self.profile = os.path.join(os.environ["HOME"], "profile")
        self.process = subprocess.Popen(self.command())

    def command(self, *arguments):
        return [program("limber"), "--profile", self.profile, *arguments]

    def bring_to_front(self):
        """As a second start does. (There is nobody else on this display who would hand the focus to a window.)"""
        subprocess.run(self.command(), check=True, timeout=PATIENCE)

    def stop(self):
        return end(self.process)
