"""A server on either of its two stores."""

import os
import subprocess
from contextlib import contextmanager

from server import Server

# `make test` runs beside a PostgreSQL of its own; whoever runs one file alone may do without.
STORES = ["embedded", "PostgreSQL"] if "TEST_POSTGRES_URL" in os.environ else ["embedded"]


@contextmanager
def house_on(store, folder, **settings):
    """Runs a new server; on PostgreSQL in a database that is made for it and taken away afterwards."""
    if store == "PostgreSQL":
        _tell_postgres("CREATE DATABASE journey")
        settings["TEAHOUSE_DATABASE_URL"] = os.environ["TEST_POSTGRES_URL"].replace("/postgres?", "/journey?")
    server = Server(folder, **settings).start()
    try:
        yield server
    finally:
        if server.process.poll() is None:
            server.stop()
        if store == "PostgreSQL":
            _tell_postgres("DROP DATABASE journey")


def _tell_postgres(command):
    subprocess.run(["psql", "--quiet", "--dbname", "postgres", "--command", command], check=True)
