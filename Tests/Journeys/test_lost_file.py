"""A disk that has lost a file: whoever asks for it is told that it is the server's fault, and everything else is served."""

import base64

from api import Member
from server import Server


def upload(member, words):
    metadata = ",".join(f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in {"purpose": "file", "filename": "a.txt"}.items())
    headers = {"Tus-Resumable": "1.0.0", "Upload-Length": str(len(words)), "Upload-Metadata": metadata,
               "Content-Type": "application/offset+octet-stream"}  # fmt: skip
    sent = member.api.session.post(member.api.url + "/v1/uploads", headers=headers, data=words, timeout=30)
    return member.api.get(f"/v1/attachments/{sent.headers['Teahouse-Attachment']}")["path"]


def test_a_lost_file_is_told_and_takes_nothing_else_with_it(tmp_path):
    server = Server(tmp_path).start()
    try:
        anna = Member(server, "Anna")
        blobs = tmp_path / "data/blobs"
        lost = upload(anna, b"what the disk will lose")
        files = {path for path in blobs.rglob("*") if path.is_file()}
        kept = upload(anna, b"what it will keep")
        for path in files:
            path.unlink()

        answer = anna.api.call("GET", lost)
        assert answer.status_code == 500 and answer.json()["code"] == "internal"
        assert "blob" not in answer.text and str(tmp_path) not in answer.text
        assert "missing" in server.log()
        assert anna.api.call("GET", kept).content == b"what it will keep"
        assert anna.api.call("GET", "/health/ready").ok
    finally:
        server.stop()
