"""`jalon report`: every figure recomputed from the files, what must not be told searched for, where it may be written."""

import csv
import datetime
import hashlib
import io
import json
import os
import re
import stat

import pytest
from made_cohort import cohort, write_cohort
from report_oracle import report

TODAY = datetime.date(2027, 4, 2)
NOW = ("--now", TODAY.isoformat())
QUIZ = "::: quiz {{#{id}}}\n{stem}\n\n- [x] Oui\n- [ ] Non\n:::\n"
STEMS = {"q-prix": ("=Faut-il un prix ?", "prix"), "q-clients": ("Qui paiera ?", "clients")}
SITE = {
    "content/site.yaml": "titre: Essai\nidentifiant: essai\nprivé: prive\n"
    "suivi:\n  jours sans nouvelles: 21\n  séances manquées: 3\n",
    "content/modules/prix/index.md": "# Le prix\n",
    "content/modules/prix/01-calculer.md": "---\ntitre: Calculer\nanciennes adresses: [modules/prix/compter/]\n---\n\nUn texte.\n\n"
    + QUIZ.format(id="q-prix", stem=STEMS["q-prix"][0]),
    "content/modules/prix/02-dire.md": "# Dire son prix\n\n::: fiche à remplir {#f-secret privé=oui}\nUn mot : [_]{mot}\n:::\n",
    "content/modules/clients/index.md": "# Les clients\n",
    "content/modules/clients/01-parler.md": "# Parler\n\n" + QUIZ.format(id="q-clients", stem=STEMS["q-clients"][0]),
    "content/workshops/mardi.md": "---\ntitre: Atelier du mardi\nmode: à distance\ndébut: 2027-03-02 10:00\ndurée: 2 h\n"
    "chaque: semaine\nnombre: 8\nannulées: [2027-03-16]\n---\n",
    "content/programmes/itineraire.yaml": "nom: Itinéraire\n",
    "content/cohorts/grand.yaml": "nom: Grand groupe\nprogramme: itineraire\ndébut: 2027-01-05\n",
    "content/cohorts/petit.yaml": "nom: Petit groupe\nprogramme: itineraire\n",
    "content/cohorts/moyen.yaml": "nom: Autre\n",
}
START = datetime.datetime(2027, 3, 2, 10)


def fingerprint(stem):
    """docs/progress.md, « The fingerprint of a question »."""
    return hashlib.sha256("\n".join(["single", stem, "Oui", "Non"]).encode()).hexdigest()[:16]


def sessions():
    """{uid: session}, Paris being an hour ahead of UTC until 28 March, two from then on."""
    found = {}
    for week in range(8):
        start = START + datetime.timedelta(weeks=week)
        utc = start - datetime.timedelta(hours=1 if start.date() < datetime.date(2027, 3, 28) else 2)
        found[f"mardi-{utc:%Y%m%dT%H%M%SZ}@essai"] = {
            "start": f"{start:%Y-%m-%dT%H:%M}",
            "workshop": "mardi",
            "cancelled": start.date() == datetime.date(2027, 3, 16),
        }
    return found


def start_of(uid):
    found = re.search(r"-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ@", uid)
    return "{}-{}-{}T{}:{}".format(*found.groups()) if found else ""


FACTS = {
    "site": "essai",
    "silent_days": 21,
    "missed_sessions": 3,
    "private": ["f-secret"],
    "modules": {"clients": [["clients/parler"]], "prix": [["prix/calculer", "prix/compter"], ["prix/dire"]]},
    "titles": {"clients": "Les clients", "prix": "Le prix"},
    "workshops": {"mardi": "Atelier du mardi"},
    "sessions": sessions(),
    "start_of": start_of,
    "questions": {
        key: (STEMS[key][0].replace(" ?", "\u202f?"), STEMS[key][1], fingerprint(STEMS[key][0]))
        for key in ("q-clients", "q-prix")
    },
}
MADE = {
    "lessons": ["clients/parler", "prix/calculer", "prix/compter", "prix/dire", "prix/partie"],
    "uids": [*FACTS["sessions"], "ancien-20270301T090000Z@essai"],
    "questions": {key: mark for key, (_, _, mark) in FACTS["questions"].items()},
    "modules": ["prix", "clients"],
}


