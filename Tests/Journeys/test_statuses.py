"""Status: what somebody is in the middle of, shown beside the name for a day."""

import re

from browsers import PHONE, assert_accessible, keep_screen
from playwright.sync_api import expect
from test_moments import close_friends


def set_status(page, kind, words=""):
    page.goto("/me/status")
    page.get_by_role("radio", name=kind, exact=True).click()
    if words:
        page.get_by_label("A few words").fill(words)
    page.get_by_role("button", name=re.compile("^(Set as|Replace) my status$")).click()
    expect(page.get_by_text("Your status is set.").first).to_be_visible()


def test_two_who_cannot_sleep_find_each_other(browsers, member):
    anna, ben = close_friends(member, "Anna", "Ben")
    annas, bens = browsers.sign_in(anna, size=PHONE), browsers.sign_in(ben, size=PHONE)
    set_status(annas, "Insomnia", "counting #sheep#")
    keep_screen(annas, "status-own")
    set_status(bens, "Insomnia")
    also = bens.get_by_role("region", name="Also “Insomnia” now")
    expect(also).to_contain_text("Anna")
    expect(also).to_contain_text("counting #sheep#")
    assert_accessible(bens)
    keep_screen(bens, "status-same")
    also.get_by_role("button", name="Chat: Anna").click()
    expect(bens.get_by_role("textbox", name="Message", exact=True)).to_be_visible()
    expect(bens.get_by_role("heading", name="Anna")).to_be_visible()


def test_a_status_is_liked_and_answered_in_the_chat(browsers, member):
    anna, ben = close_friends(member, "Anna", "Ben")
    annas, bens = browsers.sign_in(anna), browsers.sign_in(ben, size=PHONE)
    set_status(annas, "Tea", "first flush")
    bens.goto(f"/statuses/{anna.id}")
    expect(bens.get_by_text("first flush")).to_be_visible()
    bens.get_by_role("button", name="Like", exact=True).click()
    expect(bens.get_by_role("button", name="Take the like back, 1 so far")).to_be_visible()
    assert_accessible(bens)
    bens.get_by_placeholder("Say something").fill("Save me a cup")
    bens.get_by_placeholder("Say something").press("Enter")
    expect(bens.get_by_text("Save me a cup")).to_be_visible()
    annas.goto(f"/statuses/{anna.id}")
    expect(annas.get_by_text("Ben likes this")).to_be_visible()


def test_the_icon_stands_beside_the_name_everywhere_until_the_status_ends(browsers, member):
    anna, ben = close_friends(member, "Anna", "Ben")
    chat = ben.meet(anna)
    group = ben.found_group("Choir", anna)
    annas, bens = browsers.sign_in(anna), browsers.sign_in(ben)
    set_status(annas, "With the cat")
    annas.goto("/me")
    expect(annas.get_by_role("link", name="With the cat")).to_be_visible()
    # On a wide screen the list stands beside what is open: each shows the mark once.
    for path, marks in {f"/chats/{chat}": 2, "/contacts": 1, f"/contacts/{anna.id}": 2, f"/chats/{group}/members": 2}.items():
        bens.goto(path)
        expect(bens.get_by_label(re.compile("With the cat"))).to_have_count(marks)
    bens.goto("/contacts")
    bens.get_by_label("Status: With the cat").click()
    expect(bens).to_have_url(re.compile(f"/statuses/{anna.id}$"))

    annas.goto(f"/statuses/{anna.id}")
    annas.get_by_role("button", name="End my status").click()
    annas.get_by_role("dialog").get_by_role("button", name="End my status").click()
    expect(annas.get_by_text("Your status has ended.").first).to_be_visible()
    bens.reload()
    expect(bens.get_by_text("No status at the moment")).to_be_visible()
    annas.goto("/me/statuses")
    expect(annas.get_by_text("With the cat")).to_be_visible()
    assert_accessible(annas)


def test_own_words_are_asked_for_and_all_can_be_chosen_by_keyboard(browsers, member):
    annas = browsers.sign_in(member("Anna"), "/me/status", size=PHONE)
    annas.get_by_role("radio", name="Delighted").focus()
    annas.keyboard.press("ArrowLeft")
    expect(annas.get_by_role("radio", name="My own words")).to_be_checked()
    expect(annas.get_by_role("button", name="Your own words are still missing.")).to_be_disabled()
    annas.get_by_label("A few words").fill("learning to knit")
    annas.get_by_role("button", name="Set as my status").click()
    expect(annas.get_by_text("Your status is set.").first).to_be_visible()
    annas.goto("/me/status")
    assert_accessible(annas)
    keep_screen(annas, "status-choose")


def test_the_sharp_picture_behind_a_status_reaches_nobody_else(browsers, member, pictures):
    anna, ben = close_friends(member, "Anna", "Ben")
    annas, bens = browsers.sign_in(anna, "/me/status", size=PHONE), browsers.sign_in(ben, size=PHONE)
    annas.get_by_role("radio", name="Out and about").click()
    with annas.expect_file_chooser() as chooser:
        annas.get_by_role("button", name="Photo or short video").click()
    chooser.value.set_files(pictures[0])
    blur = annas.get_by_role("slider", name="Blur")
    blur.fill("80")
    expect(blur).to_have_attribute("aria-valuetext", "80 percent")
    assert_accessible(annas)
    annas.get_by_role("button", name="Set as my status").click()
    expect(annas.get_by_text("Your status is set.").first).to_be_visible()

    bens.goto(f"/statuses/{anna.id}")
    bens.wait_for_function("() => document.querySelector('.scene-background')?.naturalWidth > 0")
    # Of a blurred picture no two neighbouring pixels differ much; the sharp one is full of edges.
    assert bens.evaluate(STEEPEST) < 40
    assert_accessible(bens)
    keep_screen(bens, "status-picture")


STEEPEST = """() => {
  const image = document.querySelector(".scene-background");
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height);
  let steepest = 0;
  for (let at = 4; at < data.length; at += 4) {
    if ((at / 4) % width) steepest = Math.max(steepest, Math.abs(data[at] - data[at - 4]));
  }
  return steepest;
}"""
