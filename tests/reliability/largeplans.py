"""Walks over every page of a plan that is large and legal: seconds, bytes and memory of each.

    largeplans.py rows 5000          a plan of so many rows, five municipalities
    largeplans.py municipalities 342 a plan of some forty rows in so many municipalities

With "untimed" behind it times are told and not judged, for a machine that is busy with other things; what is worked out may then
also be given up, as long as the page says so.

The site starts anew with an empty folder; the plan comes in as a CSV file through the page for it. Each page is asked
as the first visitor gets it, then once more, and until it no longer says that something is being worked out. Ends with 1
when a page took longer or was larger than is promised, or did not answer 200.
"""
import csv
import io
import os
import re
import signal
import sys
import tempfile
import threading
import time
import uuid

import tijdpad_site as site

MOST_SECONDS, MOST_BYTES, MOST_MEMORY = 2.0, 1_000_000, 512
MOST_SECONDS_OF_WORK, MOST_SECONDS_TO_STOP = 5.0, 5.0
VERSIONS = 60
HEAD = ["Datum", "Activiteit", "Doel & opbrengst", "Communicatie", "In college/raad"]
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
DAYS_OF = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
NEAR = ["Abbendam", "Bramerveen", "Culenoord", "Dorsterwijk", "Elzerland"]

PAGES = [
    "planning", "tijdlijn", "tijdlijn?zoom=week", "tijdlijn?zoom=maand", "tijdlijn?speling=1", "gemeenten", "kalender",
    "kalender?maand=2027-03", "overzicht", "controles", "indeling", "geschiedenis", "geschiedenis/1", "haalbaarheid",
    "haalbaarheid/verloop", "haalbaarheid/wat-als", "haalbaarheid/afhankelijkheden", "haalbaarheid/aannames",
    "voorstellen", "voorstellen/uitkomst", "voorstellen/venster", "scenarios", "opvraaglijst", "vergaderdagen",
    "vergaderdagen/jaar", "deelnemers", "downloads", "agenda", "api-sleutels", "openbaar", "planning?staat=gepland",
]
FILES = ["planning.docx", "planning.xlsx", "planning.csv", "planning.ics", "planning.txt", "planning.json"]


def many_rows(count):
    """Rounds of preparing, sending, discussing and deciding in five municipalities, for as many years as it takes."""
    yield ["", "BEELDVORMING", "", "", ""]
    turn = 0
    for at in range(count):
        day = at * 1825 // count
        year, day = 2027 + day // 365, day % 365
        month = 0
        while day >= DAYS_OF[month]:
            day -= DAYS_OF[month]
            month += 1
        date = f"{day + 1} {MONTHS[month]} {year}"
        name = NEAR[at % 5]
        turn = at // 12
        yield [
            date if at % 7 else f"medio {MONTHS[month]} {year}",
            [
                f"Voorbereiden notitie {turn} samenwerking",
                f"Toezending van notitie {turn} versie 0.{at % 9 + 1} aan de colleges",
                f"Bespreking van notitie {turn} in het college van {name}",
                f"Stuurgroep bespreekt notitie {turn}",
                f"Bericht over notitie {turn} in de nieuwsbrief",
                f"Bespreking van notitie {turn} in de raad van {name}",
            ][at % 6],
            f"Wat in notitie {turn} moet staan is duidelijk, zie ook rij {max(1, at - 3)}",
            "Nieuwsbrief en websites" if at % 4 == 0 else "",
            "X" if at % 6 == 2 else "",
        ]
    days = "\n".join(f"Gemeente {name}: {3 + at} juni 2032" for at, name in enumerate(NEAR))
    yield ["uiterlijk 1 juli 2032", "De raden besluiten over het samenwerkingsmodel", days, "", "X"]


def names(count):
    """Names as of municipalities, all different."""
    first = "Ab Bram Cul Dors Elzer Finster Gar Hoog Ings Jut Kamper Lang Molen Noord Oost Peel Rijn Steen Tol Veen".split()
    last = "dam veen oord wijk land berg horst kerk sluis beek bosch dijk hoven mark rade stad vliet zijl".split()
    middle = ["", "er", "sterer", "heimer"]
    return [f"{one}{between}{two}" for between in middle for two in last for one in first][:count]


