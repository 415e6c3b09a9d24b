"""A series that is edited, moved, cancelled and shortened in turn: what calendars are told (RFC 5545 § 3.8.7, RFC 5546)."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import icalendar
import pytest

HEAD = """---
titre: Atelier
titre d'agenda: Atelier du mardi
mode: en présence
lieu: salle
début: 2027-03-02 10:00
durée: 2 h
chaque: semaine
jusqu'au: 2027-03-30
"""
FILES = {
    "content/site.yaml": "titre: Essai\nidentifiant: essai\n",
    "content/modules/x/01-a.md": "# Leçon\n",
    "content/places.yaml": "salle:\n  nom: La salle\nannexe:\n  nom: L'annexe\n",
}
PARIS = ZoneInfo("Europe/Paris")


class Series:
    """A site of one series, rebuilt after every edit as its trainer would."""

    def __init__(self, jalon, folder):
        self.jalon, self.folder, self.day = jalon, folder, 0
        for path, text in FILES.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        self.write("")

    def write(self, more, head=HEAD):
        file = self.folder / "content/workshops/a.md"
        file.parent.mkdir(exist_ok=True)
        file.write_text(head + more + "---\n", encoding="utf-8")

    def record(self):
        self.day += 1
        done = self.jalon("schedule", "record", self.folder, "--now", f"2027-01-{self.day:02d}")
        assert done.returncode == 0, done.stdout + done.stderr

    def feed(self, now="2027-01-20"):
        done = self.jalon("build", self.folder, "--now", now)
        assert done.returncode == 0, done.stdout + done.stderr
        self.report = done.stdout + done.stderr
        calendar = icalendar.Calendar.from_ical((self.folder / "public/ateliers/calendrier.ics").read_bytes())
        return {str(event["UID"])[2:10]: event for event in calendar.walk("VEVENT")}


    def feed_is_gone(self, now):
        assert self.jalon("build", self.folder, "--now", now).returncode == 0
        assert not list((self.folder / "public").rglob("*.ics"))


@pytest.fixture
def series(jalon, tmp_path):
    return Series(jalon, tmp_path)


def told(event):
    """SEQUENCE, status, local start."""
    return int(event["SEQUENCE"]), str(event["STATUS"]), f"{event.start.astimezone(PARIS):%m-%d %H:%M}"


def stamps(feed):
    for event in feed.values():
        assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt
    return {day: event["DTSTAMP"].dt for day, event in feed.items()}


def test_one_change_after_the_other(series):
    days = ["20270302", "20270309", "20270316", "20270323", "20270330"]
    series.record()
    first = series.feed()
    assert [told(first[day])[:2] for day in days] == [(0, "CONFIRMED")] * 5
    assert {stamp.date() for stamp in stamps(first).values()} == {date(2027, 1, 1)}

    moved = "déplacées:\n  - de: 2027-03-16\n    à: 2027-03-18 14:00\n"
    series.write(moved)
    unrecorded = series.feed()
    assert "schedule record" in series.report
    assert told(unrecorded["20270316"]) == (1, "CONFIRMED", "03-18 14:00")
    assert unrecorded["20270316"]["RECURRENCE-ID"].dt == datetime(2027, 3, 16, 10, tzinfo=PARIS)
    assert stamps(unrecorded)["20270316"] > stamps(first)["20270316"]
    assert all(told(unrecorded[day]) == told(first[day]) for day in days if day != "20270316")

    series.record()
    second = series.feed()
    assert "schedule record" not in series.report
    assert told(second["20270316"]) == (1, "CONFIRMED", "03-18 14:00")
    assert stamps(second)["20270316"].date() == date(2027, 1, 2)
    assert {day: stamp for day, stamp in stamps(second).items() if day != "20270316"} == {
        day: stamp for day, stamp in stamps(first).items() if day != "20270316"
    }

    series.write(moved + "annulées:\n  - date: 2027-03-09\n    raison: Salle fermée.\n")
    series.record()
    third = series.feed()
    assert told(third["20270309"]) == (1, "CANCELLED", "03-09 10:00")
    assert str(third["20270309"]["TRANSP"]) == "TRANSPARENT" and str(third["20270309"]["SUMMARY"]).startswith("Annulé")
    assert third["20270309"].walk("VALARM") == []

    # The moved session is called off in its turn, and put back where its series has it.
    series.write("annulées: [2027-03-16]\n")
    series.record()
    fourth = series.feed()
    assert told(fourth["20270316"]) == (2, "CANCELLED", "03-16 10:00")
    assert "RECURRENCE-ID" not in fourth["20270316"]
    assert told(fourth["20270309"]) == (2, "CONFIRMED", "03-09 10:00")
    for before, after in zip([first, second, third], [second, third, fourth], strict=True):
        assert all(int(after[day]["SEQUENCE"]) >= int(before[day]["SEQUENCE"]) for day in days)
        assert all(stamps(after)[day] >= stamps(before)[day] for day in days)


def test_a_series_cut_short_calls_off_what_was_published(series):
    series.record()
    series.write("", HEAD.replace("2027-03-30", "2027-03-16"))
    feed = series.feed()
    assert "schedule record" in series.report
    assert told(feed["20270323"]) == (1, "CANCELLED", "03-23 10:00")
    series.record()
    feed = series.feed()
    assert sorted(feed) == ["20270302", "20270309", "20270316", "20270323", "20270330"]
    assert told(feed["20270330"]) == (1, "CANCELLED", "03-30 10:00")
    assert "n’a pas lieu" in str(feed["20270330"]["DESCRIPTION"])
    # Until their day is past.
    assert sorted(series.feed("2027-03-24")) == ["20270302", "20270309", "20270316", "20270330"]


def test_a_series_at_another_hour_keeps_its_names(series):
    """RFC 5545 § 3.8.4.7: one identity for ever. A calendar moves five events; it shows no ghosts of the old hours."""
    series.record()
    before = series.feed()
    series.write("", HEAD.replace("10:00", "14:00"))
    for sequences in ("not recorded", "recorded"):
        after = series.feed()
        assert sorted(str(event["UID"]) for event in after.values()) == sorted(str(e["UID"]) for e in before.values())
        assert {told(event)[:2] for event in after.values()} == {(1, "CONFIRMED")}, sequences
        assert {told(event)[2][-5:] for event in after.values()} == {"14:00"}
        for event in after.values():
            assert f"{event['RECURRENCE-ID'].dt.astimezone(PARIS):%H:%M}" == "10:00"
        assert all(stamps(after)[day] > stamps(before)[day] for day in before)
        assert ("schedule record" in series.report) == (sequences == "not recorded")
        series.record()
    # And back: where the series had them first, they have not moved.
    series.write("")
    series.record()
    for event in series.feed().values():
        assert told(event)[:2] == (2, "CONFIRMED") and "RECURRENCE-ID" not in event


def test_another_day_is_another_session(series):
    """Nobody could say which of two days was meant: the old ones are called off, the new ones stand beside them."""
    series.record()
    series.write("", HEAD.replace("2027-03-02 10:00", "2027-03-03 10:00"))
    series.record()
    states = sorted((event.start.astimezone(PARIS).weekday(), str(event["STATUS"])) for event in series.feed().values())
    assert states == [(1, "CANCELLED")] * 5 + [(2, "CONFIRMED")] * 4


@pytest.mark.parametrize(
    "line",
    [
        "aménagements: [interprète LSF]\ninterprètes: 2\n", "annuler: Un SMS suffit.\n", "téléphone: 01 99 00 00 01\n",
        "inscription:\n  - moyen: sms\n    valeur: 06 39 98 00 01\n",
    ],
)
def test_whatever_an_event_says_is_a_change(series, line):
    """RFC 5545 § 3.8.7.3: LAST-MODIFIED is when the component was last revised, its description included."""
    series.record()
    before = series.feed()
    series.write(line)
    after = series.feed()
    assert all(str(after[day]["DESCRIPTION"]) != str(before[day]["DESCRIPTION"]) for day in before)
    assert all(stamps(after)[day] > stamps(before)[day] for day in before)
    assert {told(event)[0] for event in after.values()} == {1}


@pytest.mark.parametrize("state", ["deleted", "draft"])
def test_a_workshop_that_is_gone_is_called_off_where_people_follow_it(series, state):
    """A feed that answers 404 leaves its last dates on telephones."""
    series.record()
    series.feed()
    if state == "draft":
        series.write("brouillon: oui\n")
    else:
        (series.folder / "content/workshops/a.md").unlink()
    for now, days in (("2027-01-20", 5), ("2027-03-24", 1)):
        general = series.feed(now)
        assert "session-history-owned" in series.report
        assert {told(event)[:2] for event in general.values()} == {(1, "CANCELLED")} and len(general) == days
        own = icalendar.Calendar.from_ical((series.folder / "public/ateliers/a/calendrier.ics").read_bytes())
        assert {str(event["UID"]) for event in own.walk("VEVENT")} == {str(e["UID"]) for e in general.values()}
        assert str(own["X-WR-CALNAME"]) == "Atelier du mardi"
        assert not (series.folder / "public/ateliers/a/index.html").exists()
    series.feed_is_gone("2027-04-01")
    # Recorded, it keeps its number, and the workshop that comes back has a higher one.
    series.record()
    assert {told(event)[0] for event in series.feed().values()} == {1}
    assert ("session-history-owned" in series.report) == (state == "deleted")
    series.write("")
    assert {told(event)[:2] for event in series.feed().values()} == {(2, "CONFIRMED")}


def test_another_place_is_a_change(series):
    series.record()
    series.write("", HEAD.replace("lieu: salle", "lieu: annexe"))
    series.record()
    assert {told(event)[0] for event in series.feed().values()} == {1}
