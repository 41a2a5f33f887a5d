"""Words that nobody would say by chance, put wherever people put words; where else they turn up, something leaks."""

import secrets
from base64 import b64encode

from api import Api
from live import BINARY, TEXT, closing_code, frame, open_live, read_json, say, shake_hands
from test_sessions_end import second_device


class Canaries:
    """Makes words and remembers what each was said as."""

    def __init__(self):
        self.said_as = {}

    def __call__(self, what):
        word = f"kanari{secrets.token_hex(6)}"
        self.said_as[word] = what
        return word

    def note(self, word, what):
        """A secret that the server made up."""
        assert len(word) > 8
        self.said_as[word] = what
        return word

    def found_in(self, text):
        """What of it all is in a text, in whatever case."""
        text = text.lower()
        return sorted(what for word, what in self.said_as.items() if word.lower() in text)


def say_everything(server, anna, bert, canary):
    """Puts words wherever the two can put any, right and wrong, on every way that leads into the server."""
    api, chat = anna.api, anna.meet(bert)
    sign_in(server, anna, canary)
    about_oneself(api, anna, canary)
    about_others(api, bert, canary)
    in_a_chat(api, chat, bert, canary)
    in_a_group(api, bert, canary)
    on_a_page(api, bert, canary)
    in_moments(api, bert, canary)
    in_a_status(api, bert, canary)
    with_files(server, api, chat, canary)
    on_the_socket(server, anna, chat, canary)
    where_nothing_is(server, api, chat, canary)


def sign_in(server, anna, canary):
    def visit(path, address="10.44.0.1", **body):
        return Api(server.url, address=address).call("POST", path, json=body | {"session": "token"})

    canary.note(anna.PASSWORD, "the password")
    canary.note(anna.token, "the token of a session")
    visit("/v1/sessions", handle=anna.handle, password=canary("a wrong password"))
    visit("/v1/sessions", handle=canary("an unknown id"), password=canary("the password of an unknown id"))
    visit("/v1/sessions", handle=anna.handle, password=canary("a password with a NUL") + "\0")
    visit("/v1/accounts", handle=canary("the id of a newcomer"), name="New", password=canary("the password of a newcomer"))
    visit("/v1/accounts", handle="short", name=canary("a refused newcomer"), password=canary("a refused newcomer's password"))
    visit("/v1/accounts", handle="new_comer", name="New", password="x" * 9, invitation=canary("an invitation"))
    visit("/v1/sessions/recovery", handle=anna.handle, code=canary("a wrong recovery code"), newPassword=canary("a wish"))
    passkey = ("ceremony", "credentialID", "clientDataJSON", "authenticatorData", "signature")
    visit("/v1/sessions/passkey", **{name: canary(f"a passkey's {name}") for name in passkey})
    handover = Api(server.url).post("/v1/handovers")
    anna.api.get(f"/v1/handovers/{canary.note(handover['code'], 'the code of a handover')}")
    anna.api.call("DELETE", f"/v1/handovers/{handover['code']}")
    secret = canary.note(handover["secret"], "the secret of a handover")
    visit(f"/v1/handovers/{handover['code']}/session", secret=secret)
    visit(f"/v1/handovers/{canary('a wrong handover')}/session", secret=canary("a wrong secret"))
    for token in (canary("a token of nobody"), canary("a token with a tail") + "é"):
        Api(server.url).session.get(f"{server.url}/v1/me", headers={"Authorization": f"Bearer {token}".encode()}, timeout=30)
        cookie = {"Cookie": f"teahouse_session={token}; other={canary('a foreign cookie')}".encode()}
        Api(server.url).session.get(f"{server.url}/v1/me", headers=cookie, timeout=30)
    csrf = {"X-CSRF-Token": canary("a word against forged calls"), "User-Agent": canary("a browser")}
    anna.api.session.patch(f"{server.url}/v1/me", json={}, headers=csrf, timeout=30)


