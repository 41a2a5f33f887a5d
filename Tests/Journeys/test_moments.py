"""Moments: what friends show of their days, who sees it, and what is said about it."""

import re

from browsers import PHONE, assert_accessible, keep_screen
from playwright.sync_api import expect


def close_friends(member, *names):
    """Somebody and their friends: `anna, ben, cleo = close_friends(member, "Anna", "Ben", "Cleo")`."""
    first, *others = [member(name) for name in names]
    for other in others:
        first.befriend(other)
    return first, *others


def write_post(page, words, files=()):
    """Begins a post with words and pictures; the page is where it is written."""
    page.goto("/moments/new")
    page.get_by_label("What happened?").fill(words)
    if files:
        with page.expect_file_chooser() as chooser:
            page.get_by_role("button", name="Add pictures").click()
        chooser.value.set_files(files)


def publish(page):
    page.get_by_role("button", name="Post", exact=True).click()
    expect(page.get_by_text("Posted.").first).to_be_visible()


def post_of(page, name, words):
    return page.get_by_role("article", name=f"Post of {name}").filter(has_text=words)


def comment(page, post, words):
    post.get_by_role("button", name="Comment", exact=True).click()
    page.get_by_label("Write a comment").fill(words)
    page.get_by_label("Write a comment").press("Enter")
    expect(post.get_by_role("list", name="Comments")).to_contain_text(words)


def test_a_post_for_a_tag_is_for_those_who_were_in_it_then(browsers, member):
    anna, ben, cleo, dora, emil = close_friends(member, "Anna", "Ben", "Cleo", "Dora", "Emil")
    anna.api.post("/v1/tags", name="Close", members=[ben.id, emil.id])
    annas = browsers.sign_in(anna, "/moments", size=PHONE)
    write_post(annas, "The jasmine is inside now.")
    annas.get_by_role("button", name=re.compile("Who sees it")).click()
    annas.get_by_role("radio", name=re.compile("Only these friends")).click()
    annas.get_by_role("button", name="Close", exact=True).last.click()
    expect(annas.get_by_text("2 people in Close see this; people you add later do not.")).to_be_visible()
    assert_accessible(annas)
    keep_screen(annas, "moments-audience")
    annas.get_by_role("button", name="Done").click()
    publish(annas)

    bens = browsers.sign_in(ben, "/moments")
    seen = post_of(bens, "Anna", "The jasmine is inside now.")
    expect(seen).to_be_visible()
    cleos = browsers.sign_in(cleo, "/moments")
    expect(cleos.get_by_text("Quiet so far")).to_be_visible()

    tag = anna.api.get("/v1/tags")["tags"][0]["id"]
    anna.api.patch(f"/v1/contacts/{dora.id}", tags=[tag])
    doras = browsers.sign_in(dora, "/moments")
    expect(doras.get_by_text("Quiet so far")).to_be_visible()
    doras.goto(f"/moments/of/{anna.id}")
    expect(doras.get_by_text("Anna has not shown anything that you may see.")).to_be_visible()

    comment(bens, seen, "It smells of June.")
    seen.get_by_role("button", name="Like", exact=True).click()
    emils = browsers.sign_in(emil, "/moments")
    without = post_of(emils, "Anna", "The jasmine is inside now.")
    expect(without).to_be_visible()
    # Emil and Ben do not know each other: no word, no name and no number tells of him.
    expect(without).not_to_contain_text("It smells of June.")
    expect(without.get_by_role("list", name="Comments")).to_have_count(0)
    expect(without).not_to_contain_text("Ben")


def test_the_range_says_at_the_end_of_an_album_how_far_back_it_goes(browsers, member):
    anna, ben = close_friends(member, "Anna", "Ben")
    annas = browsers.sign_in(anna)
    write_post(annas, "First frost.")
    publish(annas)
    annas.goto("/moments/settings")
    annas.get_by_role("radio", name="The last three days").click()
    expect(annas.get_by_role("radio", name="The last three days")).to_be_checked()
    assert_accessible(annas)
    bens = browsers.sign_in(ben, f"/moments/of/{anna.id}", size=PHONE)
    expect(bens.get_by_role("link", name=re.compile("First frost."))).to_be_visible()
    expect(bens.get_by_text("This friend shows the last three days.")).to_be_visible()
    assert_accessible(bens)


