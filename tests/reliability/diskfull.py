"""Fills the disk of the data folder: reading goes on, an edit is refused with a sentence, and after making room all goes on.

    python3 tests/reliability/diskfull.py        (as root: it mounts a small disk in memory)
"""
import os
import signal
import subprocess
import sys
import tempfile
import time

import tijdpad_site as site

site.needs_mount()
port = 5341
folder = tempfile.mkdtemp(prefix="tijdpad-full-")
small = f"{folder}/small"
os.makedirs(small)
subprocess.run(f"mount -t tmpfs -o size=7m tmpfs {small}", shell=True, check=True)
log = f"{folder}/log"
try:
    ballast = f"{small}/ballast"
    with open(ballast, "wb") as file:
        file.write(b"x" * 3 * 1024 * 1024)
    process, _ = site.start(f"{small}/data", port, log)
    visitor = site.Visitor(port)
    visitor.found_site(log)
    visitor.look()
    acknowledged, refusals, number = [], [], 0
    while not refusals or len(refusals) < 20:
        number += 1
        words = f"punt-{number}-" + "lang" * 400 + "."
        began = time.time()
        try:
            stands = visitor.edit(words)
        except Exception as wrong:
            stands, visitor.status = False, repr(wrong)
        if stands:
            acknowledged.append(f"punt-{number}-")
        else:
            refusals.append((visitor.status, round(time.time() - began, 2)))
        assert number < 5000, "the disk did not fill"
    status, _, page = visitor.ask("GET", f"/p/{site.PROJECT}/planning")
    reading = status == 200
    os.remove(ballast)
    freed = time.time()
    again = None
    while time.time() - freed < 10:
        try:
            visitor.look()
            if visitor.edit("punt-daarna."):
                again = time.time() - freed
                break
        except (OSError, AttributeError):
            pass
        time.sleep(0.1)
    process.send_signal(signal.SIGTERM)
    process.wait()
    there = site.reasons(f"{small}/data")
    lost = [words for words in acknowledged if words not in there]
    sound, said = site.verify(f"{small}/data")
    statuses = sorted({str(status) for status, _ in refusals})
    slowest = max(seconds for _, seconds in refusals)
    print(
        f"{len(acknowledged)} acknowledged, {len(lost)} lost; refused with {', '.join(statuses)} in at most {slowest} s; "
        f"reading while full: {'goes on' if reading else 'FAILS'}; writes again {again and round(again, 1)} s after making room; {said}"
    )
    good = not lost and reading and again is not None and again <= 5 and sound
    good = good and set(statuses) <= {"507", "503"} and slowest <= 2
    sys.exit(0 if good else 1)
finally:
    process.kill()
    subprocess.run(f"umount {small}", shell=True, capture_output=True)
