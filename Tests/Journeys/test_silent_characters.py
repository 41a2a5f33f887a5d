"""A character that cannot be written down is refused or passed over; it is never an error of the server."""

import pytest
from api import Member
from stores import STORES, house_on

NUL = "a\0b"

def _account(**more):
    return {"handle": "newcomer", "name": "New", "password": "one pot for two", "session": "token"} | more


def _message(client_id, **content):
    return {"clientID": client_id, "content": content}


def _place(**more):
    return {"kind": "place", "name": "tea", "latitude": 1, "longitude": 1} | more


def _forward(**more):
    return {"seqs": [2], "to": ["{chat}"], "merged": True, "clientID": "four"} | more


PASSKEY = ("ceremony", "credentialID", "clientDataJSON", "authenticatorData", "signature")
RECOVERY = {"handle": NUL, "code": NUL, "newPassword": "one pot for two", "session": "token"}
MESSAGES = "/v1/chats/{chat}/messages"
FORWARDS = "/v1/chats/{chat}/forwards"

# Every place where somebody can put words of their own choice that the store is asked for, or given to keep.
PLACES = {
    "the id that signs up": ("POST", "/v1/accounts", _account(handle=NUL)),
    "the name that signs up": ("POST", "/v1/accounts", _account(name=NUL)),
    "the password that signs up": ("POST", "/v1/accounts", _account(password=f"a long {NUL}")),
    "an invitation": ("POST", "/v1/accounts", _account(invitation=NUL)),
    "the id that signs in": ("POST", "/v1/sessions", _account(handle=NUL)),
    "the password that signs in": ("POST", "/v1/sessions", _account(password=NUL)),
    "the device that signs in": ("POST", "/v1/sessions", _account(device=NUL)),
    "the id and the code that recover": ("POST", "/v1/sessions/recovery", RECOVERY),
    "a passkey": ("POST", "/v1/sessions/passkey", dict.fromkeys(PASSKEY, NUL) | {"session": "token"}),
    "a handover": ("POST", "/v1/handovers/%00/session", {"secret": NUL, "session": "token"}),
    "a handover to look at": ("GET", "/v1/handovers/%00", None),
    "an invitation to withdraw": ("DELETE", "/v1/invitations/%00", None),
    "the own id": ("PUT", "/v1/me/handle", {"handle": NUL}),
    "the own line": ("PATCH", "/v1/me", {"line": NUL}),
    "the own picture": ("PATCH", "/v1/me", {"avatar": NUL}),
    "the server's name": ("PATCH", "/v1/server", {"name": NUL}),
    "an id to look for": ("GET", "/v1/people/by-handle/%00", None),
    "a card": ("GET", "/v1/cards/%00", None),
    "a remark": ("PATCH", "/v1/contacts/{friend}", {"remark": NUL}),
    "a tag": ("POST", "/v1/tags", {"name": NUL, "members": []}),
    "a greeting": ("POST", "/v1/friend-requests", {"to": "{friend}", "greeting": NUL, "source": "search"}),
    "the way somebody was found": ("POST", "/v1/friend-requests", {"to": "{friend}", "greeting": "hi", "source": NUL}),
    "a message": ("POST", MESSAGES, _message("one", kind="text", text=NUL)),
    "the client's name of a message": ("POST", MESSAGES, _message(NUL, kind="text", text="tea")),
    "a place": ("POST", MESSAGES, _message("two", **_place(name=NUL))),
    "the address of a place": ("POST", MESSAGES, _message("three", **_place(address=NUL))),
    "a draft": ("PATCH", "/v1/chats/{chat}/state", {"draft": NUL}),
    "words to look for": ("GET", "/v1/chats/{chat}/search?words=a%00b", None),
    "a kind to look for": ("GET", "/v1/chats/{chat}/search?kind=a%00b", None),
    "a note to what is forwarded": ("POST", FORWARDS, _forward(note=NUL)),
    "the client's name of what is forwarded": ("POST", FORWARDS, _forward(clientID=NUL)),
    "the name of a group": ("POST", "/v1/groups", {"name": NUL, "members": ["{friend}"]}),
    "the client's name of a group": ("POST", "/v1/groups", {"members": ["{friend}"], "clientID": NUL}),
    "an announcement": ("PATCH", "/v1/groups/{group}", {"announcement": NUL}),
    "a nickname": ("PUT", "/v1/groups/{group}/nickname", {"nickname": NUL}),
    "an invite": ("GET", "/v1/invites/%00", None),
    "a word to the owner": ("POST", "/v1/invites/%00/membership", {"greeting": NUL}),
    "the handle of a Page": ("POST", "/v1/pages", {"handle": NUL, "name": "Tea"}),
    "the name of a Page": ("POST", "/v1/pages", {"handle": "new_page", "name": NUL}),
    "the client's name of a Page": ("POST", "/v1/pages", {"handle": "new_page", "name": "Tea", "clientID": NUL}),
    "what a Page says": ("PATCH", "/v1/pages/{page}", {"about": NUL}),
    "the picture of a Page": ("PATCH", "/v1/pages/{page}", {"avatar": NUL}),
    "a role": ("PUT", "/v1/pages/{page}/members/{friend}", {"role": NUL}),
    "a Page to look for": ("GET", "/v1/pages/by-handle/%00", None),
    "a cursor": ("GET", "/v1/chats?cursor=%00", None),
    "a file to read": ("GET", "/v1/attachments/%00/%00", None),
    "an upload": ("HEAD", "/v1/uploads/%00", None),
}


@pytest.fixture(scope="module", params=STORES)
def people(request, tmp_path_factory):
    """The operator, a friend, and what they have in common."""
    with house_on(request.param, tmp_path_factory.mktemp("silent")) as server:
        anna, bert = Member(server, "Anna"), Member(server, "Bert")
        chat = bert.meet(anna)
        group = anna.found_group("Tea", bert)
        page = anna.api.post("/v1/pages", handle="tea_house", name="Tea")["card"]["id"]
        yield anna, {"{friend}": bert.id, "{chat}": chat, "{group}": group, "{page}": page}


@pytest.mark.parametrize("place", PLACES)
def test_no_place_for_words_breaks_on_a_nul(place, people):
    anna, names = people
    method, path, body = PLACES[place]
    answer = anna.api.call(method, filled(path, names), json=filled(body, names))
    assert answer.status_code < 500, answer.text
    assert anna.api.get("/v1/me")["card"]["id"] == anna.id


def filled(value, names):
    if isinstance(value, dict):
        return {key: filled(each, names) for key, each in value.items()}
    if isinstance(value, list):
        return [filled(each, names) for each in value]
    if isinstance(value, str):
        for name, meaning in names.items():
            value = value.replace(name, meaning)
    return value
