"""The open web: what is public is read, followed and embedded without an account, without scripts, and by programs of others."""

import json
import re
from html.parser import HTMLParser
from urllib.parse import quote

import feedparser
import pytest
import requests
from api import Api, Member
from browsers import PHONE, assert_accessible, keep_screen
from conftest import draw
from playwright.sync_api import expect
from server import Server
from studio import Studio

HOSTILE = "</title></script><script>document.title='taken'</script> \"quoted\" & 'more' <img src=x onerror=alert(1)>"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("open")).start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def tea(server, tmp_path_factory, pictures):
    """Anna's Page with a film, a picture post and one that is held: (anna, page, film, post, held)."""
    oscar, anna = Member(server, "Oscar"), Member(server, "Anna")
    page = Studio(anna, oscar, "The Quiet Teahouse 静茶馆", "quiet")
    anna.api.patch(f"/v1/pages/{page.page}", about="Slow mornings\nand loose leaves")
    path = draw(
        tmp_path_factory.mktemp("film") / "tea.mp4", "-f", "lavfi", "-i", "testsrc2=size=640x360:rate=25",
        "-f", "lavfi", "-i", "sine=frequency=440", "-t", "3", "-pix_fmt", "yuv420p",
    )  # fmt: skip
    film = page.publish_film(path, "The kettle sings\nListen. #tea", place="Uji")
    post = page.publish_pictures(pictures, HOSTILE)
    held = page.hold_pictures(pictures, "Not yet")
    return anna, page, film, post, held


class Head(HTMLParser):
    """What a program that shows a preview reads of a page."""

    def __init__(self, text):
        super().__init__()
        self.meta, self.links, self.title, self.scripts, self.data, self._in = {}, [], "", 0, None, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        fields = dict(attributes)
        self._in = tag if tag != "script" or fields.get("type") == "application/ld+json" else None
        if tag == "meta":
            self.meta[fields.get("property") or fields.get("name")] = fields.get("content")
        if tag == "link":
            self.links.append(fields)
        if tag == "script":
            self.scripts += 1

    def handle_endtag(self, tag):
        self._in = None

    def handle_data(self, data):
        if self._in == "title":
            self.title += data
        if self._in == "script":
            self.data = json.loads(data)


def read(server, path, **headers):
    return requests.get(server.url + path, headers=headers, timeout=20)


