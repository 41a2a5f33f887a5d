"""The moment after a restart, when everybody comes back at once and nothing is remembered yet."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from api import Api, Member
from server import Server

PEOPLE = ("Anna", "Bert", "Cora", "Dora")


@pytest.fixture
def full_server(tmp_path):
    """A server with a group that has talked, and those who are in it."""
    server = Server(tmp_path).start()
    anna, *others = members = [Member(server, name) for name in PEOPLE]
    for other in others:
        anna.meet(other)
    group = anna.found_group("Tea", *others)
    for number in range(40):
        members[number % len(members)].write(group, f"cup {number}")
    yield server, members, group
    server.stop()


@pytest.mark.parametrize("end", [Server.stop, Server.kill], ids=["stopped", "killed"])
def test_two_hundred_who_read_at_once_are_all_answered_as_before(end, full_server):
    server, members, group = full_server
    paths = ["/v1/chats", f"/v1/chats/{group}/messages"]
    before = {(member.token, path): member.api.get(path) for member in members for path in paths}
    end(server)
    server.start()
    with ThreadPoolExecutor(200) as crowd:
        asked = list(before) * (200 // len(before))
        answers = list(crowd.map(lambda ask: Api(server.url, ask[0]).call("GET", ask[1]), asked))
    assert len(answers) == 200
    assert [answer.status_code for answer in answers] == [200] * 200
    assert all(answer.json() == before[ask] for ask, answer in zip(asked, answers))
