"""Two people talk: every kind of message goes from one screen to the other."""

import itertools

from browsers import assert_accessible, keep_screen
from conversation import Conversation
from playwright.sync_api import expect


def two_friends(member):
    anna, ben = member("Anna"), member("Ben")
    return anna, ben, anna.befriend(ben)


def test_words_go_both_ways_while_both_look(member, browsers):
    anna, ben, chat = two_friends(member)
    annas = Conversation(browsers.sign_in(anna), chat)
    bens = Conversation(browsers.sign_in(ben), chat)
    annas.say("The kettle is on")
    bens.shows("The kettle is on")
    bens.say("一会儿见 🍵")
    annas.shows("一会儿见 🍵")
    keep_screen(annas.page, "conversation")
    assert_accessible(annas.page)


def test_what_was_written_while_one_was_away_is_there_when_they_return(member, browsers):
    anna, ben, chat = two_friends(member)
    page = browsers.sign_in(ben)
    bens = Conversation(page, chat)
    page.context.set_offline(True)
    for number in range(1, 46):
        anna.write(chat, f"Line {number} of a long letter")
    page.context.set_offline(False)
    expect(page.get_by_role("link", name="Anna").filter(has_text="Line 45 of a long letter")).to_be_visible()
    page.reload()
    bens.shows("Line 45 of a long letter")
    expect(bens.message("Line 45 of a long letter")).to_have_count(1)
    expect(bens.message("Line 44 of a long letter")).to_have_count(1)


def test_what_is_written_without_a_connection_is_sent_later_and_once(member, browsers):
    anna, ben, chat = two_friends(member)
    page = browsers.sign_in(anna)
    annas = Conversation(page, chat)
    page.context.set_offline(True)
    annas.say("Written in a tunnel")
    page.context.set_offline(False)
    bens = Conversation(browsers.sign_in(ben), chat)
    bens.shows("Written in a tunnel")
    expect(bens.message("Written in a tunnel")).to_have_count(1)


def test_pictures_go_over_and_open_large(member, browsers, pictures):
    anna, ben, chat = two_friends(member)
    annas = Conversation(browsers.sign_in(anna), chat)
    bens = Conversation(browsers.sign_in(ben), chat)
    annas.attach_file("Pictures", *pictures)
    annas.page.get_by_role("button", name="Send", exact=True).click()
    bens.page.get_by_role("button", name="Picture 1 of 2").click()
    expect(bens.page.get_by_role("dialog", name="Pictures").get_by_role("img").first).to_be_visible()
    bens.page.keyboard.press("Escape")
    keep_screen(bens.page, "pictures")


def test_a_voice_message_is_recorded_and_played(member, browsers):
    anna, ben, chat = two_friends(member)
    annas = Conversation(browsers.sign_in(anna), chat)
    bens = Conversation(browsers.sign_in(ben), chat)
    annas.page.get_by_role("button", name="Record a voice message").click()
    expect(annas.page.get_by_role("timer")).to_contain_text("0:02")
    annas.page.get_by_role("button", name="Send voice message").click()
    voice = bens.page.get_by_role("group", name="Voice message")
    voice.get_by_role("button", name="Play").click()
    expect(voice.get_by_role("button", name="Pause")).to_be_visible()


def test_a_video_is_sent_and_played(member, browsers, video):
    anna, ben, chat = two_friends(member)
    annas = Conversation(browsers.sign_in(anna), chat)
    bens = Conversation(browsers.sign_in(ben), chat)
    annas.attach_file("Video", video)
    bens.page.get_by_role("button", name="Play: Video message").click(timeout=60_000)
    playing = bens.page.get_by_label("Video message")
    playing.evaluate("video => new Promise((done, failed) => { video.ontimeupdate = done; video.onerror = failed; })")


def test_a_file_is_downloaded_as_it_was(member, browsers, tmp_path):
    anna, ben, chat = two_friends(member)
    annas = Conversation(browsers.sign_in(anna), chat)
    bens = Conversation(browsers.sign_in(ben), chat)
    recipe = tmp_path / "Recipe 茶叶蛋.txt"
    recipe.write_text("Eggs, tea, star anise, patience.")
    annas.attach_file("File", recipe)
    with bens.page.expect_download() as download:
        bens.card("Download: Recipe 茶叶蛋.txt").click()
    assert download.value.suggested_filename == recipe.name
    assert download.value.path().read_text() == recipe.read_text()


def test_a_place_and_a_friends_card_are_sent(member, browsers):
    anna, ben, chat = two_friends(member)
    cleo = member("Cleo")
    anna.befriend(cleo)
    annas = Conversation(browsers.sign_in(anna), chat)
    bens = Conversation(browsers.sign_in(ben), chat)
    annas.attach("Place")
    sheet = annas.page.get_by_role("dialog", name="Send a place")
    sheet.get_by_label("Name of the place").fill("Old Tea House")
    sheet.get_by_label("Latitude").fill("31.227")
    sheet.get_by_label("Longitude").fill("121.492")
    sheet.get_by_role("button", name="Send", exact=True).click()
    expect(bens.card("Old Tea House")).to_be_visible()
    annas.attach("Contact")
    annas.page.get_by_role("dialog", name="Send a contact").get_by_role("button", name="Cleo").click()
    expect(bens.card("Cleo")).to_be_visible()


