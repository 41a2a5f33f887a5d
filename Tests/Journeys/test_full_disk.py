"""A disk that is full: writing is refused in words, reading goes on, nothing is lost, and with room it goes on by itself."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from api import Member
from server import Server

ROOM = "32m"
BALLAST = 14_000_000
LETTER = "茶馆" * 4_000


@pytest.fixture
def house(tmp_path):
    """A server whose data lie on a small disk of its own, which nobody else sees and which ends with it."""
    data = tmp_path / "data"
    data.mkdir()
    disk = ["unshare", "--map-root-user", "--mount", "sh", "-c", f'mount -t tmpfs -o size={ROOM} tmpfs "$0" && exec "$@"', data]
    server = Server(
        tmp_path, around=disk, TEAHOUSE_CHATS_MESSAGES_PER_SECOND="100000", TEAHOUSE_CHATS_MESSAGES_BURST="100000"
    ).start()
    yield server
    server.stop()


def inside(server):
    """The data folder as the server sees it."""
    return Path(f"/proc/{server.process.pid}/root{server.folder}/data")


def write(member, chat, number):
    content = {"kind": "text", "text": f"{number} {LETTER}"}
    return member.api.call("POST", f"/v1/chats/{chat}/messages", json={"clientID": f"letter-{number}", "content": content})


def numbers(member, chat):
    """The numbers of all letters that can be read, in their order."""
    after, read = 0, []
    while True:
        page = member.api.get(f"/v1/chats/{chat}/messages", after=after, limit=100)
        texts = [message["content"].get("text", "") for message in page["messages"] if message.get("clientID", "").startswith("letter-")]
        read += [int(text.split(" ")[0]) for text in texts]
        after = page["through"]
        if after >= page["lastSeq"]:
            return read


def test_a_full_disk_refuses_letters_and_loses_none(house):
    anna, bert = Member(house, "Anna"), Member(house, "Bert")
    chat = anna.meet(bert)
    ballast = inside(house) / "ballast"
    ballast.write_bytes(b"\0" * BALLAST)

    kept = 0
    refused = None
    while refused is None and kept < 5_000:
        answer = write(anna, chat, kept + 1)
        if answer.ok:
            kept += 1
        else:
            refused = answer
    assert refused.status_code == 507 and refused.json()["code"] == "storage_full"
    assert kept > 10

    # Reading goes on, also of what was written last; so does finding out that one is signed in.
    assert numbers(bert, chat) == list(range(1, kept + 1))
    assert bert.api.get("/v1/chats")["items"]
    assert bert.api.call("GET", "/health/live").ok

    # With room again it goes on without a restart, and what was refused can be sent again under its name.
    ballast.unlink()
    assert write(anna, chat, kept + 1).ok
    assert numbers(bert, chat) == list(range(1, kept + 2))
    # SQLite looks for the file where the path would lead outside, so that a copy is looked through.
    for part in ("teahouse.sqlite", "teahouse.sqlite-wal"):
        shutil.copy(inside(house) / part, house.folder / part)
    store = sqlite3.connect(house.folder / "teahouse.sqlite")
    assert store.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    store.close()
    # The log does not grow with every refusal.
    assert len(house.log()) < 100_000
