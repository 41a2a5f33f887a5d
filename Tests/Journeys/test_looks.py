"""The four sections in the other language and in the dark."""

import pytest
from browsers import PHONE, WIDE, assert_accessible, keep_screen
from playwright.sync_api import expect


@pytest.mark.parametrize("size", [PHONE, WIDE], ids=["phone", "wide"])
@pytest.mark.parametrize("section", ["chats", "contacts", "discover", "me"])
def test_a_section_stands_in_chinese_and_in_the_dark(member, browsers, section, size):
    anna, ben = member("Anna"), member("Ben")
    anna.write(anna.befriend(ben), "今天的茶很香。")
    page = browsers.sign_in(anna, f"/{section}", size=size, language="zh-CN", color_scheme="dark")
    expect(page.get_by_role("heading", level=1).first).to_be_visible()
    keep_screen(page, f"{section}-chinese-dark")
    assert_accessible(page)