def about_oneself(api, anna, canary):
    api.patch("/v1/me", name=canary("a name"), line=canary("a line"), region=canary("a region"))
    for wrong in ("\u202e", "\0", "x" * 100):
        api.call("PATCH", "/v1/me", json={"name": canary("a refused name") + wrong})
    api.call("PATCH", "/v1/me", json={"avatar": canary("an avatar")})
    api.call("PUT", "/v1/me/password", json={"current": canary("a wrong password"), "new": canary("a wished one")})
    for code in api.post("/v1/me/recovery-codes", password=anna.PASSWORD)["codes"]:
        canary.note(code, "a recovery code")
    canary.note(api.get("/v1/me/card")["link"].split("/")[-1], "the code of a card")
    canary.note(api.get("/v1/me/csrf-token")["csrfToken"], "the word of a session")
    api.call("PUT", "/v1/me/handle", json={"handle": canary("a wished id") * 2})


def about_others(api, bert, canary):
    api.get(f"/v1/people/by-handle/{bert.handle}")
    api.call("GET", f"/v1/people/by-handle/{canary('an id looked for')}")
    api.call("GET", f"/v1/people/by-handle/%00{canary('an id with a NUL')}")
    api.call("GET", f"/v1/cards/{canary('a wrong card')}")
    api.patch(f"/v1/contacts/{bert.id}", remark=canary("a remark"))
    api.call("PATCH", f"/v1/contacts/{bert.id}", json={"remark": canary("a long remark") * 10})
    api.post("/v1/tags", name=canary("a tag"), members=[bert.id])
    api.call("POST", "/v1/tags", json={"name": canary("a tag with a NUL") + "\0", "members": []})
    greeting = {"to": bert.id, "greeting": canary("a greeting"), "source": canary("a source")}
    api.call("POST", "/v1/friend-requests", json=greeting)


def in_a_chat(api, chat, bert, canary):
    messages = f"/v1/chats/{chat}/messages"
    contents = [
        {"kind": "text", "text": canary("a message")},
        {"kind": "text", "text": canary("a message with a NUL") + "\0"},
        {"kind": "text", "text": canary("a long message") * 1_000},
        {"kind": "place", "name": canary("a place"), "address": canary("an address"), "latitude": 1.5, "longitude": 2.5},
        {"kind": "place", "name": canary("a place that is none"), "latitude": 1e300, "longitude": 0},
        {"kind": canary("a kind"), "text": canary("a message of a kind that there is not")},
        {"kind": "file", "attachment": canary("an attachment")},
    ]
    for content in contents:
        api.call("POST", messages, json={"clientID": canary("a client id"), "content": content})
    api.call("POST", messages, json={"clientID": canary("a client id with a NUL") + "\0", "content": contents[0]})
    seq = api.get(messages)["lastSeq"]
    for text in (canary("a draft"), canary("a draft with a NUL") + "\0", canary("a long draft") * 1_000):
        api.call("PATCH", f"/v1/chats/{chat}/state", json={"draft": text})
    for words in (canary("words looked for"), canary("a word with a NUL") + "\0", canary("many words looked for") * 20):
        api.call("GET", f"/v1/chats/{chat}/search", params={"words": words})
    api.call("GET", f"/v1/chats/{chat}/search", params={"words": "tea", "kind": canary("a kind looked for") + "\0"})
    api.post(f"{messages}/{seq}/favourite")
    forward = {"seqs": [seq], "to": [chat], "merged": True, "clientID": "on", "note": canary("a note")}
    api.call("POST", f"/v1/chats/{chat}/forwards", json=forward)
    api.call("POST", messages, json={"clientID": "answer", "content": {"kind": "text", "text": "yes"}, "quote": seq})
    api.call("GET", "/v1/chats", params={"cursor": canary("a place in a list"), "limit": canary("a limit")})


