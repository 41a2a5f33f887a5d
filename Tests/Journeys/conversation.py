"""A conversation on a screen, in the words a person would use."""

from playwright.sync_api import expect


class Conversation:
    """The open chat on somebody's page."""

    def __init__(self, page, chat):
        self.page = page
        self.chat = chat
        if not page.url.endswith(f"/chats/{chat}"):
            page.goto(f"/chats/{chat}")
        expect(self.composer).to_be_visible()

    @property
    def composer(self):
        return self.page.get_by_role("textbox", name="Message", exact=True)

    def say(self, words):
        """Writes a message and sends it; it may still wait for the server's acknowledgement."""
        self.composer.fill(words)
        self.page.get_by_role("button", name="Send", exact=True).click()
        expect(self.log.get_by_text(words).first).to_be_visible()

    def message(self, words):
        """The message in the chat's log that says something."""
        return self.page.get_by_role("article").filter(has_text=words)

    @property
    def log(self):
        """Where the messages stand."""
        return self.page.get_by_role("region", name="Messages")

    def card(self, name):
        """A place, a person or a file among the messages."""
        return self.log.get_by_role("link", name=name)

    def shows(self, words):
        expect(self.message(words).first).to_be_visible()

    def lacks(self, words):
        expect(self.message(words)).to_have_count(0)

    def choose(self, words, action):
        """Opens the menu of a message and chooses an action."""
        message = self.message(words).first
        message.hover()
        message.get_by_role("button", name="Message actions").click()
        self.page.get_by_role("menuitem", name=action, exact=True).click()

    def attach(self, kind):
        self.page.get_by_role("button", name="Attach", exact=True).click()
        self.page.get_by_role("menuitem", name=kind, exact=True).click()

    def attach_file(self, kind, *paths):
        with self.page.expect_file_chooser() as chooser:
            self.attach(kind)
        chooser.value.set_files([str(path) for path in paths])