@pytest.fixture
def site(write_site):
    folder = write_site(SITE)
    private = folder / "prive"
    private.mkdir(mode=0o700)
    return folder


@pytest.fixture
def cohorts(site):
    """{cohort: {code: file}}: 40 people of whom 2 sent nothing, 4 people, 7 people."""
    made = {
        "grand": cohort(1, 40, TODAY, **MADE),
        "petit": cohort(2, 4, TODAY, **MADE),
        "moyen": cohort(3, 7, TODAY, **MADE),
    }
    made["grand"]["a-0003"]["worksheets"] = {
        "f-secret": {"mot": {"value": "canari-fiche", "counter": 1, "replica": "00000001", "date": TODAY.isoformat()}}
    }
    made["grand"]["a-0003"]["followUps"] = {"compensation": {"etape": "canari-suivi"}}
    for name, files in made.items():
        write_cohort(site / "prive", name, files, without=["z-01", "z-02"] if name == "grand" else [])
    made["grand"] |= {"z-01": None, "z-02": None}
    return made


def people(cohorts, *names):
    starts = {"grand": datetime.date(2027, 1, 5)}
    return [
        {"code": code, "file": file, "start": starts.get(name)} | ({"cohort": name} if len(names) > 1 else {})
        for name in names
        for code, file in cohorts[name].items()
    ]