def test_a_message_is_quoted_and_recalled(member, browsers):
    anna, ben, chat = two_friends(member)
    annas = Conversation(browsers.sign_in(anna), chat)
    bens = Conversation(browsers.sign_in(ben), chat)
    annas.say("Shall we meet at six?")
    bens.shows("Shall we meet at six?")
    bens.choose("Shall we meet at six?", "Reply")
    bens.say("Gladly")
    expect(annas.message("Gladly")).to_contain_text("Shall we meet at six?")
    annas.say("I mean seven")
    bens.shows("I mean seven")
    annas.choose("I mean seven", "Recall")
    expect(bens.log.get_by_text("Anna recalled a message")).to_be_visible()
    bens.lacks("I mean seven")
    expect(annas.log.get_by_text("You recalled a message")).to_be_visible()


def test_deleting_for_oneself_leaves_the_others_copy(member, browsers):
    anna, ben, chat = two_friends(member)
    annas = Conversation(browsers.sign_in(anna), chat)
    annas.say("Better forgotten")
    annas.choose("Better forgotten", "Delete for me")
    annas.page.get_by_role("button", name="Delete", exact=True).click()
    annas.lacks("Better forgotten")
    bens = Conversation(browsers.sign_in(ben), chat)
    bens.shows("Better forgotten")


def test_a_message_is_forwarded_to_another_friend(member, browsers):
    anna, ben, chat = two_friends(member)
    dora = member("Dora")
    other = anna.befriend(dora)
    ben.write(chat, "The recipe is in the blue book")
    annas = Conversation(browsers.sign_in(anna), chat)
    annas.choose("The recipe is in the blue book", "Forward")
    sheet = annas.page.get_by_role("dialog", name="Forward to")
    sheet.get_by_text("Dora").click()
    sheet.get_by_role("button", name="Forward", exact=True).click()
    doras = Conversation(browsers.sign_in(dora), other)
    doras.shows("The recipe is in the blue book")


def test_a_group_talks_and_one_is_mentioned(member, browsers):
    anna, ben, _ = two_friends(member)
    cleo = member("Cleo")
    anna.befriend(cleo)
    group = anna.found_group("Sunday walk", ben, cleo)
    annas = Conversation(browsers.sign_in(anna), group)
    list_of_ben = browsers.sign_in(ben)
    annas.composer.press_sequentially("Where shall we go, @Be")
    annas.page.get_by_role("option", name="Ben").click()
    annas.page.get_by_role("button", name="Send", exact=True).click()
    expect(list_of_ben.get_by_role("link", name="Sunday walk")).to_contain_text("[Mentions you]")
    bens = Conversation(list_of_ben, group)
    bens.say("To the lake")
    cleos = Conversation(browsers.sign_in(cleo), group)
    cleos.shows("To the lake")
    keep_screen(cleos.page, "group")


def test_who_leaves_quietly_is_no_longer_counted(member, browsers):
    anna, ben, _ = two_friends(member)
    cleo = member("Cleo")
    anna.befriend(cleo)
    group = anna.found_group("Sunday walk", ben, cleo)
    bens = Conversation(browsers.sign_in(ben), group)
    expect(bens.page.get_by_role("heading", name="Sunday walk (3)")).to_be_visible()
    cleo.api.delete(f"/v1/groups/{group}/members/{cleo.id}")
    expect(bens.page.get_by_role("heading", name="Sunday walk (2)")).to_be_visible()
    expect(bens.log.get_by_text("Cleo left")).to_have_count(0)


def test_the_badge_is_private_and_goes_when_the_chat_is_opened(member, browsers):
    anna, ben, chat = two_friends(member)
    page = browsers.sign_in(ben)
    anna.write(chat, "One")
    anna.write(chat, "Two")
    row = page.get_by_role("link", name="Anna")
    # The greeting that came with Anna's request is the first of three.
    expect(row.get_by_label("3 unread")).to_be_visible()
    keep_screen(page, "chat-list")
    row.click()
    expect(row.get_by_label("unread")).to_have_count(0)


def test_the_sender_hears_nothing_of_being_read(member, browsers):
    """No frame, of whatever kind, reaches the sender while the receiver opens, reads and writes."""
    anna, ben, chat = two_friends(member)
    page = browsers.sign_in(anna)
    frames = []
    page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: frames.append(frame)))
    annas = Conversation(page, chat)
    page.reload()
    annas = Conversation(page, chat)
    annas.say("Tell me when you have time")
    annas.shows("Tell me when you have time")
    # Her own devices hear of what she has seen herself; that is over when her page has nothing more to ask.
    page.wait_for_load_state("networkidle")
    frames.clear()
    bens = Conversation(browsers.sign_in(ben), chat)
    bens.shows("Tell me when you have time")
    bens.composer.press_sequentially("I am writing and deleting", delay=10)
    bens.composer.fill("")
    # What Ben does reach the server before this message of his does; so would a frame about it reach Anna.
    bens.say("Now")
    annas.shows("Now")
    # After it come the frames of what Anna's own device does about the message.
    told = list(itertools.takewhile(lambda frame: '"Now"' not in str(frame), frames))
    assert told == []


def test_a_chat_is_readable_on_a_phone(member, browsers):
    anna, ben, chat = two_friends(member)
    ben.write(chat, "这是一条很长很长的消息，用来看看在手机上换行是否好看，是否有标点符号出现在行首。")
    anna.write(chat, "A link: https://example.org/a/very/long/path/that/does/not/end/soon?and=it&has=a&query=too")
    page = browsers.sign_in(anna, size={"width": 390, "height": 844})
    expect(page.get_by_role("link", name="Ben")).to_be_visible()
    keep_screen(page, "chat-list")
    page.get_by_role("link", name="Ben").click()
    annas = Conversation(page, chat)
    annas.shows("这是一条很长很长的消息")
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow == 0
    keep_screen(page, "conversation")
    assert_accessible(page)