def in_a_group(api, bert, canary):
    named = {"name": canary("the name of a group"), "clientID": canary("a group's client id")}
    path = f"/v1/groups/{api.post('/v1/groups', members=[bert.id], **named)['chat']['id']}"
    api.patch(path, announcement=canary("an announcement"))
    api.call("PATCH", path, json={"name": canary("a group's refused name") + "\0", "avatar": canary("a group's picture")})
    api.put(f"{path}/nickname", nickname=canary("a nickname"))
    code = canary.note(api.post(f"{path}/invites")["code"], "the code of an invite")
    bert.api.get(f"/v1/invites/{code}")
    bert.api.call("POST", f"/v1/invites/{code}/membership", json={"greeting": canary("a word to the owner")})
    bert.api.call("GET", f"/v1/invites/{canary('a wrong invite')}%00")


def on_a_page(api, bert, canary):
    words = {"name": canary("the name of a Page"), "about": canary("what a Page says"), "clientID": canary("a Page's client id")}
    path = f"/v1/pages/{api.post('/v1/pages', handle=canary('the handle of a Page'), **words)['card']['id']}"
    api.call("POST", "/v1/pages", json={"handle": canary("a refused handle") + "\0", "name": canary("a refused Page's name")})
    api.call("PATCH", path, json={"name": canary("a Page's refused name") + "\0", "avatar": canary("a Page's picture")})
    api.call("PUT", f"{path}/members/{bert.id}", json={"role": canary("a role")})
    bert.api.put(f"{path}/follow")
    bert.api.call("GET", f"/v1/pages/by-handle/{canary('a Page looked for')}")
    bert.api.call("GET", f"/v1/pages/{canary('a Page that there is not')}%00")


def in_a_status(api, bert, canary):
    audience = {"kind": "all", "people": [], "tags": []}
    place = {"name": canary("the place of a status"), "latitude": 1.5, "longitude": 2.5}
    song = {"title": canary("a song"), "artist": canary("an artist")}
    words = {"kind": "ownWords", "text": canary("the words of a status"), "clientID": canary("a status's client id")}
    api.put("/v1/statuses/own", audience=audience, place=place, song=song, **words)
    api.call("PUT", "/v1/statuses/own", json={"kind": canary("a kind of status"), "text": "", "audience": audience})
    long = {"kind": "tea", "text": canary("a long status") * 20, "audience": audience | {"kind": canary("an audience")}}
    api.call("PUT", "/v1/statuses/own", json=long)
    api.call("PUT", "/v1/statuses/own", json={"kind": "tea", "text": canary("a status with a NUL") + "\0", "audience": audience})
    bert.api.call("GET", f"/v1/accounts/{canary('a person of a status')}/status")
    api.call("GET", "/v1/statuses/past", params={"cursor": canary("a place among past statuses")})


def in_moments(api, bert, canary):
    audience = {"kind": "all", "people": [], "tags": []}
    place = {"name": canary("the place of a post"), "latitude": 1.5, "longitude": 2.5}
    words = {"text": canary("the words of a post"), "clientID": canary("a post's client id")}
    path = f"/v1/moments/{api.post('/v1/moments', audience=audience, place=place, **words)['id']}"
    long = {"clientID": "long", "text": canary("a long post") * 200, "audience": audience | {"kind": canary("who may see it")}}
    api.call("POST", "/v1/moments", json=long)
    api.call("POST", "/v1/moments", json={"clientID": "nul", "text": canary("a post with a NUL") + "\0", "audience": audience})
    bert.api.post(f"{path}/comments", text=canary("a word under a post"), clientID=canary("a word's client id"))
    bert.api.call("POST", f"{path}/comments", json={"text": canary("a refused word") + "\0", "clientID": "no", "replyTo": canary("whom")})
    bert.api.call("GET", f"/v1/moments/{canary('a post that there is not')}%00")
    bert.api.call("GET", f"/v1/accounts/{canary('a person of an album')}/moments")
    api.call("GET", "/v1/moments/notices", params={"cursor": canary("a place among notices")})
    api.call("PATCH", "/v1/moments/settings", json={"range": canary("how far back"), "cover": canary("a cover")})


