"""Another site's page can make a browser call this server; it must not be able to do anything with that."""

import json
import re

import pytest
import requests
from api import Api, Member
from live import read_json, shake_hands
from server import HOME, Server
from world import NOWHERE

OTHERS = ["https://evil.example", "null", "http://127.0.0.1.evil.example"]

DESCRIPTION = json.loads((HOME / "contract/openapi.json").read_text())
# Every call that may change something. Signing out comes last, since nothing can be asked after it.
MUTATING = sorted(
    (
        (method.upper(), re.sub(r"{\w+}", NOWHERE, path))
        for path, operations in DESCRIPTION["paths"].items()
        for method in operations
        if method in ("post", "put", "patch", "delete")
    ),
    key=lambda call: call == ("DELETE", "/v1/sessions/current"),
)


def sign_in(server, member, origin):
    body = {"handle": member.handle, "password": member.PASSWORD, "session": "cookie"}
    return requests.post(f"{server.url}/v1/sessions", json=body, headers={"Origin": origin} if origin else {}, timeout=30)


def test_another_sites_form_signs_nobody_in(server, member):
    anna = member("Anna")
    for origin in OTHERS:
        answer = sign_in(server, anna, origin)
        assert (answer.status_code, answer.json()["code"]) == (403, "csrf")
        assert "Set-Cookie" not in answer.headers
    assert sign_in(server, anna, server.url).status_code == 201
    assert sign_in(server, anna, None).status_code == 201


def test_a_cookie_alone_changes_nothing(server, member):
    session = requests.Session()
    anna = member("Anna")
    signed_in = session.post(
        f"{server.url}/v1/sessions", timeout=30,
        json={"handle": anna.handle, "password": anna.PASSWORD, "session": "cookie"},
    ).json()  # fmt: skip
    refused = session.patch(f"{server.url}/v1/me", json={"line": "hacked"}, timeout=30)
    assert (refused.status_code, refused.json()["code"]) == (403, "csrf")
    headers = {"X-CSRF-Token": signed_in["csrfToken"]}
    assert session.patch(f"{server.url}/v1/me", json={"line": "tea"}, headers=headers, timeout=30).status_code == 200


# Every call there is, with the operator's cookie, who may make them all.


class Browser:
    """A signed-in browser, and what pages in it can make it send."""

    def __init__(self, server, member):
        self.server = server
        self.session = requests.Session()
        body = {"handle": member.handle, "password": member.PASSWORD, "session": "cookie"}
        self.word = self.session.post(f"{server.url}/v1/sessions", json=body, timeout=30).json()["csrfToken"]

    def call(self, method, path, origin=None, word=None):
        headers = {"Tus-Resumable": "1.0.0", "Origin": origin, "X-CSRF-Token": word}
        return self.session.request(method, self.server.url + path, data=b"{}", headers=headers, timeout=30)


@pytest.fixture(scope="module")
def operators_server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("cross-site")).start()
    server.operator = Member(server, "Oscar")
    yield server
    server.stop()


@pytest.fixture
def browser(operators_server):
    return Browser(operators_server, operators_server.operator)


@pytest.mark.parametrize("origin", OTHERS)
def test_no_call_of_another_sites_page_does_anything_even_with_the_right_word(origin, browser):
    for method, path in MUTATING:
        answer = browser.call(method, path, origin=origin, word=browser.word)
        assert (answer.status_code, answer.json()["code"]) == (403, "csrf"), f"{method} {path}"
        assert "Set-Cookie" not in answer.headers


def test_no_call_does_anything_without_the_right_word(browser, operators_server):
    for word in (None, "", "nonsense", Browser(operators_server, operators_server.operator).word):
        for method, path in MUTATING:
            answer = browser.call(method, path, origin=browser.server.url, word=word)
            assert (answer.status_code, answer.json()["code"]) == (403, "csrf"), f"{method} {path}"


def test_the_own_page_with_the_right_word_is_listened_to(browser):
    for method, path in MUTATING:
        answer = browser.call(method, path, origin=browser.server.url, word=browser.word)
        assert answer.ok or answer.json()["code"] != "csrf", f"{method} {path}"


def test_what_the_cross_site_calls_asked_for_has_not_happened(browser):
    before = [browser.call("GET", path).json() for path in ("/v1/me", "/v1/server", "/v1/me/card", "/v1/sessions")]
    for method, path in MUTATING:
        browser.call(method, path, origin="https://evil.example", word=browser.word)
        browser.call(method, path)
    after = [browser.call("GET", path).json() for path in ("/v1/me", "/v1/server", "/v1/me/card", "/v1/sessions")]
    assert after == before