def many_municipalities(count):
    """A plan like the sample in very many municipalities, each with its own days."""
    who = names(count)
    yield ["", "BEELDVORMING", "", "", ""]
    for at in range(40):
        yield [
            f"{at % 28 + 1} {MONTHS[at // 10]} 2027", f"Stuurgroep bespreekt notitie {at}",
            f"Wat notitie {at} moet bevatten is duidelijk", "Nieuwsbrief" if at % 3 == 0 else "", "",
        ]
    yield ["", "BESLUITVORMING", "", "", ""]
    days = "\n".join(f"Gemeente {name}: {3 + at % 25} juni 2027" if at % 3 else f"Gemeente {name}: nog te plannen" for at, name in enumerate(who))
    yield ["juni 2027", "Bespreking van het besluit in de colleges", days, "", "X"]
    days = "\n".join(f"Gemeente {name}: {1 + at % 28} september 2027" if at % 4 else f"Gemeente {name}: nog te plannen" for at, name in enumerate(who))
    yield ["september 2027", "De raden besluiten over het samenwerkingsmodel", days, "Persbericht", "X"]


def form_of(name, content):
    mark = uuid.uuid4().hex
    return mark, (
        f'--{mark}\r\nContent-Disposition: form-data; name="__RequestVerificationToken"\r\n\r\n%s\r\n'
        f'--{mark}\r\nContent-Disposition: form-data; name="bestand"; filename="{name}"\r\n'
        f"Content-Type: text/csv\r\n\r\n{content}\r\n--{mark}--\r\n"
    )


def within(megabytes, folder):
    """A program that starts the site in a control group with so much memory; the site itself when there are no such groups."""
    group = "/sys/fs/cgroup/memory/tijdpad-large"
    try:
        os.makedirs(group, exist_ok=True)
        with open(os.path.join(group, "memory.limit_in_bytes"), "w") as limit:
            limit.write(str(megabytes * 1024 * 1024))
    except OSError:
        print("no control groups here: memory is looked at, not limited")
        return site.PROGRAM
    program = os.path.join(folder, "within")
    with open(program, "w") as script:
        script.write(f"#!/bin/sh\necho $$ > {group}/tasks\nexec {os.path.abspath(site.PROGRAM)} \"$@\"\n")
    os.chmod(program, 0o755)
    return program


