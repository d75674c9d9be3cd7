"""Moves a row of the sample to and fro, and looks at a page after each edit: once anew, and once more as it then is."""
import os
import re
import statistics
import sys
import time

import tijdpad_site as site

ROW = 34  # the papers for the councils: much follows from it
PAGES = [
    "haalbaarheid",
    "haalbaarheid/wat-als?rij1={row}&datum1=23+juni",
    "tijdlijn?speling=1",
    "overzicht",
    "planning",
    "haalbaarheid?dag=2017-07-04",
]


def look(visitor, path, project=site.PROJECT):
    began = time.perf_counter()
    status, _, text = visitor.ask("GET", f"/p/{project}/{path}")
    assert status == 200, (status, path, text[:500])
    return 1000 * (time.perf_counter() - began)


def busy(process):
    """The seconds of processor that the site used so far, by all its threads."""
    fields = open(f"/proc/{process}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def row_id(visitor):
    _, _, text = visitor.ask("GET", f"/p/{site.PROJECT}/planning")
    ids = re.findall(r'id="rij-([^"]+)"', text)
    return list(dict.fromkeys(ids))[ROW - 1]


def move(visitor, row, words):
    status, place, text = visitor.ask_act(
        f"/p/{site.PROJECT}/activiteiten/{row}/datum",
        {"basis": visitor.basis, "datum": words},
    )
    assert status in (302, 303), (status, place, text[:500])
    visitor.basis += 1


def main(port, log, process, edits):
    visitor = site.Visitor(port)
    visitor.found_site(log)
    first = look(visitor, "haalbaarheid/verloop", "duinstreek-verloop")
    again = look(visitor, "haalbaarheid/verloop", "duinstreek-verloop")
    print(f"{'verloop of the course, the first page of all':56} {first:7.0f} ms, once more {again:6.1f} ms")
    visitor.look()
    row = row_id(visitor)
    for page in PAGES:
        path = page.format(row=row)
        new, known, used = [], [], 0.0
        for edit in range(edits):
            move(visitor, row, f"{10 + edit % 15} mei 2017" if edit % 2 else f"{10 + edit % 15} juni 2017")
            before = busy(process)
            new.append(look(visitor, path))
            used += busy(process) - before if edit >= edits // 2 else 0
            known.append(look(visitor, path))
        new, known = sorted(new[edits // 2:]), sorted(known[edits // 2:])
        print(
            f"{page[:40]:40} after an edit: least {new[0]:6.1f} median {statistics.median(new):6.1f}"
            f" p90 {new[int(0.9 * len(new))]:6.1f} ms,"
            f" processor {1000 * used / len(new):5.1f} ms; seen before: {statistics.median(known):6.1f} ms"
        )


main(int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
