"""Plays a network of bench/time.sh many times with numpy: delays drawn from a table, no calendars and no repeats.

Usage: numpy_runs.py FILE RUNS [BLOCK]   (so many runs side by side)
"""

import resource
import sys
import time

import numpy

steps = []
with open(sys.argv[1]) as lines:
    for line in lines:
        duration, _, before = line.rstrip("\n").split("\t")
        steps.append((int(duration), [int(other) for other in before.split()]))
runs = int(sys.argv[2])
block = int(sys.argv[3]) if len(sys.argv) > 3 else 2048
delays = numpy.repeat(
    numpy.array([0, 1, 3, 7, 14, 28], dtype=numpy.int32), [512, 154, 123, 143, 61, 31]
)
dice = numpy.random.Generator(numpy.random.SFC64(2017))


def play(count):
    days = numpy.empty((len(steps), count), dtype=numpy.int32)
    for step, (duration, before) in enumerate(steps):
        day = days[step]
        if before:
            numpy.copyto(day, days[before[0]])
            for other in before[1:]:
                numpy.maximum(day, days[other], out=day)
        else:
            day.fill(0)
        if duration:
            day += delays[dice.integers(0, len(delays), count, dtype=numpy.uint16)]
            day += duration
        else:
            day += 7
    return numpy.bincount(days[-1], minlength=2200)


times = []
for _ in range(3):
    start = time.perf_counter()
    busy = time.process_time()
    counts = sum(play(min(block, runs - first)) for first in range(0, runs, block))
    times.append((time.perf_counter() - start, time.process_time() - busy))
wall, busy = min(times)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(
    f"numpy: {len(steps)} steps, {runs} runs, blocks of {block}: {1000 * wall:.0f} ms, {1000 * busy:.0f} ms CPU,"
    f" {memory:.0f} MB, mean {(counts * numpy.arange(len(counts))).sum() / runs:.1f}"
)
