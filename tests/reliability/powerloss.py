"""Takes the power away while three people edit: what the disk has at that instant must hold all that was acknowledged.

    python3 tests/reliability/powerloss.py [ROUNDS]        (as root: it mounts a disk in memory)

The disk is an ext4 file in memory. The site is frozen, the file is copied as it is (pages that were not flushed are not in it),
and the copy is looked at. TIJDPAD_WEB names another build: one that waits less for the disk must be seen to fail (docs/reliability.md).
"""
import http.client
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import tijdpad_site as site

site.needs("mkfs.ext4")
site.needs_mount()
rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 12
port = 5331
top = tempfile.mkdtemp(prefix="tijdpad-power-")


def run(command):
    subprocess.run(command, shell=True, check=True, capture_output=True)


run(f"mount -t tmpfs -o size=1500m tmpfs {top}")
disk, crash = f"{top}/disk.img", f"{top}/crash.img"
work, look = f"{top}/work", f"{top}/look"
data, log = f"{work}/data", f"{top}/log"
os.makedirs(work)
os.makedirs(look)
run(f"truncate -s 256M {disk}; mkfs.ext4 -q -F {disk}")
acknowledged, lock = set(), threading.Lock()
lost = broken = total = 0


def write(visitor, name, stop):
    number = 0
    while not stop.is_set():
        words = f"punt-{name}-{number}."
        number += 1
        try:
            if visitor.edit(words, timeout=4):
                with lock:
                    acknowledged.add(words)
            else:
                visitor.look()
        except (OSError, AttributeError, http.client.HTTPException):
            return


try:
    run(f"mount -o loop,commit=600 {disk} {work}")
    process, _ = site.start(data, port, log)
    site.Visitor(port).found_site(log)
    process.send_signal(signal.SIGTERM)
    process.wait()
    run(f"sync; umount {work}")
    for round_number in range(rounds):
        run(f"mount -o loop,commit=600 {disk} {work}")
        process, _ = site.start(data, port, log)
        visitors = [site.Visitor(port) for _ in range(3)]
        for visitor in visitors:
            visitor.sign_in()
        stop = threading.Event()
        threads = [
            threading.Thread(target=write, args=(visitor, f"{round_number}-{number}", stop))
            for number, visitor in enumerate(visitors)
        ]
        for thread in threads:
            thread.start()
        time.sleep(random.uniform(0.4, 1.0))
        os.kill(process.pid, signal.SIGSTOP)
        time.sleep(0.02)
        with lock:
            said = set(acknowledged)
        shutil.copyfile(disk, crash)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        stop.set()
        for thread in threads:
            thread.join()
        run(f"umount {work}; mount -o loop {crash} {look}")
        try:
            there = site.reasons(f"{look}/data")
            gone = [words for words in said if words not in there]
            sound, words = site.verify(f"{look}/data")
            broken += 0 if sound else 1
        except Exception as wrong:  # the file cannot be read at all
            gone, broken = list(said), broken + 1
            print("round", round_number, wrong)
            there = ""
        lost += len(gone)
        total += len(said)
        run(f"umount {look}")
        # go on from what the disk has
        acknowledged = {words for words in said if words in there}
        shutil.copyfile(crash, disk)
    print(
        f"{rounds} rounds, {len(acknowledged)} acknowledged and there at the end, {lost} lost, {broken} broken"
    )
    # where nothing was promised, nothing can be lost
    sys.exit(1 if lost or broken or not acknowledged else 0)
finally:
    subprocess.run(f"umount {work}; umount {look}; umount {top}", shell=True, capture_output=True)
