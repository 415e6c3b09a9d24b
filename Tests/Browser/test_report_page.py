"""« Le suivi »: files dropped on a page that sends and stores nothing; the same bytes as the command; a plan to hand over."""

import base64
import csv
import datetime
import io
import json
import re

import pytest
from display import overflow, violations
from made_cohort import cohort, write_cohort
from reference_site import NOW

PAGE = "suivi/index.html"
TODAY = datetime.date(2027, 4, 2)
START = "2027-03-02"
COHORT = "itineraire-printemps-2027"


@pytest.fixture(scope="module")
def facts(reference):
    text = (reference.public / PAGE).read_text(encoding="utf-8")
    return json.loads(re.search(r'id="jalon-data">(.*?)</script>', text, re.DOTALL).group(1))["facts"]


@pytest.fixture(scope="module")
def files(facts):
    """{code: progress} of 40 people of the reference site."""
    return cohort(
        7,
        40,
        TODAY,
        site=facts["site"],
        lessons=[ids[0] for module in facts["modules"] for ids in module["lessons"]] + ["modules/partie"],
        uids=[
            f"{workshop['id']}-{session[0]}@{facts['site']}"
            for workshop in facts["workshops"]
            for session in workshop["sessions"]
        ],
        questions={question["id"]: question["fingerprint"] for question in facts["questions"]},
        modules=[module["id"] for module in facts["modules"]],
    )


def payload(name, content):
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    return {"name": name, "mimeType": "application/json", "buffer": data}


@pytest.fixture
def follow(open_context, base):
    """Opens the page on TODAY; `give` hands it files."""

    def open_page(address=None, **options):
        page = open_context(**options).new_page()
        page.clock.set_fixed_time(f"{TODAY}T12:00:00+02:00")
        page.goto(address or base + PAGE)
        return page

    return open_page


def give(page, files):
    before = page.locator("[data-file-status]").inner_text()
    page.locator("#jalon-files-input").set_input_files([payload(name, content) for name, content in files.items()])
    page.wait_for_function(
        "before => document.querySelector('[data-file-status]').textContent.trim() !== before", arg=before
    )


def named(files):
    return {f"{code}.json": file for code, file in files.items()}


def saved(page, button):
    with page.expect_download() as started:
        page.locator(button).click()
    return started.value.path().read_bytes(), started.value.suggested_filename


