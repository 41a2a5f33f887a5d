"""Finding videos by words and around a place, and what does not come to light: who speaks for a Page, what waits."""

import time

import pytest
import requests
from api import Member
from browsers import PHONE, assert_accessible, keep_screen
from playwright.sync_api import expect
from server import Server
from studio import Studio

# The middle of Beijing, and the cell of about five kilometres that it lies in.
HILL = {"latitude": 39.9075, "longitude": 116.3972}
CELL = "wx4g0"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A house of its own: everything that is found here was published here."""
    server = Server(tmp_path_factory.mktemp("finding"), TEAHOUSE_LOG_LEVEL="trace").start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def operator(server):
    return Member(server, "Oscar")


@pytest.fixture(scope="module")
def hill(server, operator, pictures):
    """Anna's Page with three picture posts: (anna, page, {name: video})."""
    anna = Member(server, "Anna")
    page = Studio(anna, operator, "Hill Teahouse", "hill")
    captions = {
        "harvest": "First flush on the hill #GreenTea",
        "walk": "周末去绿茶馆喝茶 #绿茶",
        "pot": "A pot of teas from the hill #GreenTea #teapot",
    }
    places = {"harvest": {"place": "The hill", "cell": CELL}, "walk": {"cell": "wx4g3"}, "pot": {}}
    videos = {name: page.publish_pictures(pictures[:1], caption, **places[name]) for name, caption in captions.items()}
    return anna, page, videos


def test_videos_are_found_by_words_in_both_languages_and_friends_come_first(browsers, member, hill):
    _, page, videos = hill
    ben, cleo = member("Ben"), member("Cleo")
    ben.befriend(cleo)
    ben.api.put(f"/v1/videos/{videos['harvest']}/like", kind="public")
    cleos = browsers.sign_in(cleo, "/channels")
    cleos.get_by_role("button", name="Search in Channels").click()
    expect(cleos.get_by_text("What are you looking for?")).to_be_visible()
    assert_accessible(cleos)
    box = cleos.get_by_role("searchbox", name="Words, a #topic or a Page")
    box.fill("hill")
    found = cleos.locator(".found-video")
    # All three carry the name of the Page; the one that a friend likes stands first and says so.
    expect(found).to_have_count(3)
    expect(found.first).to_contain_text("First flush")
    expect(found.first).to_contain_text("Ben likes this")
    expect(found.first.locator("mark")).to_have_text("hill")
    assert_accessible(cleos)
    keep_screen(cleos, "find-videos")
    box.fill("绿茶馆")
    expect(found).to_have_count(1)
    expect(found.locator("mark")).to_have_text("绿茶馆")
    found.click()
    expect(cleos.get_by_role("heading", name="周末去绿茶馆喝茶 #绿茶")).to_be_visible()
    # Going back shows what one looked for.
    cleos.get_by_role("button", name="Back").click()
    expect(box).to_have_value("绿茶馆")
    expect(found).to_have_count(1)
    box.fill("coffee")
    expect(cleos.get_by_text("There is nothing for “coffee”.")).to_be_visible()


def test_pages_and_topics_are_found_and_a_topic_says_how_much_stands_under_it(browsers, member, hill):
    _, page, videos = hill
    dora = member("Dora")
    doras = browsers.sign_in(dora, "/channels/find?words=gree&kind=topics", size=PHONE)
    topic = doras.get_by_role("link", name="#GreenTea 2 videos")
    expect(topic).to_be_visible()
    assert_accessible(doras)
    keep_screen(doras, "find-topics")
    doras.get_by_role("tab", name="Pages").click()
    doras.get_by_role("searchbox").fill("hill")
    expect(doras.get_by_role("link", name="Hill Teahouse")).to_be_visible()
    doras.get_by_role("tab", name="Topics").click()
    doras.get_by_role("searchbox").fill("#green")
    topic.click()
    expect(doras.get_by_text("2 videos")).to_be_visible()
    stills = doras.locator(".video-grid-one")
    expect(stills).to_have_count(2)
    expect(stills.first).to_contain_text("A pot of teas")
    # Who watched the other one makes it the most watched.
    dora.api.post("/v1/channels/acts", acts=[
        {"video": videos["harvest"], "kind": "watched", "source": "topic", "at": int(time.time() * 1000), "watched": 5000, "reached": 5000}
    ])  # fmt: skip
    doras.get_by_role("tab", name="Most watched").click()
    expect(stills.first).to_contain_text("First flush")
    assert_accessible(doras)
    keep_screen(doras, "topic")


