"""The check of the arrows between modules is itself checked, on small houses made up for it."""

from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest


def load_script(name):
    path = Path(__file__).resolve().parents[2] / "scripts" / name
    loader = SourceFileLoader(name.replace("-", "_"), str(path))
    module = module_from_spec(spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


check = load_script("check-architecture")

WELL_BUILT = {
    "Sources/Wire/API": [],
    "Sources/Wire/AccountsAPI": ["API"],
    "Sources/Wire/ChatsAPI": ["API", "AccountsAPI"],
    "Sources/Wire/MomentsAPI": ["API"],
    "Sources/Wire/TeahouseClient": ["API", "ChatsAPI", "NIOCore"],
    "Sources/Platform/Kernel": ["API"],
    "Sources/Platform/Storage": ["Kernel", "GRDB"],
    "Sources/Platform/Web": ["Kernel", "Hummingbird"],
    "Sources/Features/Accounts": ["AccountsAPI", "Storage", "Web"],
    "Sources/Features/Moments": ["MomentsAPI", "Accounts"],
    "Sources/Features/Chats": ["ChatsAPI", "AccountsAPI", "Accounts", "Storage"],
    "Sources/Apps/Server": ["Chats", "Moments", "Accounts", "Web"],
    "Tests/ChatsTests": ["Chats", "Moments", "Server"],
}


def package(arrows):
    return {
        "targets": [
            {"name": path.split("/")[-1], "path": path, "dependencies": [{"byName": [need, None]} for need in needs]}
            for path, needs in arrows.items()
        ]
    }


def judge(tmp_path, arrows=None, files=None):
    for path, text in (files or {}).items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return check.violations(package({**WELL_BUILT, **(arrows or {})}), tmp_path)


def test_a_well_built_house_passes(tmp_path):
    assert judge(tmp_path) == []


@pytest.mark.parametrize(
    ("module", "needs"),
    [
        ("Sources/Wire/API", ["Kernel"]),
        ("Sources/Wire/ChatsAPI", ["MomentsAPI"]),
        ("Sources/Wire/ChatsAPI", ["TeahouseClient"]),
        ("Sources/Platform/Kernel", ["ChatsAPI"]),
        ("Sources/Platform/Kernel", ["Accounts"]),
        ("Sources/Features/Chats", ["Moments"]),
        ("Sources/Features/Chats", ["MomentsAPI"]),
        ("Sources/Features/Chats", ["Server"]),
        ("Sources/Apps/Server", ["ChatsTests"]),
    ],
)
def test_an_arrow_up_or_sideways_is_refused(tmp_path, module, needs):
    assert len(judge(tmp_path, {module: needs})) == 1


def test_a_module_outside_the_layers_is_refused(tmp_path):
    assert len(judge(tmp_path, {"Sources/Utilities": []})) == 1


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("Sources/Wire/API/ID.swift", "import GRDB"),
        ("Sources/Wire/API/ID.swift", "public import NIOCore"),
        ("Sources/Features/Chats/Store/ChatStore.swift", "import Storage\n@preconcurrency import GRDB\n"),
        ("Sources/Platform/Storage/Pool.swift", "import CLibPQ"),
        ("Sources/Features/Chats/Model/Chat.swift", "package import Hummingbird"),
        ("Sources/Features/Chats/Model/Chat.swift", "import struct Moments.Moment"),
        ("Sources/Features/Chats/Jobs/Convert.swift", 'let tool = "ffmpeg"'),
        ("Sources/Features/Chats/Chats.swift", "let home = ProcessInfo.processInfo.environment"),
    ],
)
def test_an_import_or_call_away_from_its_home_is_refused(tmp_path, path, text):
    assert len(judge(tmp_path, files={path: text})) == 1


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("Sources/Wire/TeahouseClient/Session.swift", "import Foundation\nimport NIOCore\nimport AsyncHTTPClient\nimport ChatsAPI"),
        ("Sources/Platform/Storage/SQLite.swift", "internal import GRDB"),
        ("Sources/Features/Chats/Routes/ChatRoutes.swift", "import Hummingbird\nimport Accounts\nimport AccountsAPI"),
        ("Sources/Apps/Server/Server.swift", "import Hummingbird\nimport Moments"),
        ("Tests/ChatsTests/ChatsTests.swift", "import GRDB\nimport Moments"),
    ],
)
def test_an_import_at_home_passes(tmp_path, path, text):
    assert judge(tmp_path, files={path: text}) == []
