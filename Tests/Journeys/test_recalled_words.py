"""What somebody took back is gone: not only from the screens, but from the disk."""

import itertools

import pytest
from api import Member
from canaries import Canaries
from server import Server

_numbers = itertools.count()


@pytest.fixture
def house(tmp_path):
    server = Server(tmp_path).start()
    yield server
    if server.process.poll() is None:
        server.stop()


@pytest.fixture
def canary():
    return Canaries()


def kept_in(server, canary):
    """What of the words is in any file of the data folder."""
    files = [file for file in (server.folder / "data").rglob("*") if file.is_file()]
    assert any(file.name == "teahouse.sqlite" for file in files)
    return {
        str(file.relative_to(server.folder)): found
        for file in files if (found := canary.found_in(file.read_bytes().decode("latin-1")))
    }  # fmt: skip


def say(member, chat, **content):
    name = f"said-{next(_numbers)}"
    return member.api.post(f"/v1/chats/{chat}/messages", clientID=name, content=content)["seq"]


def recall(member, chat, *seqs):
    for seq in seqs:
        member.api.post(f"/v1/chats/{chat}/messages/{seq}/recall")


def test_recalled_words_are_in_no_file(house, canary):
    anna, bert = Member(house, "Anna"), Member(house, "Bert")
    chat = anna.meet(bert)
    words = [canary(f"a message of {length}") * length for length in (1, 20, 400)]
    seqs = [say(anna, chat, kind="text", text=text) for text in words]
    place = {"name": canary("a place"), "address": canary("an address"), "latitude": 1.5, "longitude": 2.5}
    seqs.append(say(anna, chat, kind="place", **place))
    for number in range(30):
        bert.write(chat, f"leaf {number}")
    house.stop()
    assert sum(len(found) for found in kept_in(house, canary).values()) == len(canary.said_as), "they were written down"
    house.start()
    recall(anna, chat, *seqs)
    assert canary.found_in(str(bert.api.get(f"/v1/chats/{chat}/messages", limit=500))) == []
    house.stop()
    assert kept_in(house, canary) == {}


def test_recalled_words_are_in_no_file_while_the_server_runs(house, canary):
    """A server runs for months; what was taken back must not wait that long in the write-ahead log."""
    anna, bert = Member(house, "Anna"), Member(house, "Bert")
    chat = anna.meet(bert)
    seq = say(anna, chat, kind="text", text=canary("a message"))
    recall(anna, chat, seq)
    assert kept_in(house, canary) == {}


def test_an_answer_does_not_go_on_saying_what_it_quoted(house, canary):
    anna, bert = Member(house, "Anna"), Member(house, "Bert")
    chat = anna.meet(bert)
    seq = say(anna, chat, kind="text", text=canary("a message that was answered"))
    answer = {"clientID": "an-answer", "content": {"kind": "text", "text": "Oh."}, "quote": seq}
    bert.api.post(f"/v1/chats/{chat}/messages", **answer)
    recall(anna, chat, seq)
    assert canary.found_in(str(bert.api.get(f"/v1/chats/{chat}/messages"))) == []
    house.stop()
    assert kept_in(house, canary) == {}


def test_recalled_words_that_were_a_draft_are_no_draft_any_more(house, canary):
    anna, bert = Member(house, "Anna"), Member(house, "Bert")
    chat = anna.meet(bert)
    words = canary("a message that was a draft first")
    anna.api.patch(f"/v1/chats/{chat}/state", draft=words)
    seq = say(anna, chat, kind="text", text=words)
    anna.api.patch(f"/v1/chats/{chat}/state", draft="")
    recall(anna, chat, seq)
    assert canary.found_in(str(anna.api.get("/v1/changes", since=0))) == []
    house.stop()
    assert kept_in(house, canary) == {}


def test_a_recalled_greeting_is_in_nobodys_changes(house, canary):
    anna, bert = Member(house, "Anna"), Member(house, "Bert")
    greeting = canary("a greeting")
    bert.api.get(f"/v1/people/by-handle/{anna.handle}")
    request = bert.api.post("/v1/friend-requests", to=anna.id, greeting=greeting, source="search")["request"]
    anna.api.post(f"/v1/friend-requests/{request['id']}/acceptance")
    chat = bert.meet(anna)
    log = bert.api.get(f"/v1/chats/{chat}/messages")["messages"]
    recall(bert, chat, next(message["seq"] for message in log if message["content"].get("text") == greeting))
    assert canary.found_in(str(anna.api.get("/v1/changes", since=0))) == []
