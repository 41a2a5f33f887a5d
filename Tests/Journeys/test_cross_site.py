"""Another site's page can make a browser call this server; it must not be able to do anything with that."""

import requests

OTHERS = ["https://evil.example", "null", "http://127.0.0.1.evil.example"]


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
