"""Kills one of two processes of the site behind haproxy while people read and edit: readers must notice nothing.

    python3 tests/reliability/proxy.py [ROUNDS]        (needs haproxy and PostgreSQL)

No GET may fail, nothing acknowledged may be gone, and nobody has to sign in again. PLAIN=1 leaves out of haproxy what docs/beheer.md
says that it needs, so that this must be seen to fail (docs/reliability.md).
"""
import http.client
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time

import tijdpad_site as site
from load import Load
from postgres_pair import Pair

site.needs("haproxy")
rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
front, ports = 5381, (5382, 5383)
folder = tempfile.mkdtemp(prefix="tijdpad-proxy-")
# as in docs/beheer.md
again = "" if os.environ.get("PLAIN") else "retry-on conn-failure empty-response response-timeout\n  retries 3\n  option redispatch 1"
settings = f"""
defaults
  mode http
  timeout connect 2s
  timeout client 60s
  timeout server 60s
frontend people
  bind 127.0.0.1:{front}
  default_backend site
backend site
  option httpchk GET /gezond/klaar
  {again}
  http-request disable-l7-retry unless METH_GET
  default-server check inter 500ms fall 2 rise 2
  server one 127.0.0.1:{ports[0]}
  server two 127.0.0.1:{ports[1]}
"""


class Readers:
    """People who do nothing but read, each with one connection to the proxy."""

    def __init__(self, visitor, count=4):
        self.read, self.failed = 0, []
        self._visitor, self._stop, self._lock = visitor, threading.Event(), threading.Lock()
        self._threads = [threading.Thread(target=self._go_on) for _ in range(count)]

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def _go_on(self):
        cookies = "; ".join(f"{name}={value}" for name, value in self._visitor.cookies.items())
        paths, number = (f"/p/{site.PROJECT}/planning", f"/p/{site.PROJECT}/indeling"), 0
        while not self._stop.is_set():
            connection = http.client.HTTPConnection("localhost", front, timeout=60)
            number += 1
            try:
                connection.request("GET", paths[number % 2], headers={"Cookie": cookies})
                answer = connection.getresponse()
                outcome = str(answer.status) if answer.read() else "empty"
            except (OSError, http.client.HTTPException) as wrong:
                outcome = type(wrong).__name__
            connection.close()
            with self._lock:
                if outcome == "200":
                    self.read += 1
                else:
                    self.failed.append(outcome)


def start(number):
    process, _ = site.start(
        f"{folder}/{ports[number]}", ports[number], f"{folder}/log{number}", Database=database, Address=f"http://localhost:{front}"
    )
    return process


pair = Pair(5385, standby=False)
database = f"Host=127.0.0.1;Port={pair.ports[0]};Database=postgres;Username=postgres"
processes = []
try:
    processes.append(start(0))
    site.Visitor(ports[0]).found_site(f"{folder}/log0")
    processes.append(start(1))
    with open(f"{folder}/haproxy.cfg", "w") as file:
        file.write(settings)
    proxy = subprocess.Popen(["haproxy", "-q", "-f", f"{folder}/haproxy.cfg"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    processes.append(proxy)
    time.sleep(2)
    reader = site.Visitor(front)
    reader.sign_in()
    with Load([front], writers=2) as load, Readers(reader) as readers:
        load.warm_up()
        for round_number in range(rounds):
            number = round_number % 2
            time.sleep(1)
            processes[number].send_signal(signal.SIGKILL if round_number % 4 < 2 else signal.SIGTERM)
            processes[number].wait()
            time.sleep(1)
            processes[number] = start(number)
            # haproxy must have seen it before the other goes
            time.sleep(2)
    there = pair.reasons(0)
    lost = [words for words in load.acknowledged if words not in there]
    status, _, _ = reader.ask("GET", f"/p/{site.PROJECT}/planning")
    print(
        f"{rounds} rounds: {readers.read} pages read, {len(readers.failed)} failed {sorted(set(readers.failed))}; "
        f"{len(load.acknowledged)} edits acknowledged, {len(lost)} lost; {load.outcomes()}; "
        f"still signed in: {status == 200}"
    )
    sys.exit(0 if not readers.failed and readers.read and load.acknowledged and not lost and status == 200 else 1)
finally:
    for process in processes:
        process.kill()
    pair.stop()
