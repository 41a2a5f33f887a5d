"""Friends: finding, asking, answering, and what one notes about each other."""

import re

from browsers import PHONE, assert_accessible, keep_screen
from playwright.sync_api import expect


def find(page, handle):
    page.goto("/contacts/add")
    page.get_by_label("Teahouse ID of your friend").fill(handle)
    page.get_by_role("button", name="Find").click()


def open_friend(page, friend):
    page.goto(f"/contacts/{friend.id}")
    expect(page.get_by_role("button", name="Send a message")).to_be_visible()


def test_two_people_find_each_other_and_talk(browsers, member):
    anna, ben = member("Anna"), member("Ben")
    annas, bens = browsers.sign_in(anna, "/chats"), browsers.sign_in(ben, "/contacts", size=PHONE)
    expect(bens.get_by_text("Friends live here")).to_be_visible()
    find(annas, ben.handle)
    annas.get_by_role("button", name="Add as a friend").click()
    annas.get_by_label("Greeting").fill("It is Anna from the market")
    annas.get_by_label("Remark").fill("Ben the baker")
    annas.get_by_role("button", name="Send", exact=True).click()
    expect(annas.get_by_text("Your request waits for an answer")).to_be_visible()

    bens.get_by_role("link", name=re.compile("New friends")).click()
    expect(bens.get_by_text("It is Anna from the market")).to_be_visible()
    assert_accessible(bens)
    keep_screen(bens, "requests")
    bens.get_by_role("button", name="Accept").click()
    expect(bens.get_by_text("No requests")).to_be_visible()

    expect(annas.get_by_role("heading", name="Ben the baker")).to_be_visible()
    annas.get_by_role("button", name="Send a message").click()
    annas.get_by_role("textbox", name="Message", exact=True).fill("Fresh rolls?")
    annas.get_by_role("button", name="Send", exact=True).click()
    bens.goto("/chats")
    expect(bens.get_by_text("Fresh rolls?")).to_be_visible()


def test_nobody_is_found_by_part_of_an_id(browsers, member):
    anna, ben = member("Anna"), member("Ben")
    page = browsers.sign_in(anna)
    for wrong in (ben.handle[:-1], "no one at all"):
        find(page, wrong)
        expect(page.get_by_text("Nobody here has this Teahouse ID.")).to_be_visible()


def test_a_card_leads_to_its_owner_until_there_is_a_new_one(browsers, member):
    anna, ben = member("Anna"), member("Ben")
    annas, bens = browsers.sign_in(anna, "/contacts/card"), browsers.sign_in(ben, "/contacts/scan", size=PHONE)
    expect(annas.get_by_role("img", name="My QR card")).to_be_visible()
    assert_accessible(annas)
    keep_screen(annas, "my-card")
    link = anna.api.get("/v1/me/card")["link"]
    bens.get_by_label("Link").fill("https://evil.example/cards/abc")
    bens.get_by_role("button", name="Open").click()
    expect(bens.get_by_text("does not belong to this Teahouse")).to_be_visible()
    bens.get_by_label("Link").fill(link)
    bens.get_by_role("button", name="Open").click()
    expect(bens.get_by_role("heading", name="Anna")).to_be_visible()
    bens.get_by_role("button", name="Add as a friend").click()
    bens.get_by_role("button", name="Send", exact=True).click()
    annas.goto("/contacts/requests")
    expect(annas.get_by_text("by QR card")).to_be_visible()

    annas.goto("/contacts/card")
    annas.get_by_role("button", name="New card").click()
    annas.get_by_role("dialog").get_by_role("button", name="New card").click()
    expect(annas.get_by_text("The old card no longer works.").first).to_be_visible()
    cleo = browsers.sign_in(member("Cleo"), link.removeprefix(anna.server.url))
    expect(cleo.get_by_text("You cannot see this person")).to_be_visible()


def test_a_card_is_read_from_a_picture_of_it(browsers, member, tmp_path):
    anna, ben = member("Anna"), member("Ben")
    annas = browsers.sign_in(anna, "/contacts/card")
    annas.get_by_role("img", name="My QR card").screenshot(path=tmp_path / "card.png")
    bens = browsers.sign_in(ben, "/contacts/scan", size=PHONE)
    with bens.expect_file_chooser() as chooser:
        bens.get_by_role("button", name="Choose a picture").click()
    chooser.value.set_files(tmp_path / "card.png")
    expect(bens.get_by_role("heading", name="Anna")).to_be_visible()