def run_json(jalon, site, *arguments):
    done = jalon("report", *arguments, site, *NOW, "--format", "json") if arguments else jalon(
        "report", site, *NOW, "--format", "json"
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", ["grand", "petit", "moyen"])
def test_a_cohort_is_as_recomputed_by_hand(jalon, site, cohorts, name):
    assert run_json(jalon, site, name) == report(people(cohorts, name), FACTS, TODAY)


def test_all_people_are_as_recomputed_by_hand(jalon, site, cohorts):
    assert run_json(jalon, site) == report(people(cohorts, "grand", "moyen", "petit"), FACTS, TODAY)


def test_a_programme_is_as_recomputed_by_hand(jalon, site, cohorts):
    done = jalon("report", "--programme", "Itinéraire", "--format", "json", *NOW, cwd=site)
    assert json.loads(done.stdout) == report(people(cohorts, "grand", "petit"), FACTS, TODAY)


def test_what_is_made_has_something_of_everything(cohorts):
    """Else the tests above would compare nothing with nothing."""
    made = report(people(cohorts, "grand"), FACTS, TODAY)
    reasons = {reason["reason"] for row in made["learners"] for reason in row["outreach"]}
    assert reasons == {"silent", "missed", "no_file"}
    assert len(made["questions"]) == 2 and len(made["confidence"]) == 2
    [workshop] = made["workshops"]
    assert workshop["unrecorded"] and workshop["missed"] and workshop["attended"]
    rows = made["learners"]
    assert any(row.get("clock_ahead") for row in rows) and any("next_session" in row for row in rows)
    assert any(row.get("lessons", {}).get("elsewhere") for row in rows)
    assert all(any(row.get("plan", {}).get(name) for row in rows) for name in ("done", "open", "past"))


def test_fits_its_schema(jalon, site, cohorts):
    from jsonschema import Draft202012Validator
    from reference_site import ROOT

    schema = json.loads((ROOT / "schemas/report-1.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    for arguments in ([], ["grand"], ["petit"]):
        errors = Draft202012Validator(schema).iter_errors(run_json(jalon, site, *arguments))
        assert [error.message for error in errors] == []


@pytest.mark.parametrize("form", ["html", "csv", "json"])
def test_under_five_people_no_figure_of_answers_is_anywhere(jalon, site, cohorts, form):
    """« Petit » has 4 people: neither its own report nor its programme's holds a figure that they alone gave."""
    done = jalon("report", "petit", site, *NOW, "--format", form)
    assert done.returncode == 0
    for word in ("Qui paiera", "Faut-il un prix", "environ", "sur 5", "people_at_least"):
        assert word not in done.stdout, word
    for file in (site / "prive/grand").glob("*.json"):
        file.unlink()
    done = jalon("report", "--programme", "itineraire", "--format", "json", *NOW, cwd=site)
    made = json.loads(done.stdout)
    assert made["files"] == 4 and made["questions"] == [] and made["confidence"] == []


def test_a_small_cohort_cannot_be_had_by_subtraction(jalon, site, cohorts):
    whole = json.loads(jalon("report", "--programme", "itineraire", "--format", "json", *NOW, cwd=site).stdout)
    large = run_json(jalon, site, "grand")
    assert whole["questions"] == large["questions"] and whole["confidence"] == large["confidence"]
    assert large["questions"] != []


@pytest.mark.parametrize("form", ["html", "csv", "json"])
def test_private_words_own_words_and_answers_are_in_no_report(jalon, site, cohorts, form):
    told = "".join(
        jalon("report", "grand", site, *NOW, "--format", form, "--table", table).stdout
        for table in ("learners", "workshops", "questions", "confidence")
    )
    assert "a-0003" in told
    told = re.sub(r"<style>.*?</style>", "", told, flags=re.DOTALL)
    for word in ("canari", "mots-à-elle", "Appeler la mairie", "best", "answer", "secret"):
        assert word not in told, word


def read_table(jalon, site, table):
    """The rows of a CSV as it is on disk: a pipe's ends of lines are Python's."""
    target = site.parent / f"{table}-suivi.csv"
    assert jalon("report", "grand", site, *NOW, "--table", table, "--output", target).returncode == 0
    text = target.read_bytes().decode("utf-8")
    target.unlink()
    assert text.startswith("\ufeff") and text.endswith("\r\n")
    return list(csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=";"))


def test_csv_is_one_for_french_spreadsheets(jalon, site, cohorts):
    made = report(people(cohorts, "grand"), FACTS, TODAY)
    told = read_table(jalon, site, "learners")
    assert [row["Code"] for row in told] == sorted(cohorts["grand"])
    assert [row["Leçons faites"] for row in told] == [
        str(row["lessons"]["done"]) if row["file"] else "" for row in made["learners"]
    ]
    questions = [row["Question"] for row in read_table(jalon, site, "questions")]
    assert questions[1].startswith("'=Faut-il"), "a spreadsheet would run it"
    confidence = read_table(jalon, site, "confidence")
    means = [(row["Avant"], row["Après"]) for row in confidence]
    assert means == [
        tuple(f"{mean:g}".replace(".", ",") for mean in (module["before"], module["after"]))
        for module in made["confidence"]
    ]


def test_html_stands_by_itself_and_ranks_nobody(jalon, site, cohorts):
    text = jalon("report", "grand", site, *NOW).stdout
    assert not re.search(r"<script|https?://|\bsrc=|url\(", text)
    assert re.search(r"<title>Suivi\u00a0: Grand groupe</title>", text)
    people = text[text.index('id="jalon-report-learners"') :]
    codes = re.findall(r'<th scope="row">([az]-\d+)</th>', people)
    assert codes == sorted(cohorts["grand"])
    assert text.index("jalon-report-outreach") < text.index("jalon-report-workshops")
    assert "21 jours" in text.replace("\u00a0", " ") and "3 ou plus" in text.replace("\u00a0", " ")


def test_the_same_files_give_the_same_bytes(jalon, site, cohorts):
    for form in ("html", "csv", "json"):
        first, second = (jalon("report", site, *NOW, "--format", form, "--jobs", jobs).stdout for jobs in (1, 4))
        assert first == second


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"\xff\xfe", b'{"format":"jalon-progress","version":1,"site":"autre","learner":"' + b"0" * 32 + b'"}'],
)
def test_a_file_that_cannot_be_read_is_named_and_left_out(jalon, site, cohorts, damage):
    (site / "prive/moyen/a-0002.json").write_bytes(damage)
    done = jalon("report", "moyen", site, *NOW, "--format", "json")
    assert done.returncode == 1 and "prive/moyen/a-0002.json" in done.stderr
    codes = [row["code"] for row in json.loads(done.stdout)["learners"]]
    assert codes == [f"a-000{number}" for number in (1, 3, 4, 5, 6, 7)]
    assert jalon("report", "grand", site, *NOW).returncode == 0, "another cohort's report is whole"


