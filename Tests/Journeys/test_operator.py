"""The first person on a new server looks after it: its name, who may join, and whom to invite."""

import re

import pytest
from api import Member
from browsers import PHONE, Browsers, assert_accessible, keep_screen
from playwright.sync_api import expect
from server import Server


@pytest.fixture
def new_server(tmp_path):
    server = Server(tmp_path).start()
    yield server
    server.stop()


@pytest.fixture
def visitors(new_server, chromium):
    """Profiles on the new server; the journey fails if a page complained."""
    visitors = Browsers(new_server, chromium)
    yield visitors
    visitors.close()
    assert visitors.complaints == []


def sign_up(page, name, handle):
    page.get_by_label("Your name").fill(name)
    page.get_by_label("Teahouse ID").fill(handle)
    page.get_by_label("Password", exact=True).fill(Member.PASSWORD)
    page.get_by_role("button", name="Create an account").click()
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Later").click()
    expect(page).to_have_url(re.compile("/chats$"))


def test_the_first_one_becomes_the_operator_and_invites_the_second(visitors):
    host = visitors.profile().new_page()
    host.goto("/")
    expect(host.get_by_text("You are the first one here.")).to_be_visible()
    sign_up(host, "Hanna", "hanna_host")
    host.goto("/me/server")
    host.get_by_role("button", name=re.compile("Name of this Teahouse")).click()
    host.get_by_role("dialog").get_by_label("Name of this Teahouse").fill("Under the Linden 菩提树下")
    host.keyboard.press("Enter")
    host.get_by_role("radio", name=re.compile("With an invitation")).click()
    host.get_by_role("button", name="New invitation").click()
    with host.expect_response("**/v1/invitations") as made:
        host.get_by_role("dialog").get_by_role("button", name="Make the invitation").click()
    expect(host.get_by_role("dialog").get_by_role("img", name="New invitation")).to_be_visible()
    assert_accessible(host)
    keep_screen(host, "operator")

    stranger = visitors.profile(size=PHONE).new_page()
    stranger.goto("/sign-up")
    expect(stranger.get_by_role("heading", name="Join Under the Linden 菩提树下")).to_be_visible()
    expect(stranger.get_by_label("Invitation code")).to_be_visible()
    stranger.goto(made.value.json()["link"])
    sign_up(stranger, "Gast", "gast_one")
    stranger.goto("/me/server")
    expect(stranger.get_by_text("Only the operator of this Teahouse can change these.")).to_be_visible()

    # It was for one person.
    late = visitors.profile().new_page()
    late.goto(made.value.json()["link"])
    late.get_by_label("Your name").fill("Late")
    late.get_by_label("Teahouse ID").fill("late_comer")
    late.get_by_label("Password", exact=True).fill(Member.PASSWORD)
    late.get_by_role("button", name="Create an account").click()
    expect(late.get_by_label("Invitation code")).to_have_attribute("aria-invalid", "true")


def test_a_closed_server_says_so(visitors):
    host = visitors.profile().new_page()
    host.goto("/sign-up")
    sign_up(host, "Hanna", "hanna_host")
    host.goto("/me/server")
    host.get_by_role("radio", name=re.compile("Nobody new")).click()
    expect(host.get_by_role("radio", name=re.compile("Nobody new"))).to_be_checked()
    visitor = visitors.profile().new_page()
    visitor.goto("/sign-in")
    expect(visitor.get_by_role("heading", name="Sign in")).to_be_visible()
    expect(visitor.get_by_role("link", name="New here? Create an account")).to_have_count(0)
    visitor.goto("/sign-up")
    expect(visitor.get_by_text("This Teahouse takes no new accounts at the moment.")).to_be_visible()
