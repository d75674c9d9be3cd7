"""Lets the disk fail under the site: no edit may be acknowledged that is not on it, and afterwards all goes on without a restart.

    python3 tests/reliability/ioerrors.py [ROUNDS]        (needs strace)
"""
import signal
import subprocess
import sys
import tempfile
import time

import tijdpad_site as site

site.needs("strace")
rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 10
port = 5351
folder = tempfile.mkdtemp(prefix="tijdpad-io-")
data, log = f"{folder}/data", f"{folder}/log"
faults = [
    "fdatasync,fsync:error=EIO:when=1+",
    "fdatasync,fsync:error=EIO:when=2+",
    "pwrite64:error=EIO:when=1+",
    "pwrite64:error=ENOSPC:when=2+",
]
process, _ = site.start(data, port, log)
visitor = site.Visitor(port)
visitor.found_site(log)
visitor.look()
acknowledged, refused, statuses, again = [], 0, set(), []
number = 0
for round_number in range(rounds):
    fault = faults[round_number % len(faults)]
    tracer = subprocess.Popen(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync,fsync,pwrite64", "-e", f"inject={fault}", "-p", str(process.pid)]
    )
    time.sleep(1.0)
    for _ in range(4):
        number += 1
        words = f"punt-{number}."
        try:
            if visitor.edit(words):
                acknowledged.append(words)
                continue
            statuses.add(visitor.status)
        except Exception as wrong:
            statuses.add(type(wrong).__name__)
        refused += 1
    tracer.send_signal(signal.SIGINT)
    tracer.wait()
    lifted = time.time()
    while time.time() - lifted < 10:
        number += 1
        words = f"punt-{number}."
        try:
            visitor.look()
            if visitor.edit(words):
                acknowledged.append(words)
                again.append(time.time() - lifted)
                break
        except (OSError, AttributeError):
            pass
        time.sleep(0.1)
    else:
        again.append(float("inf"))
process.send_signal(signal.SIGKILL)
process.wait()
there = site.reasons(data)
lost = [words for words in acknowledged if words not in there]
sound, said = site.verify(data)
print(
    f"{rounds} rounds: {len(acknowledged)} acknowledged, {len(lost)} lost, {refused} refused ({', '.join(map(str, sorted(statuses, key=str)))}); "
    f"again after at most {max(again):.1f} s; {said}"
)
sys.exit(0 if not lost and refused and max(again) <= 5 and sound else 1)
