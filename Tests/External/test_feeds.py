"""Feeds of three years, hour by hour, in every parser at hand, against hours that python-dateutil works out."""

import json
import os
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
import vobject
import yaml
from feed_oracle import sessions
from ical.calendar_stream import IcsCalendarStream
from jsonschema import Draft202012Validator, FormatChecker
from reference_site import ROOT

SITE_ID = "essai"
BASE = "https://formation.example/f/"
NOW = "2026-01-05"

WORKSHOPS = {
    "mardi": """
titre: Premiers pas
titre d'agenda: Atelier du mardi
programmes: [ouvert]
mode: hybride
lieu: salle
lien: https://visio.example/salle;a,b?x=1&y=2
lien public: oui
téléphone: 01 99 00 00 01
début: 2026-01-06 10:00
durée: 120 min
chaque: semaine
jusqu'au: 2028-12-31
sauf: [2026-02-10]
déplacées:
  - de: 2026-03-24
    à: 2026-03-31 14:30
  - de: 2027-10-26
    à: 2027-11-05 10:00
    lieu: annexe
annulées:
  - date: 2026-04-07
    raison: La salle est fermée.
jours fériés: sauter
aménagements: [interprète LSF, pauses]
demander avant: 14
capacité: 10
inscrits: 4
mis à jour le: 2026-01-02
langue: français
coût: gratuit
inscription:
  - moyen: sms
    valeur: 06 39 98 00 01
""",
    "mensuel": """
titre: Deuxième jeudi
titre d'agenda: Atelier du jeudi
programmes: [autre]
mode: en présence
lieu: annexe
début: 2026-01-08 18:30
durée: 90 min
rrule: FREQ=MONTHLY;BYDAY=2TH
jusqu'au: 2028-12-31
séances en plus: [2026-06-20 09:00]
""",
    "reunion": """
titre: À La Réunion
titre d'agenda: Atelier à distance
programmes: [ouvert]
mode: à distance
lien: envoyé par SMS
fuseau horaire: Indian/Reunion
début: 2026-01-05 09:00
durée: 60 min
chaque: 2 semaines
jusqu'au: 2028-12-31
""",
}

FILES = {
    "content/site.yaml": f"titre: Ateliers, formation\nidentifiant: {SITE_ID}\nadresse: {BASE}\n"
    "organisation:\n  nom: Une </script><b> association & Cie\n",
    "content/modules/x/01-a.md": "# Leçon\n",
    "content/places.yaml": "salle:\n  nom: La salle\n  adresse: 3, rue de l'Exemple\n  ville: Paris\n"
    "  arrêt: Mairie\n  accès: [plain-pied]\n  position: 48.8530, 2.3499\n"
    "annexe:\n  nom: L'annexe\n",
    "content/programmes/ouvert.yaml": "nom: Parcours RQTH\n",
    "content/programmes/autre.yaml": "nom: Autre parcours\n",
    "content/cohorts/printemps.yaml": "nom: Groupe handicap\nprogramme: ouvert\ndébut: 2026-03-01\nateliers: [mardi]\n",
    **{f"content/workshops/{name}.md": f"---{head}---\n" for name, head in WORKSHOPS.items()},
}


def head_of(name):
    return yaml.load(WORKSHOPS[name], yaml.BaseLoader)


def expected_of(*names):
    return {uid: one for name in names for uid, one in sessions(name, head_of(name), SITE_ID).items()}


def build(jalon, site, public, *arguments, **options):
    done = jalon("build", site, "--output", public, "--now", NOW, *arguments, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return public


def write(folder, files):
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def public(jalon, tmp_path_factory):
    folder = tmp_path_factory.mktemp("feeds")
    return build(jalon, write(folder / "site", FILES), folder / "public")


@pytest.fixture(scope="module")
def feed(public):
    return (public / "ateliers/calendrier.ics").read_bytes()


def events(feed):
    return icalendar.Calendar.from_ical(feed).walk("VEVENT")


def by_uid(feed):
    found = {str(event["UID"]): event for event in events(feed)}
    assert len(found) == len(events(feed)), "a UID stands twice"
    return found


def utc(moment):
    return moment.astimezone(timezone.utc)


def hours(expected):
    return sorted((utc(one.start), utc(one.end)) for one in expected.values())


def test_the_case_is_worth_testing():
    expected = expected_of(*WORKSHOPS)
    assert len(expected) > 250
    assert {one.start.utcoffset() for one in expected_of("mardi").values()} == {timedelta(hours=1), timedelta(hours=2)}


def test_three_years_hour_by_hour(feed):
    found = {uid: (utc(event.start), utc(event.end)) for uid, event in by_uid(feed).items()}
    assert found == {uid: (utc(one.start), utc(one.end)) for uid, one in expected_of(*WORKSHOPS).items()}


def test_an_oracle_of_occurrences_finds_the_same_hours(feed):
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(feed)).between((2026, 1, 1), (2029, 1, 1))
    assert sorted((utc(event.start), utc(event.end)) for event in found) == hours(expected_of(*WORKSHOPS))


