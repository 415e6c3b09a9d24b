"""The examples for implementers: each is what the published schema describes, and a merge makes of two what the third says."""

import json

import pytest
from jsonschema import Draft202012Validator
from reference_site import ROOT

EXAMPLES = sorted((ROOT / "docs/progress-examples").glob("*.json"))
SCHEMA = json.loads((ROOT / "schemas/progress-1.json").read_text(encoding="utf-8"))
CASES = json.loads((ROOT / "Tests/Shared/merge-cases.json").read_text(encoding="utf-8"))


def mistakes(value):
    checker = Draft202012Validator.FORMAT_CHECKER
    return [error.message for error in Draft202012Validator(SCHEMA, format_checker=checker).iter_errors(value)]


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.name for path in EXAMPLES])
def test_an_example_is_what_the_schema_describes(path):
    assert mistakes(json.loads(path.read_text(encoding="utf-8"))) == []


def test_every_section_of_the_schema_stands_in_an_example():
    sections = set(SCHEMA["properties"]) - {"format", "version", "site", "learner"}
    example = json.loads((ROOT / "docs/progress-examples/every-section.json").read_text(encoding="utf-8"))
    assert sections <= set(example)
    for section in ("lessons", "questions", "plan", "sessions", "confidence"):
        known = set(SCHEMA["properties"][section]["additionalProperties"]["properties"])
        shown = {name for entry in example[section].values() for name in entry}
        assert shown <= known and (section == "confidence" or shown == known), section


def test_the_files_of_the_merge_cases_are_what_the_schema_describes():
    """Those of a private store, and those that hold what version 1 does not know, apart."""
    for case in CASES:
        if case["merged"]["format"] == "jalon-progress":
            assert mistakes(case["merged"]) == [], case["name"]


@pytest.mark.parametrize("face", ["0", "6", "", 3, True])
def test_a_face_is_one_of_five(face):
    register = {"value": face, "counter": 1, "replica": "0000000a", "date": "2026-11-22"}
    head = {"format": "jalon-progress", "version": 1, "site": "exemple", "learner": "0" * 32}
    assert mistakes({**head, "confidence": {"prix": {"before_scale": register}}})
