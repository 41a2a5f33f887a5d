"""The last line of `make test` must not say more than the runners did."""

import subprocess
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "sum-reports"

PASSED = "<testcase name='a'/>"
FAILED = "<testcase name='b'><failure/><failure/></testcase>"
BROKEN = "<testcase name='c'><error/></testcase>"
SKIPPED = "<testcase name='d'><skipped/></testcase>"


def sum_of(folder, **reports):
    for name, cases in reports.items():
        (folder / f"{name}.xml").write_text(f"<testsuites><testsuite>{''.join(cases)}</testsuite></testsuites>")
    return subprocess.run([SCRIPT, folder], capture_output=True, text=True, check=False)


def test_reports_are_summed(tmp_path):
    answer = sum_of(tmp_path, swift=[PASSED, PASSED], pytest=[PASSED])
    assert (answer.returncode, answer.stdout) == (0, "3 passed, 0 failed\n")


def test_a_failure_or_an_error_fails_and_a_test_with_two_issues_counts_once(tmp_path):
    answer = sum_of(tmp_path, swift=[PASSED, FAILED], pytest=[PASSED, BROKEN])
    assert (answer.returncode, answer.stdout) == (1, "2 passed, 2 failed\n")


def test_a_skipped_test_fails(tmp_path):
    answer = sum_of(tmp_path, pytest=[PASSED, SKIPPED])
    assert answer.returncode == 1
    assert answer.stdout.endswith("1 passed, 0 failed\n")


def test_no_report_at_all_fails(tmp_path):
    answer = sum_of(tmp_path)
    assert (answer.returncode, answer.stdout) == (1, "0 passed, 0 failed\n")


def test_a_report_that_breaks_off_is_a_failure(tmp_path):
    (tmp_path / "dead.xml").write_text("<testsuites>\n")
    answer = sum_of(tmp_path, pytest=[PASSED])
    assert (answer.returncode, answer.stdout) == (1, "1 passed, 1 failed\n")
