"""What every journey stands on: one server and one browser for all, a profile for each person."""

import subprocess

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


def draw(path, *recipe):
    """Makes a small media file with ffmpeg's own test sources."""
    subprocess.run(["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", *recipe, path], check=True)
    return path


@pytest.fixture(scope="session")
def pictures(tmp_path_factory):
    """Two photographs, so to speak."""
    folder = tmp_path_factory.mktemp("pictures")
    sources = {"garden.jpg": "mandelbrot=size=800x600", "market.png": "testsrc2=size=600x800"}
    return [draw(folder / name, "-f", "lavfi", "-i", source, "-frames:v", "1") for name, source in sources.items()]


@pytest.fixture(scope="session")
def video(tmp_path_factory):
    """Three seconds with sound."""
    path = tmp_path_factory.mktemp("video") / "tide.mp4"
    return draw(
        path, "-f", "lavfi", "-i", "testsrc2=size=640x360:rate=25", "-f", "lavfi", "-i", "sine=frequency=440",
        "-t", "3", "-pix_fmt", "yuv420p",
    )  # fmt: skip
