"""ateliers/agenda.json carries the sessions of the calendar, for other programs."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from test_calendars import expected_sessions

PARIS = ZoneInfo("Europe/Paris")


@pytest.fixture(scope="module")
def agenda(reference):
    return json.loads((reference.public / "ateliers/agenda.json").read_text(encoding="utf-8"))["sessions"]


def test_it_carries_the_same_sessions_as_the_calendar(reference, agenda):
    expected = expected_sessions(reference.source)
    found = {session["uid"]: datetime.fromisoformat(session["start"]) for session in agenda}
    assert found == {uid: start.replace(tzinfo=PARIS) for uid, (start, _, _, _) in expected.items()}


def test_its_hours_carry_the_offset_of_their_day(agenda):
    """A program without a time zone database must read the right hour in summer and in winter."""
    for session in agenda:
        start = datetime.fromisoformat(session["start"])
        assert start.utcoffset() == start.astimezone(PARIS).utcoffset(), session["uid"]


def test_it_says_what_is_cancelled_and_what_moved(reference, agenda):
    expected = expected_sessions(reference.source)
    for session in agenda:
        assert (session["status"] == "cancelled") == expected[session["uid"]][2], session["uid"]
        assert (session["status"] == "moved") == expected[session["uid"]][3], session["uid"]
