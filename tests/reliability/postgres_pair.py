"""Two PostgreSQL servers, the second following the first synchronously, as an operator would have them; waiting for the disk."""
import glob
import os
import signal
import subprocess
import sys
import tempfile
import time

import tijdpad_site as site

PROGRAMS = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1:]


class Pair:
    def __init__(self, port, standby=True):
        if not PROGRAMS:
            print("PostgreSQL is not here")
            sys.exit(site.CANNOT_RUN)
        self.ports = (port, port + 1)
        self.top = tempfile.mkdtemp(prefix="tijdpad-pair-")
        if os.geteuid() == 0:
            subprocess.run(["chown", "postgres", self.top], check=True)
        try:
            self._make(port, standby)
        except Exception:
            self.stop()
            raise

    def _make(self, port, standby):
        self._run("initdb", "-D", self._folder(0), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C")
        self._write(0, f"port={port}\nlisten_addresses='127.0.0.1'\nunix_socket_directories='{self.top}'\n")
        self.start(0)
        if standby:
            self._follow()

    def _follow(self):
        self._run(
            "pg_basebackup", "-h", "127.0.0.1", "-p", str(self.ports[0]), "-U", "postgres", "-D", self._folder(1), "-R", "-X", "stream", "-c", "fast"
        )
        # a primary that was started anew has its follower back at once, as docs/beheer.md says: edits wait for it
        self._write(1, f"port={self.ports[1]}\nwal_retrieve_retry_interval=500ms\n")
        # what the copy wrote for itself has no name
        self._write(1, f"primary_conninfo='host=127.0.0.1 port={self.ports[0]} user=postgres application_name=follower'\n", "postgresql.auto.conf")
        self.start(1)
        self.sql(0, "alter system set synchronous_standby_names='follower'")
        self.sql(0, "select pg_reload_conf()")
        for _ in range(100):
            if self.sql(0, "select sync_state from pg_stat_replication") == "sync":
                return
            time.sleep(0.1)
        raise RuntimeError("the second server does not follow")

    def start(self, number):
        self._run("pg_ctl", "-D", self._folder(number), "-l", f"{self.top}/log{number}", "-w", "start")

    def restart(self, number):
        self._run("pg_ctl", "-D", self._folder(number), "-l", f"{self.top}/log{number}", "-m", "fast", "-w", "restart")

    def kill(self, number):
        """The server and all its helpers, without a word."""
        with open(f"{self._folder(number)}/postmaster.pid") as file:
            server = int(file.readline())
        helpers = subprocess.run(["pgrep", "-P", str(server)], capture_output=True, text=True).stdout.split()
        os.kill(server, signal.SIGKILL)
        for helper in helpers:
            try:
                os.kill(int(helper), signal.SIGKILL)
            except ProcessLookupError:
                pass

    def promote(self):
        """The second takes over, and waits for nobody."""
        self._run("pg_ctl", "-D", self._folder(1), "-w", "promote")
        self.sql(1, "alter system set synchronous_standby_names=''")
        self.sql(1, "select pg_reload_conf()")

    def sql(self, number, words):
        run = subprocess.run(
            [f"{PROGRAMS[0]}/psql", "-h", "127.0.0.1", "-p", str(self.ports[number]), "-U", "postgres", "-Atc", words],
            capture_output=True,
            text=True,
        )
        if run.returncode != 0:
            raise RuntimeError(run.stderr)
        return run.stdout.strip()

    def reasons(self, number):
        return self.sql(number, f"select reason from revision where project_id = '{site.PROJECT}' order by number")

    def stop(self):
        for number in (1, 0):
            subprocess.run(self._owner(["pg_ctl", "-D", self._folder(number), "-m", "immediate", "stop"]), capture_output=True, cwd="/")
        subprocess.run(["rm", "-rf", self.top])

    def _folder(self, number):
        return f"{self.top}/{number}"

    def _write(self, number, words, name="postgresql.conf"):
        with open(f"{self._folder(number)}/{name}", "a") as file:
            file.write(words)

    def _owner(self, command):
        command = [f"{PROGRAMS[0]}/{command[0]}", *command[1:]]
        # PostgreSQL refuses to run as root
        return ["runuser", "-u", "postgres", "--", *command] if os.geteuid() == 0 else command

    def _run(self, *command):
        subprocess.run(self._owner(command), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