@pytest.mark.parametrize("people", [4, 8, 40])
def test_page_and_command_write_the_same_bytes(follow, files, jalon, reference_copy, tmp_path, people):
    """Of 4 there is no figure of answers, of 8 there is one for some questions, of 40 for most."""
    files = dict(list(files.items())[:people])
    site = reference_copy(tmp_path)
    for old in (site / "content/demo-learners" / COHORT).glob("*.json"):
        old.unlink()
    write_cohort(site / "content/demo-learners", COHORT, files, without=["z-01"])

    page = follow()
    give(page, named(files) | {"noms.csv": b"code;nom\r\nz-01;Personne sans fichier\r\n"})
    page.locator("#jalon-start").fill(START)
    page.locator("#jalon-start").blur()
    arguments = ("report", COHORT, site, "--now", TODAY.isoformat())
    done = jalon(*arguments, "--format", "json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["people"] == people + 1 and told["workshops"]
    assert bool(told["questions"]) is (people > 4) and bool(told["confidence"]) is (people > 8)
    assert saved(page, "[data-action=json]")[0] == done.stdout.encode()
    for table in ("learners", "workshops", "questions", "confidence"):
        if not told[table]:
            assert page.locator(f"[data-csv={table}]").count() == 0
            continue
        target = tmp_path / f"{table}.csv"
        assert jalon(*arguments, "--table", table, "--output", target).returncode == 0
        assert saved(page, f"[data-csv={table}]")[0] == target.read_bytes(), table

    cells = page.locator("[data-tables] :is(td, tbody th)").all_inner_texts()
    done = jalon(*arguments)
    page.set_content(done.stdout)
    shown = page.locator("tbody :is(td, th)").all_inner_texts()
    assert shown == [cell.removesuffix("\nPersonne sans fichier") for cell in cells]


def test_nothing_is_sent_and_nothing_is_stored(follow, files):
    page = follow()
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    give(page, named(files) | {"noms.csv": "code;nom\na-0001;Canari Nom".encode()})
    page.locator(".plan-steps textarea").fill("Canari plan")
    saved(page, "[data-action=json]")
    assert [address for address in requests if not address.startswith("blob:")] == []
    stored = page.evaluate(
        "async () => [localStorage.length, sessionStorage.length, document.cookie,"
        " (await indexedDB.databases()).length, (await caches.keys()).length]"
    )
    assert stored == [0, 0, "", 0, 0]
    page.reload()
    assert not page.locator("[data-report]").is_visible() and "Canari" not in page.content()


def test_names_are_shown_here_and_saved_nowhere(follow, files):
    page = follow()
    give(page, named(files) | {"noms.csv": 'code;nom\r\na-0001;"Élodie ; é"\r\n'.encode("cp1252")})
    row = page.locator('[aria-labelledby="jalon-part-learners"] tbody tr').first
    assert "Élodie" in row.inner_text()
    assert "lodie".encode() not in saved(page, "[data-action=json]")[0]
    assert "lodie".encode() not in saved(page, "[data-csv=learners]")[0]


BAD = {
    "vide.json": (b"", "vide"),
    "coupe.json": (b'{"format":"jalon-progress"', "incomplet"),
    "image.json": (b"\xff\xd8\xff\xe0", "UTF-8"),
    "gros.json": (b'"' + b"a" * 1_100_000 + b'"', "1 Mo"),
    "profond.json": (b"[" * 40 + b"]" * 40, "niveaux"),
    "double.json": (b'{"format":"jalon-progress","format":"x"}', "deux fois"),
    "liste.json": (b"[]", "pas un fichier de progression"),
    "autre.json": ({"format": "jalon-progress", "version": 1, "site": "ailleurs", "learner": "0" * 32}, "ailleurs"),
    "futur.json": ({"format": "jalon-progress", "version": 2, "site": "jalon-demo", "learner": "0" * 32}, "récente"),
    "id.json": ({"format": "jalon-progress", "version": 1, "site": "jalon-demo", "learner": "Nom"}, "learner"),
    "chiffre.json": ({"ciphertext": "a", "iv": "b", "protected": "c", "tag": "d"}, "chiffré"),
    "proto.json": (b'{"format":"jalon-progress","version":1,"site":"jalon-demo","learner":"' + b"0" * 32
        + b'","lessons":{"__proto__":{"state":{"counter":1}}}}', "valeur inattendue"),
    "etat.json": ({"format": "jalon-progress", "version": 1, "site": "jalon-demo", "learner": "0" * 32,
        "lessons": {"a/b": {"state": {"value": "perdu", "counter": 1, "replica": "0" * 8, "date": "2027-01-01"}}}},
        "state"),
    "jour.json": ({"format": "jalon-progress", "version": 1, "site": "jalon-demo", "learner": "0" * 32,
        "lessons": {"a/b": {"state": {"value": "done", "counter": 1, "replica": "0" * 8, "date": "2027-02-30"}}}},
        "state"),
    "noms.csv": (b"rien", "code;nom"),
}  # fmt: skip


def test_each_bad_file_has_its_reason_and_the_good_are_read(follow, files):
    page = follow()
    give(page, {name: content for name, (content, _) in BAD.items()} | {"a-0001.json": files["a-0001"]})
    refused = dict(
        line.split(" – ", 1) for line in page.locator("[data-refused] li").all_inner_texts()
    )
    for name, (_, reason) in BAD.items():
        assert reason in refused.get(name, ""), (name, refused.get(name))
    assert len(refused) == len(BAD)
    assert json.loads(saved(page, "[data-action=json]")[0])["people"] == 1
    assert page.evaluate("({}).state") is None


def test_the_private_part_of_a_backup_is_never_read(follow, files):
    page = follow()
    backup = {
        "format": "jalon-backup",
        "version": 1,
        "site": "jalon-demo",
        "progress": files["a-0002"] | {"followUps": {"compensation": {"note": "canari-suivi"}}},
        "private": {"worksheets": {"f-x": {"y": "canari-prive"}}},
    }
    give(page, {"a-0002.json": backup})
    assert "canari" not in page.locator("main").inner_text()
    assert b"canari" not in saved(page, "[data-action=json]")[0]
    alone = json.loads(saved(page, "[data-action=json]")[0])["learners"]
    page.locator("[data-action=clear]").click()
    give(page, {"a-0002.json": files["a-0002"]})
    assert json.loads(saved(page, "[data-action=json]")[0])["learners"] == alone


def register(value, counter, replica="00000001"):
    return {"value": value, "counter": counter, "replica": replica, "date": "2027-03-30"}


def test_two_files_of_one_person_are_joined_and_a_code_can_be_chosen(follow, facts):
    head = {"format": "jalon-progress", "version": 1, "site": "jalon-demo"}
    lessons = [ids[0] for ids in facts["modules"][0]["lessons"]]
    first = head | {"learner": "a" * 32, "lessons": {lessons[0]: {"state": register("done", 1)}}}
    second = head | {"learner": "a" * 32, "lessons": {lessons[1]: {"state": register("done", 1)}}}
    other = head | {"learner": "b" * 32, "lessons": {lessons[2]: {"state": register("done", 1)}}}
    page = follow()
    give(page, {"a-07.json": first, "ma-progression.json": second, "Copie.json": other})

    def people():
        return {
            row["code"]: row["lessons"]["done"] for row in json.loads(saved(page, "[data-action=json]")[0])["learners"]
        }

    assert people() == {"a-07": 2, "x-1": 1}
    code = page.get_by_label("Code pour Copie.json")
    code.fill("Une Personne")
    code.blur()
    assert code.get_attribute("aria-invalid") == "true" and people() == {"a-07": 2, "x-1": 1}
    code.fill("A-07")
    code.blur()
    assert people() == {"a-07": 3}
    page.get_by_role("button", name="Retirer Copie.json").click()
    assert people() == {"a-07": 2}


def test_works_from_a_file_and_by_keyboard_alone(follow, reference, files):
    page = follow((reference.public / PAGE).as_uri())
    page.keyboard.press("Tab")
    for _ in range(40):
        if page.evaluate("document.activeElement.id") == "jalon-files-input":
            break
        page.keyboard.press("Tab")
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Space")
    chooser.value.set_files([payload("a-0001.json", files["a-0001"])])
    page.locator("[data-report]").wait_for()
    seen = []
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("(document.activeElement.className || '') + ' ' + document.activeElement.tagName"))
        if page.evaluate("document.activeElement.matches('.plan-steps textarea')"):
            break
    assert any("report-scroll" in name for name in seen), "a wide table is reached by keyboard"
    page.keyboard.type("Appeler")
    assert page.locator("#jalon-plan-link").input_value().startswith((reference.public / "progression/index.html").as_uri())


