"""The HTTP interface as a Python client: what a journey does aside, so that the browser only does what it is about."""

import itertools

import requests


class Api:
    """Calls the server as one signed-in device, or as nobody."""

    def __init__(self, url, token=None, address="127.0.0.1"):
        self.url = url
        self.session = requests.Session()
        self.session.headers["X-Forwarded-For"] = address
        if token:
            self.session.headers["Authorization"] = f"Bearer {token}"

    def call(self, method, path, json=None, params=None):
        """The raw response, whatever its status."""
        return self.session.request(method, self.url + path, json=json, params=params, timeout=30)

    def get(self, path, **query):
        return self._read(self.call("GET", path, params=query))

    def post(self, path, **body):
        return self._read(self.call("POST", path, json=body))

    def put(self, path, **body):
        return self._read(self.call("PUT", path, json=body))

    def patch(self, path, **body):
        return self._read(self.call("PATCH", path, json=body))

    def delete(self, path):
        return self._read(self.call("DELETE", path))

    @staticmethod
    def _read(response):
        assert response.ok, f"{response.request.method} {response.url}: {response.status_code} {response.text}"
        return response.json() if response.content else None


_numbers = itertools.count(1)


class Member:
    """A person with an account, by name, as the API sees them."""

    PASSWORD = "one pot for two, please"

    def __init__(self, server, name):
        self.server = server
        self.name = name
        number = next(_numbers)
        self.handle = f"{name.lower()}_{number:04}"
        self.address = f"10.0.{number // 250}.{number % 250 + 1}"
        signed_in = Api(server.url, address=self.address).post(
            "/v1/accounts", handle=self.handle, name=name, password=self.PASSWORD, session="token", device="Journey"
        )
        self.id = signed_in["me"]["card"]["id"]
        self.token = signed_in["token"]
        self.api = Api(server.url, self.token, self.address)

    def befriend(self, other):
        """Both become friends; answers the id of their chat."""
        self.api.get(f"/v1/people/by-handle/{other.handle}")
        sent = self.api.post("/v1/friend-requests", to=other.id, greeting=f"Hello, I am {self.name}", source="search")
        if sent.get("request"):
            other.api.post(f"/v1/friend-requests/{sent['request']['id']}/acceptance")
        return self.chat_with(other)

    def meet(self, other):
        """Both become friends; answers their chat once the greeting is in it, which comes a moment after the friendship."""
        chat = self.befriend(other)
        for _ in range(10_000):
            if self.api.get(f"/v1/chats/{chat}")["lastSeq"] > 1:
                return chat
        raise AssertionError("nobody was greeted")

    def chat_with(self, other):
        return self.api.post("/v1/chats", account=other.id)["id"]

    def write(self, chat, text):
        """Sends a text message; answers what the server noted of it."""
        return self.api.post(
            f"/v1/chats/{chat}/messages", clientID=f"journey-{next(_numbers)}", content={"kind": "text", "text": text}
        )

    def found_group(self, name, *others):
        return self.api.post("/v1/groups", name=name, members=[other.id for other in others])["chat"]["id"]
