"""What is limited is limited for the person and for the household, not for the device, the socket or the address."""

import pytest
from api import Api, Member
from live import open_live, read_json, say
from server import Server
from test_sessions_end import second_device

# Far more than any limit of a minute, and far fewer than would be let through in an hour: however slow the machine is,
# somewhere on the way it is too often.
MANY = 200


@pytest.fixture(scope="module")
def slow_server(tmp_path_factory):
    """A server where a person may write sixty messages at once, and one a second."""
    settings = {"TEAHOUSE_CHATS_MESSAGES_PER_SECOND": "1", "TEAHOUSE_CHATS_MESSAGES_BURST": "60"}
    server = Server(tmp_path_factory.mktemp("limits"), **settings).start()
    yield server
    server.stop()


def is_too_often(response):
    if response.status_code != 429:
        return False
    assert response.json()["code"] == "slow_down"
    assert int(response.headers["Retry-After"]) == response.json()["retryAfter"] > 0
    return True


def first_refusal(calls):
    """The place of the first call that was one too many."""
    for place, call in enumerate(calls):
        if is_too_often(call()):
            return place
    raise AssertionError("nobody was stopped")


def guess(server, handle, address):
    body = {"handle": handle, "password": "a guess of many", "session": "token"}
    return lambda: Api(server.url, address=address).call("POST", "/v1/sessions", json=body)


def test_all_addresses_of_a_household_count_as_one(server):
    calls = [guess(server, "nobody_at_home", f"2001:db8:1:2:{number:x}::{number:x}") for number in range(20)]
    assert first_refusal(calls) > 0
    # It is the household that has to wait, not the one whom it guessed at.
    assert guess(server, "nobody_at_home", "2001:db8:1:3::1")().status_code == 401


def test_neighbouring_households_count_apart(server):
    calls = [guess(server, "nobody_next_door", f"2001:db8:2:{number:x}::1") for number in range(20)]
    assert [call().status_code for call in calls] == [401] * 20


def test_an_address_has_one_allowance_for_all_whom_it_guesses_at(server):
    """Ceremonies and QR codes need no account, so that the address alone can be counted."""

    def start(address):
        return lambda: Api(server.url, address=address).call("POST", "/v1/handovers")

    assert first_refusal([start("10.77.0.1")] * MANY) > 0
    assert start("10.77.0.2")().status_code == 201


def test_a_person_has_one_allowance_on_all_devices(server, member):
    anna, bert = member("Anna"), member("Bert")
    path = f"/v1/people/by-handle/{bert.handle}"
    devices = [anna.api, second_device(server, anna)]
    place = first_refusal([lambda device=device: device.call("GET", path) for device in devices * (MANY // 2)])
    assert place > 1
    # Another person, from the very same address, has one of their own.
    assert Api(server.url, bert.token, anna.address).call("GET", path).status_code == 200


def send(api, chat, number):
    body = {"clientID": f"limit-{number}", "content": {"kind": "text", "text": "tea"}}
    return api.call("POST", f"/v1/chats/{chat}/messages", json=body)


def test_the_socket_and_the_call_share_one_allowance(slow_server):
    anna, bert = (Member(slow_server, name) for name in ("Anna", "Bert"))
    chat = anna.befriend(bert)
    with open_live(slow_server, anna) as socket:
        message = {"chat": chat, "content": {"kind": "text", "text": "tea"}}
        for number in range(MANY):
            say(socket, "send", ref=str(number), message=message | {"clientID": f"socket-{number}"})
        answers = {}
        while len(answers) < MANY:
            heard = read_json(socket)
            if heard["type"] == "answer":
                answers[int(heard["body"]["ref"])] = heard["body"]
    refused = [number for number, body in answers.items() if body.get("problem")]
    assert {answers[number]["problem"]["code"] for number in refused} == {"slow_down"}
    assert min(refused) >= 60
    # What is used up on the socket is used up for calls: of the sixty at once little is left.
    assert first_refusal([lambda number=number: send(anna.api, chat, number) for number in range(MANY)]) < 60
    assert send(bert.api, chat, 0).ok


def test_a_refused_message_is_in_no_history_and_may_be_sent_later(slow_server):
    anna, bert = (Member(slow_server, name) for name in ("Anna", "Bert"))
    chat = anna.befriend(bert)
    place = first_refusal([lambda number=number: send(anna.api, chat, number) for number in range(MANY)])
    log = bert.api.get(f"/v1/chats/{chat}/messages", limit=500)["messages"]
    assert [m["clientID"] for m in log if m["content"].get("text") == "tea"] == [f"limit-{n}" for n in range(place)]
    # The same message again and again, as a client does it, until there is room for it.
    assert any(send(anna.api, chat, place).ok for _ in range(100_000))
    log = bert.api.get(f"/v1/chats/{chat}/messages", limit=500)["messages"]
    assert log[-1]["clientID"] == f"limit-{place}"