def test_reading_is_not_handed_to_another_sites_page(browser):
    """The browser sends the cookie along with a reading call; that the page may see the answer nobody must say."""
    answer = browser.call("GET", "/v1/me", origin="https://evil.example")
    assert not [name for name in answer.headers if name.lower().startswith("access-control-")]
    preflight = browser.session.options(
        f"{browser.server.url}/v1/me", timeout=30,
        headers={"Origin": "https://evil.example", "Access-Control-Request-Method": "PATCH"},
    )  # fmt: skip
    assert not [name for name in preflight.headers if name.lower().startswith("access-control-")]


# The live socket: browsers let every page open one to anywhere, and send the cookie along.


def first_word(server, host, **headers):
    with shake_hands(server, host=host, **headers) as socket:
        return read_json(socket)["type"]


def test_a_cookie_opens_the_live_socket_for_the_own_page_alone(server, member):
    token = sign_in(server, member("Anna"), None).cookies["teahouse_session"]
    host = server.url.removeprefix("http://")
    cookie = f"teahouse_session={token}"
    assert first_word(server, host, Cookie=cookie, Origin=server.url) == "hello"
    others = [
        *OTHERS, "http://127.0.0.1", f"http://localhost:{server.port}", f"http://127.0.0.1:{server.port + 1}",
        f"{server.url}.evil.example", f"http://{host}@evil.example", "", "file://",
    ]  # fmt: skip
    for origin in others:
        assert first_word(server, host, Cookie=cookie, Origin=origin) == "signedOut", origin
    assert first_word(server, host, Cookie=cookie) == "signedOut"


def test_a_program_needs_no_page_for_its_socket(server, member):
    anna = member("Anna")
    assert first_word(server, "tea", Authorization=f"Bearer {anna.token}") == "hello"
    # A page cannot set this header, so that whoever can is no page.
    assert first_word(server, "tea", Authorization="Bearer nonsense", Origin=server.url) == "signedOut"


# The cookie itself.


@pytest.fixture(scope="module")
def secure_server(tmp_path_factory):
    """A server that people reach over https."""
    server = Server(tmp_path_factory.mktemp("secure"), TEAHOUSE_HTTP_ORIGIN="https://tea.example").start()
    yield server
    server.stop()


def every_way_in(server, number):
    """The answers to signing up, signing in, being let in by another device, and recovering."""

    def visit(path, **body):
        return Api(server.url, address=f"10.66.0.{number}").call("POST", path, json=body | {"session": "cookie"})

    handle, password = f"cookie_{number:04}", Member.PASSWORD
    yield visit("/v1/accounts", handle=handle, name="Anna", password=password)
    yield visit("/v1/sessions", handle=handle, password=password)
    signed_in = Api(server.url).post("/v1/sessions", handle=handle, password=password, session="token")
    device = Api(server.url, signed_in["token"])
    handover = Api(server.url).post("/v1/handovers")
    device.post(f"/v1/handovers/{handover['code']}/confirmation")
    yield visit(f"/v1/handovers/{handover['code']}/session", secret=handover["secret"])
    code = device.post("/v1/me/recovery-codes", password=password)["codes"][0]
    yield visit("/v1/sessions/recovery", handle=handle, code=code, newPassword="another pot of tea")


def flags(answer):
    pair, *flags = answer.headers["Set-Cookie"].split("; ")
    assert pair.startswith("teahouse_session=")
    return {flag for flag in flags if not flag.startswith("Max-Age=")}


def test_however_one_comes_in_the_cookie_is_for_this_host_and_no_script(server):
    ways = list(every_way_in(server, 1))
    assert [flags(answer) for answer in ways] == [{"Path=/", "HttpOnly", "SameSite=Lax"}] * 4
    for answer in ways:
        secret = answer.headers["Set-Cookie"].partition(";")[0].partition("=")[2]
        assert secret not in answer.text


def test_over_https_the_cookie_never_travels_in_the_clear(secure_server):
    ways = list(every_way_in(secure_server, 2))
    assert [flags(answer) for answer in ways] == [{"Path=/", "HttpOnly", "SameSite=Lax", "Secure"}] * 4


def test_signing_out_takes_the_cookie_back(browser):
    answer = browser.call("DELETE", "/v1/sessions/current", origin=browser.server.url, word=browser.word)
    assert "Max-Age=0" in answer.headers["Set-Cookie"].split("; ")
    assert flags(answer) == {"Path=/", "HttpOnly", "SameSite=Lax"}
    assert "teahouse_session" not in browser.session.cookies
