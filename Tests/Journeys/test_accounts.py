"""The door: signing up and in in every way, coming back after a loss, and ending sessions."""

import re

import pytest
from api import Api, Member
from browsers import PHONE, assert_accessible, keep_screen
from playwright.sync_api import expect


@pytest.fixture
def newcomer(member):
    """Fields of somebody who has no account yet. Somebody else is the operator already."""
    member("Host")
    numbers = iter(range(100))
    return lambda name: {"name": name, "handle": f"new_{name.lower()}_{next(numbers)}", "password": Member.PASSWORD}


def fill_sign_up(page, person):
    page.goto("/sign-up")
    page.get_by_label("Your name").fill(person["name"])
    page.get_by_label("Teahouse ID").fill(person["handle"])


def sign_up(page, person):
    fill_sign_up(page, person)
    page.get_by_label("Password", exact=True).fill(person["password"])
    page.get_by_role("button", name="Create an account").click()
    expect(page.get_by_role("heading", name="How shall it look?")).to_be_visible()


def sign_in(page, handle, password):
    page.goto("/sign-in")
    page.get_by_label("Teahouse ID").fill(handle)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in", exact=True).click()


def named(server):
    """Passkeys are bound to names: the same server, called by one."""
    return server.url.replace("127.0.0.1", "localhost")


