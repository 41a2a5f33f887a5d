"""A device that keeps a copy of everything that is its person's, and brings the copy up to date as a client does."""

import hashlib
import json

from live import open_live, read_json

# What nobody sees as something to read.
SILENT = ("notice", "recall", "recalled")


class Device:
    """Old state, and what is told since, make the new state: by pages after having been away, by frames while looking."""

    def __init__(self, server, person, api):
        self.server = server
        self.person = person
        self.api = api
        self.socket = None
        self.fetch()

    # Everything anew, as a device does that was just signed in.

    def fetch(self):
        self.seq = self.api.get("/v1/changes", since=-1)["latest"]
        self.me = self.api.get("/v1/me")
        self.tags = self.api.get("/v1/tags")["tags"]
        self.blocks = self.api.get("/v1/blocks")["people"]
        self.contacts = {contact["card"]["id"]: contact for contact in self._pages("/v1/contacts")}
        self.requests = {request["id"]: request for request in self.api.get("/v1/friend-requests")["requests"]}
        self.chats, self.last, self.logs, self.read = {}, {}, {}, {}
        for chat in self._pages("/v1/chats"):
            self._keep_chat(chat)
            self._read_on(chat["id"])

    def _pages(self, path):
        page = self.api.get(path)
        yield from page["items"]
        while page.get("next"):
            page = self.api.get(path, cursor=page["next"])
            yield from page["items"]

    # What happened while it was away.

    def catch_up(self):
        changes = self.api.get("/v1/changes", since=self.seq)
        assert not changes["tooOld"]
        for change in changes["changes"]:
            self.apply(change)
        # The list of chats is short and read anew; what was said in each is read from where this device stopped.
        for chat in self._pages("/v1/chats"):
            self._keep_chat(chat)
        for chat in list(self.chats):
            self._read_on(chat)

    # What happens while it looks.

    def look(self):
        self.socket = open_live(self.server, self.person, self.api.session.headers["Authorization"].split()[1])

    def look_until(self, other):
        """Reads frames until it has heard of all that the other device knows."""
        ends = {chat: max(log, default=0) for chat, log in other.logs.items()}
        while self.seq < other.seq or any(max(self.logs.get(chat, {}), default=0) < end for chat, end in ends.items()):
            self.apply(read_json(self.socket))

    def apply(self, told):
        kind, body = told["type"], told["body"]
        if "seq" in told:
            assert told["seq"] == self.seq + 1, "a change is missing, or was told twice"
            self.seq = told["seq"]
        match kind:
            case "me":
                self.me = body
            case "contact":
                self.contacts[body["card"]["id"]] = body
            case "contactRemoved":
                self.contacts.pop(body["account"], None)
            case "tags":
                self.tags = body["tags"]
            case "blocks":
                self.blocks = body["people"]
            case "friendRequest":
                self.requests[body["id"]] = body
            case "friendRequestEnded":
                self.requests.pop(body["request"], None)
            case "chat":
                self._keep_chat(body)
                self._read_on(body["id"])
            case "chatRemoved":
                for kept in (self.chats, self.last, self.logs, self.read):
                    kept.pop(body["chat"], None)
            case "chatState":
                if body["chat"] in self.chats:
                    self.chats[body["chat"]]["mine"] = body
            case "message":
                self._keep_message(body)
            case "groupSize":
                self.chats[body["chat"]]["memberCount"] = body["memberCount"]
                self.last[body["chat"]] = max(self.last[body["chat"]], body["lastSeq"])
            case "messageDeleted":
                self.logs.get(body["chat"], {}).pop(body["seq"], None)
            case "sessions" | "joinRequests" | "overtaken":
                pass  # Lists that are fetched when somebody looks at them.
            case _:
                raise AssertionError(f"nobody knows what to do with {kind}")

    def _keep_chat(self, chat):
        self.chats[chat["id"]] = {name: chat.get(name) for name in ("kind", "name", "memberCount", "peer", "mine")}
        self.last[chat["id"]] = chat["lastSeq"]
        self.logs.setdefault(chat["id"], {})
        self.read.setdefault(chat["id"], 0)

    def _read_on(self, chat):
        """Reads the chat's log from where it stopped, page by page."""
        while True:
            answer = self.api.call("GET", f"/v1/chats/{chat}/messages", params={"after": self.read[chat], "limit": 20})
            if answer.status_code == 404:
                return  # It came and went; the change that says so is on its way.
            page = answer.json()
            for message in page["messages"]:
                self._keep_message(message)
            self.read[chat] = max(self.read[chat], page["through"])
            if page["through"] >= page["lastSeq"]:
                return

    def _keep_message(self, message):
        chat, seq, content = message["chat"], message["seq"], message["content"]
        if chat not in self.chats:
            return
        self.logs[chat][seq] = message
        self.read[chat] = max(self.read[chat], seq)
        if content["kind"] == "recall" and content["seq"] in self.logs[chat]:
            recalled = self.logs[chat][content["seq"]]
            recalled.pop("quote", None)
            recalled.pop("mentions", None)
            recalled["content"] = {"kind": "recalled"}
        if seq <= self.last[chat]:
            return
        self.last[chat] = seq
        # A chat that was swept away comes back with whatever is new in it.
        self.chats[chat]["mine"] = self.chats[chat]["mine"] | {"isHidden": False}
        if content["kind"] == "notice":
            answer = self.api.call("GET", f"/v1/chats/{chat}")
            if answer.ok:
                self._keep_chat(answer.json())

    # What it shows in the end.

    def state(self):
        """All of it, with what a client counts for itself counted."""
        return {
            "me": self.me, "tags": self.tags, "blocks": self.blocks, "requests": sorted_by_id(self.requests),
            "contacts": sorted_by_id(self.contacts),
            "logs": {chat: sorted_by_id(self.logs[chat]) for chat in sorted(self.logs)},
            "chats": {chat: self._shown(chat) for chat in sorted(self.chats)},
        }  # fmt: skip

    def _shown(self, chat):
        shown = self.chats[chat]
        floor = shown["mine"]["floor"]
        unread = [
            message for seq, message in self.logs[chat].items()
            if seq > floor and message.get("sender") not in (None, self.person.id)
            and message["content"]["kind"] not in SILENT
        ]  # fmt: skip
        mentions = [message["seq"] for message in unread if self.person.id in message.get("mentions", [])]
        counted = {"unread": len(unread), "mentionedAt": max(mentions, default=None)}
        if shown["kind"] == "direct":
            counted["maySend"] = shown["peer"]["id"] in self.contacts
        return shown | {"mine": shown["mine"] | counted}

    def digest(self):
        return hashlib.sha256(json.dumps(self.state(), sort_keys=True).encode()).hexdigest()


def sorted_by_id(things):
    return [things[name] for name in sorted(things)]
