"""What hostile clients send to the port itself. Each is turned away, and nobody else notices."""

import socket
import zlib

import pytest
import requests
from live import BINARY, CONTINUATION, PING, TEXT, closing_code, connect, frame, open_live, read_all, read_frame

GET = "GET /health/live HTTP/1.1\r\nHost: tea\r\n"
POST = "POST /v1/sessions HTTP/1.1\r\nHost: tea\r\nContent-Type: application/json\r\n"

SMUGGLING = {
    "a length and chunks": POST + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "two lengths": POST + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "a length that is no number": POST + "Content-Length: +2\r\n\r\n{}",
    "chunks that are not the last coding": POST + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
    "a coding that is misspelt": POST + "Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n\r\n{}",
    "a coding behind another white space": POST + "Transfer-Encoding: \x0bchunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
    "a length beyond all numbers": POST + "Content-Length: 99999999999999999999999\r\n\r\n{}",
    "a chunk beyond all numbers": POST + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{}\r\n0\r\n\r\n",
    "a chunk whose size ends with a bare line feed": POST + "Transfer-Encoding: chunked\r\n\r\n2\n{}\r\n0\r\n\r\n",
    "a chunk that runs into the next": POST + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}0\r\n\r\n",
    "no host": "GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n",
    "two hosts": GET + "Host: evil.example\r\nConnection: close\r\n\r\n",
    "a bare line feed after each line": GET.replace("\r\n", "\n") + "\n",
    "a bare carriage return in a header": GET + "X-One: one\rX-Two: two\r\n\r\n",
    "a request of the first version, without any": "GET /health/live\r\n\r\n",
    "a chunk of no size": POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
    "a folded header": GET + "X-Folded: one\r\n two\r\n\r\n",
    "a space before the colon": GET + "Content-Length : 0\r\n\r\n",
    "a header without a name": GET + ": nothing\r\n\r\n",
    "a header with a NUL": GET + "X-Nul: a\0b\r\n\r\n",
    "ten thousand headers": GET + "".join(f"X-{number}: 1\r\n" for number in range(10_000)) + "\r\n",
    "a header of a megabyte": GET + f"X-Long: {'a' * 1_000_000}\r\n\r\n",
    "no HTTP at all": "\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03" * 20 + "\r\n\r\n",
}


def assert_well(server):
    assert requests.get(f"{server.url}/health/ready", timeout=10).ok


@pytest.mark.parametrize("trick", SMUGGLING)
def test_a_request_that_two_readers_would_read_differently_is_refused_and_the_connection_closed(server, trick):
    second = GET + "\r\n"
    with connect(server) as connection:
        connection.settimeout(5)  # It is refused at once, and not only when it has taken too long.
        try:
            connection.sendall((SMUGGLING[trick] + second).encode("latin-1"))
        except (BrokenPipeError, ConnectionResetError):
            pass  # Closed while it was still being said.
        answer = read_all(connection)
    assert b"alive" not in answer, answer[:300]
    assert not answer or answer.split(b" ", 2)[1] in (b"400", b"431", b"413"), answer[:300]
    assert_well(server)


def test_chunk_extensions_do_not_pile_up(server):
    extension = ";" + "x" * 1_000_000
    with connect(server) as connection:
        try:
            connection.sendall((POST + "Transfer-Encoding: chunked\r\n\r\n2" + extension + "\r\n{}\r\n0\r\n\r\n").encode())
            connection.shutdown(socket.SHUT_WR)
        except (BrokenPipeError, ConnectionResetError):
            pass
        answer = read_all(connection)
    assert not answer or answer.split(b" ", 2)[1].startswith(b"4"), answer[:300]
    assert_well(server)


_deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
COMPRESSED = _deflate.compress(b" " * 20_000_000) + _deflate.flush()

HOSTILE_FRAMES = {
    "an unmasked frame": (frame(TEXT, b"{}", mask=False), 1002),
    "a frame that announces a gibibyte": (frame(TEXT, b"x", announced=1 << 30), 1009),
    "text that is no UTF-8": (frame(TEXT, b'{"type":"\xff\xfe"}'), 1007),
    "a binary frame": (frame(BINARY, b"tea"), 1007),
    "a continuation of nothing": (frame(CONTINUATION, b"tea"), 1002),
    "a long ping": (frame(PING, b"x" * 126), 1002),
    "a ping in pieces": (frame(PING, b"x", fin=False), 1002),
    "a frame of a type that there is not": (frame(TEXT, b'{"type":"typing","body":{}}'), 1008),
    "text that is no JSON": (frame(TEXT, b"tea"), 1008),
    "a frame with a bit that nobody agreed on": (frame(PING, b"tea", reserved=0x10), 1002),
    # Twenty megabytes of nothing in twenty kilobytes, which nobody agreed to unpack.
    "a bomb": (frame(TEXT, COMPRESSED, reserved=0x40), 1002),
    "a thousand pings at once": (frame(PING) * 1_000, 1008),
    "a message in pieces of a byte": (
        frame(TEXT, b"{", fin=False) + frame(CONTINUATION, b" ", fin=False) * 1_000, 1002,
    ),
    "a message of many pieces that is too large": (
        frame(TEXT, b" " * 60_000, fin=False) + frame(CONTINUATION, b" " * 60_000, fin=False), 1009,
    ),
}  # fmt: skip


@pytest.mark.parametrize("trick", HOSTILE_FRAMES)
def test_a_hostile_frame_closes_its_own_socket_with_the_right_code(server, member, trick):
    frames, code = HOSTILE_FRAMES[trick]
    anna = member("Anna")
    with open_live(server, anna) as hostile, open_live(server, anna) as other:
        try:
            hostile.sendall(frames)
        except (BrokenPipeError, ConnectionResetError):
            pass
        assert closing_code(hostile) == code
        other.sendall(frame(PING, b"tea"))
        assert read_frame(other) == (10, b"tea")


def test_a_live_socket_needs_a_good_session(server):
    for authorization in ("", "Authorization: Bearer nonsense\r\n"):
        with connect(server) as connection:
            connection.sendall(
                (
                    "GET /v1/live HTTP/1.1\r\nHost: tea\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\n"
                    f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n{authorization}\r\n"
                ).encode()
            )
            received = read_all(connection)
            assert b'"hello"' not in received


# The head, the body, and the handshake of a live socket, none of them whole.
UNFINISHED = [GET, POST + "Content-Length: 100\r\n\r\n{", "GET /v1/live HTTP/1.1\r\nHost: tea\r\nUpgrade: websocket\r\n"]


def test_many_who_never_finish_a_request_keep_nobody_out(server):
    slow = [connect(server) for _ in range(201)]
    try:
        for place, connection in enumerate(slow):
            connection.sendall(UNFINISHED[place % len(UNFINISHED)].encode())
        assert_well(server)
        for connection in slow:
            connection.settimeout(15)
            assert b"alive" not in read_all(connection)
        assert_well(server)
    finally:
        for connection in slow:
            connection.close()
