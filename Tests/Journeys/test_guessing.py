"""Who guesses at passwords learns nothing about who has an account, and keeps nobody out of theirs."""

import itertools

import pytest
from api import Api
from server import Server

_numbers = itertools.count()


def elsewhere():
    """An address from which nobody has come yet."""
    number = next(_numbers)
    return f"10.{100 + number // 62_500}.{number // 250 % 250}.{number % 250 + 1}"


def sign_in(server, handle, password, address):
    body = {"handle": handle, "password": password, "session": "token"}
    return Api(server.url, address=address).call("POST", "/v1/sessions", json=body)


def recover(server, handle, address):
    body = {"handle": handle, "code": "2222-2222-2222-2222", "newPassword": "another pot of tea", "session": "token"}
    return Api(server.url, address=address).call("POST", "/v1/sessions/recovery", json=body)


def guess_until_refused(server, handle, address):
    """Guesses from one address until that address has to wait; answers how often it could, and what it was told then."""
    for count in range(30):
        answer = sign_in(server, handle, "a guess of many", address)
        if answer.status_code == 429:
            return count, answer
        assert answer.status_code == 401, answer.text
    raise AssertionError("nobody stopped it")


def told(response):
    """All that an answer says, but for the number of the request and the time; the order of its fields is by chance."""
    headers = {name: value for name, value in response.headers.items() if name not in ("X-Request-ID", "Date")}
    body = response.json()
    assert body.pop("requestID") == response.headers["X-Request-ID"]
    return response.status_code, headers, len(response.content), body


def test_an_unknown_id_and_a_wrong_password_get_the_same_answer(server, member):
    anna = member("Anna")
    wrong = sign_in(server, anna.handle, "not her password", elsewhere())
    assert wrong.json()["code"] == "accounts.wrong_credentials"
    for handle in ("nobody_at_all", "", "no id at all", "a" * 300, "ånna_0001"):
        assert told(sign_in(server, handle, "not her password", elsewhere())) == told(wrong), handle


def test_an_unknown_id_and_a_wrong_recovery_code_get_the_same_answer(server, member):
    anna = member("Anna")
    anna.api.post("/v1/me/recovery-codes", password=anna.PASSWORD)
    assert told(recover(server, "nobody_at_all", elsewhere())) == told(recover(server, anna.handle, elsewhere()))


def test_guessing_too_often_at_an_unknown_id_is_ended_in_the_same_words(server, member):
    anna = member("Anna")

    def last_word(handle):
        _, answer = guess_until_refused(server, handle, elsewhere())
        body = {name: value for name, value in answer.json().items() if name not in ("requestID", "retryAfter")}
        return body, sorted(answer.headers)

    assert last_word(anna.handle) == last_word("nobody_at_all")


def test_an_unknown_id_costs_the_server_the_same_work_as_a_wrong_password(server, member):
    anna = member("Anna")
    spent = {"known": 0.0, "unknown": 0.0, "nothing": 0.0}

    def spend(kind, call):
        before = server.cpu_seconds()
        assert call().status_code in (200, 401)
        spent[kind] += server.cpu_seconds() - before

    # By turns, so that what else the server does at the moment counts for each of them.
    for _ in range(15):
        spend("known", lambda: sign_in(server, anna.handle, "not her password", elsewhere()))
        spend("unknown", lambda: sign_in(server, "nobody_we_know", "not her password", elsewhere()))
        spend("nothing", lambda: Api(server.url).call("GET", "/v1/server"))
    assert 0.5 < spent["known"] / spent["unknown"] < 2, spent
    # The hash is what it costs: without it there would be nothing to compare.
    assert spent["nothing"] < spent["unknown"] / 3, spent


def test_who_guesses_from_one_address_locks_nobody_out(server, member):
    anna = member("Anna")
    mallory = elsewhere()
    tries, _ = guess_until_refused(server, anna.handle, mallory)
    assert anna.api.get("/v1/me")["card"]["id"] == anna.id
    anna.api.patch("/v1/me", line="Still here.")
    for address in (anna.address, elsewhere()):
        assert sign_in(server, anna.handle, anna.PASSWORD, address).status_code == 201
    # Nor does her coming give the one who guesses all tries again.
    assert guess_until_refused(server, anna.handle, mallory)[0] < tries


def test_who_guesses_beside_the_owner_does_not_end_the_owners_session(server, member):
    anna = member("Anna")
    guess_until_refused(server, anna.handle, anna.address)
    anna.api.patch("/v1/me", line="Still here.")
    assert sign_in(server, anna.handle, anna.PASSWORD, elsewhere()).status_code == 201


def test_who_invents_the_addresses_before_the_proxys_word_is_one_address(server, member):
    anna = member("Anna")
    behind = elsewhere()
    codes = [
        sign_in(server, anna.handle, "a guess of many", f"{elsewhere()}, {behind}").status_code for _ in range(20)
    ]
    assert codes[0] == 401
    assert codes[-1] == 429


@pytest.fixture
def open_server(tmp_path):
    """A server without a proxy before it."""
    server = Server(tmp_path, TEAHOUSE_HTTP_TRUSTS_PROXY="false").start()
    yield server
    server.stop()


def test_without_a_proxy_nobody_says_themselves_where_they_come_from(open_server):
    codes = [sign_in(open_server, "nobody_at_all", "a guess of many", elsewhere()).status_code for _ in range(20)]
    assert codes[0] == 401
    assert codes[-1] == 429
