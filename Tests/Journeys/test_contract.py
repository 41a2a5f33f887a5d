"""Whatever a caller sends, the server answers as its own description says, and never with an error of its own."""

import json
from collections import defaultdict

import pytest
import schemathesis
from api import Api, Member
from schemathesis import checks
from server import HOME

DESCRIPTION = HOME / "contract/openapi.json"

schema = schemathesis.openapi.from_path(DESCRIPTION)
schema.config.generation.update(max_examples=20)

PROMISES = [
    checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
]


@pytest.fixture(scope="session")
def visitors(server):
    """Somebody new for each operation, since an operation may sign them out."""
    return defaultdict(lambda: Member(server, "Visitor"))


@schema.parametrize()
def test_every_operation_keeps_to_its_description(case, server, visitors):
    token = visitors[case.operation.label].token
    case.call_and_validate(
        base_url=server.url, headers={"Authorization": f"Bearer {token}"}, checks=PROMISES, timeout=30
    )


def test_the_server_describes_itself_as_the_contract_in_the_tree_does(server):
    assert Api(server.url).get("/openapi.json") == json.loads(DESCRIPTION.read_text())


@pytest.mark.parametrize("since", [-(2**63), -1, 1_000, 2**63 - 1])
def test_a_number_that_no_client_was_told_means_fetching_everything_anew(server, since):
    answer = Member(server, "Visitor").api.get("/v1/changes", since=since)
    assert (answer["changes"], answer["tooOld"]) == ([], True)
