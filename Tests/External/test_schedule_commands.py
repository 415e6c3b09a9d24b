"""`jalon schedule`: typed as somebody new to it would."""

import csv
import io
import json

import pytest

SITE = {
    "content/site.yaml": "titre: Essai\nidentifiant: essai\n",
    "content/modules/x/01-a.md": "# Leçon\n",
    "content/places.yaml": "salle:\n  nom: La salle\n",
    "content/workshops/a.md": "---\ntitre: Atelier A\nmode: en présence\nlieu: salle\ndébut: 2027-03-02 10:00\ndurée: 2 h\n"
    "chaque: semaine\nnombre: 3\n---\n",
}
CLASH = SITE["content/workshops/a.md"].replace("Atelier A", "Atelier B")


@pytest.fixture
def site(tmp_path):
    for path, text in SITE.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


def test_lists_as_text_json_and_csv(jalon, site):
    arguments = ("schedule", "list", site, "--now", "2027-03-01")
    assert jalon(*arguments).stdout.splitlines()[-1] == "3 séances."
    sessions = json.loads(jalon(*arguments, "--json").stdout)["sessions"]
    assert [session["start"] for session in sessions] == [f"2027-03-{day}T10:00:00+01:00" for day in ("02", "09", "16")]
    text = jalon(*arguments, "--format", "csv").stdout
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=";"))
    assert [row["lieu"] for row in rows] == ["La salle"] * 3


@pytest.mark.parametrize(
    ("option", "word", "meant"),
    [("--place", "sale", "salle"), ("--provision", "lfs", "LSF"), ("--mode", "a distanse", "à distance")],
)
def test_suggests_the_word_that_was_meant(jalon, site, option, word, meant):
    done = jalon("schedule", "list", site, option, word)
    assert done.returncode == 2 and f"« {meant} »" in done.stderr


def test_tells_of_a_room_booked_twice(jalon, site):
    assert jalon("schedule", "conflicts", site, "--now", "2027-03-01").returncode == 0
    (site / "content/workshops/b.md").write_text(CLASH, encoding="utf-8")
    done = jalon("schedule", "conflicts", site, "--now", "2027-03-01")
    assert done.returncode == 1 and "session-room-free" in done.stdout
    # Both are in the list all the same.
    done = jalon("schedule", "list", site, "--now", "2027-03-01")
    assert done.returncode == 0 and done.stdout.endswith("6 séances.\n") and done.stderr == ""


def test_records_once(jalon, site):
    history = site / "content/workshops/a.history.json"
    arguments = ("schedule", "record", site, "--now", "2027-03-01")
    assert jalon(*arguments, "--dry-run").returncode == 0 and not history.exists()
    assert "3 séances notées" in jalon(*arguments).stdout
    written = history.stat().st_mtime_ns
    assert jalon(*arguments).stdout.startswith("Rien à noter") and history.stat().st_mtime_ns == written
    assert jalon("check", site, "--now", "2027-03-01", "--strict").stdout.count("session-") == 0


def test_speaks_english(jalon, site):
    done = jalon("schedule", "list", site, "--now", "2028-01-01", "--lang", "en")
    assert done.stdout == "No session matches. Without --from, only those to come are shown.\n"