def with_files(server, api, chat, canary):
    """Also such as the programs that work on pictures and films stumble over."""
    films = b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41" + canary("the content of a film").encode() * 50
    picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\2\0\0\0" + canary("the content of a picture").encode() * 50
    sound = b"RIFF\xff\xff\0\0WAVEfmt " + canary("the content of a sound").encode() * 50
    text = canary("the content of a file").encode()
    for purpose, content in (("video", films), ("picture", picture), ("avatar", picture), ("voice", sound), ("file", text)):
        name = f"{canary(f'the name of a {purpose}')}.txt"
        answer = upload(server, api, purpose, name, content)
        api.call("GET", f"/v1/uploads/{canary('an upload')}")
        if identity := answer.headers.get("Teahouse-Attachment"):
            # The server answers when it is ready, or when it is not to be.
            while api.get(f"/v1/attachments/{identity}")["state"] not in ("ready", "failed"):
                pass
            content = {"kind": "file", "attachment": identity}
            api.call("POST", f"/v1/chats/{chat}/messages", json={"clientID": f"file-{purpose}", "content": content})
    upload(server, api, canary("a purpose"), canary("the name of nothing"), b"")
    upload(server, api, "file", canary("a name with a NUL") + "\0", text)


def upload(server, api, purpose, name, content):
    purpose, name = b64encode(purpose.encode()).decode(), b64encode(name.encode()).decode()
    headers = {
        "Tus-Resumable": "1.0.0", "Upload-Length": str(len(content)), "Content-Type": "application/offset+octet-stream",
        "Upload-Metadata": f"purpose {purpose},filename {name}",
    }  # fmt: skip
    return api.session.post(f"{server.url}/v1/uploads", data=content, headers=headers, timeout=30)


def on_the_socket(server, anna, chat, canary):
    with open_live(server, anna) as socket:
        for text in (canary("a message on the socket"), canary("a message on the socket with a NUL") + "\0"):
            message = {"chat": chat, "clientID": canary("a client id on the socket"), "content": {"kind": "text", "text": text}}
            say(socket, "send", ref=canary("a ref"), message=message)
            while read_json(socket)["type"] != "answer":
                pass
    hostile = [
        frame(TEXT, f'{{"type":"{canary("a type of frame")}","body":{{}}}}'.encode()),
        frame(TEXT, f'{{"type":"send","body":"{canary("a body of a frame")}"}}'.encode()),
        frame(TEXT, canary("no JSON").encode()),
        frame(BINARY, canary("a binary frame").encode()),
        frame(TEXT, canary("no UTF-8").encode() + b"\xff"),
        frame(TEXT, canary("an unmasked frame").encode(), mask=False),
        frame(11, canary("a frame of no kind").encode()),
    ]
    for piece in hostile:
        with open_live(server, anna) as socket:
            socket.sendall(piece)
            closing_code(socket)
    with shake_hands(server, Authorization=f"Bearer {canary('a token of nobody at the socket')}") as socket:
        assert read_json(socket)["type"] == "signedOut"
    second_device(server, anna)


def where_nothing_is(server, api, chat, canary):
    """What no route knows, and what no reader of HTTP or JSON understands."""
    api.call("GET", f"/{canary('a path')}", params={canary("a name in a query"): canary("a query")})
    api.call("GET", f"/v1/{canary('a path of the interface')}")
    api.call("GET", f"/assets/../{canary('a path that climbs')}")
    api.call("POST", f"/v1/chats/{canary('a chat')}/messages", json={"text": canary("a message to no chat")})
    bodies = [
        f'{{"{canary("half a body")}', f'"{canary("a body that is no object")}"', f'{{"{canary("a wrong field")}": 1}}',
        f'{{"clientID": "{canary("a client id beside a wrong field")}", "content": {{"kind": 5}}}}',
    ]  # fmt: skip
    for body in bodies:
        api.session.post(f"{server.url}/v1/chats/{chat}/messages", data=body.encode(), timeout=30)
    api.session.request(canary("a method").upper(), f"{server.url}/v1/me", timeout=30)
    api.session.get(f"{server.url}/v1/me", headers={canary("a header"): canary("the value of a header")}, timeout=30)
