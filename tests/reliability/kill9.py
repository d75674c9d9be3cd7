"""Kills the site at random moments while four people edit, and counts what was acknowledged and is gone.

    python3 tests/reliability/kill9.py [ROUNDS]

Between the rounds only a copy of the file is looked at: what a kill left half-way, the next start of the site has to put right.
"""
import http.client
import os
import random
import signal
import sys
import tempfile
import threading
import time

import tijdpad_site as site

rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 50
port = 5301
folder = tempfile.mkdtemp(prefix="tijdpad-kill9-")
data, log = os.path.join(folder, "data"), os.path.join(folder, "log")
acknowledged, lock, ready = set(), threading.Lock(), []


def write(visitor, name, stop):
    number = 0
    while not stop.is_set():
        words = f"punt-{name}-{number}."
        number += 1
        try:
            if visitor.edit(words):
                with lock:
                    acknowledged.add(words)
            else:
                visitor.look()
        except (OSError, AttributeError, http.client.HTTPException):
            return


process, took = site.start(data, port, log)
site.Visitor(port).found_site(log)
process.send_signal(signal.SIGTERM)
process.wait()
began = time.time()
for round_number in range(rounds):
    process, took = site.start(data, port, log)
    ready.append(took)
    visitors = [site.Visitor(port) for _ in range(4)]
    for visitor in visitors:
        visitor.sign_in()
    stop = threading.Event()
    threads = [
        threading.Thread(target=write, args=(visitor, f"{round_number}-{number}", stop))
        for number, visitor in enumerate(visitors)
    ]
    for thread in threads:
        thread.start()
    time.sleep(random.uniform(0.15, 0.8))
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    stop.set()
    for thread in threads:
        thread.join()
    there = site.reasons_in_copy(data, folder)
    lost = [words for words in acknowledged if words not in there]
    assert not lost, f"lost after round {round_number}: {lost[:5]}"
# where nothing was promised, nothing can be lost
assert acknowledged, "no edit was acknowledged"
sound, said = site.verify(data)
assert sound, said
ready.sort()
print(
    f"{rounds} rounds, {len(acknowledged)} acknowledged, 0 lost; {said} "
    f"ready again: median {ready[len(ready) // 2]:.2f} s, most {ready[-1]:.2f} s; "
    f"{time.time() - began:.0f} s in all"
)
