"""Words that try to become scripts stay words, wherever people read them."""

import pytest
from browsers import PHONE
from playwright.sync_api import expect

# Each would set `window.hurt` if any of it ran. Names have 40 characters at most.
CORPUS = [
    "<script>hurt=1</script>",
    "<img src=x onerror=hurt=1>",
    "<svg onload=hurt=1>",
    "\"'><svg/onload=hurt=1>",
    "</title><script>hurt=1</script>",
    "<iframe srcdoc='<script>hurt=1'>",
    "javascript:hurt=1",
    "<a href=javascript:hurt=1>tea</a>",
    "{{constructor.constructor('hurt=1')()}}",
    "${hurt=1}`;hurt=1//",
    "<style>*{background:url(//x.example)}",
    "<base href=//x.example>",
    "<math><mtext><img src onerror=hurt=1>",
]

LISTEN = """
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
"""


@pytest.mark.parametrize("words", CORPUS)
def test_hostile_words_stay_words(words, browsers, member):
    anna, mallory = member("Anna"), member("Mallory")
    mallory.api.patch("/v1/me", name=words, line=words, region=words)
    mallory.api.get(f"/v1/people/by-handle/{anna.handle}")
    page = browsers.sign_in(anna, "/me", size=PHONE)
    page.add_init_script(LISTEN)

    def reads(path, shown=True):
        page.goto(path)
        if shown:
            expect(page.get_by_text("hurt=1" if "hurt=1" in words else "x.example").first).to_be_visible()
        assert page.evaluate("[window.hurt ?? null, violations]") == [None, []]

    request = mallory.api.post("/v1/friend-requests", to=anna.id, greeting=words, source="search")["request"]
    reads("/contacts/requests")
    reads(f"/contacts/{mallory.id}")
    anna.api.post(f"/v1/friend-requests/{request['id']}/acceptance")
    anna.api.patch(f"/v1/contacts/{mallory.id}", remark=words)
    tag = anna.api.post("/v1/tags", name=words[:30], members=[mallory.id])
    chat = mallory.chat_with(anna)
    mallory.write(chat, words)
    for path in ("/contacts", f"/contacts/{mallory.id}", f"/contacts/tags/{tag['id']}", "/chats", f"/chats/{chat}"):
        reads(path)
    group = mallory.found_group(words, anna)
    reads(f"/chats/{group}", shown=False)
    reads("/contacts/tags", shown=False)
    anna.api.put(f"/v1/blocks/{mallory.id}")
    reads("/contacts/blocked")


def test_a_name_that_turns_the_direction_of_reading_is_refused(member):
    mallory = member("Mallory")
    answer = mallory.api.call("PATCH", "/v1/me", json={"name": "\u202eanna"})
    assert (answer.status_code, answer.json()["code"]) == (422, "accounts.bad_name")
