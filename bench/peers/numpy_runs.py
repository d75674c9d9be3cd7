"""Plays a network of bench/time.sh many times with numpy, the best of three.

Usage: numpy_runs.py FILE RUNS HOW [BLOCK]
HOW is bare (delays drawn from a table, no calendars), triangular (the same with delays drawn as they mostly are, from a
triangular distribution) or same (all that Tijdpad does: meeting days, working days, repeats, delays in common).
BLOCK is how many runs go side by side; without it all do.
"""

import datetime
import resource
import sys
import time

import numpy

HORIZON = 2200
BASE = datetime.date(2017, 1, 2)
DELAYS = numpy.repeat(numpy.array([0, 1, 3, 7, 14, 28], dtype=numpy.int32), [512, 154, 123, 143, 61, 31])

steps = []
with open(sys.argv[1]) as lines:
    for line in lines:
        duration, body, before = line.rstrip("\n").split("\t")
        steps.append((int(duration), int(body), [int(other) for other in before.split()]))
runs, how = int(sys.argv[2]), sys.argv[3]
block = int(sys.argv[4]) if len(sys.argv) > 4 else runs
dice = numpy.random.Generator(numpy.random.SFC64(2017))


def following(allowed):
    table = numpy.full(HORIZON + 1, HORIZON, dtype=numpy.int32)
    for day in range(HORIZON - 1, -1, -1):
        table[day] = day if allowed(BASE + datetime.timedelta(day)) else table[day + 1]
    return table


def meets(body):
    def allowed(day):
        if body % 2 == 0:
            return day.weekday() == 1
        week = (day.toordinal() - 1) // 7
        return day.weekday() == (0 if body % 4 == 1 else 3) and week % 4 == body // 2 % 4 and day.month not in (7, 8)

    return following(allowed)


def after(working, count):
    days = numpy.flatnonzero(working[:-1] == numpy.arange(HORIZON))
    rank = numpy.searchsorted(days, numpy.arange(HORIZON + 1), side="right")
    return numpy.append(days, numpy.full(count + 1, HORIZON))[rank + count - 1].astype(numpy.int32)


def entries(count):
    return dice.integers(0, 1024, count, dtype=numpy.uint16)


def begin(day, days, step, lag, before):
    day.fill(0)
    for other in before:
        numpy.maximum(day, days[other], out=day)
    day += lag


def play_bare(days, count):
    for step, (duration, _, before) in enumerate(steps):
        begin(days[step], days, step, duration or 7, before)
        if duration:
            days[step] += DELAYS[entries(count)]


def play_triangular(days, count):
    for step, (duration, _, before) in enumerate(steps):
        begin(days[step], days, step, duration or 7, before)
        if duration:
            days[step] += dice.triangular(0, 1, 14, count)


def play_same(days, count):
    common = [entries(count) for _ in range(40)]
    for step, (duration, body, before) in enumerate(steps):
        day = days[step]
        begin(day, days, step, 0 if duration else 7, before)
        if not before:
            numpy.maximum(day, 20 + dice.integers(0, 21, count, dtype=numpy.uint16), out=day)
        if duration:
            along = dice.integers(0, 4096, count, dtype=numpy.uint16) < 1229
            day += DELAYS[numpy.where(along, common[body // 2], entries(count))]
            day[:] = work[duration][numpy.minimum(day, HORIZON)]
        else:
            day[:] = meetings[body][numpy.minimum(day, HORIZON)]
            drawn = dice.integers(0, 65536, count, dtype=numpy.uint16)
            for chance in (6554, 655):
                again = numpy.flatnonzero(drawn < chance)
                day[again] = meetings[body][numpy.minimum(day[again] + 1, HORIZON)]


def play(count):
    kind = numpy.float64 if how == "triangular" else numpy.int32
    days = numpy.empty((len(steps), count), dtype=kind)
    {"bare": play_bare, "triangular": play_triangular, "same": play_same}[how](days, count)
    return numpy.bincount(days[-1].astype(numpy.int64), minlength=HORIZON + 1)


if how == "same":
    weekdays = following(lambda day: day.weekday() < 5)
    work = {duration: after(weekdays, duration) for duration in range(1, 9)}
    meetings = [meets(body) for body in range(80)]
times = []
for _ in range(3):
    start, busy = time.perf_counter(), time.process_time()
    counts = sum(play(min(block, runs - first)) for first in range(0, runs, block))
    times.append((time.perf_counter() - start, time.process_time() - busy))
wall, busy = min(times)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(
    f"numpy, {how}, {block} at once: {len(steps)} steps, {runs} runs: {1000 * wall:.0f} ms, {1000 * busy:.0f} ms CPU,"
    f" {memory:.0f} MB, mean {(counts * numpy.arange(len(counts))).sum() / runs:.1f}"
)