def test_what_is_noted_about_a_friend_is_on_every_own_device_and_nowhere_else(browsers, member):
    anna, ben = member("Anna"), member("Ben")
    anna.befriend(ben)
    one, other = browsers.sign_in(anna), browsers.sign_in(anna, "/contacts")
    open_friend(one, ben)
    one.get_by_role("button", name="Remark").click()
    one.get_by_role("dialog").get_by_label("Remark").fill("Uncle B")
    one.keyboard.press("Enter")
    expect(other.get_by_role("link", name="Uncle B")).to_be_visible()
    one.get_by_role("switch", name="Star").click()
    expect(other.get_by_role("heading", name="Starred")).to_be_visible()
    one.get_by_role("button", name=re.compile("^Tags")).click()
    one.get_by_role("dialog").get_by_label("New tag", exact=True).first.fill("Family 家人")
    one.keyboard.press("Enter")
    expect(one.get_by_role("button", name="Family 家人", pressed=True)).to_be_visible()
    one.get_by_role("button", name="Done").click()
    one.get_by_role("switch", name="Chats only").click()
    expect(one.get_by_role("switch", name="Chats only")).to_be_checked()
    expect(one.get_by_role("switch", name="Hide mine from them")).to_have_count(0)
    assert_accessible(one)
    keep_screen(one, "friend")
    other.goto("/contacts/tags")
    other.get_by_role("link", name=re.compile("Family 家人")).click()
    expect(other.get_by_role("list", name="Family 家人").get_by_text("Uncle B")).to_be_visible()
    seen_by_ben = ben.api.call("GET", f"/v1/people/{anna.id}").text
    assert not [word for word in ("Uncle B", "Family", "isStarred\":true") if word in seen_by_ben]


def test_deleting_is_silent_and_one_sided(browsers, member):
    anna, ben = member("Anna"), member("Ben")
    anna.befriend(ben)
    annas, bens = browsers.sign_in(anna), browsers.sign_in(ben, "/contacts")
    open_friend(annas, ben)
    annas.get_by_role("button", name="Delete friend").click()
    annas.get_by_role("dialog").get_by_role("button", name="Delete friend").click()
    expect(annas.get_by_text("Friends live here")).to_be_visible()
    bens.reload()
    expect(bens.get_by_role("link", name="Anna")).to_be_visible()


def test_the_blocked_are_not_told_and_can_be_forgiven(browsers, member):
    anna, ben = member("Anna"), member("Ben")
    anna.befriend(ben)
    annas = browsers.sign_in(anna)
    open_friend(annas, ben)
    annas.get_by_role("button", name="Block").click()
    annas.get_by_role("dialog").get_by_role("button", name="Block").click()
    expect(annas.get_by_text("Nothing they send arrives")).to_be_visible()
    assert_accessible(annas)
    assert "lock" not in ben.api.call("GET", "/v1/contacts").text
    annas.goto("/contacts/blocked")
    annas.get_by_role("button", name="Lift the block").click()
    expect(annas.get_by_text("Nobody is blocked")).to_be_visible()


def test_a_friend_is_recommended_with_a_card(browsers, member):
    anna, ben, cleo = member("Anna"), member("Ben"), member("Cleo")
    anna.befriend(ben)
    anna.befriend(cleo)
    annas, bens = browsers.sign_in(anna), browsers.sign_in(ben)
    open_friend(annas, cleo)
    annas.get_by_role("button", name="Recommend to a chat").click()
    annas.get_by_role("dialog").get_by_role("button", name=re.compile("Ben")).click()
    bens.goto(f"/chats/{ben.chat_with(anna)}")
    bens.get_by_role("article").get_by_role("link", name=re.compile("Cleo")).click()
    expect(bens.get_by_role("button", name="Add as a friend")).to_be_visible()


def test_friends_are_found_by_letter_with_the_keyboard_alone(browsers, member):
    anna = member("Anna")
    for name in ("Zoe", "Ben", "Wang"):
        anna.befriend(member(name))
    page = browsers.sign_in(anna, "/contacts")
    expect(page.get_by_role("heading", name="Z", exact=True)).to_be_visible()
    page.get_by_role("searchbox", name="Search friends").focus()
    page.keyboard.type("wan")
    expect(page.get_by_role("link", name="Zoe")).to_have_count(0)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Wang")).to_be_visible()