def test_home_assistants_parser_finds_the_same_hours(feed):
    calendar = IcsCalendarStream.calendar_from_ics(feed.decode("utf-8"))
    found = sorted((utc(event.start), utc(event.end)) for event in calendar.timeline)
    assert found == hours(expected_of(*WORKSHOPS))


def test_vobject_finds_the_same_hours_with_the_embedded_zones_alone(feed):
    calendar = vobject.readOne(feed.decode("utf-8"))
    calendar.validate(raiseException=True)
    found = []
    for event in calendar.vevent_list:
        assert event.getrruleset() is None
        found.append((utc(event.dtstart.value), utc(event.dtend.value)))
    assert sorted(found) == hours(expected_of(*WORKSHOPS))


def test_khal_shows_the_same_hours(feed, tmp_path):
    """A program that people use, which sorts out RECURRENCE-ID by itself."""
    (tmp_path / "calendar").mkdir()
    (tmp_path / "feed.ics").write_bytes(feed)
    (tmp_path / "config").write_text(
        f"[calendars]\n[[c]]\npath={tmp_path}/calendar\n[sqlite]\npath={tmp_path}/khal.db\n[locale]\n"
        "timeformat=%H:%M\ndateformat=%Y-%m-%d\nlongdateformat=%Y-%m-%d\ndatetimeformat=%Y-%m-%d %H:%M\n"
        "longdatetimeformat=%Y-%m-%d %H:%M\nlocal_timezone=UTC\ndefault_timezone=UTC\n"
    )
    khal = [Path(sys.executable).parent / "khal", "-c", tmp_path / "config"]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [*khal, "import", "--batch", "-a", "c", tmp_path / "feed.ics"], capture_output=True, text=True, env=environment
    )
    assert done.returncode == 0, done.stderr
    listed = subprocess.run(
        [*khal, "list", "--day-format", "", "--format", "{start} {uid}", "2026-01-01", "1095d"],
        capture_output=True,
        text=True,
        env=environment,
    )
    assert listed.returncode == 0, listed.stderr
    found = {line[17:]: line[:16] for line in listed.stdout.splitlines() if "@" in line}
    expected = {uid: f"{utc(one.start):%Y-%m-%d %H:%M}" for uid, one in expected_of(*WORKSHOPS).items()}
    assert found == {uid: start for uid, start in expected.items() if start < "2028-12-31"}


def test_a_moved_session_names_the_hour_it_had(feed):
    """RFC 5545 § 3.8.4.4, and only there."""
    expected = expected_of(*WORKSHOPS)
    for uid, event in by_uid(feed).items():
        moved = expected[uid].start != expected[uid].original
        assert ("RECURRENCE-ID" in event) == moved, uid
        if moved:
            assert utc(event["RECURRENCE-ID"].dt) == utc(expected[uid].original)
            assert event["RECURRENCE-ID"].params["TZID"] == event["DTSTART"].params["TZID"]
        assert "RRULE" not in event and "RDATE" not in event


