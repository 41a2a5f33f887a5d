"""Somebody with ten thousand friends gets in, and gets everything in pages that cost what a page costs."""

import pytest
from api import Api, Member
from crowd import FRIENDS, MESSAGES, gather
from server import Server
from test_sessions_end import second_device


@pytest.fixture(scope="module")
def crowded(tmp_path_factory):
    """A server with somebody whom everybody knows, and one of their friends."""
    server = Server(tmp_path_factory.mktemp("crowd")).start()
    anna, bert = Member(server, "Anna"), Member(server, "Bert")
    chat = bert.meet(anna)
    gather(server, anna, bert)
    yield anna, chat
    server.stop()


def pages(api, path, limit):
    """All pages of a list, as they came."""
    query = {"limit": limit}
    while True:
        response = api.call("GET", path, params=query)
        assert response.ok, response.text
        yield response
        if not response.json().get("next"):
            return
        query["cursor"] = response.json()["next"]


def work_of(server, call, times=40):
    """What so many calls cost the server."""
    before = server.cpu_seconds()
    for _ in range(times):
        assert call().ok
    return server.cpu_seconds() - before


def test_the_popular_sign_in_like_everybody(crowded):
    anna, _ = crowded
    response = Api(anna.server.url, address="10.55.0.1").call(
        "POST", "/v1/sessions", json={"handle": anna.handle, "password": anna.PASSWORD, "session": "token"}
    )
    assert response.status_code == 201
    assert len(response.content) < 4_096
    newcomer = Member(anna.server, "Newcomer")
    assert set(response.json()["me"]) == set(newcomer.api.get("/v1/me"))


def test_ten_thousand_friends_come_in_pages_each_of_them_once(crowded):
    anna, _ = crowded
    got = list(pages(anna.api, "/v1/contacts", 200))
    friends = [contact["card"]["id"] for page in got for contact in page.json()["items"]]
    assert len(friends) == len(set(friends)) == FRIENDS
    assert [len(page.json()["items"]) for page in got] == [200] * (FRIENDS // 200)
    # Two hundred times a card with a line of 80 and a remark: what is on a page, and no more.
    assert max(len(page.content) for page in got) < 200 * 1_024


def test_ten_thousand_chats_come_in_pages_each_of_them_once_and_newest_first(crowded):
    anna, _ = crowded
    got = list(pages(anna.api, "/v1/chats", 200))
    chats = [chat for page in got for chat in page.json()["items"]]
    assert len({chat["id"] for chat in chats}) == len(chats) == FRIENDS
    assert [chat["activeAt"] for chat in chats] == sorted((chat["activeAt"] for chat in chats), reverse=True)
    assert all(len(page.json()["items"]) == 200 for page in got)
    assert max(len(page.content) for page in got) < 200 * 1_024


def test_a_long_conversation_comes_in_pages_each_message_once(crowded):
    anna, chat = crowded
    seqs, after = [], 0
    while True:
        page = anna.api.get(f"/v1/chats/{chat}/messages", after=after, limit=500)
        assert len(page["messages"]) <= 500
        seqs += [message["seq"] for message in page["messages"]]
        after = page["through"]
        if after >= page["lastSeq"]:
            break
    assert seqs == list(range(1, MESSAGES + 3))


def test_the_badge_of_a_long_conversation_is_counted_no_further_than_it_is_shown(crowded):
    anna, chat = crowded
    assert anna.api.get(f"/v1/chats/{chat}")["mine"]["unread"] == 100


def test_the_last_page_costs_what_the_first_one_costs(crowded):
    anna, chat = crowded
    deep = {
        "/v1/contacts": [{}, {"cursor": contact_near_the_end(anna)}],
        f"/v1/chats/{chat}/messages": [{"after": 0}, {"after": MESSAGES - 100}, {"before": MESSAGES // 2}, {"before": 2**60}],
    }
    for path, queries in deep.items():
        asked = [query | {"limit": 50} for query in queries]
        work = [work_of(anna.server, lambda query=query: anna.api.call("GET", path, params=query)) for query in asked]
        assert max(work) < 3 * min(work) + 0.05, (path, work)


def contact_near_the_end(anna):
    *_, before_last, _ = pages(anna.api, "/v1/contacts", 200)
    return before_last.json()["next"]


def test_who_has_ten_thousand_friends_reads_and_writes_at_the_cost_of_others(crowded):
    anna, chat = crowded
    dora, emil = Member(anna.server, "Dora"), Member(anna.server, "Emil")
    quiet = dora.meet(emil)
    costs = {}
    for person, of in ((anna, chat), (dora, quiet)):
        device = second_device(anna.server, person)
        costs[person.name] = {
            "chat": work_of(anna.server, lambda: device.call("GET", f"/v1/chats/{of}")),
            "write": work_of(anna.server, lambda: person.api.call("PATCH", f"/v1/chats/{of}/state", json={"isMuted": True})),
            "profile": work_of(anna.server, lambda: device.call("GET", "/v1/me")),
        }
    for what, cost in costs["Anna"].items():
        assert cost < 3 * costs["Dora"][what] + 0.05, (what, costs)
