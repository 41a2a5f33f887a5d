"""Whoever asks for a page that cannot be is told so, or gets a page with nothing on it; it costs no more than a page."""

import json

import pytest
from api import Member
from server import HOME
from stores import STORES, house_on
from studio import Studio
from world import DOT

DESCRIPTION = json.loads((HOME / "contract/openapi.json").read_text())

HIGHEST = 2**63 - 1

ODD = [
    "", " ", "0", "-1", "1", "2", str(HIGHEST), str(HIGHEST + 1), str(-HIGHEST - 1), str(-HIGHEST - 2), "1" * 400, "01",
    "+1", "1.5", "1e9", "1e999", "NaN", "-Infinity", "0x10", "null", "true", "[]", "{}", "'", "' OR 1=1 --",
    "1; DROP TABLE chats", "%", "\\", "\0", "\u0661\u0662", "\uff11", "1\n", "-", "--", "1-", "-1-1", "1-1", "0-0", "1-1-1",
    f"{HIGHEST}-{HIGHEST}", f"{HIGHEST + 1}-1", "x" * 8_000,
]  # fmt: skip

# How a list is walked through; what else a call takes is not odd here.
WALKS = ("cursor", "limit", "before", "after", "since", "until")
# The most that comes at once, as the contract says it; of changes as many as are kept.
MOST = {
    "/v1/contacts": 200, "/v1/chats": 200, "/v1/favourites": 200, "/v1/chats/{chat}/messages": 500,
    "/v1/chats/{chat}/search": 50, "/v1/follows": 200, "/v1/pages/{page}/videos": 200, "/v1/topics/{topic}/videos": 100,
    "/v1/videos/{video}/comments": 200, "/v1/comments/{comment}/replies": 100,
    **dict.fromkeys([f"/v1/channels/{name}" for name in ("acts", "favourites", "following", "friends", "held", "hot")], 200),
}  # fmt: skip


def walks():
    """Every call that reads a list bit by bit, with the names of what says where and how much."""
    for path, operations in DESCRIPTION["paths"].items():
        parameters = operations.get("get", {}).get("parameters", [])
        if names := [each["name"] for each in parameters if each["in"] == "query" and each["name"] in WALKS]:
            yield pytest.param(path, names, id=path)


@pytest.fixture(scope="module", params=STORES)
def house(request, tmp_path_factory):
    with house_on(request.param, tmp_path_factory.mktemp("pages")) as server:
        yield server


@pytest.fixture(scope="module")
def reader(house, tmp_path_factory):
    """Somebody with a few of everything: how to ask for what they have. As the operator they see what is held too."""
    anna, bert, cora = (Member(house, name) for name in ("Anna", "Bert", "Cora"))
    chat = bert.meet(anna)
    cora.meet(anna)
    for number in range(5):
        seq = anna.write(chat, f"tea {number}")["seq"]
        anna.api.post(f"/v1/chats/{chat}/messages/{seq}/favourite")
    places = {"chat": chat, "topic": "tea", **publish(bert, cora, anna, tmp_path_factory.mktemp("dot") / "dot.gif")}
    return lambda path, **query: anna.api.call("GET", path.format(**places), params=query)


def publish(bert, cora, anna, dot):
    """Three posts of Bert's that everybody sees, talked about and liked, and two that wait for review."""
    dot.write_bytes(DOT)
    shown, waiting = Studio(bert, anna, "Tea", "tea"), Studio(bert, anna, "More tea", "more")
    anna.api.put(f"/v1/pages/{shown.page}/follow")
    anna.api.put(f"/v1/pages/{waiting.page}/follow")
    videos = [shown.publish_pictures([dot], f"Cup {number} #tea") for number in range(3)]
    for number in range(2):
        waiting.hold_pictures([dot], f"Pot {number}")
    for video in videos:
        cora.api.put(f"/v1/videos/{video}/like", kind="public")
        anna.api.put(f"/v1/videos/{video}/favourite")
    comments = [say(cora, videos[0], f"Sip {number}") for number in range(3)]
    for number in range(2):
        say(bert, videos[0], f"Thank you {number}", replyTo=comments[0])
    return {"page": shown.page, "video": videos[0], "comment": comments[0]}


def say(member, video, text, **more):
    return member.api.post(f"/v1/videos/{video}/comments", text=text, clientID=text, **more)["id"]


def items(body):
    return next(body[name] for name in ("items", "messages", "changes") if name in body)


