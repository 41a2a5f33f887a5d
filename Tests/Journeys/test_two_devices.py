"""Two devices of one person, one of them away for a while: in the end both show the same, and so does a third."""

import pytest
from device import Device
from test_sessions_end import second_device


@pytest.fixture
def anna(member):
    return member("Anna")


@pytest.fixture
def friends(member, anna):
    friends = [member(name) for name in ("Bert", "Cora", "Dora")]
    for friend in friends:
        friend.meet(anna)
    return friends


def new_device(server, anna):
    return Device(server, anna, second_device(server, anna))


def meanwhile(anna, friends, member):
    """A day of which the device that is away hears nothing."""
    bert, cora, dora = friends
    with_bert, with_cora, with_dora = (anna.chat_with(friend) for friend in friends)
    # Talk: more than a page of it, recalled on both sides, answered, deleted on one's own devices.
    said = [bert.write(with_bert, f"leaf {number}") for number in range(45)]
    bert.api.post(f"/v1/chats/{with_bert}/messages/{said[3]['seq']}/recall")
    bert.api.post(f"/v1/chats/{with_bert}/messages/{said[-1]['seq']}/recall")
    own = [anna.write(with_bert, words) for words in ("green", "black")]
    anna.api.post(f"/v1/chats/{with_bert}/messages/{own[0]['seq']}/recall")
    anna.api.post(
        f"/v1/chats/{with_bert}/messages", clientID="an-answer", content={"kind": "text", "text": "white"},
        quote=said[5]["seq"],
    )  # fmt: skip
    anna.api.delete(f"/v1/chats/{with_bert}/messages/{said[7]['seq']}")
    # What is hers alone in a chat.
    anna.api.patch(f"/v1/chats/{with_bert}/state", floor=said[30]["seq"], isPinned=True, draft="half a sent")
    anna.api.patch(f"/v1/chats/{with_bert}/state", draft="half a sentence")
    anna.api.patch(f"/v1/chats/{with_cora}/state", isMuted=True, isMarkedUnread=True)
    anna.api.patch(f"/v1/chats/{with_cora}/state", isHidden=True)
    dora.write(with_dora, "are you there?")
    anna.api.patch(f"/v1/chats/{with_dora}/state", isHidden=True)
    dora.write(with_dora, "hello?")
    # What she notes about people.
    tag = anna.api.post("/v1/tags", name="tea", members=[bert.id, cora.id])
    anna.api.patch(f"/v1/tags/{tag['id']}", name="green tea", members=[cora.id])
    gone = anna.api.post("/v1/tags", name="coffee", members=[dora.id])
    anna.api.delete(f"/v1/tags/{gone['id']}")
    anna.api.patch(f"/v1/contacts/{cora.id}", remark="Cora from school", isStarred=True)
    anna.api.patch(f"/v1/contacts/{dora.id}", hidesMine=True)
    anna.api.put(f"/v1/blocks/{dora.id}")
    anna.api.patch("/v1/me", line="Out of leaves.")
    # People who come, ask and go.
    emil, fred, gina = (member(name) for name in ("Emil", "Fred", "Gina"))
    emil.write(emil.meet(anna), "we are friends now")
    for asking in (fred, gina):
        asking.api.get(f"/v1/people/by-handle/{anna.handle}")
        request = asking.api.post("/v1/friend-requests", to=anna.id, greeting="hello", source="search")["request"]
    anna.api.delete(f"/v1/friend-requests/{request['id']}")
    anna.api.delete(f"/v1/contacts/{bert.id}")
    # Groups that begin, change and end.
    group = anna.found_group("Tea", cora, emil)
    cora.api.post(
        f"/v1/chats/{group}/messages", clientID="a-call", content={"kind": "text", "text": "@Anna"}, mentions=[anna.id]
    )
    cora.api.patch(f"/v1/groups/{group}", name="Tea lovers")
    dora.meet(cora)
    cups = cora.found_group("Cups", anna, dora)
    dora.api.delete(f"/v1/groups/{cups}/members/{dora.id}")  # Of this only Cora hears.
    left = cora.found_group("Short", anna)
    cora.write(left, "and now")
    cora.api.delete(f"/v1/groups/{left}/members/{anna.id}")


def test_the_device_that_was_away_ends_with_what_the_others_show(server, anna, friends, member):
    away, looking = new_device(server, anna), new_device(server, anna)
    before = away.digest()
    assert before == looking.digest()
    looking.look()
    meanwhile(anna, friends, member)
    assert away.digest() == before, "nothing comes to a device that is away"
    away.catch_up()
    fresh = new_device(server, anna)
    assert away.state() == fresh.state()
    away.catch_up()  # It has signed in meanwhile.
    looking.look_until(away)
    assert looking.state() == fresh.state()
    assert {away.digest(), looking.digest(), fresh.digest()} == {fresh.digest()} != {before}


def test_what_was_done_on_the_device_without_a_connection_joins_what_was_done_on_the_other(server, anna, friends):
    bert = friends[0]
    chat = anna.chat_with(bert)
    seqs = [bert.write(chat, f"cup {number}")["seq"] for number in range(10)]
    away, looking = new_device(server, anna), new_device(server, anna)
    looking.look()
    # Both act; what the one does is not told to the server before it is back.
    looking.api.patch(f"/v1/chats/{chat}/state", floor=seqs[8], draft="from here", isPinned=True)
    looking.api.patch(f"/v1/contacts/{bert.id}", remark="Bert, from here")
    written = {"clientID": "written-away", "content": {"kind": "text", "text": "written without a connection"}}
    waiting = [
        ("PATCH", f"/v1/chats/{chat}/state", {"floor": seqs[2]}),
        ("POST", f"/v1/chats/{chat}/messages", written),
        ("POST", f"/v1/chats/{chat}/messages", written),  # The first answer was lost.
        ("PATCH", f"/v1/contacts/{bert.id}", {"isStarred": True}),
        ("POST", f"/v1/chats/{chat}/messages/{seqs[0]}/favourite", None),
    ]
    for method, path, body in waiting:
        assert away.api.call(method, path, json=body).ok
    away.catch_up()
    looking.look_until(away)
    fresh = new_device(server, anna)
    assert away.state() == looking.state() == fresh.state()
    mine = fresh.state()["chats"][chat]["mine"]
    assert (mine["floor"], mine["draft"], mine["isPinned"]) == (seqs[8], "from here", True)
    contact = fresh.contacts[bert.id]
    assert (contact["remark"], contact["isStarred"]) == ("Bert, from here", True)
    assert [m["content"]["kind"] for m in fresh.logs[chat].values() if m.get("clientID") == "written-away"] == ["text"]
