"""Schedules a network of bench/time.sh with networkx: earliest days in topological order, without calendars."""

import sys
import time

import networkx

graph = networkx.DiGraph()
with open(sys.argv[1]) as lines:
    for step, line in enumerate(lines):
        duration, _, before = line.rstrip("\n").split("\t")
        graph.add_node(step, duration=int(duration))
        for other in before.split():
            graph.add_edge(int(other), step, lag=0 if int(duration) else 7)


def schedule():
    days = {}
    for step in networkx.topological_sort(graph):
        ready = max((days[other] + edge["lag"] for other, edge in graph.pred[step].items()), default=0)
        days[step] = ready + graph.nodes[step]["duration"]
    return max(days.values())


times = []
for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 1):
    start = time.perf_counter()
    end = schedule()
    times.append(time.perf_counter() - start)
print(f"{len(graph)} steps, the last on day {end}: {1000 * sorted(times)[len(times) // 2]:.2f} ms")
