"""Makes learners' files: any number of people, each as uneven as people are, always the same for one seed."""

import datetime
import json
import random

SITE = "essai"


class Pen:
    """Writes registers as a device does."""

    def __init__(self, draw, today):
        self.draw, self.today, self.counter = draw, today, 0

    def __call__(self, value, days_ago=None):
        self.counter += 1
        ago = self.draw.randint(0, 60) if days_ago is None else days_ago
        return {
            "value": value,
            "counter": self.counter,
            "replica": f"{self.draw.getrandbits(32):08x}",
            "date": (self.today - datetime.timedelta(days=ago)).isoformat(),
        }


def progress(draw, today, *, lessons, uids, questions, modules, site=SITE):
    """One learner's progress.json; `questions` is {id: fingerprint}."""
    pen = Pen(draw, today)
    quiet = draw.choice([0, 0, 0, 20])
    ago = lambda: quiet + draw.randint(0, 30)  # noqa: E731
    some = lambda items, most: draw.sample(items, draw.randint(0, min(most, len(items))))  # noqa: E731
    file = {"format": "jalon-progress", "version": 1, "site": site, "learner": f"{draw.getrandbits(128):032x}"}
    file["lessons"] = {
        lesson: {"state": pen(draw.choice(["started", "done", "done", None]), ago())} for lesson in some(lessons, 9)
    }
    file["questions"] = {}
    for question, fingerprint in questions.items():
        if draw.random() < 0.3:
            continue
        right = draw.random() < 0.5
        entry = {
            "last": pen({"answer": [draw.choice("123")], "correct": right}, ago()),
            "fingerprint": pen(draw.choice([fingerprint, fingerprint, fingerprint, "0123456789abcdef"]), ago()),
        }
        file["questions"][question] = entry
    file["plan"] = {
        f"p{number}": {
            "text": pen(draw.choice(["Appeler la mairie", "Écrire à 3 clients", "", None]), ago()),
            "due": pen(draw.choice([None, "2027-03-01", "2027-12-01"]), ago()),
            "done": pen(draw.choice([True, False, None]), ago()),
        }
        for number in range(draw.randint(0, 5))
    }
    file["sessions"] = {
        uid: {"status": pen(draw.choice(["registered", "attended", "missed", "missed", None]), ago())}
        for uid in some(uids, 8)
    }
    file["confidence"] = {
        module: {
            "before_scale": pen(draw.choice(["1", "2", "3", None]), ago()),
            "after_scale": pen(draw.choice(["3", "4", "5", None]), ago()),
            "before": pen("mots-à-elle", ago()),
        }
        for module in some(modules, 3)
    }
    if draw.random() < 0.1:
        file["preferences"] = {"theme": pen("dark", -3)}
    return {key: value for key, value in file.items() if value != {}}


def cohort(seed, people, today, **facts):
    """{code: progress} of so many people."""
    draw = random.Random(seed)
    return {f"a-{number:04d}": progress(draw, today, **facts) for number in range(1, people + 1)}


def write_cohort(private, name, files, without=()):
    """The list and the files of a cohort; those of `without` have none."""
    (private / name).mkdir(parents=True, exist_ok=True)
    rows = [f"{code};;actif;;" for code in sorted([*files, *without])]
    (private / f"{name}.csv").write_text("\n".join(["code;secret;statut;publier;accord_le", *rows, ""]), "utf-8")
    for code, file in files.items():
        (private / name / f"{code}.json").write_text(json.dumps(file, ensure_ascii=False), "utf-8")
    # Closed to others, as Jalon leaves it.
    for path in (private, *private.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
