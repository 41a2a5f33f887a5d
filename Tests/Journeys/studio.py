"""What a Page publishes, done aside: a journey in the browser then begins where people watch."""

import itertools
import time
from base64 import b64encode
from pathlib import Path

_numbers = itertools.count(1)


class Studio:
    """A Page and the person who publishes on it; what is held for review is let out by the operator."""

    def __init__(self, member, operator, name, word):
        self.member = member
        self.operator = operator
        card = member.api.post("/v1/pages", name=name, handle=f"{word}_{member.handle.split('_')[-1]}")["card"]
        self.page = card["id"]
        self.handle = card["handle"]

    def publish_film(self, path, caption, **more):
        """Answers the id of a film that everybody can watch in every size."""
        return self._publish(caption, film=self.upload(path, "film"), **more)

    def publish_pictures(self, paths, caption, **more):
        return self._publish(caption, pictures=[self.ready(self.upload(path, "picture")) for path in paths], **more)

    def hold_pictures(self, paths, caption):
        """Publishes what waits for the operator's look; answers its id."""
        return self._hold(caption, pictures=[self.ready(self.upload(path, "picture")) for path in paths])[0]

    def upload(self, path, purpose):
        """Uploads a file in one piece; answers the id of the attachment."""
        path = Path(path)
        metadata = {"purpose": purpose, "filename": path.name}
        response = self.member.api.session.post(
            f"{self.member.server.url}/v1/uploads", data=path.read_bytes(), timeout=60,
            headers={
                "Tus-Resumable": "1.0.0", "Upload-Length": str(path.stat().st_size),
                "Content-Type": "application/offset+octet-stream",
                "Upload-Metadata": ",".join(f"{key} {b64encode(value.encode()).decode()}" for key, value in metadata.items()),
            },
        )  # fmt: skip
        assert response.status_code == 201, response.text
        return response.headers["Teahouse-Attachment"]

    def ready(self, attachment):
        self._await(lambda: self.member.api.get(f"/v1/attachments/{attachment}"), "ready")
        return attachment

    def _publish(self, caption, **content):
        video, state = self._hold(caption, **content)
        if state == "held":
            self.operator.api.post(f"/v1/videos/{video}/review", isApproved=True)
            self._await(lambda: self.member.api.get(f"/v1/videos/{video}"), "published")
        return video

    def _hold(self, caption, **content):
        """Waits until a video is ready, and held if its Page is new; answers its id and its state."""
        video = self.member.api.post(
            f"/v1/pages/{self.page}/videos", caption=caption, clientID=f"journey-{next(_numbers)}", **content
        )["id"]
        return video, self._await(lambda: self.member.api.get(f"/v1/videos/{video}"), "held", "published")

    @staticmethod
    def _await(read, *wanted):
        deadline = time.monotonic() + 300
        while time.monotonic() < deadline:
            state = read()["state"]
            if state in wanted:
                return state
            assert state not in ("failed", "refused"), read()
            time.sleep(0.2)
        raise AssertionError(f"It is still {state} and not {wanted}.")
