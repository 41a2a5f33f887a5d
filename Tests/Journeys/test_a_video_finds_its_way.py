"""One story from beginning to end: a film from a phone finds its way along a friendship, and brings two people together."""

import re

import pytest
from api import Member
from browsers import PHONE, assert_accessible, keep_screen
from conftest import draw
from playwright.sync_api import expect
from server import Server


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A house that holds nothing back for review."""
    server = Server(tmp_path_factory.mktemp("story"), TEAHOUSE_CHANNELS_HELD_VIDEOS="0").start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def phone_film(tmp_path_factory):
    """As a phone held upright writes it: lying pictures with the order to turn them, at a rate that wavers, in QuickTime's container."""
    folder = tmp_path_factory.mktemp("phone")
    lying = draw(
        folder / "lying.mov", "-f", "lavfi", "-i", "testsrc2=size=1280x720:rate=30", "-f", "lavfi", "-i", "sine=frequency=330:sample_rate=48000",
        "-t", "8", "-vf", "select='not(eq(mod(n,7),3))'", "-vsync", "vfr", "-pix_fmt", "yuv420p", "-c:v", "libx264", "-c:a", "aac",
    )  # fmt: skip
    return draw(folder / "IMG_0042.MOV", "-i", lying, "-c", "copy", "-metadata:s:v:0", "rotate=90", "-f", "mov")


def test_a_video_finds_its_way_along_a_friendship(browsers, phone_film, server):
    anna, bert, cleo, dora = (Member(server, name) for name in ("Anna", "Bert", "Cleo", "Dora"))
    for friend in (anna, cleo, dora):
        bert.befriend(friend)

    # Anna opens a Page and publishes what her phone has filmed.
    annas = browsers.sign_in(anna, "/me/pages/new", size=PHONE)
    annas.get_by_label("Name").fill("The Quiet Teahouse")
    annas.get_by_label("Handle").fill("quiet_teahouse")
    annas.locator("form").get_by_role("button", name="Open a Page").click()
    expect(annas.get_by_role("heading", name="The Quiet Teahouse")).to_be_visible()
    page = anna.api.get("/v1/pages/by-handle/quiet_teahouse")["card"]["id"]
    annas.goto(f"/publish?page={page}")
    with annas.expect_file_chooser() as chooser:
        annas.get_by_role("button", name="Choose a film").click()
    chooser.value.set_files(phone_film)
    annas.get_by_label("Caption").fill("The kettle sings")
    annas.locator("form").get_by_role("button", name="Publish", exact=True).click()
    expect(annas.get_by_text("0 views")).to_be_visible(timeout=180_000)
    video = anna.api.get(f"/v1/pages/{page}/videos")["items"][0]["id"]
    film = anna.api.get(f"/v1/videos/{video}")["film"]
    assert film["height"] > film["width"], film

    # Cleo likes it; Bert, her friend, finds it with her name.
    cleos = browsers.sign_in(cleo, f"/v/{video}")
    cleos.get_by_role("button", name=re.compile("^Like")).first.click()
    expect(cleos.get_by_role("button", name="Take the like back, 1 so far")).to_be_visible()
    berts = browsers.sign_in(bert, "/channels")
    item = berts.get_by_role("article", name="The kettle sings")
    expect(item.get_by_text("Cleo likes this")).to_be_visible()
    keep_screen(berts, "story-friends")

    # He likes it privately: the count rises, and nobody sees him there, his friend Dora neither.
    item.get_by_role("button", name="More", exact=True).click()
    berts.get_by_role("menuitem", name="Like privately").click()
    expect(item.get_by_role("button", name="Take the like back, 2 so far")).to_be_visible()
    doras = browsers.sign_in(dora, "/channels")
    expect(doras.get_by_text("What your friends like")).to_be_visible()
    assert dora.api.get("/v1/channels/friends")["items"] == []
    cleos.reload()
    expect(cleos.get_by_role("button", name="Take the like back, 2 so far")).to_be_visible()
    assert "Bert" not in cleos.locator("main").inner_text()

    # From the film he talks to Cleo about it.
    item.get_by_role("button", name="Talk about this").click()
    berts.get_by_role("textbox", name="Message", exact=True).fill("Shall we go there on Sunday?")
    berts.get_by_role("button", name="Send", exact=True).click()
    cleos.goto(f"/chats/{cleo.chat_with(bert)}")
    messages = cleos.get_by_role("list", name="Messages")
    expect(messages.get_by_text("Shall we go there on Sunday?")).to_be_visible()
    expect(messages.get_by_role("link", name=re.compile("The kettle sings"))).to_be_visible()
    keep_screen(cleos, "story-chat")

    # And follows the Page.
    berts.goto(f"/v/{video}")
    berts.get_by_role("button", name="Follow", exact=True).click()
    expect(berts.get_by_role("button", name="Following")).to_be_visible()
    assert_accessible(berts)
    assert bert.api.get("/v1/channels/following")["items"][0]["video"]["id"] == video
