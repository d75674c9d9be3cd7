"""A small helping of every harness, one after the other, each tried once: what CI runs.

    python3 tests/reliability/all.py [NAME …]

Ends with "N passed, M failed, K cannot run here", and with 1 when one failed.
"""
import os
import subprocess
import sys
import time

import tijdpad_site as site

HELPINGS = {
    "kill9": ["kill9.py", "6"],
    "powerloss": ["powerloss.py", "2"],
    "diskfull": ["diskfull.py"],
    "ioerrors": ["ioerrors.py", "2"],
    "migrate": ["migrate.py", "3"],
    "restart": ["failover.py", "restart", "6"],
    "failover": ["failover.py", "failover", "6"],
    "silence": ["failover.py", "silence", "16"],
    "proxy": ["proxy.py", "2"],
    "large plan": ["largeplans.py", "rows", "1500", "untimed"],
    "many municipalities": ["largeplans.py", "municipalities", "342", "untimed"],
}
# the longest that one may take on a machine that is busy with other work: what hangs is a failure
MOST_SECONDS = 240

passed, failed, elsewhere = [], [], []
for name in sys.argv[1:] or HELPINGS:
    script, *arguments = HELPINGS[name]
    began = time.time()
    run = subprocess.Popen(
        [sys.executable, os.path.join(site.HERE, script), *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        said, code = run.communicate(timeout=MOST_SECONDS)[0].strip(), run.returncode
    except subprocess.TimeoutExpired:
        # it still puts away what it started
        run.terminate()
        said, code = f"not done after {MOST_SECONDS} s; {run.communicate()[0].strip()}", 1
    goal, word = {0: (passed, "passed"), site.CANNOT_RUN: (elsewhere, "CANNOT RUN HERE")}.get(code, (failed, "FAILED"))
    goal.append(name)
    print(f"{word} {name} ({time.time() - began:.0f} s): {said}", flush=True)
print(f"reliability: {len(passed)} passed, {len(failed)} failed, {len(elsewhere)} cannot run here")
sys.exit(1 if failed else 0)
