"""The hours of a series, worked out from its YAML by python-dateutil and zoneinfo: nothing of Jalon's own takes part."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from dateutil import rrule
from dateutil.easter import easter

FREQUENCIES = {
    "jour": (rrule.DAILY, 1),
    "semaine": (rrule.WEEKLY, 1),
    "2 semaines": (rrule.WEEKLY, 2),
    "mois": (rrule.MONTHLY, 1),
}


@dataclass(frozen=True)
class Expected:
    start: datetime  # aware
    end: datetime
    original: datetime
    cancelled: bool


def public_holidays(year):
    """Metropolitan France: Code du travail, article L3133-1."""
    sunday = easter(year)
    moving = {sunday + timedelta(days=days) for days in (1, 39, 50)}
    fixed = {(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)}
    return moving | {date(year, month, day) for month, day in fixed}


def moment(text):
    return datetime.strptime(text, "%Y-%m-%d %H:%M")


def sessions(workshop, head, site_id):
    """{uid: Expected} of a workshop's front matter, every value of which is a text."""
    zone = ZoneInfo(head.get("fuseau horaire", "Europe/Paris"))
    start, duration = moment(head["début"]), timedelta(minutes=int(head["durée"].split()[0]))
    until = datetime.combine(date.fromisoformat(head["jusqu'au"]), datetime.max.time())
    if "rrule" in head:
        hours = rrule.rrulestr(head["rrule"], dtstart=start).between(start, until, inc=True)
    else:
        frequency, interval = FREQUENCIES[head["chaque"]]
        hours = list(rrule.rrule(frequency, dtstart=start, interval=interval, until=until))
    hours += [moment(text) for text in head.get("séances en plus", [])]
    moved = {entry["de"]: moment(entry["à"]) for entry in head.get("déplacées", [])}
    cancelled = {entry["date"] for entry in head.get("annulées", [])}
    found = {}
    for hour in hours:
        day = hour.date().isoformat()
        if day in head.get("sauf", []):
            continue
        if head.get("jours fériés") == "sauter" and hour.date() in public_holidays(hour.year):
            continue
        held = moved.get(day, hour).replace(tzinfo=zone)
        original = hour.replace(tzinfo=zone)
        uid = f"{workshop}-{original.astimezone(timezone.utc):%Y%m%dT%H%M%SZ}@{site_id}"
        # A duration is real time, not a difference of wall clocks.
        end = (held.astimezone(timezone.utc) + duration).astimezone(zone)
        found[uid] = Expected(held, end, original, day in cancelled)
    return found
