"""Kills the site at every stage of its first start, migrations and sample project included; the next start must complete.

    python3 tests/reliability/migrate.py [ROUNDS]
"""
import os
import signal
import subprocess
import sys
import tempfile
import time

import tijdpad_site as site

rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
port = 5361
folder = tempfile.mkdtemp(prefix="tijdpad-migrate-")
stages = set()
# a start that is not disturbed tells how far apart the kills must lie
process, whole = site.start(f"{folder}/first", port)
process.kill()
process.wait()
for number in range(rounds):
    data = f"{folder}/{number}"
    environment = dict(os.environ, Tijdpad__Data=data, Tijdpad__Address=f"http://localhost:{port}")
    process = subprocess.Popen(
        [os.path.abspath(site.PROGRAM)], env=environment, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT
    )
    time.sleep(whole * (0.3 + 0.7 * number / rounds))
    process.send_signal(signal.SIGKILL)
    process.wait()
    size = os.path.getsize(f"{data}/tijdpad.db") if os.path.exists(f"{data}/tijdpad.db") else -1
    stages.add(size)
    process, _ = site.start(data, port)
    process.send_signal(signal.SIGKILL)
    process.wait()
    sound, said = site.verify(data)
    # the sample projects are there, all of them, however the first start ended
    assert sound and int(said.split()[0]) == 3, said
print(f"{rounds} kills at {len(stages)} different states of the file: every next start completed and all is well")