def test_each_feed_has_its_own_sessions_and_no_other(public):
    every = expected_of(*WORKSHOPS)
    elsewhere = [uid for uid, one in every.items() if one.start.isoformat().startswith("2027-11-05T10:00")]
    assert len(elsewhere) == 1
    at_the_room = set(expected_of("mardi")) - set(elsewhere)
    wanted = {
        "ateliers/calendrier.ics": set(every),
        "ateliers/mardi/calendrier.ics": set(expected_of("mardi")),
        "ateliers/mensuel/calendrier.ics": set(expected_of("mensuel")),
        "ateliers/reunion/calendrier.ics": set(expected_of("reunion")),
        "programmes/ouvert/calendrier.ics": set(expected_of("mardi", "reunion")),
        "programmes/autre/calendrier.ics": set(expected_of("mensuel")),
        "lieux/salle/calendrier.ics": at_the_room,
        "lieux/annexe/calendrier.ics": set(expected_of("mensuel")) | set(elsewhere),
        "groupes/printemps/calendrier.ics": {
            uid for uid, one in expected_of("mardi").items() if one.start.date().isoformat() >= "2026-03-01"
        },
    }
    found = {
        file.relative_to(public).as_posix(): set(by_uid(file.read_bytes()))
        for file in public.rglob("calendrier.ics")
    }
    assert found == wanted


def test_each_session_of_the_year_has_a_file_of_its_own(public):
    """Named by the hour that the series gives it, whatever becomes of it."""
    for name in WORKSHOPS:
        wanted = {
            f"{one.original:%Y-%m-%d-%H%M}.ics": uid
            for uid, one in expected_of(name).items()
            if one.start.date().isoformat() <= "2027-01-06"
        }
        files = [file for file in (public / "ateliers" / name).glob("*.ics") if file.name != "calendrier.ics"]
        found = {}
        for file in files:
            [uid] = by_uid(file.read_bytes())
            found[file.name] = uid
        assert found == wanted


def test_the_head_of_a_feed(feed):
    """RFC 7986 §§ 5.1 to 5.9."""
    calendar = icalendar.Calendar.from_ical(feed)
    # icalendar leaves names of RFC 7986 escaped.
    assert str(calendar["NAME"]) == str(calendar["X-WR-CALNAME"]) == "Ateliers\\, formation"
    assert calendar["METHOD"] == "PUBLISH" and calendar["COLOR"] == "teal"
    assert str(calendar["URL"]) == BASE + "ateliers/"
    assert str(calendar["SOURCE"]) == BASE + "ateliers/calendrier.ics"
    assert calendar["SOURCE"].params["VALUE"] == "URI"
    assert calendar["REFRESH-INTERVAL"].params["VALUE"] == "DURATION"
    newest = max(event["LAST-MODIFIED"].dt for event in calendar.walk("VEVENT"))
    assert calendar["LAST-MODIFIED"].dt == newest


def test_a_public_link_is_a_conference_and_a_private_one_is_not(feed):
    for uid, event in by_uid(feed).items():
        rooms = event.get("CONFERENCE", [])
        if not uid.startswith("mardi-") or str(event["STATUS"]) == "CANCELLED":
            assert rooms == [], uid
            continue
        assert [str(room) for room in rooms] == ["https://visio.example/salle;a,b?x=1&y=2", "tel:0199000001"]
        assert [room.params["VALUE"] for room in rooms] == ["URI", "URI"]
        assert rooms[0].params["FEATURE"] == ["AUDIO", "VIDEO"] and rooms[1].params["FEATURE"] == "PHONE"


def test_a_place_with_a_position_is_on_the_map(feed):
    for uid, event in by_uid(feed).items():
        at_the_room = str(event.get("LOCATION", "")).startswith("La salle")
        assert ("GEO" in event) == at_the_room, uid
        if at_the_room:
            assert event["GEO"].to_ical() in ("48.853;2.3499", "48.8530;2.3499")


def test_the_description_tells_how_to_come_and_nothing_of_the_person(feed):
    for uid, event in by_uid(feed).items():
        text = str(event["DESCRIPTION"])
        if str(event["STATUS"]) == "CANCELLED":
            assert "n’a pas lieu" in text and "visio" not in text
            continue
        if str(event.get("LOCATION", "")).startswith("La salle"):
            assert "entrée de plain-pied" in text and "Mairie" in text and "06 39 98 00 01" in text
        assert BASE + "ateliers/" in text
        for word in ["rqth", "handicap", "santé", "maladie", "parcours"]:
            assert word not in text.lower(), uid