def plan_of(link):
    text = link.split("#plan=", 1)[1]
    assert re.fullmatch(r"[A-Za-z0-9_-]+", text)
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def test_a_plan_is_handed_over_by_link_file_and_paper(follow, base):
    page = follow()
    assert not page.locator("[data-plan-ready]").is_visible()
    warning = page.locator(".plan-maker .notice").inner_text()
    assert "santé" in warning and "difficultés" in warning
    page.locator(".plan-steps textarea").fill("Écrire à l’épicerie « Ñ »")
    page.locator(".plan-steps input").fill("2027-05-01")
    page.locator("[data-action=add]").click()
    page.keyboard.type("Deuxième pas")
    link = page.locator("#jalon-plan-link").input_value()
    assert link.startswith(base + "progression/index.html#plan=")
    plan = plan_of(link)
    assert {key: plan[key] for key in ("format", "version", "site")} == {
        "format": "jalon-plan", "version": 1, "site": "jalon-demo"
    }  # fmt: skip
    first, second = plan["steps"]
    assert re.fullmatch(r"p-[0-9a-f]{8}", first.pop("id")) and re.fullmatch(r"p-[0-9a-f]{8}", second.pop("id"))
    assert first == {"text": "Écrire à l’épicerie « Ñ »", "due": "2027-05-01"} and second == {"text": "Deuxième pas"}
    length = page.locator("#jalon-plan-length").inner_text()
    assert str(len(link)) in length and "SMS" in length
    content, name = saved(page, '.plan-maker [data-action="file"]')
    assert json.loads(content) == plan_of(link) and name.endswith(".json")
    page.locator("#jalon-plan-site").fill("https://formation.example/ici")
    assert page.locator("#jalon-plan-link").input_value().startswith(
        "https://formation.example/ici/progression/index.html#plan="
    )
    page.emulate_media(media="print")
    page.evaluate("document.body.setAttribute('data-print', 'plan')")
    paper = page.locator(".plan-paper")
    assert paper.is_visible() and "1er\u00a0mai 2027" in paper.inner_text()
    assert not page.locator(".plan-steps").is_visible()
    page.evaluate("document.body.removeAttribute('data-print')")
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Retirer l’étape 1").click()
    assert [step["text"] for step in plan_of(page.locator("#jalon-plan-link").input_value())["steps"]] == ["Deuxième pas"]


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_a_full_report_is_readable_by_all(follow, files, jalon, colours, width):
    page = follow(color_scheme=colours, viewport={"width": width, "height": 800})
    give(page, named(files) | {"coupe.json": b"{", "sans-code.json": files["a-0003"]})
    page.locator(".plan-steps textarea").fill("Un pas")
    assert violations(page) == [] and overflow(page) == []