def test_pictures_are_put_in_order_posted_and_looked_at(browsers, member, pictures):
    anna, ben = close_friends(member, "Anna", "Ben")
    annas = browsers.sign_in(anna, size=PHONE)
    write_post(annas, "Garden and market", files=pictures)
    order = annas.get_by_role("list", name="Pictures")
    before = [each.get_attribute("src") for each in order.locator("img").all()]
    annas.get_by_role("button", name=re.compile("^Picture 1 of 2")).press("ArrowRight")
    expect(order.locator("img").first).to_have_attribute("src", before[1])
    assert_accessible(annas)
    keep_screen(annas, "moments-new")
    publish(annas)

    bens = browsers.sign_in(ben, "/moments")
    seen = post_of(bens, "Anna", "Garden and market")
    # The one that was second, 600 by 800, now comes first.
    first = seen.get_by_role("button", name="Picture 1 of 2")
    shape = "image => image.complete && image.naturalHeight > image.naturalWidth"
    bens.wait_for_function(shape, arg=first.locator("img").element_handle())
    first.click()
    viewer = bens.get_by_role("dialog", name="Pictures")
    expect(viewer.get_by_role("status")).to_have_text("Picture 1 of 2")
    assert_accessible(bens)
    bens.keyboard.press("ArrowRight")
    expect(viewer.get_by_role("status")).to_have_text("Picture 2 of 2")
    bens.keyboard.press("ArrowRight")
    expect(viewer.get_by_role("status")).to_have_text("Picture 2 of 2")
    with bens.expect_download() as download:
        viewer.get_by_role("link", name="Save this picture").click()
    assert download.value.suggested_filename == "garden.jpg"
    bens.go_back()
    expect(viewer).to_have_count(0)
    assert bens.url.endswith("/moments")


def test_a_picture_is_swiped_pinched_and_put_away(browsers, member, pictures):
    anna, ben = close_friends(member, "Anna", "Ben")
    annas = browsers.sign_in(anna)
    write_post(annas, "Two views", files=pictures)
    publish(annas)
    bens = browsers.sign_in(ben, "/moments", size=PHONE, has_touch=True)
    post_of(bens, "Anna", "Two views").get_by_role("button", name="Picture 1 of 2").click()
    viewer = bens.get_by_role("dialog", name="Pictures")
    hand = Hand(bens)
    hand.move([(300, 400)], [(60, 405)])
    expect(viewer.get_by_role("status")).to_have_text("Picture 2 of 2")
    image = viewer.get_by_role("img", name="Picture 2 of 2")
    whole = image.bounding_box()["width"]
    hand.move([(170, 400), (220, 400)], [(70, 400), (320, 400)])
    bens.wait_for_function("([image, width]) => image.getBoundingClientRect().width > 2 * width", arg=[image.element_handle(), whole])
    bens.keyboard.press("0")
    bens.wait_for_function(
        "([image, width]) => Math.abs(image.getBoundingClientRect().width - width) < 2", arg=[image.element_handle(), whole]
    )
    hand.move([(200, 300)], [(205, 600)])
    expect(viewer).to_have_count(0)


class Hand:
    """Fingers on the glass of a phone."""

    STEPS = 12

    def __init__(self, page):
        self.page = page
        self.glass = page.context.new_cdp_session(page)

    def move(self, start, end):
        """Puts fingers down, moves each to its end, and lifts them."""
        self._touch("touchStart", start)
        for step in range(1, self.STEPS + 1):
            share = step / self.STEPS
            self._touch("touchMove", [(a + (c - a) * share, b + (d - b) * share) for (a, b), (c, d) in zip(start, end)])
        self._touch("touchEnd", [])

    def _touch(self, kind, fingers):
        points = [{"x": x, "y": y, "id": index} for index, (x, y) in enumerate(fingers)]
        self.glass.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


def test_what_was_begun_is_there_after_a_reload(browsers, member, pictures):
    anna = member("Anna")
    annas = browsers.sign_in(anna)
    write_post(annas, "Half a thought", files=pictures[:1])
    annas.get_by_role("button", name=re.compile("Who sees it")).click()
    annas.get_by_role("radio", name=re.compile("Only me")).click()
    annas.get_by_role("button", name="Done").click()
    annas.reload()
    expect(annas.get_by_label("What happened?")).to_have_value("Half a thought")
    expect(annas.get_by_role("button", name=re.compile("^Picture 1 of 1"))).to_be_visible()
    expect(annas.get_by_role("button", name=re.compile("Who sees it"))).to_contain_text("Only me")
    publish(annas)
    annas.goto(f"/moments/of/{anna.id}")
    expect(annas.get_by_text("Only you see this")).to_be_visible()
    annas.goto("/moments/new")
    expect(annas.get_by_label("What happened?")).to_have_value("")


def test_what_the_server_refuses_is_taken_back_and_no_word_is_lost(browsers, member):
    anna, ben = close_friends(member, "Anna", "Ben")
    annas = browsers.sign_in(anna)
    write_post(annas, "Kettle on.")
    publish(annas)
    bens = browsers.sign_in(ben, "/moments")
    seen = post_of(bens, "Anna", "Kettle on.")
    expect(seen).to_be_visible()
    bens.context.set_offline(True)
    like = seen.get_by_role("button", name="Like", exact=True)
    like.click()
    expect(like).to_have_attribute("aria-pressed", "false")
    seen.get_by_role("button", name="Comment", exact=True).click()
    bens.get_by_label("Write a comment").fill("On my way.")
    bens.get_by_label("Write a comment").press("Enter")
    expect(bens.get_by_label("Write a comment")).to_have_value("On my way.")
    bens.context.set_offline(False)
    bens.get_by_label("Write a comment").press("Enter")
    expect(seen.get_by_role("list", name="Comments")).to_contain_text("Ben: On my way.")
    bens.reload()
    expect(seen.get_by_text("On my way.")).to_have_count(1)


