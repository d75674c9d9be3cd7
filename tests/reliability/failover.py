"""Takes the database away from two processes of the site in three ways, while four people edit and one follows.

    python3 tests/reliability/failover.py restart|silence|failover [SECONDS]

restart: PostgreSQL is started anew. failover: its machine dies, the second, which followed synchronously, is promoted by hand.
silence: the same, but the dead machine refuses nothing, it does not answer. No acknowledged edit may be gone, every refusal is
a 503, and who followed the plan from before hears of an edit afterwards. TIJDPAD_WEB names another build, ALSO more of the connection text; ASYNCHRONOUS=1 lets the
second server fall behind first, so that the harness must be seen to fail (docs/reliability.md).
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
from relay import Relay

PROMISED = {"restart": 3.0, "failover": 3.0, "silence": 14.0}
way = sys.argv[1]
seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 20.0
ports, relayed = (5371, 5372), 5375
pair = Pair(5373)
folder = tempfile.mkdtemp(prefix="tijdpad-failover-")
processes = []


def lag():
    """The second server gets nothing more, and nobody waits for it."""
    pair.sql(0, "alter system set synchronous_standby_names=''")
    pair.sql(0, "select pg_reload_conf()")
    followers = pair.sql(0, "select pid from pg_stat_replication").split()
    receivers = subprocess.run(["pgrep", "-f", "walreceiver"], capture_output=True, text=True).stdout.split()
    for receiver in receivers:
        os.kill(int(receiver), signal.SIGSTOP)
    time.sleep(1)
    return followers and receivers


def follow(heard):
    """Follows the plan on the second process from before to after; connects again as a browser does."""
    while True:
        try:
            visitor = site.Visitor(ports[1])
            visitor.sign_in()
            follow_once(visitor, heard)
        except (OSError, http.client.HTTPException):
            pass
        time.sleep(1)


def follow_once(visitor, heard):
    connection = http.client.HTTPConnection("localhost", ports[1], timeout=120)
    cookies = "; ".join(f"{name}={value}" for name, value in visitor.cookies.items())
    connection.request("GET", f"/p/{site.PROJECT}/volgen", headers={"Cookie": cookies})
    answer, kind = connection.getresponse(), ""
    while line := answer.readline().decode():
        if line.startswith("event:"):
            kind = line.split(":")[1].strip()
        elif line.startswith("data:") and kind == "revisie":
            heard.add(int(line.split(":")[1]))


def take_away(relay):
    if way == "restart":
        pair.restart(0)
        return 0
    receivers = lag() if os.environ.get("ASYNCHRONOUS") else []
    if way == "silence":
        relay.fall_silent()
    pair.kill(0)
    for receiver in receivers:
        os.kill(int(receiver), signal.SIGKILL)
    pair.promote()
    return 1


try:
    relay = Relay(relayed, pair.ports[0])
    # the connection text of docs/beheer.md
    database = f"Host=127.0.0.1:{relayed},127.0.0.1:{pair.ports[1]};Target Session Attributes=primary;Database=postgres;Username=postgres"
    database += os.environ.get("ALSO", "")
    for number, port in enumerate(ports):
        process, _ = site.start(f"{folder}/{port}", port, f"{folder}/log{port}", Database=database)
        processes.append(process)
        if number == 0:
            site.Visitor(port).found_site(f"{folder}/log{port}")
    heard = set()
    threading.Thread(target=follow, args=(heard,), daemon=True).start()
    with Load(ports) as load:
        load.warm_up()
        time.sleep(2)
        before, began = len(load.acknowledged), time.time()
        primary = take_away(relay)
        took = time.time() - began
        time.sleep(seconds)
    # one last edit on the first process, for who follows on the second
    visitor = site.Visitor(ports[0])
    visitor.sign_in()
    stands = visitor.edit("punt-ten-slotte.")
    patience = time.time() + 10
    while visitor.basis not in heard and time.time() < patience:
        time.sleep(0.1)
    there = pair.reasons(primary)
    lost = [words for words in load.acknowledged if words not in there]
    first, gap = load.first_after(began + took), load.longest_gap(began)
    follows = visitor.basis in heard
    statuses = {outcome for _, outcome, _ in load.refused}
    print(
        f"{way}: {len(load.acknowledged)} acknowledged ({before} before), {len(lost)} lost; taken away for {took:.1f} s, "
        f"longest time without an edit {gap:.1f} s, first edit {-1 if first is None else first:.1f} s after it was back; "
        f"{load.outcomes()}; who followed {'hears again' if follows else 'HEARS NOTHING'}"
    )
    good = before > 0 and not lost and stands and follows and first is not None and gap <= took + PROMISED[way]
    sys.exit(0 if good and statuses <= {"503"} else 1)
finally:
    for process in processes:
        process.kill()
    pair.stop()
