"""The calendar feeds, read by programs that we did not write, against hours worked out here from the source files."""

from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
import vobject
import yaml

PARIS = ZoneInfo("Europe/Paris")
SITE_ID = "jalon-demo"
CHANGE_OF_CLOCKS = date(2027, 3, 28)


def front_matter(workshop):
    return yaml.load(workshop.read_text(encoding="utf-8").split("\n---", 1)[0], yaml.BaseLoader)


def read_duration(text):
    """« 2 h », « 1 h 30 », « 90 min »."""
    words = text.split()
    if words[1] == "min":
        return timedelta(minutes=int(words[0]))
    return timedelta(hours=int(words[0]), minutes=int(words[2]) if len(words) > 2 else 0)


def closed_days(source, names):
    """Days of the imported calendars, each event's end left out."""
    days = set()
    for name in names if isinstance(names, list) else []:
        calendar = icalendar.Calendar.from_ical((source / f"content/calendars/{name}.ics").read_bytes())
        for event in calendar.walk("VEVENT"):
            days |= {event.start + timedelta(days=number) for number in range((event.end - event.start).days)}
    return days


def expected_sessions(source):
    """{uid: (local start, local end, cancelled, moved)} by plain arithmetic on local hours."""
    sessions = {}
    for workshop in (source / "content/workshops").glob("*.md"):
        series = front_matter(workshop)
        start = datetime.strptime(series["début"], "%Y-%m-%d %H:%M")
        weeks = {"semaine": 1, "2 semaines": 2}[series["chaque"]]
        until = date.fromisoformat(series["jusqu'au"])
        cancelled = {entry["date"] for entry in series.get("annulées", [])}
        moved = {entry["de"]: datetime.strptime(entry["à"], "%Y-%m-%d %H:%M") for entry in series.get("déplacées", [])}
        closed = closed_days(source, series.get("fermetures", "[]"))
        while start.date() <= until:
            day = start.date().isoformat()
            if start.date() in closed:
                start += timedelta(weeks=weeks)
                continue
            original = start.replace(tzinfo=PARIS).astimezone(timezone.utc)
            held = moved.get(day, start)
            uid = f"{workshop.stem}-{original:%Y%m%dT%H%M%SZ}@{SITE_ID}"
            sessions[uid] = (held, held + read_duration(series["durée"]), day in cancelled, day in moved)
            start += timedelta(weeks=weeks)
    return sessions


@pytest.fixture(scope="module")
def expected(reference):
    return expected_sessions(reference.source)


@pytest.fixture(scope="module")
def feeds(reference):
    """{address: bytes} of every .ics file."""
    found = {reference.address(file): file.read_bytes() for file in reference.files("*.ics")}
    assert "ateliers/calendrier.ics" in found
    return found


def events(feed):
    return icalendar.Calendar.from_ical(feed).walk("VEVENT")


def naive(moment):
    """The hour on the wall in Paris."""
    assert moment.tzinfo is not None
    return moment.astimezone(PARIS).replace(tzinfo=None)


def test_the_case_is_worth_testing(expected):
    """Sessions on both sides of the change of clocks, one cancelled, one moved."""
    days = [start.date() for start, _, _, _ in expected.values()]
    assert min(days) < CHANGE_OF_CLOCKS < max(days)
    assert sum(cancelled for _, _, cancelled, _ in expected.values()) == 1
    assert sum(moved for _, _, _, moved in expected.values()) == 1


def test_every_session_is_in_the_general_feed_at_its_local_hour(feeds, expected):
    found = {
        str(event["UID"]): (naive(event.start), naive(event.end)) for event in events(feeds["ateliers/calendrier.ics"])
    }
    assert found == {uid: (start, end) for uid, (start, end, _, _) in expected.items()}


def test_an_oracle_of_occurrences_finds_the_same_hours(feeds, expected):
    calendar = icalendar.Calendar.from_ical(feeds["ateliers/calendrier.ics"])
    occurrences = recurring_ical_events.of(calendar).between(datetime(2027, 1, 1), datetime(2028, 1, 1))
    assert sorted(naive(event.start) for event in occurrences) == sorted(start for start, _, _, _ in expected.values())


def test_the_embedded_time_zone_gives_the_same_instants(feeds, expected):
    """vobject reads the VTIMEZONE of the file, not the machine's."""
    for event in vobject.readOne(feeds["ateliers/calendrier.ics"].decode("utf-8")).vevent_list:
        start = expected[event.uid.value][0].replace(tzinfo=PARIS)
        assert event.dtstart.value.astimezone(timezone.utc) == start.astimezone(timezone.utc), event.uid.value