def test_nearby_asks_in_words_first_and_sends_no_more_than_a_cell(browsers, member, hill):
    _, _, videos = hill
    eve = member("Eve")
    eves = browsers.sign_in(eve, "/channels/nearby", size=PHONE, geolocation=HILL)
    asked = []
    eves.on("request", lambda request: asked.append(request.url))
    expect(eves.get_by_text("It is rounded to about 5 km on this device")).to_be_visible()
    assert_accessible(eves)
    keep_screen(eves, "nearby-question")
    assert not any("nearby" in address for address in asked)
    eves.context.grant_permissions(["geolocation"])
    eves.get_by_role("button", name="Look around here").click()
    expect(eves.get_by_role("heading", name="Within about 5 km")).to_be_visible()
    expect(eves.get_by_role("link", name="First flush")).to_be_visible()
    expect(eves.get_by_text("That is all within about 100 km.")).to_be_visible()
    assert_accessible(eves)
    keep_screen(eves, "nearby")
    places = [address.split("?")[1] for address in asked if "/v1/channels/nearby" in address]
    assert places and all(place.startswith(f"cell={CELL}&") for place in places)
    # The own place stands in no address that one could send on.
    assert eves.url.endswith("/channels/nearby")
    # From a video one looks around its place, and says nothing of the own.
    eves.get_by_role("link", name="First flush").click()
    eves.get_by_role("link", name="More around The hill").click()
    expect(eves.get_by_role("heading", name="Around this place")).to_be_visible()
    expect(eves.get_by_role("link", name="First flush")).to_be_visible()


def test_where_something_was_made_is_added_and_taken_away(browsers, hill):
    anna, _, videos = hill
    video = videos["pot"]
    annas = browsers.sign_in(anna, f"/v/{video}/edit", geolocation=HILL)
    annas.context.grant_permissions(["geolocation"])
    annas.get_by_role("button", name="Add where this was filmed (about 5 km)").click()
    expect(annas.get_by_text("People nearby can find it.")).to_be_visible()
    assert_accessible(annas)
    keep_screen(annas, "edit-place")
    annas.get_by_role("button", name="Save").click()
    expect(annas.get_by_role("link", name="More from around there")).to_be_visible()
    assert anna.api.get(f"/v1/videos/{video}")["cell"] == CELL
    annas.goto(f"/v/{video}/edit")
    annas.get_by_role("button", name="Take the place away").click()
    annas.get_by_role("button", name="Save").click()
    expect(annas.get_by_role("heading", name="A pot of teas")).to_be_visible()
    assert "cell" not in anna.api.get(f"/v1/videos/{video}")


def test_topics_are_offered_while_one_writes(browsers, hill):
    anna, _, videos = hill
    annas = browsers.sign_in(anna, f"/v/{videos['pot']}/edit")
    caption = annas.get_by_label("Caption")
    caption.fill("A pot of teas #gree")
    annas.get_by_role("button", name="#GreenTea · 2 videos").click()
    expect(caption).to_have_value("A pot of teas #GreenTea ")


