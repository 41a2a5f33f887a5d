"""An upload whose connection breaks, again and again, goes on where it was and arrives whole."""

import hashlib
import random
import socket
from base64 import b64encode
from urllib.parse import urlsplit

from api import Member

SIZE = 12_000_000


def test_an_upload_broken_off_ten_times_completes(server):
    anna = Member(server, "Anna")
    content = random.Random(7).randbytes(SIZE)
    session = anna.api.session
    begun = session.post(
        f"{server.url}/v1/uploads",
        headers={
            "Tus-Resumable": "1.0.0", "Upload-Length": str(SIZE),
            "Upload-Metadata": f"purpose {b64encode(b'file').decode()},filename {b64encode(b'tea.bin').decode()}",
        },
    )  # fmt: skip
    assert begun.status_code == 201, begun.text
    path = urlsplit(begun.headers["Location"]).path
    places = []
    for _ in range(10):
        at = place_of(session, server, path)
        places.append(at)
        send_and_break(anna, server, path, at, content[at : at + 1_000_000])
    assert places[0] == 0 and places == sorted(places) and places[-1] > 0, places
    attachment = finish(session, server, path, content)
    got = session.get(server.url + anna.api.get(f"/v1/attachments/{attachment}")["path"])
    assert hashlib.sha256(got.content).digest() == hashlib.sha256(content).digest()


def finish(session, server, path, content):
    """Sends what is missing. What the broken line still held may come in between: then one asks for the place again."""
    for _ in range(20):
        at = place_of(session, server, path)
        answer = session.patch(f"{server.url}{path}", data=content[at:], headers=part_at(at))
        if answer.status_code == 204:
            return answer.headers["Teahouse-Attachment"]
        assert answer.json()["code"] == "attachments.wrong_offset", answer.text
    raise AssertionError("the upload never came to rest")


def part_at(place):
    return {"Tus-Resumable": "1.0.0", "Upload-Offset": str(place), "Content-Type": "application/offset+octet-stream"}


def place_of(session, server, path):
    """How much the server has, as it says itself."""
    return int(session.head(f"{server.url}{path}", headers={"Tus-Resumable": "1.0.0"}).headers["Upload-Offset"])


def send_and_break(member, server, path, at, some):
    """Promises the rest of the file, sends some of it, and is gone: the line drops without a word."""
    headers = {
        **part_at(at), "Host": f"127.0.0.1:{server.port}", "Authorization": f"Bearer {member.token}",
        "X-Forwarded-For": member.address, "Content-Length": str(SIZE - at),
    }  # fmt: skip
    with socket.create_connection(("127.0.0.1", server.port)) as line:
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        line.sendall(f"PATCH {path} HTTP/1.1\r\n{head}\r\n".encode() + some)