def test_what_a_locked_telephone_shows_is_neutral(public):
    shown = set()
    for file in public.rglob("*.ics"):
        calendar = icalendar.Calendar.from_ical(file.read_bytes())
        shown |= {str(calendar["NAME"]), str(calendar["DESCRIPTION"])}
        for event in calendar.walk("VEVENT"):
            shown |= {str(event["SUMMARY"])} | {str(alarm["DESCRIPTION"]) for alarm in event.walk("VALARM")}
    for text in shown:
        for word in ["rqth", "handicap", "groupe", "parcours", "lsf", "langue des signes"]:
            assert word not in text.lower(), text


def test_bytes_change_neither_with_the_zone_nor_the_folder_nor_the_cores(jalon, public, tmp_path):
    first = {file.relative_to(public): file.read_bytes() for file in public.rglob("*") if file.is_file()}
    site = write(tmp_path / "un autre" / "dossier", FILES)
    other = build(jalon, site, tmp_path / "public", "--jobs", 5, env={"TZ": "Pacific/Auckland"})
    second = {file.relative_to(other): file.read_bytes() for file in other.rglob("*") if file.is_file()}
    assert first == second


def test_the_agenda_is_as_its_schema_says(public):
    schema = json.loads((public / "schemas/agenda-1.json").read_text(encoding="utf-8"))
    assert schema == json.loads((ROOT / "schemas/agenda-1.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    agenda = json.loads((public / "ateliers/agenda.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(agenda)
    found = {session["uid"]: session for session in agenda["sessions"]}
    expected = expected_of(*WORKSHOPS)
    assert {uid: datetime.fromisoformat(one["start"]) for uid, one in found.items()} == {
        uid: one.start for uid, one in expected.items()
    }
    for uid, one in found.items():
        # The offset is the one of the session's own zone and day.
        assert datetime.fromisoformat(one["start"]).utcoffset() == expected[uid].start.utcoffset()
        assert ZoneInfo(one["time_zone"]) and one["workshop"] in agenda["workshops"]
        assert "place" not in one or one["place"] in agenda["places"]
        if "ics" in one:
            assert (public / one["ics"]).is_file()
    paths = [one[key] for one in agenda["workshops"].values() for key in ("page", "ics")]
    assert all((public / path).is_file() for path in paths + [one["ics"] for one in agenda["places"].values()])
    tuesday = agenda["workshops"]["mardi"]
    assert tuesday["seats"] == {"capacity": 10, "left": 6, "updated": "2026-01-02", "waiting_list": False}
    assert "join" in tuesday and "join" not in agenda["workshops"]["reunion"]


def linked_data(page):
    text = page.read_text(encoding="utf-8")
    parts = text.split('<script type="application/ld+json">')[1:]
    scripts = [part.split("</script>")[0] for part in parts]
    assert all(not set("<>&") & set(script) for script in scripts)
    return [json.loads(script) for script in scripts]


def test_the_next_sessions_are_told_to_search_engines(public):
    [found] = linked_data(public / "ateliers/mardi/index.html")
    expected = sorted(expected_of("mardi").values(), key=lambda one: one.start)
    expected = [one for one in expected if one.start.date().isoformat() >= NOW][:12]
    assert [datetime.fromisoformat(event["startDate"]) for event in found] == [one.start for one in expected]
    for event, one in zip(found, expected, strict=True):
        moved = one.start != one.original
        status = "EventCancelled" if one.cancelled else "EventRescheduled" if moved else "EventScheduled"
        assert event["eventStatus"] == f"https://schema.org/{status}"
        assert event.get("previousStartDate") == (one.original.isoformat() if moved else None)
        assert event["eventAttendanceMode"].endswith("/MixedEventAttendanceMode")
        assert [place["@type"] for place in event["location"]] == ["Place", "VirtualLocation"]
        assert event["isAccessibleForFree"] is True and event["inLanguage"] == "fr"
        assert event["organizer"]["name"].startswith("Une </script>")
    assert {event["eventStatus"].rsplit("/")[-1] for event in found} >= {"EventScheduled"}


def test_a_private_link_is_not_told_to_search_engines(public):
    [found] = linked_data(public / "ateliers/reunion/index.html")
    assert {event["location"]["url"] for event in found} == {BASE + "ateliers/reunion/"}


def test_a_demonstration_tells_search_engines_nothing(reference):
    for page in reference.pages():
        assert "ld+json" not in page.read_text(encoding="utf-8"), page
