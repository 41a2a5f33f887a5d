"""What every journey stands on: one server and one browser for all, a profile for each person."""

import pytest
from api import Member
from browsers import Browsers, launch
from server import Server


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """The server that the journeys share. A journey makes its own people and so meets no other's."""
    server = Server(tmp_path_factory.mktemp("teahouse")).start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def chromium():
    playwright, chromium = launch()
    yield chromium
    chromium.close()
    playwright.stop()


@pytest.fixture
def browsers(server, chromium):
    """Profiles for one journey; it fails if a page complained in its console or threw."""
    browsers = Browsers(server, chromium)
    yield browsers
    browsers.close()
    assert browsers.complaints == []


@pytest.fixture
def member(server):
    """Makes people with an account: `anna = member("Anna")`."""
    return lambda name: Member(server, name)