def test_notices_say_who_did_something_and_stop_when_asked(browsers, member):
    anna, ben = close_friends(member, "Anna", "Ben")
    annas, bens = browsers.sign_in(anna, size=PHONE), browsers.sign_in(ben)
    write_post(annas, "Plum rain.")
    publish(annas)
    bens.goto("/moments")
    comment(bens, post_of(bens, "Anna", "Plum rain."), "Umbrella?")
    annas.goto("/moments")
    annas.get_by_role("link", name="1 new notice").click()
    expect(annas.get_by_role("link", name=re.compile("Ben.*Umbrella"))).to_be_visible()
    assert_accessible(annas)
    keep_screen(annas, "moments-notices")
    annas.get_by_role("link", name=re.compile("Ben.*Umbrella")).click()
    annas.get_by_text("Umbrella?").click()
    annas.get_by_label("Answer Ben").fill("Already wet.")
    annas.get_by_label("Answer Ben").press("Enter")
    expect(annas.get_by_role("list", name="Comments")).to_contain_text("Anna replies to Ben: Already wet.")
    annas.get_by_role("button", name="More", exact=True).click()
    annas.get_by_role("menuitem", name="Stop following this post").click()
    expect(annas.get_by_text("You hear no more about this post.").first).to_be_visible()
    comment(bens, post_of(bens, "Anna", "Plum rain."), "I bring towels.")
    annas.goto("/moments")
    expect(post_of(annas, "Anna", "Plum rain.")).to_be_visible()
    expect(annas.get_by_text("new notice")).to_have_count(0)


def test_the_dot_on_discover_has_the_face_of_the_newest_poster(browsers, member):
    anna, ben = close_friends(member, "Anna", "Ben")
    annas = browsers.sign_in(anna)
    write_post(annas, "Somebody new?")
    publish(annas)
    bens = browsers.sign_in(ben, "/discover", size=PHONE)
    door = bens.get_by_role("link", name=re.compile("Moments"))
    expect(door.get_by_role("img", name="Something new")).to_be_visible()
    keep_screen(bens, "moments-dot")
    door.click()
    expect(post_of(bens, "Anna", "Somebody new?")).to_be_visible()
    bens.go_back()
    expect(door.get_by_role("img", name="Something new")).to_have_count(0)


def test_an_own_post_and_comments_on_it_can_be_deleted(browsers, member):
    anna, ben = close_friends(member, "Anna", "Ben")
    annas, bens = browsers.sign_in(anna), browsers.sign_in(ben)
    write_post(annas, "Soon gone")
    publish(annas)
    bens.goto("/moments")
    comment(bens, post_of(bens, "Anna", "Soon gone"), "Hm.")
    annas.goto("/moments")
    own = post_of(annas, "Anna", "Soon gone")
    own.get_by_text("Hm.").click(button="right")
    annas.get_by_role("menuitem", name="Delete this comment").click()
    annas.get_by_role("dialog").get_by_role("button", name="Delete", exact=True).click()
    expect(own.get_by_text("Hm.")).to_have_count(0)
    own.get_by_role("button", name="More", exact=True).click()
    annas.get_by_role("menuitem", name="Delete").click()
    annas.get_by_role("dialog").get_by_role("button", name="Delete", exact=True).click()
    expect(annas.get_by_text("The post is deleted.").first).to_be_visible()
    bens.reload()
    expect(bens.get_by_text("Quiet so far")).to_be_visible()


def test_a_cover_stands_above_the_own_posts_for_all_who_see_them(browsers, member, pictures):
    anna, ben = close_friends(member, "Anna", "Ben")
    annas = browsers.sign_in(anna, "/moments")
    with annas.expect_file_chooser() as chooser:
        annas.get_by_role("button", name="Press here to choose a cover picture").click()
    chooser.value.set_files(pictures[0])
    expect(annas.get_by_text("The cover picture is changed.").first).to_be_visible()
    bens = browsers.sign_in(ben, f"/moments/of/{anna.id}")
    bens.wait_for_function("() => document.querySelector('.moments-cover-picture')?.naturalWidth > 0")


def test_a_feed_in_chinese_dark_and_care_is_accessible(browsers, member, pictures):
    anna, ben = close_friends(member, "Anna", "Ben")
    annas = browsers.sign_in(anna)
    write_post(annas, "桂花开了。" * 60, files=pictures)
    publish(annas)
    page = browsers.sign_in(ben, "/moments", size=PHONE, language="zh-CN", color_scheme="dark")
    page.evaluate("localStorage.setItem('teahouse.look', JSON.stringify({ care: true }))")
    page.reload()
    page.get_by_role("button", name="全文").click()
    expect(page.get_by_role("button", name="收起")).to_be_visible()
    page.get_by_role("button", name="赞", exact=True).click()
    assert_accessible(page)
    keep_screen(page, "moments-care")