def test_an_unknown_word_finds_the_one_that_was_meant(jalon, site, cohorts):
    for arguments, meant in (
        (["gran"], "grand"),
        (["Grand grouppe"], "Grand groupe"),
        (["--programme", "itinerere"], "Itinéraire"),
        (["grand", "--format", "htlm"], "html"),
        (["grand", "--table", "learner"], "learners"),
    ):
        done = jalon("report", *arguments, cwd=site)
        assert done.returncode == 2 and f"« {meant} »" in done.stderr, done.stderr


def test_a_cohort_without_a_list_is_told(jalon, site):
    done = jalon("report", "grand", site, *NOW, "--format", "json")
    assert done.returncode == 1 and "prive/grand.csv" in done.stderr and json.loads(done.stdout)["people"] == 0


def test_writes_a_file_for_its_owner_alone(jalon, site, cohorts):
    target = site.parent / "suivi.csv"
    target.write_text("ancien")
    target.chmod(0o644)
    assert jalon("report", "grand", site, *NOW, "--output", target).returncode == 0
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert target.read_bytes().startswith(b"\xef\xbb\xbfCode;")
    assert [path.name for path in site.parent.glob(".*")] == []


@pytest.mark.parametrize("name", ["suivi.csv", "grand/suivi.CSV", "grand/a-0001.json", "grand.csv"])
def test_refuses_to_write_what_would_be_read_as_a_learners_file(jalon, site, cohorts, name):
    target = site / "prive" / name
    before = target.read_bytes() if target.exists() else None
    done = jalon("report", "grand", site, *NOW, "--output", target)
    assert done.returncode == 2 and "dossier privé" in done.stderr
    assert (target.read_bytes() if target.exists() else None) == before


def test_refuses_to_write_where_a_site_is_published(jalon, site, cohorts, tmp_path):
    elsewhere = tmp_path / "ailleurs/site"
    assert jalon("build", site, *NOW).returncode == 0
    assert jalon("build", site, "--output", elsewhere, *NOW).returncode == 0
    (tmp_path / "lien").symlink_to(site / "public")
    (site / "prive/lien.html").symlink_to(site / "public/suivi.html")
    (site / "public/suivi.html").write_text("ici")
    targets = [
        site / "public/s.html",
        site / "public/modules/s.html",
        elsewhere / "s.html",
        tmp_path / "lien/s.html",
        tmp_path / "lien/modules/../s.html",
        site / "prive/lien.html",
        site / "content/media/s.html",
        site / "prive/../public/s.html",
    ]
    for target in targets:
        done = jalon("report", "grand", site, *NOW, "--output", target)
        assert done.returncode == 2 and "publié" in done.stderr, target
    done = jalon("report", "grand", *NOW, "--output", "s.html", cwd=site / "public")
    assert done.returncode == 2
    assert (site / "public/suivi.html").read_text() == "ici"
    assert list(site.rglob("s.html")) == [] and list(tmp_path.rglob("s.html")) == []


def test_a_folder_that_is_not_there_is_the_machines_refusal(jalon, site, cohorts):
    done = jalon("report", "grand", site, *NOW, "--output", site / "nulle/part.html")
    assert done.returncode == 3 and "ce chemin n'existe pas" in done.stderr
    if os.geteuid():
        (site / "prive").chmod(0o500)
        assert jalon("report", "grand", site, *NOW, "--output", site / "prive/x.html").returncode == 3
