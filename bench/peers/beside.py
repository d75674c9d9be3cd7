"""Runs commands in turn, so many times each, and prints the median wall and CPU time, the memory and the ratio to the first.

Usage: beside.py TURNS NAME COMMAND [NAME COMMAND ...]   (a command is one argument, split at spaces)
"""

import os
import statistics
import subprocess
import sys
import time


def run(command):
    start = time.perf_counter()
    process = subprocess.Popen(command.split(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command}: ended with {status}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


turns = int(sys.argv[1])
pairs = list(zip(sys.argv[2::2], sys.argv[3::2]))
measured = {name: [] for name, _ in pairs}
for _ in range(turns):
    for name, command in pairs:
        measured[name].append(run(command))
first = None
for name, runs in measured.items():
    wall, cpu = (statistics.median(run[part] for run in runs) for part in (0, 1))
    first = first or (wall, cpu)
    memory = max(run[2] for run in runs)
    ratio = f"{wall / first[0]:8.1f} x wall {cpu / first[1]:8.1f} x CPU"
    print(f"{name:40} {1000 * wall:9.0f} ms {1000 * cpu:9.0f} ms CPU {memory:6.0f} MB {ratio}")