def test_nothing_remembers_where_anybody_looked_and_for_what(server, member):
    finn = member("Finn")
    finn.api.get("/v1/channels/nearby", cell="u4pruydqqvj")
    finn.api.get("/v1/channels/search", words="verysecret", kind="videos")
    kept = [path.read_bytes() for path in (server.folder / "data").rglob("*") if path.is_file()]
    told = [server.log().encode(), requests.get(f"{server.url}/metrics", timeout=10).content]
    for secret in (b"u4pru", b"verysecret"):
        assert not any(secret in text for text in kept + told)


def test_the_page_speaks_and_nobody_learns_who_wrote_it(browsers, member, hill):
    anna, _, videos = hill
    annas = browsers.sign_in(anna, f"/v/{videos['walk']}")
    words = annas.get_by_label("Write a comment")
    expect(annas.get_by_text("Hill Teahouse speaks. Nobody sees that it is you.")).to_be_visible()
    words.fill("Open on Sunday")
    annas.get_by_role("button", name="Send").click()
    expect(annas.locator(".comment").filter(has_text="Open on Sunday")).to_contain_text("Hill Teahouse")
    annas.get_by_role("switch", name="Speak as the Page").click()
    words.fill("I shall be there too")
    annas.get_by_role("button", name="Send").click()
    expect(annas.locator(".comment").filter(has_text="I shall be there")).to_contain_text("Anna")
    assert_accessible(annas)
    keep_screen(annas, "page-speaks")
    seen = member("Hans").api.get(f"/v1/videos/{videos['walk']}/comments")["items"]
    assert [each["author"]["kind"] for each in seen] == ["person", "page"]
    assert "Anna" not in str(seen[1]) and anna.handle not in str(seen[1])


def test_what_the_page_does_not_want_unread_waits_until_it_is_let_out(browsers, member, hill):
    anna, page, videos = hill
    ida, jon = member("Ida"), member("Jon")
    annas = browsers.sign_in(anna, f"/pages/{page.page}/comments")
    expect(annas.get_by_text("Nothing waits")).to_be_visible()
    annas.get_by_role("button", name="Words that wait").click()
    annas.get_by_role("textbox").fill("Casino\n赌场")
    annas.get_by_role("button", name="Save").click()
    annas.get_by_role("switch", name="Hold comments with links").click()
    idas = browsers.sign_in(ida, f"/v/{videos['harvest']}", size=PHONE)
    for words in ("The best cаsinо", "See tea.com", "Lovely hill"):
        idas.get_by_label("Write a comment").fill(words)
        idas.get_by_role("button", name="Send").click()
        expect(idas.get_by_text(words)).to_be_visible()
    expect(idas.get_by_text("Only you see this until the Page has read it")).to_have_count(2)
    assert_accessible(idas)
    jons = browsers.sign_in(jon, f"/v/{videos['harvest']}")
    expect(jons.get_by_text("Lovely hill")).to_be_visible()
    expect(jons.get_by_role("heading", name="1 comment")).to_be_visible()
    annas.reload()
    expect(annas.locator(".comment")).to_have_count(2)
    assert_accessible(annas)
    keep_screen(annas, "comments-waiting")
    annas.locator(".comment").filter(has_text="tea.com").get_by_role("button", name="Let out").click()
    annas.locator(".comment").filter(has_text="cаsinо").get_by_role("button", name="Delete").click()
    expect(annas.get_by_text("Nothing waits")).to_be_visible()
    jons.reload()
    expect(jons.get_by_text("See tea.com")).to_be_visible()
    expect(jons.get_by_role("heading", name="2 comments")).to_be_visible()


def test_in_chinese_and_in_the_dark(browsers, member, hill):
    kai = member("Kai")
    kais = browsers.sign_in(kai, "/channels/find?words=茶&kind=videos", size=PHONE, language="zh-CN", color_scheme="dark")
    expect(kais.locator(".found-video")).to_have_count(1)
    assert_accessible(kais)
    keep_screen(kais, "find-dark")
    kais.goto("/channels/nearby")
    expect(kais.get_by_text("看看附近的视频")).to_be_visible()
    assert_accessible(kais)