class Walk:
    def __init__(self, kind, size, is_untimed):
        self.is_untimed = is_untimed
        self.rows = many_rows(size) if kind == "rows" else many_municipalities(size)
        self.folder = tempfile.mkdtemp()
        site.PROGRAM = within(MOST_MEMORY, self.folder)
        self.log = os.path.join(self.folder, "log")
        self.port = 5097
        # half-way, so that much is due, much is late and much is to come
        self.today = "2029-06-15" if kind == "rows" else "2027-06-10"
        self.worst = 0
        self.failed = []

    def run(self):
        os.environ["Tijdpad__Today"] = self.today
        self.process, _ = site.start(os.path.join(self.folder, "data"), self.port, self.log)
        try:
            self.visitor = site.Visitor(self.port)
            self.visitor.found_site(self.log)
            self.bring_in()
            for page in PAGES:
                self.look(page)
            self.row_forms()
            for name in FILES:
                self.look("downloads/" + name, is_file=True)
            self.old_revisions()
            other = threading.Thread(target=lambda: self.ask("voorstellen/uitkomst?keuzes=3&vanaf=2027-01-01"))
            other.start()
            time.sleep(0.5)
            self.look_at("another project meanwhile: ", f"/p/{site.PROJECT}/voorstellen/uitkomst")
        finally:
            began = time.time()
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(120)
            self.judge("stopping", time.time() - began, MOST_SECONDS_TO_STOP, "s")
        self.judge("memory", self.worst, MOST_MEMORY, "MB")
        print("\n".join(["", *self.failed]) if self.failed else "all within what is promised")
        return 1 if self.failed else 0

    def bring_in(self):
        table = io.StringIO()
        csv.writer(table, delimiter=";").writerows([HEAD, *self.rows])
        self.visitor.ask("GET", "/nieuw")
        mark, form = form_of("groot.csv", table.getvalue())
        began = time.time()
        status, place, text = self.visitor.send("POST", "/nieuw", (form % self.visitor.token).encode(), f"multipart/form-data; boundary={mark}", 300)
        print(f"{'upload':52} {time.time() - began:7.2f} s")
        assert status in (302, 303), (status, text[:800])
        self.look_at("", place)
        began = time.time()
        status, place, text = self.visitor.ask("POST", place + "/bewaren", {}, timeout=300)
        print(f"{'accepting the upload':52} {time.time() - began:7.2f} s")
        assert status in (302, 303), (status, text[:800])
        self.project = re.match(r"/p/([^/?#]+)", place).group(1)

    def row_forms(self):
        _, _, text = self.visitor.ask("GET", f"/p/{self.project}/planning")
        ids = list(dict.fromkeys(re.findall(r'id="rij-([^"]+)"', text)))
        for row in (ids[0], ids[-1]):
            self.look(f"planning?rij={row}")

    def old_revisions(self):
        """Many versions of the plan, and then each of them asked over the API."""
        basis = 1
        for turn in range(VERSIONS):
            status, place, text = self.visitor.ask_act(
                f"/p/{self.project}/indeling/open-punt-erbij", {"basis": basis, "tekst": f"Punt {turn}"}, timeout=120
            )
            assert status in (302, 303), (status, place, text[:500])
            basis += 1
        began = time.time()
        for number in range(1, basis + 1):
            status, _, text = self.visitor.ask("GET", f"/api/v1/projects/{self.project}/revisions/{number}", timeout=120)
            if status != 200:
                self.failed.append(f"version {number}: {status}")
            self.memory()
        print(f"{basis} versions over the API in {time.time() - began:.1f} s, {self.memory()} MB", flush=True)

    def memory(self):
        """What the site holds now of its own, in MB; remembers the most."""
        text = open(f"/proc/{self.process.pid}/status").read()
        now = int(re.search(r"RssAnon:\s+(\d+)", text).group(1)) // 1024
        self.worst = max(self.worst, now)
        return now

    def ask(self, path):
        return self.visitor.ask("GET", f"/p/{self.project}/{path}", timeout=300)

    def look(self, path, is_file=False):
        self.look_at("", f"/p/{self.project}/{path}", is_file)

    def look_at(self, before, address, is_file=False):
        name = before + re.sub(r"^/p/[^/]+/", "", address)
        began = time.time()
        status, place, text = self.visitor.ask("GET", address, timeout=600)
        first = time.time() - began
        # what is still being worked out says so, and the page asks again by itself
        while status in (200, 202) and "data-waiting" in text and time.time() - began < 120:
            time.sleep(0.25)
            status, place, text = self.visitor.ask("GET", address, timeout=600)
        # what has been read leads once more to its page, which says so
        if status == 302 and place == address:
            status, place, text = self.visitor.ask("GET", address, timeout=600)
        ready = time.time() - began
        again = 0.0
        if not is_file:
            began = time.time()
            self.visitor.ask("GET", address, timeout=600)
            again = time.time() - began
        size = len(text.encode())
        memory = self.memory()
        print(f"{name[:52]:52} {first:7.2f} s, ready {ready:7.2f} s, again {again:6.2f} s {size:10} B {memory:5} MB  {status}", flush=True)
        was_given_up = status == 503 and 'id="wacht-' in text
        if status != 200 and not (was_given_up and (self.is_untimed or "voorstellen/uitkomst" in name)):
            self.failed.append(f"{name}: {status}")
        if is_file:
            return
        self.judge(name, first, MOST_SECONDS, "s")
        self.judge(name + " is ready", ready, max(MOST_SECONDS_OF_WORK, 30.0 if "voorstellen" in name else 0), "s")
        self.judge(name, size, MOST_BYTES, "B")

    def judge(self, what, value, most, unit):
        if value > most and not (unit == "s" and self.is_untimed):
            self.failed.append(f"{what}: {value:.1f} {unit}, promised {most}")


if __name__ == "__main__":
    sys.exit(Walk(sys.argv[1], int(sys.argv[2]), "untimed" in sys.argv[3:]).run())
