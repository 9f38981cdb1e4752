#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""session.py PROGRAM [ARGUMENT…]: runs a program in a desktop session of its own, and ends with its status.

The session has a display of its own (Xvfb), a message bus with the accessibility service, a home folder, and nothing of the person's. Of the
processes that came to be in it none is left.
"""
import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile

PATIENCE = 60  # seconds for a display to be there, on a busy machine
LAST_WORDS = 10  # seconds that whatever is left has to end by itself
PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36

libc = ctypes.CDLL(None)


def end_with_parent():
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def start_display(environment):
    """The X server picks a free number by itself, and says which."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x1000x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=end_with_parent)
    os.close(writing)
    number = b""
    while not number.endswith(b"\n"):
        ready, _, _ = select.select([reading], [], [], PATIENCE)
        said = os.read(reading, 64) if ready else b""
        if not said:
            server.kill()
            sys.exit("Xvfb did not start: " + server.communicate()[1].decode(errors="replace"))
        number += said
    os.close(reading)
    return server, ":" + number.decode().strip()


def own_environment(home):
    """What of the environment says where things of the person are, or what their desktop is like, stays outside."""
    environment = {name: value for name, value in os.environ.items()
                   if not name.startswith(("XDG_", "DBUS_", "QT_", "LC_", "AT_SPI_", "WAYLAND_")) and name not in ("DISPLAY", "LANGUAGE")}
    environment.update(
        HOME=home,
        LANG="C.UTF-8",  # what is read out is compared
        NO_AT_BRIDGE="0",
        QT_QPA_PLATFORM="xcb",
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        LIBGL_ALWAYS_SOFTWARE="1",
        PYTHONDONTWRITEBYTECODE="1")
    for name, folder in (("CONFIG_HOME", "config"), ("DATA_HOME", "data"), ("CACHE_HOME", "cache"), ("STATE_HOME", "state"),
                         ("RUNTIME_DIR", "runtime")):
        path = os.path.join(home, folder)
        os.mkdir(path, 0o700)
        environment["XDG_" + name] = path
    return environment


def children():
    try:
        with open(f"/proc/self/task/{os.getpid()}/children", encoding="ascii") as file:
            return [int(process) for process in file.read().split()]
    except OSError:
        return []


def end_children():
    """Ends whatever was started here or came here because its parent is gone, and waits for it."""
    signal.signal(signal.SIGALRM, lambda *_: None)
    for how in (signal.SIGTERM, signal.SIGKILL):
        signal.setitimer(signal.ITIMER_REAL, LAST_WORDS)
        try:
            while left := children():
                for process in left:
                    os.kill(process, how)
                os.waitpid(-1, 0)
        except (ChildProcessError, ProcessLookupError):
            pass
        except InterruptedError:
            continue
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)


def main():
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    home = tempfile.mkdtemp(prefix="limber-session-")
    try:
        environment = own_environment(home)
        _, display = start_display(environment)
        environment["DISPLAY"] = display
        inside = subprocess.Popen(["dbus-run-session", "--"] + sys.argv[1:], env=environment, preexec_fn=end_with_parent)
        return inside.wait()
    finally:
        end_children()
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
