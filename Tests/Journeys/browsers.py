"""People before a screen: each has a browser profile of their own in headless Chromium."""

import os
import re
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

from api import Member

SCREENS = Path(__file__).resolve().parents[2] / "docs/screens"
PHONE = {"width": 390, "height": 844}
WIDE = {"width": 1440, "height": 900}

# On a busy machine, and after a break in the connection, a screen may take its time; a failure is none the later.
PATIENCE = 15_000
expect.set_options(timeout=PATIENCE)

# A page may say these in the console without anything being wrong with it: the network is cut in some journeys, and
# Chromium reports every answer of 400 and above, also those that a journey provokes.
EXPECTED = re.compile(r"net::ERR_INTERNET_DISCONNECTED|Failed to load resource|WebSocket connection to .* failed")

# A colour on its way to another is neither; what moves for ever is looked at as it moves.
AT_REST = """() => Promise.all(
    document.getAnimations().filter(each => each.effect.getComputedTiming().endTime < Infinity).map(each => each.finished.catch(() => {}))
)"""


class Browsers:
    """Opens profiles and closes them; notes what pages complain about."""

    def __init__(self, server, chromium):
        self.server = server
        self.chromium = chromium
        self.contexts = []
        self.complaints = []

    def profile(self, size=WIDE, language="en", **more):
        """A new browser profile in which nobody is signed in."""
        context = self.chromium.new_context(
            base_url=self.server.url, viewport=size, locale=language, permissions=["microphone", "camera"], **more
        )
        context.set_default_timeout(PATIENCE)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        context.on("console", self._listen)
        self.contexts.append(context)
        return context

    def sign_in(self, member, path="/", **more):
        """A page on which a member is signed in."""
        context = self.profile(extra_http_headers={"X-Forwarded-For": member.address}, **more)
        answer = context.request.post(
            "/v1/sessions",
            data={"handle": member.handle, "password": Member.PASSWORD, "session": "cookie", "device": "Chromium"},
        )
        assert answer.ok, answer.text()
        page = context.new_page()
        page.goto(path)
        return page

    def close(self):
        for context in self.contexts:
            context.close()

    def _listen(self, message):
        if message.type == "error" and not EXPECTED.search(message.text):
            self.complaints.append(message.text)


def launch():
    """Debian's Chromium with a camera and a microphone that are made up; as root it does without its sandbox."""
    playwright = sync_playwright().start()
    options = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    if os.geteuid() == 0:
        options.append("--no-sandbox")
    chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=options)
    return playwright, chromium


def keep_screen(page, name):
    """Takes a picture for docs/screens, when asked for with `make screens`."""
    if os.environ.get("TAKE_SCREENS"):
        SCREENS.mkdir(parents=True, exist_ok=True)
        size = "phone" if page.viewport_size["width"] < 720 else "wide"
        page.screenshot(path=SCREENS / f"{name}-{size}.png", animations="disabled")


def assert_accessible(page):
    """axe-core finds nothing to object to on the page as it stands, once what moves has come to rest."""
    page.evaluate(AT_REST)
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    assert found.violations_count == 0, found.generate_report()
