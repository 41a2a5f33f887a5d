"""What people say, and what they must not say to anybody, is in no log and in no number, however talkative the server is."""

import pytest
import requests
from api import Member
from canaries import Canaries, say_everything
from stores import STORES, house_on


@pytest.fixture(params=STORES)
def talkative(request, tmp_path):
    """A server that logs all that can be logged."""
    with house_on(request.param, tmp_path, TEAHOUSE_LOG_LEVEL="trace") as server:
        yield server


def test_what_people_say_is_in_no_log_and_no_number(talkative):
    canary = Canaries()
    anna, bert = Member(talkative, "Anna"), Member(talkative, "Bert")
    say_everything(talkative, anna, bert, canary)
    numbers = requests.get(f"{talkative.url}/metrics", timeout=30).text
    talkative.stop()
    written = talkative.log()
    # The server did hear it all, counted it, and wrote something down.
    assert 'route="/v1/chats/{chat}/messages"' in numbers
    assert '"level":"trace"' in written
    assert len(canary.said_as) > 100
    assert canary.found_in(numbers) == []
    assert canary.found_in(written) == []
