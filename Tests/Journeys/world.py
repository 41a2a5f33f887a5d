"""Anna's world: a server with everybody whom the table of privileges speaks of, to be set back at will."""

import shutil
import time
from base64 import b64decode, b64encode
from dataclasses import dataclass
from pathlib import Path

from api import Api, Member
from conftest import draw
from server import Server


@dataclass
class Things:
    """What is Anna's, by id or code."""

    group: str
    direct: str
    seq: int
    account: str
    handle: str
    friend: str
    admin: str
    member: str
    waiting: str
    upload: str
    attachment: str
    key: str
    variant: str
    invitation: str
    session: str
    passkey: str
    recovery_code: str
    handover: str
    card: str
    request: str
    tag: str
    favourite: str
    invite: str
    page: str
    page_handle: str
    picture_key: str
    video: str
    held: str
    comment: str
    moment: str
    moment_comment: str
    status: str
    past_status: str
    # Of the background of a status, and of the picture that it was made of.
    background_key: str
    sharp_key: str
    # Uploads that can be published, by caller.
    pictures: dict
    password: str = Member.PASSWORD


# Well formed, and nothing's.
NOWHERE = "7205759403792793601"

ABSENT = Things(
    **dict.fromkeys(Things.__dataclass_fields__, NOWHERE)
    | {"seq": 999_999, "handle": "nobody_at_all", "key": "A" * 22, "variant": "original", "password": Member.PASSWORD}
    | {"page_handle": "nothing_at_all", "picture_key": "A" * 22, "pictures": {}}
    | {"background_key": "A" * 22, "sharp_key": "A" * 22}
)

# A picture of 2 by 1 pixels.
DOT = b64decode("R0lGODlhAgABAIAAAP8AAAAA/ywAAAAAAgABAAACAkQKADs=")


