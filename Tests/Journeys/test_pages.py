"""Pages: opening one, what it says of itself, who works on it, and following it without anybody seeing."""

import re

from browsers import PHONE, assert_accessible, keep_screen
from playwright.sync_api import expect


def handle_of(member, word):
    """A handle that nobody else in the run has."""
    return f"{word}_{member.handle.split('_')[-1]}"


def page_of(member, name, word):
    """Opens a Page aside; answers its card."""
    return member.api.post("/v1/pages", name=name, handle=handle_of(member, word))["card"]


def test_a_page_is_opened_and_says_who_it_is(browsers, member):
    anna = member("Anna")
    page = browsers.sign_in(anna, "/me", size=PHONE)
    page.get_by_role("link", name="My Pages").click()
    expect(page.get_by_text("No Page yet")).to_be_visible()
    assert_accessible(page)
    page.get_by_role("button", name="Open a Page").click()
    page.get_by_label("Name").fill("The Quiet Teahouse 静茶馆")
    page.get_by_label("Handle").fill("tea")
    expect(page.get_by_text("6 to 20 letters, digits, _ or -")).to_be_visible()
    expect(page.locator("form").get_by_role("button", name="Open a Page")).to_be_disabled()
    page.get_by_label("Handle").fill(handle_of(anna, "quiet"))
    page.get_by_label("About").fill("Slow mornings and loose leaves")
    assert_accessible(page)
    keep_screen(page, "open-page")
    page.locator("form").get_by_role("button", name="Open a Page").click()
    expect(page.get_by_role("heading", name="The Quiet Teahouse 静茶馆")).to_be_visible()
    assert_accessible(page)
    keep_screen(page, "own-page")

    page.get_by_role("button", name="About").click()
    page.get_by_role("dialog").get_by_label("About").fill("Now with cake")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="See it as others do").click()
    expect(page.get_by_text("Now with cake")).to_be_visible()
    expect(page.get_by_text("Nothing published yet")).to_be_visible()
    assert_accessible(page)
    keep_screen(page, "page")


def test_a_handle_that_is_taken_is_said_beside_its_field(browsers, member):
    anna, ben = member("Anna"), member("Ben")
    taken = page_of(ben, "Ben's bread", "bread")["handle"]
    page = browsers.sign_in(anna, "/me/pages/new")
    page.get_by_label("Name").fill("Bread")
    page.get_by_label("Handle").fill(taken)
    page.locator("form").get_by_role("button", name="Open a Page").click()
    expect(page.get_by_role("alert")).to_have_text("Another Page has or had this handle.")
    assert_accessible(page)


def test_a_page_is_followed_and_nobody_sees_by_whom(browsers, member):
    anna, ben = member("Anna"), member("Ben")
    card = page_of(anna, "The Quiet Teahouse", "quiet")
    one, other = browsers.sign_in(ben, f"/p/{card['handle']}", size=PHONE), browsers.sign_in(ben, "/me/follows")
    expect(other.get_by_text("You follow no Page yet")).to_be_visible()
    assert_accessible(other)
    one.get_by_role("button", name="Follow", exact=True).click()
    expect(one.get_by_text("1 follower")).to_be_visible()
    # Another device of the same person hears of it.
    expect(other.get_by_role("link", name=re.compile("The Quiet Teahouse"))).to_be_visible()

    one.get_by_role("button", name="Following").click()
    one.get_by_role("switch", name="Articles").click()
    assert_accessible(one)
    keep_screen(one, "follow")
    expect(other.get_by_text("Videos · Live")).to_be_visible()
    keep_screen(other, "follows")
    seen_by_anna = anna.api.call("GET", f"/v1/pages/{card['id']}").text
    assert ben.id not in seen_by_anna and ben.handle not in seen_by_anna

    one.get_by_role("button", name="Follow no longer").click()
    expect(one.get_by_role("button", name="Follow", exact=True)).to_be_visible()
    expect(other.get_by_text("You follow no Page yet")).to_be_visible()


def test_friends_get_roles_and_one_takes_the_page_over(browsers, member):
    anna, ben = member("Anna"), member("Ben")
    anna.befriend(ben)
    card = page_of(anna, "Village Choir", "choir")
    annas, bens = browsers.sign_in(anna, f"/pages/{card['id']}/people"), browsers.sign_in(ben, "/me/pages", size=PHONE)
    annas.get_by_role("button", name="Add a friend").click()
    dialog = annas.get_by_role("dialog")
    dialog.get_by_role("radio", name=re.compile("^Moderator")).click()
    dialog.get_by_role("checkbox", name=re.compile("Ben")).click()
    assert_accessible(annas)
    dialog.get_by_role("button", name="Add Ben as Moderator").click()
    expect(bens.get_by_text("Moderator · 0 followers")).to_be_visible()
    bens.get_by_role("link", name=re.compile("Village Choir")).click()
    expect(bens.get_by_text("How your videos are watched")).to_be_visible()
    expect(bens.get_by_role("link", name="Publish", exact=True)).to_have_count(0)
    expect(bens.get_by_role("button", name="Close the Page")).to_have_count(0)

    annas.get_by_role("button", name="Role of Ben").click()
    annas.get_by_role("menuitem", name="Hand the Page over").click()
    annas.get_by_role("dialog").get_by_role("button", name="Hand the Page over").click()
    expect(bens.get_by_role("button", name="Close the Page")).to_be_visible()
    expect(annas.get_by_text("Editor · you")).to_be_visible()
    expect(annas.get_by_role("button", name="Add a friend")).to_have_count(0)
    assert_accessible(annas)
    keep_screen(annas, "page-people")

    bens.get_by_role("button", name="Close the Page").click()
    bens.get_by_role("dialog").get_by_role("button", name="Close the Page").click()
    expect(bens.get_by_text("No Page yet")).to_be_visible()
    annas.goto(f"/p/{card['handle']}")
    expect(annas.get_by_text("There is no such Page")).to_be_visible()


def test_a_page_stands_on_the_profile_only_if_its_owner_wants_it(browsers, member):
    anna, ben = member("Anna"), member("Ben")
    anna.befriend(ben)
    card = page_of(anna, "The Quiet Teahouse", "quiet")
    anna.api.patch(f"/v1/pages/{card['id']}", isOnProfile=False)
    bens = browsers.sign_in(ben, f"/contacts/{anna.id}")
    expect(bens.get_by_role("button", name="Send a message")).to_be_visible()
    expect(bens.get_by_role("link", name=re.compile("The Quiet Teahouse"))).to_have_count(0)
    annas = browsers.sign_in(anna, f"/pages/{card['id']}")
    annas.get_by_role("switch", name="Show on my profile").click()
    expect(annas.get_by_role("switch", name="Show on my profile")).to_be_checked()
    bens.reload()
    bens.get_by_role("link", name=re.compile("The Quiet Teahouse")).click()
    expect(bens.get_by_role("button", name="Follow", exact=True)).to_be_visible()


def test_a_visitor_reads_a_page_and_is_asked_in_only_to_follow(browsers, member):
    card = page_of(member("Anna"), "The Quiet Teahouse", "quiet")
    page = browsers.profile(size=PHONE).new_page()
    page.goto(f"/p/{card['handle']}")
    expect(page.get_by_role("heading", name="The Quiet Teahouse").first).to_be_visible()
    assert_accessible(page)
    keep_screen(page, "page-visitor")
    page.get_by_role("button", name="Follow", exact=True).click()
    expect(page).to_have_url(re.compile(r"/sign-in\?to=%2Fp%2F"))
