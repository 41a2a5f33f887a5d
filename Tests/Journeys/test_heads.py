"""HEAD answers with what GET would say of a thing, and with nothing of the thing itself (RFC 9110, section 9.3.2)."""

import socket

import pytest
from api import Member

PATHS = ["/v1/uploads/1", "/v1/attachments/none/full", "/v1/me", "/health/live", "/", "/nowhere/at/all", "/openapi.json"]


@pytest.mark.parametrize("signed_in", [True, False])
def test_a_head_has_no_body(server, signed_in):
    """Behind a body that nobody expects, the client would take its rest for the next answer."""
    token = Member(server, "Anna").token if signed_in else "nobody"
    with socket.create_connection(("127.0.0.1", server.port)) as line:
        answers = line.makefile("rb")
        for path in PATHS:
            for method in ("HEAD", "GET"):
                line.sendall(
                    f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nTus-Resumable: 1.0.0\r\n"
                    f"Authorization: Bearer {token}\r\n\r\n".encode()
                )
                assert answers.readline().startswith(b"HTTP/1.1 "), f"{method} {path}"
                length = 0
                while (field := answers.readline().strip().lower()):
                    if field.startswith(b"content-length:"):
                        length = int(field.split(b":")[1])
                if method == "GET":
                    assert len(answers.read(length)) == length
