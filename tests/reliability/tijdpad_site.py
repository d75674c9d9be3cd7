"""The site as its harnesses use it: start it, sign in without a browser, make edits that can be told apart."""
import http.client
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.environ.get(
    "TIJDPAD_WEB", os.path.join(HERE, "../../artifacts/bin/Tijdpad.Web/debug/tijdpad-web")
)
PROJECT = "duinstreek"

# what the page after an act says of it
NEWS = "__Host-nieuws"


# who is told to stop still puts away what it started
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))

# what a harness ends with that cannot run on this machine; tests/reliability/all.py tells it
CANNOT_RUN = 77


def start(data, port, log=None, wait=60.0, **settings):
    """Starts the site and waits until it can be sent visitors; gives the process and the seconds that took."""
    began = time.time()
    environment = dict(
        os.environ, Tijdpad__Data=data, Tijdpad__Address=f"http://localhost:{port}"
    )
    environment.update({f"Tijdpad__{name}": value for name, value in settings.items()})
    environment["ASPNETCORE_URLS"] = f"http://localhost:{port}"
    process = subprocess.Popen(
        [os.path.abspath(PROGRAM)],
        env=environment,
        cwd=os.path.dirname(data) or "/",
        stdout=open(log, "ab") if log else subprocess.DEVNULL,
        stderr=subprocess.STDOUT,
    )
    while time.time() - began < wait:
        try:
            connection = http.client.HTTPConnection("localhost", port, timeout=2)
            connection.request("GET", "/gezond/klaar")
            if connection.getresponse().status == 200:
                return process, time.time() - began
        except OSError:
            pass
        if process.poll() is not None:
            raise RuntimeError(f"the site ended with {process.returncode}")
        time.sleep(0.02)
    process.kill()
    raise RuntimeError("the site did not come up")


class Refused(OSError):
    """The site answered with another status than that of what was asked for."""

    def __init__(self, status):
        super().__init__(f"status {status}")
        self.status = status


class Visitor:
    """A browser without script: keeps cookies and the token of the last form."""

    def __init__(self, port):
        self.port, self.cookies, self.token = port, {}, ""

    def ask(self, method, path, fields=None, timeout=60):
        body = None
        if fields is not None:
            body = urllib.parse.urlencode({**fields, "__RequestVerificationToken": self.token})
        return self.send(method, path, body, "application/x-www-form-urlencoded", timeout)

    def send(self, method, path, body, form, timeout=60):
        connection = http.client.HTTPConnection("localhost", self.port, timeout=timeout)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers["Content-Type"] = form
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode("utf-8", "replace")
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        found = re.search(r'__RequestVerificationToken" value="([^"]+)"', text)
        if found:
            self.token = found.group(1)
        connection.close()
        return answer.status, answer.headers.get("Location") or "", text

    def found_site(self, log, email="beheer@voorbeeld.nl", password="een lang wachtwoord"):
        """Makes the first administrator with the link that the site showed when it started."""
        link = re.findall(r"(/beginnen/\S+)", open(log, errors="replace").read())[-1]
        _, onward, _ = self.ask("GET", link)
        self.ask("GET", onward)
        fields = {"naam": "Beheer", "email": email, "wachtwoord": password}
        status, place, text = self.ask("POST", "/beginnen", fields)
        assert status in (302, 303), (status, text[:500])

    def sign_in(self, email="beheer@voorbeeld.nl", password="een lang wachtwoord"):
        self.ask("GET", "/inloggen")
        status, _, _ = self.ask("POST", "/inloggen", {"email": email, "wachtwoord": password})
        if status not in (302, 303):
            raise Refused(status)
        self.look()

    def look(self):
        """Looks at the plan; remembers the newest revision."""
        self.status, _, text = self.ask("GET", f"/p/{PROJECT}/indeling")
        if self.status != 200:
            raise Refused(self.status)
        self.basis = int(re.search(r'name="basis" value="(\d+)"', text).group(1))

    def edit(self, words, timeout=60):
        """Adds an open point; true when the site said that it stands."""
        status, _, _ = self.ask_act(
            f"/p/{PROJECT}/indeling/open-punt-erbij", {"basis": self.basis, "tekst": words}, timeout
        )
        if status in (302, 303):
            # ours is later than what we knew; where others edit too, it may be later still
            self.basis += 1
            return True
        self.status = status
        return False

    def ask_act(self, path, fields, timeout=60):
        """Sends a form; a way on that does not come with news of what was done is no yes (status 0)."""
        self.cookies.pop(NEWS, None)
        status, place, text = self.ask("POST", path, fields, timeout)
        if status in (302, 303) and NEWS not in self.cookies:
            status = 0
        return status, place, text


def needs(*programs):
    """Ends the harness when a program is not there, or it is not run as root while it must mount."""
    for program in programs:
        if shutil.which(program) is None:
            print(f"{program} is not here")
            sys.exit(CANNOT_RUN)


def needs_mount():
    """Ends the harness when no disk can be mounted: it must be root, outside a container that forbids it."""
    folder = tempfile.mkdtemp(prefix="tijdpad-mount-")
    run = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", folder], capture_output=True, text=True)
    if run.returncode != 0:
        print(f"no disk can be mounted here: {run.stderr.strip()}")
        sys.exit(CANNOT_RUN)
    subprocess.run(["umount", folder], check=True)


def reasons_in_copy(data, folder):
    """As reasons, in a copy of the file and its log: the site must put its own file right, nobody before it."""
    copy = tempfile.mkdtemp(prefix="copy-", dir=folder)
    for name in ("tijdpad.db", "tijdpad.db-wal"):
        if os.path.exists(os.path.join(data, name)):
            shutil.copyfile(os.path.join(data, name), os.path.join(copy, name))
    there = reasons(copy)
    shutil.rmtree(copy)
    return there


def reasons(data):
    """What the history of the project says, after a check that the file is sound."""
    connection = sqlite3.connect(os.path.join(data, "tijdpad.db"))
    assert connection.execute("pragma integrity_check").fetchone()[0] == "ok"
    assert connection.execute("pragma foreign_key_check").fetchall() == []
    rows = connection.execute(
        "select reason from revision where project_id = ? order by number", (PROJECT,)
    ).fetchall()
    connection.close()
    return "\n".join(row[0] for row in rows)


def verify(data):
    """Whether the site's own check of the whole chain says that all is well."""
    run = subprocess.run(
        [os.path.abspath(PROGRAM), "verify", f"--Tijdpad:Data={data}"],
        capture_output=True,
        text=True,
        cwd=os.path.dirname(data) or "/",
    )
    return run.returncode == 0, (run.stdout + run.stderr).strip()
