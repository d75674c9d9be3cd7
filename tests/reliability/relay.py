"""Stands between the site and a database, and can lose its power: nothing comes through any more, and nobody is told."""
import socket
import threading


class Relay:
    def __init__(self, port, target):
        self._silent = threading.Event()
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", port))
        threading.Thread(target=self._accept, daemon=True).start()

    def fall_silent(self):
        self._silent.set()

    def _accept(self):
        while True:
            near, _ = self._listener.accept()
            threading.Thread(target=self._serve, args=(near,), daemon=True).start()

    def _serve(self, near):
        if self._silent.is_set():
            # a connection that is made to nobody: the first word waits for an answer for ever
            near.settimeout(None)
        try:
            far = socket.create_connection(("127.0.0.1", self._target), timeout=2)
            far.settimeout(None)
        except OSError:
            if not self._silent.is_set():
                near.close()
            else:
                self._swallow(near)
            return
        back = threading.Thread(target=self._pass, args=(far, near), daemon=True)
        back.start()
        self._pass(near, far)

    def _swallow(self, near):
        try:
            while near.recv(65536):
                pass
        except OSError:
            pass

    def _pass(self, source, goal):
        try:
            while data := source.recv(65536):
                if not self._silent.is_set():
                    goal.sendall(data)
        except OSError:
            pass
        if not self._silent.is_set():
            for end in (source, goal):
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass
