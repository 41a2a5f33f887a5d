"""Channels: publishing, the three ways to find a video, watching, and talking about it."""

import re
import time

import pytest
from api import Member
from browsers import PHONE, assert_accessible, keep_screen
from conftest import draw
from playwright.sync_api import expect
from server import Server
from studio import Studio


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A house of its own: what is new on a Page waits for its operator."""
    server = Server(tmp_path_factory.mktemp("channels")).start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def operator(server):
    return Member(server, "Oscar")


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    """Twelve seconds with sound, long enough to stop in the middle."""
    path = tmp_path_factory.mktemp("film") / "tea.mp4"
    return draw(
        path, "-f", "lavfi", "-i", "testsrc2=size=640x360:rate=25", "-f", "lavfi", "-i", "sine=frequency=440",
        "-t", "12", "-pix_fmt", "yuv420p",
    )  # fmt: skip


@pytest.fixture
def studio(operator):
    """Opens a Page: `tea = studio(anna, "The Quiet Teahouse", "quiet")`."""
    return lambda member, name, word: Studio(member, operator, name, word)


@pytest.fixture(scope="module")
def tea(server, operator, film):
    """Anna's Page with one film on it, made once for all: (anna, page, video). Nothing that a journey does takes it away."""
    anna = Member(server, "Anna")
    page = Studio(anna, operator, "The Quiet Teahouse", "quiet")
    video = page.publish_film(
        film, "First flush, three ways. #tea", chapters=[{"start": 0, "title": "Warm the pot"}, {"start": 6000, "title": "Pour"}]
    )  # fmt: skip
    return anna, page, video


def playing_time(page):
    """Seconds that the film on the page has come to."""
    return page.evaluate("document.querySelector('video')?.currentTime ?? 0")


def wait_until_it_plays(page, beyond=0.5):
    page.wait_for_function("time => (document.querySelector('video')?.currentTime ?? 0) > time", arg=beyond)


def test_a_film_is_uploaded_prepared_let_out_and_watched(browsers, member, operator, studio, film):
    anna = member("Anna")
    tea = studio(anna, "The Quiet Teahouse", "quiet")
    annas = browsers.sign_in(anna, f"/publish?page={tea.page}", size=PHONE)
    assert_accessible(annas)
    keep_screen(annas, "publish")
    with annas.expect_file_chooser() as chooser:
        annas.get_by_role("button", name="Choose a film").click()
    chooser.value.set_files(film)
    expect(annas.get_by_text("Uploaded")).to_be_visible()
    annas.get_by_label("Caption").fill("How to warm a pot #tea")
    annas.get_by_label("Place").fill("Uji")
    annas.get_by_role("switch", name="Let Teahouse choose the still").click()
    annas.get_by_role("slider", name="Still of the film").press("ArrowRight")
    annas.get_by_role("button", name="Add a chapter").click()
    annas.get_by_label("Title of chapter 1").fill("Warm the pot")
    assert_accessible(annas)
    keep_screen(annas, "publish-film")
    annas.locator("form").get_by_role("button", name="Publish", exact=True).click()

    # Nobody but its author sees the first film of a new Page, until the operator has looked at it.
    expect(annas.get_by_text("The first videos of a new Page are looked at")).to_be_visible(timeout=180_000)
    assert_accessible(annas)
    keep_screen(annas, "own-videos")
    oscars = browsers.sign_in(operator, "/channels/held")
    held = oscars.get_by_role("article").filter(has_text="How to warm a pot")
    expect(held).to_be_visible()
    assert_accessible(oscars)
    keep_screen(oscars, "held")
    held.get_by_role("button", name="Let out").click()
    expect(held).to_have_count(0)
    expect(annas.get_by_text("0 views")).to_be_visible()

    annas.get_by_role("link", name=re.compile("How to warm a pot")).click()
    annas.get_by_role("button", name="Play", exact=True).first.click()
    wait_until_it_plays(annas)
    expect(annas.get_by_label("Write a comment")).to_be_visible()
    assert_accessible(annas)
    keep_screen(annas, "video")


def test_what_is_no_film_fails_with_a_reason(browsers, member, studio, tmp_path):
    anna = member("Anna")
    tea = studio(anna, "The Quiet Teahouse", "quiet")
    fake = tmp_path / "fake.mp4"
    fake.write_bytes(b"only words" * 1000)
    page = browsers.sign_in(anna, f"/publish?page={tea.page}")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Choose a film").click()
    chooser.value.set_files(fake)
    expect(page.get_by_text("This browser cannot show the film")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_text("This is not a video that can be played here.")
    expect(page.locator("form").get_by_role("button", name="Publish", exact=True)).to_be_disabled()
    assert_accessible(page)
    page.get_by_role("button", name="Another").click()
    expect(page.get_by_role("button", name="Choose pictures")).to_be_visible()


def test_friends_show_what_friends_like_publicly_and_one_talks_about_it(browsers, member, tea):
    _, _, video = tea
    ben, cleo = member("Ben"), member("Cleo")
    ben.befriend(cleo)
    bens, cleos = browsers.sign_in(ben, f"/v/{video}"), browsers.sign_in(cleo, "/channels")
    expect(cleos.get_by_text("What your friends like")).to_be_visible()
    expect(cleos.get_by_role("button", name="See Following")).to_be_visible()
    assert_accessible(cleos)
    keep_screen(cleos, "friends-empty")

    # A private like counts, and enters nobody's Friends.
    bens.get_by_role("button", name="More", exact=True).click()
    bens.get_by_role("menuitem", name="Like privately").click()
    expect(bens.get_by_role("button", name="Take the like back, 1 so far")).to_be_visible()
    cleos.reload()
    expect(cleos.get_by_text("What your friends like")).to_be_visible()

    bens.get_by_role("button", name="More", exact=True).click()
    bens.get_by_role("menuitem", name="Like publicly").click()
    expect(bens.get_by_role("button", name="Take the like back, 1 so far")).to_be_visible()
    cleos.reload()
    expect(cleos.get_by_text("Ben likes this")).to_be_visible()
    expect(cleos.get_by_text("That is all your friends like.")).to_be_visible()
    assert_accessible(cleos)
    keep_screen(cleos, "friends")

    cleos.get_by_role("button", name="Talk about this").click()
    expect(cleos.get_by_text("To talk about")).to_be_visible()
    assert_accessible(cleos)
    keep_screen(cleos, "talk-about")
    cleos.get_by_role("textbox", name="Message", exact=True).fill("Shall we try it?")
    cleos.get_by_role("button", name="Send", exact=True).click()
    bens.goto(f"/chats/{ben.chat_with(cleo)}")
    expect(bens.get_by_role("article").filter(has_text="Shall we try it?")).to_be_visible()
    card = bens.get_by_role("article").get_by_role("link", name=re.compile("First flush"))
    expect(card).to_be_visible()
    assert_accessible(bens)
    card.click()
    expect(bens.get_by_role("heading", name=re.compile("First flush"))).to_be_visible()


def test_on_a_phone_one_swipe_leads_one_film_on_and_the_end_is_the_end(browsers, member, tea, pictures):
    _, studio, film = tea
    ben, cleo = member("Ben"), member("Cleo")
    ben.befriend(cleo)
    for video in (studio.publish_pictures(pictures, "Two cups"), film):
        ben.api.put(f"/v1/videos/{video}/like", kind="public")
    page = browsers.sign_in(cleo, "/channels", size=PHONE, has_touch=True)
    expect(page.get_by_role("article", name=re.compile("First flush"))).to_be_visible()
    wait_until_it_plays(page, 0.2)
    assert_accessible(page)
    keep_screen(page, "friends")
    page.get_by_role("feed").focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("article", name="Two cups").get_by_text("Picture 1 of 2")).to_be_in_viewport()
    # One plays at a time.
    page.wait_for_function("() => [...document.querySelectorAll('video')].every(film => film.paused)")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_text("That is all your friends like.")).to_be_in_viewport()
    assert_accessible(page)


def test_a_film_that_ended_stays_and_can_be_seen_again(browsers, member, tea):
    _, _, video = tea
    page = browsers.sign_in(member("Ben"), f"/v/{video}")
    page.get_by_role("button", name="Play", exact=True).first.click()
    wait_until_it_plays(page)
    page.get_by_role("group", name=re.compile("First flush")).press("End")
    expect(page.get_by_role("button", name="Play again").first).to_be_visible()
    assert_accessible(page)
    page.get_by_role("button", name="Play again").first.click()
    page.wait_for_function("() => !document.querySelector('video').paused && document.querySelector('video').currentTime < 6")


def test_following_is_complete_and_its_dot_goes_out_on_every_device(browsers, member, tea, pictures):
    _, page, _ = tea
    ben = member("Ben")
    one, other = browsers.sign_in(ben, f"/p/{page.handle}"), browsers.sign_in(ben, "/discover", size=PHONE)
    one.get_by_role("button", name="Follow", exact=True).click()
    expect(one.get_by_role("button", name="Following")).to_be_visible()
    page.publish_pictures(pictures, "Second flush")
    other.reload()
    expect(other.get_by_role("link", name=re.compile("^Channels")).get_by_label("Something new")).to_be_visible()
    keep_screen(other, "discover")
    one.goto("/channels/following")
    expect(one.get_by_role("article", name="Second flush")).to_be_visible()
    expect(one.get_by_role("article", name=re.compile("First flush"))).to_be_visible()
    expect(one.get_by_text("That is all from the Pages you follow.")).to_be_visible()
    assert_accessible(one)
    keep_screen(one, "following")
    expect(other.get_by_label("Something new")).to_have_count(0)


def test_watching_goes_on_where_it_was_left_on_another_device(browsers, member, tea):
    _, _, video = tea
    ben = member("Ben")
    one = browsers.sign_in(ben, f"/v/{video}")
    one.get_by_role("button", name="Play", exact=True).first.click()
    wait_until_it_plays(one, 4)
    one.keyboard.press("k")
    expect(one.get_by_role("button", name="Play", exact=True).first).to_be_visible()
    deadline = time.monotonic() + 20
    while not ben.api.get(f"/v1/videos/{video}")["mine"].get("resumeAt") and time.monotonic() < deadline:
        time.sleep(0.2)
    other = browsers.sign_in(ben, f"/v/{video}", size=PHONE)
    goes_on = other.get_by_role("button", name=re.compile("Go on at 0:0[45]"))
    expect(goes_on).to_be_visible()
    goes_on.click()
    wait_until_it_plays(other, 4)


def test_a_film_goes_on_in_the_corner_while_one_writes(browsers, member, tea):
    _, _, video = tea
    ben, cleo = member("Ben"), member("Cleo")
    chat = ben.befriend(cleo)
    page = browsers.sign_in(ben, f"/v/{video}")
    page.get_by_role("button", name="Play", exact=True).first.click()
    wait_until_it_plays(page)
    page.get_by_role("navigation", name="Sections").get_by_role("link", name=re.compile("Chats")).click()
    page.locator(f'a[href="/chats/{chat}"]').click()
    corner = page.get_by_role("complementary", name="Film in the corner")
    expect(corner).to_be_visible()
    reached = playing_time(page)
    wait_until_it_plays(page, reached + 0.5)
    assert_accessible(page)
    keep_screen(page, "floating")
    corner.get_by_role("button", name=re.compile("^Back to")).click()
    expect(page.get_by_role("heading", name=re.compile("First flush"))).to_be_visible()
    wait_until_it_plays(page, reached + 0.5)
    page.get_by_role("navigation", name="Sections").get_by_role("link", name=re.compile("Contacts")).click()
    corner.get_by_role("button", name="Close").click()
    expect(page.locator("video")).to_have_count(0)


def test_a_size_is_chosen_and_played_in_our_own_pieces(browsers, member, tea):
    _, _, video = tea
    page = browsers.sign_in(member("Ben"), f"/v/{video}")
    page.get_by_role("button", name="Play", exact=True).first.click()
    wait_until_it_plays(page)
    page.get_by_role("button", name="Speed, size and captions").click()
    page.get_by_role("menuitem", name="Speed: Normal").click()
    page.get_by_role("menuitemradio", name="2×").click()
    assert page.evaluate("document.querySelector('video').playbackRate") == 2
    page.get_by_role("button", name="Speed, size and captions").click()
    if page.get_by_role("menuitem", name="Picture: Automatic").count():
        page.get_by_role("menuitem", name="Picture: Automatic").click()
        page.get_by_role("menuitemradio", name=re.compile("^[0-9]+p$")).last.click()
        page.wait_for_function("() => document.querySelector('video').currentSrc.startsWith('blob:')")
        wait_until_it_plays(page, playing_time(page) + 0.3)


def test_a_browser_without_hls_plays_it_too(browsers, member, tea):
    _, _, video = tea
    page = browsers.sign_in(member("Ben"), "/me")
    page.context.add_init_script("HTMLMediaElement.prototype.canPlayType = () => ''")
    page.goto(f"/v/{video}")
    page.get_by_role("button", name="Play", exact=True).first.click()
    wait_until_it_plays(page)
    page.get_by_role("group", name=re.compile("First flush")).press("End")
    expect(page.get_by_role("button", name="Play again").first).to_be_visible()


def test_comments_are_answered_pinned_hidden_and_deleted(browsers, member, tea):
    anna, _, video = tea
    annas, bens = browsers.sign_in(anna, f"/v/{video}"), browsers.sign_in(member("Ben"), f"/v/{video}", size=PHONE)
    bens.get_by_label("Write a comment").fill("How long does it steep?")
    bens.keyboard.press("Enter")
    expect(bens.get_by_text("How long does it steep?")).to_be_visible()
    annas.reload()
    annas.get_by_role("button", name="Answer", exact=True).click()
    annas.get_by_label("Answer Ben").fill("Two minutes")
    annas.keyboard.press("Enter")
    expect(annas.get_by_text("Two minutes")).to_be_visible()
    annas.get_by_role("button", name="More for the comment of Ben").click()
    annas.get_by_role("menuitem", name="Pin").click()
    expect(annas.get_by_text("Pinned", exact=True)).to_be_visible()
    assert_accessible(annas)
    keep_screen(annas, "comments")

    bens.reload()
    bens.get_by_role("button", name="Show 1 answer").click()
    expect(bens.get_by_text("Two minutes")).to_be_visible()
    bens.get_by_role("button", name="Like", exact=True).last.click()
    expect(bens.get_by_role("button", name="Take the like back, 1 so far")).to_be_visible()

    annas.get_by_role("button", name="More for the comment of Ben").click()
    annas.get_by_role("menuitem", name="Unpin").click()
    expect(annas.get_by_text("Pinned", exact=True)).to_have_count(0)
    annas.get_by_role("button", name="More for the comment of Ben").click()
    annas.get_by_role("menuitem", name="Hide from others").click()
    expect(annas.get_by_text("Hidden", exact=True)).to_be_visible()
    cleos = browsers.sign_in(member("Cleo"), f"/v/{video}")
    expect(cleos.get_by_text("No comments yet")).to_be_visible()
    bens.get_by_role("button", name="More for the comment of Ben").click()
    bens.get_by_role("menuitem", name="Delete").click()
    bens.get_by_role("dialog").get_by_role("button", name="Delete").click()
    expect(bens.get_by_text("No comments yet")).to_be_visible()


def test_hot_says_why_takes_no_for_an_answer_and_can_be_switched_off(browsers, member, tea):
    _, _, video = tea
    page = browsers.sign_in(member("Ben"), "/channels/hot")
    card = page.get_by_role("article", name=re.compile("First flush")).first
    expect(card).to_be_visible()
    assert_accessible(page)
    keep_screen(page, "hot")
    card.get_by_role("button", name="More", exact=True).click()
    page.get_by_role("menuitem", name="Why this?").click()
    dialog = page.get_by_role("dialog", name="Why this?")
    expect(dialog.get_by_text("Nobody can pay for a place")).to_be_visible()
    keep_screen(page, "why")
    dialog.get_by_role("button", name="Not interested").click()
    expect(page.locator(f'a[href^="/v/{video}"]')).to_have_count(0)
    page.reload()
    expect(page.get_by_role("heading", name="Channels")).to_be_attached()
    expect(page.locator(f'a[href^="/v/{video}"]')).to_have_count(0)

    page.goto("/channels/settings")
    page.get_by_role("switch", name="Proposals of the machine").click()
    expect(page.get_by_role("switch", name="Proposals of the machine")).not_to_be_checked()
    page.get_by_role("radio", name=re.compile("Like privately")).click()
    expect(page.get_by_role("radio", name=re.compile("Like privately"))).to_be_checked()
    assert_accessible(page)
    keep_screen(page, "channels-settings")
    page.goto("/channels/hot")
    expect(page.get_by_text("Hot is switched off")).to_be_visible()


