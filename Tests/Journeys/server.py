"""A real Teahouse server for the journeys: the binary that the build made, on a free port, with a data folder of its own."""

import os
import socket
import subprocess
import time
from pathlib import Path

import requests

HOME = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("TEAHOUSE", HOME / ".build/debug/teahouse"))

# Each person of a journey comes from an address of their own, so that what is limited by address does not stop the
# many who sign up in one run.
SETTINGS = {"TEAHOUSE_HTTP_TRUSTS_PROXY": "true"}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """Starts and stops one server process; its data survives a stop."""

    def __init__(self, folder, around=(), **settings):
        """`settings` by name: `TEAHOUSE_LOG_LEVEL="debug"`. `around` is a command that starts the server."""
        self.folder = Path(folder)
        self.around = around
        self.settings = SETTINGS | settings
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = None

    def start(self):
        with open(self.folder / "server.log", "ab") as log:
            self.process = subprocess.Popen(
                [*self.around, BINARY, "serve", "--port", str(self.port), "--data", self.folder / "data"],
                cwd=HOME, env={**os.environ, **self.settings}, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip
        deadline = time.monotonic() + 30
        while not self._is_ready():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise RuntimeError(f"The server did not start:\n{self.log()}")
            time.sleep(0.05)
        return self

    def stop(self):
        """Asks the server to end and waits until it has."""
        self.process.terminate()
        try:
            self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise

    def kill(self):
        """Ends the server as a power cut would."""
        self.process.kill()
        self.process.wait()

    def cpu_seconds(self):
        """The work that the process has done so far, which no other process on the machine adds to."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def log(self):
        return (self.folder / "server.log").read_text(errors="replace")

    def _is_ready(self):
        try:
            return requests.get(f"{self.url}/health/ready", timeout=5).ok
        except requests.ConnectionError:
            return False