def test_the_written_report_is_readable_by_all(open_context, files, jalon, reference_copy, tmp_path):
    site = reference_copy(tmp_path)
    write_cohort(site / "content/demo-learners", COHORT, files)
    target = tmp_path / "suivi.html"
    assert jalon("report", COHORT, site, "--now", TODAY.isoformat(), "--output", target).returncode == 0
    for colours, width in (("light", 1280), ("dark", 320)):
        page = open_context(color_scheme=colours, viewport={"width": width, "height": 800}).new_page()
        page.goto(target.as_uri())
        assert violations(page) == [] and overflow(page) == []
    page.emulate_media(media="print")
    assert page.locator("tbody tr").first.is_visible()


def test_csv_of_the_page_guards_formulas(follow, files):
    page = follow()
    give(page, named(files))
    told = page.evaluate(
        """() => {
          const facts = JSON.parse(document.getElementById('jalon-data').textContent)
          const report = jalon.report(facts.facts, [], '2027-04-02')
          report.questions = [{ id: 'q', title: '=1+1', module: '@x', people_at_least: 5, missed_percent: 50 }]
          return jalon.reportText(report, facts.facts, facts.words, 'fr').csv('questions')
        }"""
    )
    row = list(csv.reader(io.StringIO(told.lstrip("\ufeff")), delimiter=";"))[1]
    assert row[:2] == ["'=1+1", "'@x"]


def test_no_page_of_learners_leads_there(reference):
    leading = [
        reference.address(path)
        for path in reference.pages()
        if re.search(r'href="[^"]*\bsuivi/index\.html"', path.read_text(encoding="utf-8"))
    ]
    assert leading == ["accompagner/index.html"]
    assert 'name="robots" content="noindex"' in (reference.public / PAGE).read_text(encoding="utf-8")
    assert "/suivi/" not in (reference.public / "sitemap.xml").read_text(encoding="utf-8")
    assert NOW not in (reference.public / PAGE).read_text(encoding="utf-8"), "its day is the reader's"
