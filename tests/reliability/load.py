"""People who edit on several processes of the site at once, and what came of each edit and when."""
import http.client
import threading
import time

import tijdpad_site as site


class Load:
    """Writers that go on until they are stopped; nothing is tried again under the same words."""

    def __init__(self, ports, writers=4):
        self.acknowledged, self.refused = {}, []
        self._lock, self._stop = threading.Lock(), threading.Event()
        self._threads = [
            threading.Thread(target=self._write, args=(ports[number % len(ports)], number))
            for number in range(writers)
        ]

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def _write(self, port, number):
        visitor, count, fresh = None, 0, False
        while not self._stop.is_set():
            began = time.time()
            words = f"punt-{number}-{count}."
            count += 1
            try:
                if visitor is None:
                    visitor = site.Visitor(port)
                    visitor.sign_in()
                    continue
                if not fresh:
                    visitor.look()
                fresh = visitor.edit(words)
                outcome = "ok" if fresh else str(visitor.status)
            except site.Refused as refused:
                fresh, outcome = False, str(refused.status)
            except (OSError, http.client.HTTPException) as wrong:
                fresh, outcome = False, type(wrong).__name__
            with self._lock:
                if outcome == "ok":
                    self.acknowledged[words] = time.time()
                else:
                    self.refused.append((time.time(), outcome, time.time() - began))
            if outcome != "ok":
                time.sleep(0.02)

    def warm_up(self):
        """Waits until every writer has had an edit acknowledged."""
        while len({words.split("-")[1] for words in list(self.acknowledged)}) < len(self._threads):
            time.sleep(0.1)

    def first_after(self, moment):
        """Seconds until the first edit that was acknowledged after this moment; None when there was none."""
        after = [at for at in self.acknowledged.values() if at > moment]
        return min(after) - moment if after else None

    def longest_gap(self, moment):
        """The longest time without any acknowledged edit from just before this moment on."""
        times = sorted(at for at in self.acknowledged.values() if at > moment - 0.5)
        return max((after - before for before, after in zip(times, times[1:])), default=float("inf"))

    def outcomes(self):
        """How often each refusal came, in words, with the slowest."""
        counted = {}
        for _, outcome, _ in self.refused:
            counted[outcome] = counted.get(outcome, 0) + 1
        said = ", ".join(f"{times}x {outcome}" for outcome, times in sorted(counted.items()))
        slowest = max((seconds for _, _, seconds in self.refused), default=0)
        return f"{said or 'nothing refused'}; slowest refusal {slowest:.1f} s"
