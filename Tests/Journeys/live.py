"""The live socket by hand: each byte that a client, or somebody who is none, can send and see."""

import json
import os
import socket
import struct

TEXT, BINARY, CONTINUATION, CLOSE, PING, PONG = 1, 2, 0, 8, 9, 10


def connect(server):
    return socket.create_connection(("127.0.0.1", server.port), timeout=30)


def read_all(connection):
    """Everything until the other side closes; a reset counts as closing."""
    received = b""
    try:
        while piece := connection.recv(65_536):
            received += piece
    except ConnectionResetError:
        pass
    return received


def shake_hands(server, host="tea", **headers):
    """A connection on which the server has agreed to speak WebSocket; whose it is, it says in its first frame."""
    connection = connect(server)
    own = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    connection.sendall(
        (
            f"GET /v1/live HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n{own}\r\n"
        ).encode()
    )
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        head += read_exactly(connection, 1)
    assert b" 101 " in head.split(b"\r\n")[0], head
    return connection


def open_live(server, member, token=None):
    """The socket of somebody who is signed in, after its greeting."""
    connection = shake_hands(server, Authorization=f"Bearer {token or member.token}")
    assert read_json(connection)["type"] == "hello"
    return connection


def read_exactly(connection, count):
    data = b""
    while len(data) < count:
        piece = connection.recv(count - len(data))
        if not piece:
            raise EOFError
        data += piece
    return data


def read_frame(connection):
    """The opcode and the content of the next frame of the server."""
    first, length = read_exactly(connection, 2)
    if length == 126:
        (length,) = struct.unpack(">H", read_exactly(connection, 2))
    elif length == 127:
        (length,) = struct.unpack(">Q", read_exactly(connection, 8))
    return first & 0x0F, read_exactly(connection, length)


def read_json(connection):
    """The next thing that the server says; its own pings are passed over."""
    while True:
        opcode, content = read_frame(connection)
        if opcode == TEXT:
            return json.loads(content)
        assert opcode in (PING, PONG), (opcode, content)


def say(connection, kind, **body):
    connection.sendall(frame(TEXT, json.dumps({"type": kind, "body": body}).encode()))


def frame(opcode, content=b"", fin=True, mask=True, announced=None, reserved=0):
    length = len(content) if announced is None else announced
    head = bytes([(0x80 if fin else 0) | reserved | opcode])
    bit = 0x80 if mask else 0
    if length < 126:
        head += bytes([bit | length])
    elif length < 65_536:
        head += bytes([bit | 126]) + struct.pack(">H", length)
    else:
        head += bytes([bit | 127]) + struct.pack(">Q", length)
    if not mask:
        return head + content
    key = os.urandom(4)
    return head + key + bytes(byte ^ key[place % 4] for place, byte in enumerate(content))


def closing_code(connection):
    """The code with which the server closes; None if it just hangs up."""
    try:
        while True:
            opcode, content = read_frame(connection)
            if opcode == CLOSE:
                return struct.unpack(">H", content[:2])[0]
    except (EOFError, ConnectionResetError):
        return None