def test_a_video_says_in_its_first_html_what_it_is(server, tea):
    _, page, film, _, _ = tea
    answer = read(server, f"/v/{film}")
    head = Head(answer.text)
    assert answer.status_code == 200 and answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert head.title == "The kettle sings · Teahouse"
    assert head.meta["og:type"] == "video.other" and head.meta["og:url"] == f"{server.url}/v/{film}"
    assert head.meta["description"] == "The kettle sings Listen. #tea"
    assert head.data["@type"] == "VideoObject" and head.data["author"]["name"] == "The Quiet Teahouse 静茶馆"
    for address in (head.meta["og:image"], head.meta["og:video"], head.data["contentUrl"], head.data["thumbnailUrl"]):
        assert requests.get(address, timeout=20).status_code == 200, address
    again = read(server, f"/v/{film}", **{"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304
    assert page.handle in answer.text


def test_a_page_lists_what_it_published_and_nothing_else(server, tea):
    _, page, film, post, held = tea
    answer = read(server, f"/p/{page.handle}")
    head = Head(answer.text)
    assert head.title == "The Quiet Teahouse 静茶馆 · Teahouse" and head.meta["og:type"] == "profile"
    assert f'href="/v/{film}"' in answer.text and f'href="/v/{post}"' in answer.text
    assert held not in answer.text and "Not yet" not in answer.text
    assert {link["type"] for link in head.links if link["rel"] == "alternate"} == {
        "application/atom+xml", "application/feed+json", "application/json+oembed",
    }  # fmt: skip


def test_hostile_words_stay_words(server, tea, browsers):
    _, page, _, post, _ = tea
    answer = read(server, f"/v/{post}")
    head = Head(answer.text)
    # The client's own scripts and the block of data; nothing that somebody wrote has become one.
    assert head.scripts == Head(read(server, "/").text).scripts + 1
    assert head.title.startswith("</title></script><script>")
    opened = browsers.profile(java_script_enabled=False).new_page()
    for path in (f"/v/{post}", f"/p/{page.handle}"):
        opened.goto(path)
        assert opened.locator("script:not([src]):not([type='application/ld+json'])").count() == 0
        assert opened.locator("img[onerror]").count() == 0


def test_it_reads_and_plays_without_scripts(server, tea, browsers):
    _, page, film, _, _ = tea
    for size in (PHONE, None):
        opened = browsers.profile(java_script_enabled=False, **({"size": size} if size else {})).new_page()
        opened.goto(f"/p/{page.handle}")
        keep_screen(opened, "open-page")
        opened.get_by_role("link", name="The kettle sings").click()
        expect(opened.get_by_role("heading", name="The kettle sings")).to_be_visible()
        expect(opened.locator("video")).to_be_visible()
        keep_screen(opened, "open-video")


def test_the_client_takes_over_from_it(server, tea, browsers):
    _, page, film, _, _ = tea
    opened = browsers.profile().new_page()
    opened.goto(f"/v/{film}")
    expect(opened.get_by_role("button", name="Play", exact=True).first).to_be_visible()
    expect(opened.locator(".first-page")).to_have_count(0)
    assert_accessible(opened)
    opened.goto(f"/p/{page.handle}")
    expect(opened.get_by_role("link", name=re.compile("The kettle sings")).first).to_be_visible()
    expect(opened.locator(".first-page")).to_have_count(0)


def test_what_is_not_public_is_not_there(server, tea, browsers):
    anna, page, _, _, held = tea
    nothing = read(server, "/v/7205759403792793601")
    for path in (f"/v/{held}", f"/v/{held}/embed", "/p/nobody_at_all", "/v/x", "/p/nobody_at_all/feed.atom", "/p/x/feed.json"):
        answer = read(server, path)
        assert answer.status_code == 404 and "Not yet" not in answer.text, path
        # Whoever works on the Page is told no more: the address answers everybody alike.
        assert read(server, path, Authorization=f"Bearer {anna.token}").status_code == 404, path
    assert read(server, f"/v/{held}").text == nothing.text
    # The client knows who asks, and shows it to them.
    opened = browsers.sign_in(anna, f"/v/{held}")
    expect(opened.get_by_text("The first videos of a new Page are looked at").first).to_be_visible()


def test_a_deleted_video_and_a_closed_page_are_gone(server, tea, pictures):
    anna, _, _, _, _ = tea
    other = Studio(anna, tea[1].operator, "Gone", "gone")
    post = other.publish_pictures(pictures, "Soon gone")
    assert read(server, f"/v/{post}").status_code == 200
    anna.api.delete(f"/v1/videos/{post}")
    assert read(server, f"/v/{post}").status_code == 404
    assert "Soon gone" not in read(server, f"/p/{other.handle}").text
    anna.api.delete(f"/v1/pages/{other.page}")
    for path in (f"/p/{other.handle}", f"/p/{other.handle}/feed.atom", f"/p/{other.handle}/feed.json"):
        assert read(server, path).status_code == 404, path


def test_feed_readers_read_the_atom_feed(server, tea):
    _, page, film, post, held = tea
    answer = read(server, f"/p/{page.handle}/feed.atom")
    feed = feedparser.parse(answer.content, response_headers={"content-type": answer.headers["Content-Type"]})
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10" and feed.feed.title == "The Quiet Teahouse 静茶馆"
    newest, oldest = feed.entries
    assert (newest.link, oldest.link) == (f"{server.url}/v/{post}", f"{server.url}/v/{film}")
    assert newest.title_detail.value.startswith("</title></script>") or "script" not in newest.title_detail.value
    enclosure = oldest.enclosures[0]
    got = requests.get(enclosure.href, timeout=20)
    assert enclosure.type == "video/mp4" == got.headers["Content-Type"] and int(enclosure.length) == len(got.content)
    assert held not in answer.text
    assert read(server, f"/p/{page.handle}/feed.atom", **{"If-None-Match": answer.headers["ETag"]}).status_code == 304


def test_a_json_feed_leads_on_to_what_is_older(server, tea, pictures):
    anna = tea[0]
    many = Studio(anna, tea[1].operator, "Many", "many")
    posts = [many.publish_pictures(pictures[:1], f"Cup {number}") for number in range(21)]
    address, seen = f"{server.url}/p/{many.handle}/feed.json", []
    while address:
        page = requests.get(address, timeout=20).json()
        assert page["version"] == "https://jsonfeed.org/version/1.1"
        seen += [item["url"].split("/")[-1] for item in page["items"]]
        address = page.get("next_url")
    assert seen == posts[::-1]
    assert read(server, f"/p/{many.handle}/feed.json?cursor=nonsense").status_code == 422


def test_a_consumer_of_oembed_shows_a_film_in_a_frame(server, tea, browsers):
    _, page, film, post, held = tea
    ask = Api(server.url)
    address = f"{server.url}/v/{film}"
    head = Head(read(server, f"/v/{film}").text)
    discovered = next(link["href"] for link in head.links if link["type"] == "application/json+oembed")
    found = requests.get(discovered, timeout=20).json()
    assert (found["type"], found["version"], found["author_name"]) == ("video", "1.0", "The Quiet Teahouse 静茶馆")
    small = ask.get("/v1/oembed", url=address, maxwidth=320)
    assert (small["width"], small["height"]) == (320, 180)
    assert ask.get("/v1/oembed", url=f"{server.url}/v/{post}")["type"] == "photo"
    assert ask.get("/v1/oembed", url=f"{server.url}/p/{page.handle}")["type"] == "link"
    for query, status in (
        ({"url": f"{server.url}/v/{held}"}, 404), ({"url": "https://elsewhere.example/v/1"}, 404), ({"url": "x"}, 404),
        ({"url": address, "format": "xml"}, 501), ({"url": address, "maxwidth": 0}, 422), ({}, 400),
    ):  # fmt: skip
        answer = requests.get(f"{server.url}/v1/oembed", params=query, timeout=20)
        assert answer.status_code == status, (query, answer.text)

    # A page of somebody else puts the frame where it wants it, and the film plays there.
    opened = browsers.profile().new_page()
    opened.route("http://elsewhere.test/", lambda route: route.fulfill(body=f"<body>{found['html']}</body>", content_type="text/html"))
    opened.goto("http://elsewhere.test/")
    player = opened.frame_locator("iframe").locator("video")
    player.evaluate("film => { film.muted = true; return film.play(); }")
    assert player.evaluate(
        "film => new Promise(done => { const look = () => film.currentTime > 0.2 ? done(true) : requestAnimationFrame(look); look(); })"
    )
    keep_screen(opened, "embedded")


def test_the_rest_of_the_house_is_framed_by_nobody(server, tea):
    _, page, film, _, _ = tea
    for path in (f"/v/{film}", f"/p/{page.handle}", "/"):
        assert "frame-ancestors 'none'" in read(server, path).headers["Content-Security-Policy"], path
    embedded = read(server, f"/v/{film}/embed")
    assert "frame-ancestors *" in embedded.headers["Content-Security-Policy"] and "<script" not in embedded.text
    assert quote(film) in embedded.text
