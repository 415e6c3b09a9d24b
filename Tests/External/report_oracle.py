"""A report recomputed from the files alone, as docs/report.md describes it: no line of it comes from the program."""

import datetime
from collections import Counter

FEWEST = 5
BANDS = [5, 10, 20, 50, 100, 200, 500, 1000, 2000]


def value(entry, name):
    return (entry or {}).get(name, {}).get("value")


def half_up(number, whole):
    """number / whole to the nearest whole number, halves up."""
    return int((2 * number + whole) // (2 * whole))


def outreach(learner, last, ahead, came, facts, today):
    reasons, start = [], learner.get("start")
    latest = max(filter(None, [last, start]), default=None)
    silent = latest is None or (today - latest).days >= facts["silent_days"]
    if silent and not (last is None and ahead):
        if learner["file"] is None:
            reasons.append({"reason": "no_file"})
        elif last is None:
            reasons.append({"reason": "nothing_yet"})
        else:
            reasons.append({"reason": "silent", "days": (today - last).days})
    run = 0
    for _, _, status in reversed(came):
        if status != "missed":
            break
        run += 1
    if run >= facts["missed_sessions"]:
        reasons.append({"reason": "missed", "sessions": run})
    return reasons


def person(learner, facts, today):
    file = learner["file"]
    row = {"code": learner["code"], "file": file is not None}
    if learner.get("cohort"):
        row["cohort"] = learner["cohort"]
    if file is None:
        return row | {"outreach": outreach(learner, None, False, [], facts, today)}
    dates = [
        datetime.date.fromisoformat(register["date"])
        for section in ("lessons", "questions", "worksheets", "checklists", "plan", "sessions", "confidence")
        for key, entry in file.get(section, {}).items()
        if key not in facts["private"]
        for register in entry.values()
    ] + [datetime.date.fromisoformat(register["date"]) for register in file.get("preferences", {}).values()]
    last = max((date for date in dates if date <= today), default=None)
    ahead = any(date > today for date in dates)

    counted, modules = set(), {}
    for module, lessons in facts["modules"].items():
        tally = Counter()
        for ids in lessons:
            counted.update(ids)
            held = next((i for i in ids if i in file.get("lessons", {})), None)
            tally[value(file.get("lessons", {}).get(held), "state")] += 1
        if tally["done"] + tally["started"]:
            modules[module] = {"done": tally["done"], "started": tally["started"]}
    row["lessons"] = {
        "done": sum(count["done"] for count in modules.values()),
        "started": sum(count["started"] for count in modules.values()),
        "elsewhere": sum(
            lesson not in counted and value(entry, "state") == "done" for lesson, entry in file.get("lessons", {}).items()
        ),
        "modules": modules,
    }
    steps = [step for step in file.get("plan", {}).values() if value(step, "text")]
    done = [step for step in steps if value(step, "done") is True]
    past = [step for step in steps if step not in done and (value(step, "due") or "9999") < today.isoformat()]
    row["plan"] = {"done": len(done), "past": len(past), "open": len(steps) - len(done) - len(past)}

    held = {uid: value(entry, "status") for uid, entry in file.get("sessions", {}).items()}
    came = sorted(
        (facts["sessions"].get(uid, {}).get("start") or facts["start_of"](uid), uid, status)
        for uid, status in held.items()
        if status in ("attended", "missed") and not facts["sessions"].get(uid, {}).get("cancelled")
    )
    row["sessions"] = {name: sum(status == name for _, _, status in came) for name in ("attended", "missed")}
    coming = sorted(
        (facts["sessions"][uid]["start"], uid)
        for uid, status in held.items()
        if status == "registered" and uid in facts["sessions"] and not facts["sessions"][uid]["cancelled"]
        and facts["sessions"][uid]["start"] >= today.isoformat()
    )
    if coming:
        start, uid = coming[0]
        row["next_session"] = {"uid": uid, "start": start, "workshop": facts["sessions"][uid]["workshop"]}
    if last:
        row["last_activity"] = last.isoformat()
    if ahead:
        row["clock_ahead"] = True
    return row | {"outreach": outreach(learner, last, ahead, came, facts, today)}


def attendance(statuses, today):
    """statuses: [(start, status)]"""
    tally = Counter(status for _, status in statuses)
    count = {
        "registered": len(statuses),
        "attended": tally["attended"],
        "missed": tally["missed"],
        "unrecorded": sum(status == "registered" and start < today.isoformat() for start, status in statuses),
    }
    known = tally["attended"] + tally["missed"]
    if known:
        count |= {f"{name}_percent": half_up(100 * tally[name], known) for name in ("attended", "missed")}
    return count


def enough(learners, read):
    """What is read of the people of cohorts where five or more have it."""
    groups = {}
    for learner in learners:
        if learner["file"] is not None and (found := read(learner["file"])) is not None:
            groups.setdefault(learner.get("cohort"), []).append(found)
    return [found for group in groups.values() if len(group) >= FEWEST for found in group]


def report(learners, facts, today):
    workshops = []
    for workshop, title in facts["workshops"].items():
        sessions, every = [], []
        for uid, session in sorted(facts["sessions"].items(), key=lambda item: (item[1]["start"], item[0])):
            if session["workshop"] != workshop or session["cancelled"]:
                continue
            statuses = [
                (session["start"], status)
                for learner in learners
                if (status := value((learner["file"] or {}).get("sessions", {}).get(uid), "status"))
            ]
            if statuses:
                every += statuses
                sessions.append({"uid": uid, "start": session["start"]} | attendance(statuses, today))
        if sessions:
            workshops.append({"id": workshop, "title": title, "sessions": sessions} | attendance(every, today))

    questions = []
    for question, (title, module, fingerprint) in facts["questions"].items():

        def answer(file, question=question, fingerprint=fingerprint):
            entry = file.get("questions", {}).get(question)
            if not value(entry, "last") or value(entry, "fingerprint") not in (None, fingerprint):
                return None
            return value(entry, "last")["correct"]

        if answers := enough(learners, answer):
            tens = half_up(10 * answers.count(False), len(answers)) * 10
            questions.append(
                {
                    "id": question,
                    "title": title,
                    "module": module,
                    "people_at_least": max(band for band in BANDS if band <= len(answers)),
                    "missed_percent": min(90, max(10, tens)),
                }
            )

    confidence = []
    for module in facts["modules"]:

        def pair(file, module=module):
            entry = file.get("confidence", {}).get(module)
            both = [value(entry, "before_scale"), value(entry, "after_scale")]
            return [int(text) for text in both] if all(both) else None

        if pairs := enough(learners, pair):
            means = [half_up(2 * sum(each), len(pairs)) / 2 for each in zip(*pairs, strict=True)]
            confidence.append(
                {
                    "module": module,
                    "title": facts["titles"][module],
                    "people_at_least": max(band for band in BANDS if band <= len(pairs)),
                    "before": means[0],
                    "after": means[1],
                }
            )

    people = [person(learner, facts, today) for learner in learners]
    return {
        "format": "jalon-report",
        "version": 1,
        "site": facts["site"],
        "date": today.isoformat(),
        "rules": {"silent_days": facts["silent_days"], "missed_sessions": facts["missed_sessions"]},
        "people": len(learners),
        "files": sum(learner["file"] is not None for learner in learners),
        "modules": [
            {"id": module, "title": facts["titles"][module], "lessons": len(lessons)}
            for module, lessons in facts["modules"].items()
        ],
        "learners": sorted(people, key=lambda row: (row["code"], row.get("cohort", ""))),
        "workshops": workshops,
        "questions": questions,
        "confidence": confidence,
    }