def test_every_list_that_comes_bit_by_bit_is_tried():
    assert sorted(walk.id for walk in walks()) == sorted([*MOST, "/v1/changes"])


@pytest.mark.parametrize("path, names", list(walks()))
def test_an_odd_page_is_refused_or_bounded(path, names, reader):
    whole = items(reader(path, **({"since": 0} if path == "/v1/changes" else {})).json())
    assert len(whole) > 1
    for name in names:
        for odd in ODD:
            answer = reader(path, **{"since": 0} | {name: odd} if path == "/v1/changes" else {name: odd})
            words = f"{name}={odd[:40]!r}: {answer.status_code} {answer.text[:200]}"
            assert answer.status_code in (200, 400, 422, 431), words
            if answer.ok:
                assert len(items(answer.json())) <= min(len(whole), MOST.get(path, len(whole))), words
            elif answer.status_code != 431:
                assert answer.headers["Content-Type"] == "application/problem+json", words
                assert answer.json()["field"] == name, words


@pytest.mark.parametrize("path, names", list(walks()))
def test_a_place_said_twice_is_no_place(path, names, reader):
    for name in names:
        answer = reader(path, **{"since": 0} | {name: ["1", "2"]} if path == "/v1/changes" else {name: ["1", "2"]})
        assert (answer.status_code, answer.json()["code"]) == (400, "malformed"), name


def test_no_limit_is_lifted_by_a_higher_number(reader):
    for path in ("/v1/contacts", "/v1/chats", "/v1/favourites", "/v1/follows", "/v1/chats/{chat}/messages"):
        answer = reader(path, limit=HIGHEST)
        assert answer.status_code == 422 or len(items(answer.json())) <= MOST[path]
        answer = reader(path, limit=1)
        assert len(items(answer.json())) == 1, path


@pytest.mark.parametrize("path", ["/v1/contacts", "/v1/chats", "/v1/favourites", "/v1/follows"])
def test_behind_the_last_page_is_nothing(path, reader):
    end = {"/v1/contacts": f"{HIGHEST}", "/v1/chats": "0-1", "/v1/favourites": "1", "/v1/follows": f"{HIGHEST}"}[path]
    assert reader(path, cursor=end).json() == {"items": []}


def test_behind_the_end_of_a_conversation_is_nothing(reader):
    path = "/v1/chats/{chat}/messages"
    last = reader(path).json()["lastSeq"]
    for query in ({"after": last}, {"after": 10**9}, {"after": HIGHEST}):
        page = reader(path, **query).json()
        assert (page["messages"], page["lastSeq"]) == ([], last), query
    for query in ({"before": 10**9}, {"before": HIGHEST}, {"after": -1}, {"after": -HIGHEST}):
        assert len(reader(path, **query).json()["messages"]) == last, query


def test_the_cursor_of_one_list_opens_no_other(house, reader):
    """A place in somebody else's list is a place in one's own, or none; never a look into theirs."""
    dora, emil = Member(house, "Dora"), Member(house, "Emil")
    chat = dora.meet(emil)
    theirs = {chat["id"] for chat in reader("/v1/chats").json()["items"]}
    cursor = reader("/v1/chats", limit=1).json()["next"]
    got = emil.api.call("GET", "/v1/chats", params={"cursor": cursor}).json()["items"]
    assert theirs.isdisjoint(item["id"] for item in got)
    assert {item["id"] for item in got} <= {chat}
    assert reader("/v1/contacts", cursor=cursor).status_code == 422


def test_before_the_beginning_of_a_conversation_is_nothing(reader):
    path = "/v1/chats/{chat}/messages"
    for before in (1, 0, -1, -HIGHEST):
        assert reader(path, before=before).json()["messages"] == [], before


def test_a_newcomer_finds_nothing_before_their_first_message(house):
    fred, gina, hugo = (Member(house, name) for name in ("Fred", "Gina", "Hugo"))
    fred.meet(gina)
    fred.meet(hugo)
    group = fred.found_group("Tea", gina)
    for number in range(5):
        fred.write(group, f"cup {number}")
    fred.api.post(f"/v1/groups/{group}/members", accounts=[hugo.id])
    messages = f"/v1/chats/{group}/messages"
    first = hugo.api.get(messages)["messages"][0]["seq"]
    assert first > 1
    assert hugo.api.get(messages, before=first)["messages"] == []
