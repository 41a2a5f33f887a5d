"""Every call is tried by everybody, on Anna's things and on things that do not exist (the table is privileges.py)."""

import json
import re

import pytest
from privileges import EVERYONE, RULES, SIGNED_OUT
from server import HOME
from world import ABSENT, World

DESCRIPTION = json.loads((HOME / "contract/openapi.json").read_text())
OPERATIONS = {
    operation["operationId"]: (method.upper(), path, operation)
    for path, operations in DESCRIPTION["paths"].items()
    for method, operation in operations.items()
}

# What nobody may say about themselves or their messages; it comes along with every body and must be passed over.
FORBIDDEN = {
    "isOperator": True, "role": "owner", "owner": "1", "sender": "1", "seq": 1, "id": "1", "sentAt": 1, "isFriend": True,
    "expires": 9_999_999_999_999, "memberCount": 500, "maySend": True,
}  # fmt: skip


@pytest.fixture(scope="module")
def settled(tmp_path_factory):
    world = World(tmp_path_factory.mktemp("privileges"))
    yield world
    world.close()


@pytest.fixture
def world(settled):
    settled.reset()
    return settled


def test_every_call_of_the_contract_is_declared():
    assert sorted(RULES) == sorted(OPERATIONS)


@pytest.mark.parametrize("name", OPERATIONS)
def test_only_those_may_who_are_declared(name, world):
    for rule in RULES[name]:
        for caller in EVERYONE:
            if caller not in rule.may:
                is_refused(world, name, rule, caller)
        for caller in rule.may:
            is_let_in(world, name, rule, caller)


def is_refused(world, name, rule, caller):
    response = attempt(world, name, rule, caller, world.things)
    words = f"{caller}: {response.status_code} {response.text[:300]}"
    if caller in SIGNED_OUT and caller not in rule.refused and not is_open(name):
        assert response.status_code == 401, words
        return
    assert 400 <= response.status_code < 500, words
    if caller in rule.refused:
        assert response.json()["code"].startswith(rule.refused[caller]), words
    else:
        assert response.status_code in (403, 404), words
        nothing = attempt(world, name, rule, caller, ABSENT)
        assert told(response) == told(nothing), f"{caller} learns that it exists"


def is_let_in(world, name, rule, caller):
    nothing = attempt(world, name, rule, caller, ABSENT) if not rule.fine_if_absent and rule.fields(ABSENT, caller) else None
    if nothing is not None and rule.fields(ABSENT, caller) != rule.fields(world.things, caller):
        assert nothing.status_code in (401, 403, 404, 410), f"{caller} on nothing: {nothing.status_code} {nothing.text[:300]}"
    response = attempt(world, name, rule, caller, world.things)
    assert response.ok, f"{caller}: {response.status_code} {response.text[:300]}"
    if rule.remembers or OPERATIONS[name][0] not in ("GET", "HEAD", "OPTIONS"):
        world.is_touched = True
        nobody_rose(world, name, caller)
    if rule.uses_up:
        world.reset()


def nobody_rose(world, name, caller):
    """What came along with the call made nobody more than they are."""
    me = world.callers[caller].call("GET", "/v1/me")
    if me.ok:
        assert me.json()["isOperator"] == (caller == "operator")
    group = world.callers["owner"].call("GET", f"/v1/groups/{world.things.group}")
    if group.ok and name != "chats.removeMember":
        roles = {member["card"]["id"]: member["role"] for member in group.json()["members"]}
        assert [account for account, role in roles.items() if role == "owner"] == [world.owner]
        expected = "admin" if name == "chats.setRole" else "member"
        assert roles[world.things.member] == expected
    members = world.callers["owner"].call("GET", f"/v1/pages/{world.things.page}/members")
    if members.ok and name not in ("pages.removeMember", "pages.setMember"):
        roles = [(member["card"]["id"], member["role"]) for member in members.json()["members"]]
        assert sorted(roles) == sorted(
            [(world.owner, "owner"), (world.things.admin, "editor"), (world.things.member, "moderator")]
        )
    if name == "chats.send" and me.ok:
        messages = world.callers[caller].get(f"/v1/chats/{world.things.group}/messages") if caller != "friend" else None
        if messages:
            senders = {message.get("clientID"): message.get("sender") for message in messages["messages"]}
            sent = f"hello {caller}"
            assert sent not in senders or senders[sent] == me.json()["card"]["id"]


def attempt(world, name, rule, caller, things):
    method, path, operation = OPERATIONS[name]
    fields = dict(rule.fields(things, caller))
    path = re.sub(r"{(\w+)}", lambda match: str(fields.pop(match[1])), path)
    query = body = None
    if method in ("POST", "PUT", "PATCH") and "2XX" not in operation["responses"]:
        body = fields | {name: value for name, value in FORBIDDEN.items() if name not in declared(operation)}
    else:
        query = fields
    api = world.callers[caller]
    return api.session.request(
        method, api.url + path, params=query, json=body, data=rule.body, headers=rule.headers, timeout=30
    )


def declared(operation):
    """The names that a body may have."""
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    schema = content.get("schema", {})
    if "$ref" in schema:
        schema = DESCRIPTION["components"]["schemas"][schema["$ref"].split("/")[-1]]
    return schema.get("properties", {})


def is_open(name):
    """Whether one needs no account for it."""
    return OPERATIONS[name][2]["security"] == []


def told(response):
    """All that an answer says, but for the number of the request."""
    if not response.content:
        return response.status_code
    return response.status_code, {name: value for name, value in response.json().items() if name != "requestID"}