class World:
    """The callers by their relation to Anna, and her things."""

    def __init__(self, folder):
        self.server = Server(folder)
        self.server.start()
        try:
            self._populate()
        finally:
            self.server.stop()
        shutil.copytree(self.server.folder / "data", self.server.folder / "kept")
        self.server.start()
        self.is_touched = False

    def reset(self):
        """Everything is again as it was made."""
        if not self.is_touched:
            return
        self.server.kill()
        shutil.rmtree(self.server.folder / "data")
        shutil.copytree(self.server.folder / "kept", self.server.folder / "data")
        self.server.start()
        self.is_touched = False

    def close(self):
        self.server.kill()

    def _populate(self):
        server = self.server
        oscar = Member(server, "Oscar")
        anna, frida, boris, xenia, mia, adam, sven, kurt, wanda = (
            Member(server, name) for name in ("Anna", "Frida", "Boris", "Xenia", "Mia", "Adam", "Sven", "Kurt", "Wanda")
        )
        direct = {friend.name: friend.befriend(anna) for friend in (frida, boris, xenia, mia, adam, wanda)}
        group = anna.found_group("Tea", mia, adam, xenia)
        anna.api.put(f"/v1/groups/{group}/members/{adam.id}/role", role="admin")
        anna.api.delete(f"/v1/groups/{group}/members/{xenia.id}")
        invite = anna.api.post(f"/v1/groups/{group}/invites")["code"]
        anna.api.patch(f"/v1/groups/{group}", joinsNeedApproval=True)
        wanda.api.post(f"/v1/invites/{invite}/membership")
        anna.api.put(f"/v1/blocks/{boris.id}")
        anna.write(direct["Frida"], "tea for two")

        attachment = self._upload(anna, b"tea", 3)
        path = self._path_when_ready(anna, attachment)
        anna.api.post(
            f"/v1/chats/{group}/messages", clientID="the-file", content={"kind": "file", "attachment": attachment}
        )
        kurt.api.get(f"/v1/people/by-handle/{anna.handle}")
        request = kurt.api.post("/v1/friend-requests", to=anna.id, greeting="hello", source="search")["request"]["id"]
        handover = Api(server.url).post("/v1/handovers")
        seq = anna.write(group, "tea at five")["seq"]
        page, picture = self._page(anna, editor=adam, moderator=mia)
        video, held, comment = self._videos(anna, oscar, page["id"])
        moment, moment_comment = self._moment(anna)
        past, status, background, sharp = self._statuses(anna)
        pictures = {caller: self._ready(who, self._upload(who, DOT, len(DOT), "picture")) for caller, who in (("owner", anna), ("admin", adam))}
        self.things = Things(
            group=group, direct=direct["Frida"], seq=seq, account=anna.id, handle=anna.handle, friend=frida.id, admin=adam.id,
            member=mia.id, waiting=wanda.id, upload=self._upload(anna, b"", 3), attachment=attachment,
            key=path.split("/")[3], variant=path.split("/")[4], invitation=oscar.api.post("/v1/invitations")["code"],
            session=self._session(anna)[0], passkey=NOWHERE,
            recovery_code=anna.api.post("/v1/me/recovery-codes", password=anna.PASSWORD)["codes"][0],
            handover=handover["code"],
            card=anna.api.get("/v1/me/card")["link"].split("/")[-1], request=request,
            tag=anna.api.post("/v1/tags", name="tea", members=[])["id"],
            favourite=anna.api.post(f"/v1/chats/{group}/messages/{seq}/favourite")["id"], invite=invite,
            page=page["id"], page_handle=page["handle"], picture_key=picture.split("/")[3],
            video=video, held=held, comment=comment, moment=moment, moment_comment=moment_comment, pictures=pictures,
            status=status, past_status=past, background_key=background.split("/")[3], sharp_key=sharp.split("/")[3],
        )  # fmt: skip
        ended = Api(server.url, self._session(anna)[1], "10.9.9.8")
        ended.delete("/v1/sessions/current")
        self.callers = {
            "anonymous": Api(server.url, None, "10.9.9.9"), "ended": ended, "stranger": sven.api, "operator": oscar.api,
            "friend": frida.api, "blocked": boris.api, "former": xenia.api, "member": mia.api, "admin": adam.api,
            "owner": anna.api,
        }  # fmt: skip
        self.owner = anna.id

    def _page(self, owner, **workers):
        """Opens a Page with a picture and gives friends the roles: its card, and the path of the picture."""
        page = owner.api.post("/v1/pages", handle="tea_house", name="Tea house")["card"]["id"]
        for role, worker in workers.items():
            owner.api.put(f"/v1/pages/{page}/members/{worker.id}", role=role)
        picture = self._upload(owner, DOT, len(DOT), "avatar")
        self._path_when_ready(owner, picture)
        card = owner.api.patch(f"/v1/pages/{page}", avatar=picture, isOnProfile=True)["card"]
        return card, card["avatar"]

    def _videos(self, owner, operator, page):
        """Publishes a film, which the operator lets out, and a picture that waits: both, and a comment under the film."""
        path = draw(
            self.server.folder / "tea.mp4", "-f", "lavfi", "-i", "testsrc2=size=160x90:rate=10", "-t", "1", "-pix_fmt", "yuv420p"
        )
        content = Path(path).read_bytes()
        film = self._upload(owner, content, len(content), "film")
        video = owner.api.post(f"/v1/pages/{page}/videos", film=film, caption="#tea", clientID="film")["id"]
        self._when(lambda: owner.api.get(f"/v1/videos/{video}"), "held")
        operator.api.post(f"/v1/videos/{video}/review", isApproved=True)
        self._when(lambda: owner.api.get(f"/v1/videos/{video}"), "published")
        dot = self._ready(owner, self._upload(owner, DOT, len(DOT), "picture"))
        held = owner.api.post(f"/v1/pages/{page}/videos", pictures=[dot], caption="#tea", clientID="dot")["id"]
        comment = owner.api.post(f"/v1/videos/{video}/comments", text="Tea?", clientID="comment")["id"]
        return video, held, comment

    @staticmethod
    def _moment(owner):
        """Posts something for all friends and comments on it: both."""
        audience = {"kind": "all", "people": [], "tags": []}
        moment = owner.api.post("/v1/moments", clientID="moment", text="Tea", audience=audience)["id"]
        return moment, owner.api.post(f"/v1/moments/{moment}/comments", clientID="word", text="Tea?")["id"]

    def _statuses(self, owner):
        """Sets two statuses, the second with a blurred picture: both ids, and the paths of the blurred and the sharp picture."""
        audience = {"kind": "all", "people": [], "tags": []}
        past = owner.api.put("/v1/statuses/own", kind="coffee", text="", audience=audience)["id"]
        picture = self._upload(owner, DOT, len(DOT), "picture")
        sharp = self._path_when_ready(owner, picture)
        status = owner.api.put("/v1/statuses/own", kind="tea", text="", audience=audience, background=picture, blur=80)
        blurred = self._path_when_ready(owner, status["background"]["attachment"]["id"])
        return past, status["id"], blurred, sharp

    def _ready(self, member, attachment):
        self._path_when_ready(member, attachment)
        return attachment

    @staticmethod
    def _when(read, wanted):
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            state = read()["state"]
            if state == wanted:
                return
            assert state not in ("failed", "refused"), read()
            time.sleep(0.2)
        raise AssertionError(f"It is still {state} and not {wanted}.")

    @staticmethod
    def _session(member):
        """A further session of somebody: its id and its token."""
        signed_in = Api(member.server.url, address=member.address).post(
            "/v1/sessions", handle=member.handle, password=member.PASSWORD, session="token", device="Second"
        )
        sessions = Api(member.server.url, signed_in["token"], member.address).get("/v1/sessions")["sessions"]
        return next(session["id"] for session in sessions if session["isCurrent"]), signed_in["token"]

    @staticmethod
    def _upload(member, content, length, purpose="file"):
        """Begins an upload, with what is there of it. Answers the attachment if that was all, else the upload."""
        purpose, name = b64encode(purpose.encode()).decode(), b64encode(b"tea.txt").decode()
        response = member.api.session.post(
            f"{member.server.url}/v1/uploads", data=content,
            headers={
                "Tus-Resumable": "1.0.0", "Upload-Length": str(length), "Content-Type": "application/offset+octet-stream",
                "Upload-Metadata": f"purpose {purpose},filename {name}",
            },
        )  # fmt: skip
        assert response.status_code == 201, response.text
        return response.headers.get("Teahouse-Attachment") or response.headers["Location"].split("/")[-1]

    @staticmethod
    def _path_when_ready(member, attachment):
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            # The server answers when there is news, or after a while.
            state = member.api.get(f"/v1/attachments/{attachment}")
            if state["state"] == "ready":
                return state["path"]
        raise AssertionError(state)