def add_authenticator(page):
    """A device with a fingerprint reader, made up."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
        "isUserVerified": True, "automaticPresenceSimulation": True,
    }})  # fmt: skip


def test_a_newcomer_chooses_care_mode_saves_the_codes_and_is_inside(browsers, newcomer):
    page = browsers.profile(size=PHONE).new_page()
    sign_up(page, newcomer("Wilma"))
    page.get_by_role("radio", name=re.compile("Care Mode")).click()
    expect(page.locator("html")).to_have_attribute("data-care", "on")
    assert_accessible(page)
    keep_screen(page, "sign-up-look")
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Show my recovery codes").click()
    expect(page.get_by_role("listitem")).to_have_count(10)
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file").click()
    saved = download.value.path().read_text()
    assert len(re.findall(r"^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}$", saved, re.MULTILINE)) == 10
    page.get_by_role("button", name="I have saved them").click()
    expect(page).to_have_url(re.compile("/chats$"))


def test_what_is_wrong_stands_beside_its_field(browsers, newcomer, member):
    taken = member("Taken")
    page = browsers.profile().new_page()
    fill_sign_up(page, {**newcomer("Twin"), "handle": taken.handle})
    page.get_by_label("Password", exact=True).fill("password123")
    page.get_by_role("button", name="Create an account").click()
    expect(page.get_by_role("alert")).to_contain_text("too easy to guess")
    expect(page.get_by_label("Password", exact=True)).to_have_attribute("aria-invalid", "true")
    page.get_by_label("Password", exact=True).fill(Member.PASSWORD)
    page.get_by_role("button", name="Create an account").click()
    expect(page.get_by_label("Teahouse ID")).to_have_attribute("aria-invalid", "true")
    assert_accessible(page)


def test_signing_in_leads_to_the_page_that_was_wanted_and_says_nothing_of_who_exists(browsers, member):
    anna = member("Anna")
    page = browsers.profile().new_page()
    page.goto("/me/devices")
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    answers = []
    for handle in (anna.handle, "nobody_here"):
        page.get_by_label("Teahouse ID").fill(handle)
        page.get_by_label("Password", exact=True).fill("not the password")
        page.keyboard.press("Enter")
        expect(page.get_by_role("alert")).to_be_visible()
        answers.append(page.get_by_role("alert").inner_text())
    assert answers[0] == answers[1]
    page.get_by_label("Teahouse ID").fill(anna.handle)
    page.get_by_label("Password", exact=True).fill(Member.PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Devices", exact=True)).to_be_visible()


def test_a_passkey_opens_an_account_and_opens_it_again(browsers, newcomer, server):
    page = browsers.profile().new_page()
    add_authenticator(page)
    person = newcomer("Keyla")
    page.goto(named(server))
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    page.get_by_role("link", name="New here? Create an account").click()
    page.get_by_label("Your name").fill(person["name"])
    page.get_by_label("Teahouse ID").fill(person["handle"])
    page.get_by_role("button", name="Use a passkey instead of a password").click()
    page.get_by_role("button", name="Create an account").click()
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Later").click()
    page.goto(f"{named(server)}/me/devices")
    page.get_by_role("button", name="Sign out").first.click()
    page.get_by_role("dialog").get_by_role("button", name="Sign out").click()
    page.get_by_role("button", name="Use a passkey").click()
    expect(page).to_have_url(re.compile("/chats$"))


def test_a_phone_confirms_the_code_that_a_desktop_shows(browsers, member):
    anna = member("Anna")
    phone = browsers.sign_in(anna, size=PHONE)
    desktop = browsers.profile().new_page()
    with desktop.expect_response("**/v1/handovers") as started:
        desktop.goto("/sign-in/code")
    expect(desktop.get_by_role("img", name="QR code for signing in")).to_be_visible()
    phone.goto(started.value.json()["link"])
    expect(phone.get_by_role("heading", name="Sign in another device?")).to_be_visible()
    expect(phone.get_by_text("Chrome on Linux")).to_be_visible()
    assert_accessible(phone)
    keep_screen(phone, "handover")
    phone.get_by_role("button", name="Yes, sign in").click()
    expect(phone.get_by_text("The other device is signed in.")).to_be_visible()
    expect(desktop).to_have_url(re.compile("/chats$"))
    desktop.goto("/me")
    expect(desktop.get_by_text(f"Teahouse ID: {anna.handle}")).to_be_visible()


def test_a_refused_code_signs_nobody_in(browsers, member):
    phone = browsers.sign_in(member("Anna"), size=PHONE)
    desktop = browsers.profile().new_page()
    with desktop.expect_response("**/v1/handovers") as started:
        desktop.goto("/sign-in/code")
    link = started.value.json()["link"]
    phone.goto(link)
    phone.get_by_role("button", name="No, this is not me").click()
    expect(desktop.get_by_text("The sign-in was refused on your phone.")).to_be_visible()
    expect(desktop.get_by_role("button", name="Show a new code")).to_be_visible()
    phone.goto(link)
    expect(phone.get_by_text("This code is no longer good")).to_be_visible()


def test_a_recovery_code_leads_back_in_once_and_signs_everything_else_out(browsers, member):
    anna = member("Anna")
    code = anna.api.post("/v1/me/recovery-codes", password=Member.PASSWORD)["codes"][0]
    page = browsers.profile().new_page()
    page.goto("/recover")
    page.get_by_label("Teahouse ID").fill(anna.handle)
    page.get_by_label("Recovery code").fill(code.lower().replace("-", " "))
    page.get_by_label("New password").fill("two cups are better")
    page.get_by_role("button", name="Set the password and sign in").click()
    expect(page).to_have_url(re.compile("/chats$"))
    expect(page.get_by_text("9 recovery codes are left").first).to_be_visible()
    assert anna.api.call("GET", "/v1/me").status_code == 401
    again = Api(anna.server.url, address=anna.address).call("POST", "/v1/sessions/recovery", json={
        "handle": anna.handle, "code": code, "newPassword": "three cups are better", "session": "token",
    })  # fmt: skip
    assert again.status_code == 401


def test_a_device_that_is_signed_out_elsewhere_is_outside_at_once(browsers, member):
    anna = member("Anna")
    here, there = browsers.sign_in(anna, "/me/devices"), browsers.sign_in(anna, "/chats")
    expect(there.get_by_role("heading", name="Chats")).to_be_visible()
    here.reload()
    rows = here.get_by_role("region", name="Devices").locator(".row", has_text="Chromium")
    expect(rows).to_have_count(2)
    rows.nth(1).get_by_role("button", name="Sign out").click()
    here.get_by_role("dialog").get_by_role("button", name="Sign out").click()
    expect(there.get_by_role("heading", name="Sign in")).to_be_visible()
    expect(here.get_by_role("heading", name="Devices", exact=True)).to_be_visible()


def test_a_cookie_alone_changes_nothing(browsers, member):
    anna = member("Anna")
    page = browsers.sign_in(anna, "/me")
    expect(page.get_by_text(f"Teahouse ID: {anna.handle}")).to_be_visible()
    for method, path, body in [
        ("PATCH", "/v1/me", {"name": "Mallory"}),
        ("DELETE", "/v1/sessions/current", None),
        ("PUT", "/v1/me/password", {"current": Member.PASSWORD, "new": "mallory was here"}),
        ("POST", "/v1/tags", {"name": "Forged", "members": []}),
    ]:
        answer = page.context.request.fetch(path, method=method, data=body)
        assert (answer.status, answer.json()["code"]) == (403, "csrf")
    assert anna.api.get("/v1/me")["card"]["name"] == "Anna"


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(browsers, member):
    page = browsers.sign_in(member("Anna"), "/me")
    cookie = next(each for each in page.context.cookies() if each["name"] == "teahouse_session")
    assert cookie["httpOnly"] and cookie["sameSite"] in ("Lax", "Strict")
    assert "teahouse_session" not in page.evaluate("document.cookie")


def test_care_mode_is_three_taps_away(browsers, member):
    page = browsers.sign_in(member("Anna"), "/chats", size=PHONE)
    page.get_by_role("link", name="Me", exact=True).click()
    page.get_by_role("link", name=re.compile("Language and look")).click()
    page.get_by_role("switch", name="Care Mode").click()
    expect(page.locator("html")).to_have_attribute("data-care", "on")
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-care", "on")
    assert_accessible(page)


def test_the_whole_interface_changes_its_language(browsers, member):
    page = browsers.sign_in(member("Anna"), "/me/look")
    page.get_by_role("radio", name="简体中文").click()
    expect(page.get_by_role("heading", name="语言与外观")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "zh-Hans")
    page.reload()
    expect(page.get_by_role("heading", name="语言与外观")).to_be_visible()


def test_a_profile_is_changed_with_a_picture_that_was_cropped(browsers, member, pictures):
    anna = member("Anna")
    page = browsers.sign_in(anna, "/me/profile")
    page.get_by_role("button", name=re.compile("^Name")).click()
    page.get_by_role("dialog").get_by_label("Name").fill("Anna Bell 安娜")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=re.compile("Anna Bell 安娜"))).to_be_visible()
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Change picture").click()
    chooser.value.set_files(pictures[0])
    page.get_by_role("img", name="Your picture").press("+")
    page.get_by_role("dialog").get_by_role("button", name="Done").click()
    expect(page.get_by_role("button", name="Remove picture")).to_be_visible()
    card = anna.api.get("/v1/me")["card"]
    assert card["name"] == "Anna Bell 安娜" and card["avatar"].startswith("/v1/attachments/")


def test_a_teahouse_id_changes_once(browsers, member):
    anna = member("Anna")
    page = browsers.sign_in(anna, "/me/profile")
    page.get_by_role("button", name=re.compile("^Teahouse ID")).click()
    page.get_by_role("dialog").get_by_label("Teahouse ID").fill(f"{anna.handle}_b")
    page.get_by_role("dialog").get_by_role("button", name="Save").click()
    expect(page.get_by_text("Can be changed again from")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^Teahouse ID"))).to_have_count(0)