def test_what_is_remembered_is_shown_and_forgotten(browsers, member, tea):
    _, _, video = tea
    ben = member("Ben")
    page = browsers.sign_in(ben, f"/v/{video}")
    page.get_by_role("button", name="Play", exact=True).first.click()
    wait_until_it_plays(page, 3.2)
    # Each pause tells what was watched until then.
    page.evaluate("document.querySelector('video').pause()")
    deadline = time.monotonic() + 20
    while "watched" not in [act["kind"] for act in ben.api.get("/v1/channels/acts")["items"]] and time.monotonic() < deadline:
        time.sleep(0.2)
    page.goto("/channels/remembered")
    expect(page.get_by_text(re.compile("^Watched [0-9]+ sec")).first).to_be_visible()
    assert_accessible(page)
    keep_screen(page, "remembered")
    page.get_by_role("button", name="Forget everything").click()
    page.get_by_role("dialog").get_by_role("button", name="Forget everything").click()
    expect(page.get_by_text("Nothing is remembered")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Nothing is remembered")).to_be_visible()


def test_pictures_topics_and_the_link_underneath(browsers, member, studio, pictures):
    anna = member("Anna")
    tea = studio(anna, "The Quiet Teahouse", "quiet")
    video = tea.publish_pictures(
        pictures, f"Two cups #oolong at @{tea.handle}", link={"target": f"/p/{tea.handle}", "title": "All our teas"}
    )
    page = browsers.sign_in(member("Ben"), f"/v/{video}", size=PHONE)
    page.get_by_role("button", name="Next picture").click()
    expect(page.get_by_text("Picture 2 of 2")).to_be_visible()
    assert_accessible(page)
    page.get_by_role("link", name="#oolong").click()
    expect(page.get_by_role("heading", name="#oolong")).to_be_visible()
    page.get_by_role("link", name=re.compile("Two cups")).click()
    page.get_by_role("link", name="All our teas").click()
    expect(page.get_by_role("button", name="Follow", exact=True)).to_be_visible()
    page.go_back()
    page.get_by_role("button", name="Keep as a favourite").click()
    page.goto("/channels/favourites")
    expect(page.get_by_role("link", name=re.compile("Two cups"))).to_be_visible()
    assert_accessible(page)


def test_an_author_sees_figures_and_edits(browsers, tea, tmp_path):
    anna, studio, video = tea
    page = browsers.sign_in(anna, f"/v/{video}/figures")
    expect(page.get_by_text("Seen to the end")).to_be_visible()
    assert_accessible(page)
    keep_screen(page, "video-figures")
    page.goto(f"/pages/{studio.page}/figures")
    expect(page.get_by_role("table", name="Views by day")).to_be_attached()
    assert_accessible(page)
    keep_screen(page, "page-figures")

    captions = tmp_path / "tea.vtt"
    captions.write_text("WEBVTT\n\n00:00.000 --> 00:12.000\nWarm the pot first.\n")
    page.goto(f"/v/{video}/edit")
    page.get_by_label("Language of the captions").select_option("en")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Add captions from a file").click()
    chooser.value.set_files(captions)
    expect(page.get_by_role("button", name="Remove captions in English")).to_be_visible()
    page.get_by_label("Caption", exact=True).fill("First flush, four ways")
    assert_accessible(page)
    keep_screen(page, "edit-video")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name="First flush, four ways")).to_be_visible()
    page.get_by_role("button", name="Play", exact=True).first.click()
    wait_until_it_plays(page)
    page.keyboard.press("c")
    page.wait_for_function("() => [...document.querySelector('video').textTracks].some(track => track.mode === 'showing')")


def test_a_deleted_video_is_gone_for_good(browsers, member, studio, pictures):
    anna = member("Anna")
    tea = studio(anna, "The Quiet Teahouse", "quiet")
    video = tea.publish_pictures(pictures, "Two cups")
    page = browsers.sign_in(anna, f"/pages/{tea.page}/videos", size=PHONE)
    page.get_by_role("button", name="More for “Two cups”").click()
    page.get_by_role("menuitem", name="Delete").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    expect(page.get_by_text("Nothing published yet")).to_be_visible()
    page.goto(f"/v/{video}")
    expect(page.get_by_text("This video is not here")).to_be_visible()
    assert_accessible(page)


def test_a_visitor_watches_and_is_asked_in_only_to_take_part(browsers, tea):
    _, _, video = tea
    page = browsers.profile(size=PHONE).new_page()
    page.goto(f"/v/{video}")
    page.get_by_role("button", name="Play", exact=True).first.click()
    wait_until_it_plays(page)
    assert_accessible(page)
    keep_screen(page, "video-visitor")
    page.get_by_role("button", name=re.compile("^Like")).first.click()
    expect(page).to_have_url(re.compile(r"/sign-in\?to=%2Fv%2F"))


@pytest.mark.parametrize("look", ['{"care": true}', '{"theme": "dark"}', '{"language": "zh-Hans"}'])
@pytest.mark.parametrize("size", [PHONE, {"width": 1440, "height": 900}], ids=["phone", "wide"])
def test_every_look_is_legible(browsers, member, tea, look, size):
    anna, studio, video = tea
    page = browsers.sign_in(anna, "/me", size=size)
    page.evaluate("look => localStorage.setItem('teahouse.look', look)", look)
    for path in ("/channels/hot", f"/v/{video}", f"/p/{studio.handle}", f"/pages/{studio.page}/figures", "/publish"):
        page.goto(path)
        page.wait_for_load_state("networkidle")
        assert_accessible(page)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