def test_a_cancelled_session_says_so_and_stays(feeds, expected):
    for event in events(feeds["ateliers/calendrier.ics"]):
        cancelled = expected[str(event["UID"])][2]
        assert (str(event.get("STATUS")) == "CANCELLED") == cancelled, event["UID"]


def test_a_moved_session_keeps_the_uid_of_its_first_hour(feeds, expected):
    moved = [uid for uid, (_, _, _, was_moved) in expected.items() if was_moved]
    [event] = [event for event in events(feeds["ateliers/calendrier.ics"]) if str(event["UID"]) in moved]
    assert f"{event.start.astimezone(timezone.utc):%Y%m%dT%H%M%SZ}" not in str(event["UID"])


def test_the_parsers_find_no_mistake_in_any_feed(feeds):
    for address, feed in feeds.items():
        calendar = icalendar.Calendar.from_ical(feed)
        for component in calendar.walk():
            assert component.errors == [], address
        for event in calendar.walk("VEVENT"):
            assert event.start < event.end and event.duration > timedelta(0), address
            assert event.get("DTSTAMP") is not None and event.get("SUMMARY"), address
        vobject.readOne(feed.decode("utf-8")).validate(raiseException=True)


def test_feeds_of_workshops_and_programmes_hold_their_sessions_and_no_other(reference, feeds, expected):
    general = {str(event["UID"]) for event in events(feeds["ateliers/calendrier.ics"])}
    for workshop in (reference.source / "content/workshops").glob("*.md"):
        own = {uid for uid in expected if uid.startswith(f"{workshop.stem}-2027")}
        [address] = [
            name
            for name in feeds
            if name.startswith(f"ateliers/{workshop.stem}") and len(events(feeds[name])) == len(own)
        ]
        assert {str(event["UID"]) for event in events(feeds[address])} == own
        for programme in front_matter(workshop).get("programmes", []):
            [address] = [name for name in feeds if name.startswith(f"programmes/{programme}/")]
            assert own <= {str(event["UID"]) for event in events(feeds[address])} <= general


def test_lines_are_as_the_specification_wants_them(feeds):
    """RFC 5545 § 3.1: CRLF, at most 75 octets, no fold inside a character. No parser tells."""
    for address, feed in feeds.items():
        assert feed.endswith(b"END:VCALENDAR\r\n"), address
        assert feed.count(b"\n") == feed.count(b"\r\n") == feed.count(b"\r"), address
        for line in feed.split(b"\r\n"):
            assert len(line) <= 75, f"{address}: {line!r}"
            line.decode("utf-8")


def test_every_time_zone_that_is_named_is_described(feeds):
    for address, feed in feeds.items():
        calendar = icalendar.Calendar.from_ical(feed)
        described = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
        named = {
            value.params["TZID"]
            for event in calendar.walk("VEVENT")
            for value in event.values()
            if "TZID" in getattr(value, "params", {})
        }
        assert named == {"Europe/Paris"} and named <= described, address


def test_reminders_ring_neither_at_night_nor_early(feeds):
    rung = 0
    for event in events(feeds["ateliers/calendrier.ics"]):
        for alarm in event.walk("VALARM"):
            trigger = alarm["TRIGGER"].dt
            moment = trigger if isinstance(trigger, datetime) else event.start + trigger
            assert time(8) <= naive(moment).time() <= time(20), event["UID"]
            rung += 1
    assert rung > 0


def test_titles_say_example_and_nothing_of_health_or_programme(reference, feeds):
    """A locked telephone shows them to whoever is near."""
    programmes = [
        yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)["nom"]
        for file in (reference.source / "content/programmes").glob("*.yaml")
    ]
    for address, feed in feeds.items():
        for event in events(feed):
            shown = [str(event["SUMMARY"])] + [str(alarm.get("DESCRIPTION", "")) for alarm in event.walk("VALARM")]
            assert shown[0].startswith("[EXEMPLE]"), address
            for text in shown:
                for word in ["handicap", "santé", "compensation", "rqth", "invalidité", "maladie", *programmes]:
                    assert word.lower() not in text.lower(), f"{address}: {text}"


def test_the_link_of_a_meeting_is_not_published(feeds):
    for address, feed in feeds.items():
        for event in events(feed):
            assert "CONFERENCE" not in event, address
