"""A session that was ended is over everywhere: its token opens nothing, and its open socket is closed."""

import pytest
from api import Api
from live import CLOSE, PING, PONG, frame, open_live, read_frame, read_json


def second_device(server, member):
    """Signs the person in once more."""
    body = {"handle": member.handle, "password": member.PASSWORD, "session": "token", "device": "Second"}
    return Api(server.url, Api(server.url, address=member.address).post("/v1/sessions", **body)["token"], member.address)


def from_another_device(anna, device):
    sessions = device.get("/v1/sessions")["sessions"]
    anna.api.delete(f"/v1/sessions/{next(session['id'] for session in sessions if session['isCurrent'])}")


def by_itself(anna, device):
    device.delete("/v1/sessions/current")


def by_a_new_password(anna, device):
    anna.api.put("/v1/me/password", current=anna.PASSWORD, new="another pot of tea")


def by_a_recovery_code(anna, device):
    code = anna.api.post("/v1/me/recovery-codes", password=anna.PASSWORD)["codes"][0]
    Api(anna.server.url, address=anna.address).post(
        "/v1/sessions/recovery", handle=anna.handle, code=code, newPassword="another pot of tea", session="token"
    )


def token_of(api):
    return api.session.headers["Authorization"].split()[1]


@pytest.mark.parametrize("ended", [from_another_device, by_itself, by_a_new_password, by_a_recovery_code])
def test_an_ended_session_loses_its_open_socket(ended, server, member):
    anna = member("Anna")
    device = second_device(server, anna)
    with open_live(server, anna, token_of(device)) as socket:
        ended(anna, device)
        heard = [read_json(socket)]
        while heard[-1]["type"] != "signedOut":
            heard.append(read_json(socket))
        assert read_frame(socket)[0] == CLOSE
        assert socket.recv(1) == b""
    assert device.call("GET", "/v1/me").status_code == 401


def test_only_the_ended_sessions_sockets_close(server, member):
    anna = member("Anna")
    device = second_device(server, anna)
    with open_live(server, anna) as kept, open_live(server, anna, token_of(device)) as ended:
        from_another_device(anna, device)
        while read_json(ended)["type"] != "signedOut":
            pass
        assert read_json(kept)["type"] == "sessions"
        kept.sendall(frame(PING, b"tea"))
        assert read_frame(kept) == (PONG, b"tea")
