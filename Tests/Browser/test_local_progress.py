"""What a learner keeps on the device: nothing before asking; then kept, backed up, erased, restored."""

import json
import re
from urllib.parse import unquote

from pages import read_page

KEYS = "() => Object.keys(localStorage)"
PRIVATE_SHEET = re.compile(r'data-worksheet="[^"]+" data-private')
ALL = "() => JSON.stringify(Object.entries(localStorage).sort())"

HEAD = '{"format":"jalon-progress","version":1,"site":"jalon-demo","learner":"' + "0" * 32 + '"'
REGISTER = '{"value":%s,"counter":%s,"replica":"0000000a","date":"2026-11-22"}'


def copy_of(section, register):
    return (HEAD + ',"' + section + '":{"x":' + register + "}}").encode()


# What Jalon refuses from a learner's file, the page refuses from a copy (docs/progress.md).
STRANGE_COPIES = {
    "a newer version": HEAD.replace('"version":1', '"version":2').encode() + b"}",
    "no learner": b'{"format":"jalon-progress","version":1,"site":"jalon-demo"}',
    "a key twice": HEAD.encode() + b',"lessons":{},"lessons":{}}',
    "a key twice, composed and not": HEAD.encode() + ',"x":{"é":1,"e\u0301":2}}'.encode(),
    "half a letter": HEAD.encode() + b',"x":"\\ud800"}',
    "seventeen levels": HEAD.encode() + b',"x":' + b"[" * 16 + b"]" * 16 + b"}",
    "not UTF-8": HEAD.encode() + b',"x":"\xff"}',
    "more after the end": HEAD.encode() + b"} {}",
    "a state that nobody has": copy_of("lessons", '{"state":' + REGISTER % ('"perhaps"', 1) + "}"),
    "a face that nobody has": copy_of("confidence", '{"before_scale":' + REGISTER % ('"6"', 1) + "}"),
    "a tick in words": copy_of("checklists", '{"a":' + REGISTER % ('"oui"', 1) + "}"),
    "a day that does not exist": copy_of("plan", '{"due":' + REGISTER % ('"2026-02-30"', 1) + "}"),
    "a counter of nought": copy_of("lessons", '{"state":' + REGISTER % ('"done"', 0) + "}"),
    "a section that is a register": HEAD.encode() + b',"lessons":' + (REGISTER % ("1", 1)).encode() + b"}",
    "a number without end": HEAD.encode() + b',"x":1e}',
    "more than two megabytes": HEAD.encode() + b',"x":"' + b"a" * (2 << 20) + b'"}',
}


def answer(page):
    quiz = page.locator("[data-quiz]").first
    for right in quiz.locator("[data-choice][data-correct] input").all():
        right.check()
    quiz.locator('[data-action="check"]').click()
    return quiz


def keep(page):
    page.locator('[data-action="keep"]').click()


def test_nothing_is_stored_before_the_learner_asks(page, base, quiz_lesson):
    page.goto(base + quiz_lesson)
    answer(page)
    page.locator("[data-worksheet] input, [data-worksheet] textarea").first.fill("Coudre")
    page.locator("[data-checklist] input").first.check()
    page.goto(base + "progression/index.html")
    page.goto(base + quiz_lesson)
    assert page.evaluate(KEYS) == []
    assert page.evaluate("document.cookie") == ""
    assert page.evaluate("sessionStorage.length") == 0
    assert page.evaluate("indexedDB.databases().then(list => list.length)") == 0


def test_answers_sheets_ticks_and_the_end_of_a_lesson_survive_a_reload(page, base, quiz_lesson):
    page.goto(base + quiz_lesson)
    keep(page)
    answer(page)
    field = page.locator("[data-worksheet] input[type=text], [data-worksheet] textarea").first
    field.fill("Coudre à domicile")
    field.blur()
    page.locator("[data-checklist] input").first.check()
    page.locator('[data-action="done"]').click()
    page.reload()
    quiz = page.locator("[data-quiz]").first
    assert quiz.locator("[data-choice][data-correct] input").first.is_checked()
    assert quiz.locator("[data-result]").inner_text().strip()
    assert (
        page.locator("[data-worksheet] input[type=text], [data-worksheet] textarea").first.input_value()
        == "Coudre à domicile"
    )
    assert page.locator("[data-checklist] input").first.is_checked()
    assert page.locator("[data-lesson-state]").inner_text().strip()
    assert page.locator('[data-action="undo"]').is_visible()


def test_keys_begin_with_the_site_and_its_folder(page, base, quiz_lesson):
    """Two sites on one host must not read each other."""
    page.goto(base + quiz_lesson)
    keep(page)
    answer(page)
    assert page.evaluate(KEYS) != []
    assert all(key.startswith("jalon:jalon-demo:/formation/:") for key in page.evaluate(KEYS))


def test_what_is_kept_is_the_published_format(page, base, quiz_lesson):
    page.goto(base + quiz_lesson)
    lesson = page.locator("main").get_attribute("data-lesson")
    keep(page)
    answer(page)
    page.locator('[data-action="done"]').click()
    record = json.loads(page.evaluate("() => localStorage['jalon:jalon-demo:/formation/:progress']"))
    assert (record["format"], record["version"], record["site"]) == ("jalon-progress", 1, "jalon-demo")
    state = record["lessons"][lesson]["state"]
    assert state["value"] == "done" and state["counter"] >= 1 and len(state["replica"]) == 8
    [question] = record["questions"].values()
    assert question["best"]["value"]["correct"] is True and len(question["fingerprint"]["value"]) == 16


def test_the_progress_page_shows_what_is_done_and_what_comes_next(page, base, quiz_lesson):
    page.goto(base + quiz_lesson)
    title = page.locator("h1").inner_text()
    keep(page)
    page.locator('[data-action="done"]').click()
    page.goto(base + "progression/index.html")
    local = page.locator('[data-view="local"]')
    assert title in local.inner_text()
    assert local.locator("a").count() > 0


def test_backup_erase_and_restore(page, base, quiz_lesson):
    page.goto(base + quiz_lesson)
    keep(page)
    answer(page)
    page.locator('[data-action="done"]').click()
    page.goto(base + "progression/index.html")
    before = page.locator('[data-view="local"]').inner_text()
    with page.expect_download() as started:
        page.locator('section[aria-labelledby="jalon-backup"] [data-action="backup"]').click()
    backup = started.value.path()
    assert started.value.suggested_filename.endswith(".json")

    page.locator('[data-action="erase"]').click()
    panel = page.locator("[data-erase-panel]")
    assert panel.locator('[data-action="backup"]').is_visible(), "a backup is offered before erasing"
    panel.locator('[data-action="erase-now"]').click()
    assert page.evaluate(KEYS) == []
    page.reload()
    assert page.evaluate(KEYS) == []

    page.locator("[data-restore-file]").set_input_files(
        {"name": "copie.json", "mimeType": "application/json", "buffer": backup.read_bytes()}
    )
    page.locator("[data-restore-panel]").wait_for()
    assert page.locator("[data-restore-preview] li").count() > 0
    assert page.evaluate(KEYS) == [], "restored before the learner agreed"
    page.locator('[data-action="restore-now"]').click()
    assert page.locator('[data-view="local"]').inner_text() == before
    page.goto(base + quiz_lesson)
    assert page.locator("[data-quiz] [data-choice][data-correct] input").first.is_checked()


def test_a_restore_can_be_refused_and_a_strange_file_changes_nothing(page, base, quiz_lesson):
    page.goto(base + quiz_lesson)
    keep(page)
    answer(page)
    page.goto(base + "progression/index.html")
    before = page.evaluate(ALL)
    for content in (
        b"bonjour",
        b"{}",
        b'{"format":"jalon-backup","version":1,"site":"autre-site","progress":{},"private":{}}',
        b"[" * 5000,
        *STRANGE_COPIES.values(),
    ):
        page.evaluate("document.querySelector('[data-restore-status]').textContent = ''")
        page.locator("[data-restore-file]").set_input_files(
            {"name": "autre.json", "mimeType": "application/json", "buffer": content}
        )
        page.wait_for_function("() => document.querySelector('[data-restore-status]').textContent.trim() !== ''")
        assert not page.locator("[data-restore-panel]").is_visible()
    assert page.evaluate(ALL) == before


def test_everything_can_be_erased_from_the_personal_data_page(page, base, quiz_lesson):
    page.goto(base + quiz_lesson)
    keep(page)
    answer(page)
    page.goto(base + "donnees-personnelles/index.html")
    page.locator('[data-action="erase"]').click()
    page.locator('[data-action="erase-now"]').click()
    assert page.evaluate(KEYS) == []


def test_closed_storage_is_said_in_a_sentence(page, base, quiz_lesson):
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
    )
    page.goto(base + quiz_lesson)
    answer(page)
    keep(page)
    assert page.locator("[data-keep] [data-status]").inner_text().strip()


def test_a_sheet_about_health_is_in_no_file_made_to_be_shared(page, base, reference):
    """Its words live in a store of their own: only the learner's own backup carries them."""
    canary = "canari-sante-5c1"
    lesson = next(
        path
        for path in reference.pages()
        if read_page(path).kind == "lesson" and PRIVATE_SHEET.search(path.read_text(encoding="utf-8"))
    )
    page.goto(base + reference.address(lesson))
    keep(page)
    field = page.locator("[data-worksheet][data-private] :is(input[type=text], textarea)").first
    field.fill(canary)
    field.blur()
    page.locator('[data-action="done"]').click()
    stored = page.evaluate("() => ({ ...localStorage })")
    assert [key.rsplit(":", 1)[1] for key, text in stored.items() if canary in text] == ["private"]

    page.goto(base + "progression/index.html")
    for box in page.locator("[data-share]").all():
        box.check()
    page.locator('[data-action="share"]').click()
    assert canary not in page.locator("[data-share-text]").input_value()
    for action, carries in (("share-file", False), ("backup", True)):
        with page.expect_download() as started:
            page.locator(f'section[aria-labelledby="jalon-backup"] [data-action="{action}"]').click()
        assert (canary in started.value.path().read_text(encoding="utf-8")) is carries, action


def test_ticks_of_a_private_list_stay_in_the_private_store(page, base, reference):
    [source] = [
        path
        for path in (reference.source / "content/modules").glob("*/*.md")
        if re.search(r"^::: à cocher \{[^}]*privé=oui", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    name = re.search(r"^::: à cocher \{#(\S+) [^}]*privé=oui", source.read_text(encoding="utf-8"), re.MULTILINE).group(
        1
    )
    page.goto(f"{base}modules/{source.parent.name}/{source.stem.split('-', 1)[1]}/index.html")
    keep(page)
    page.locator(f'[data-checklist="{name}"] input').first.check()
    stored = page.evaluate("() => ({ ...localStorage })")
    assert [key.rsplit(":", 1)[1] for key, text in stored.items() if name in text] == ["private"]


def test_typed_answers_are_shared_as_answers_once_asked(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    page.evaluate(
        """() => {
          jalon.store.change(['questions', 'q-prix', 'last'], { answer: ['24,5'], correct: true })
          jalon.store.change(['questions', 'q-libre', 'text'], 'Je couds.')
        }"""
    )
    page.reload()
    page.locator('[data-action="share"]').click()
    assert "Je couds." not in page.locator("[data-share-text]").input_value()
    page.locator('[data-share="answers"]').check()
    page.locator('[data-action="share"]').click()
    text = page.locator("[data-share-text]").input_value().replace("\u00a0", " ")
    assert "- prix, réponse : 24,5" in text and "- libre, réponse : Je couds." in text


def restore(page, content):
    page.locator("[data-restore-file]").set_input_files(
        {"name": "copie.json", "mimeType": "application/json", "buffer": content}
    )
    page.locator("[data-restore-panel]").wait_for()
    return page.locator("[data-restore-preview] li").all_inner_texts()


def test_a_restore_says_first_what_would_change_here(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    page.evaluate(
        """() => {
          jalon.store.change(['lessons', 'a/b', 'state'], 'done')
          jalon.store.change(['plan', 'p-00000001', 'text'], 'Appeler')
          jalon.store.change(['plan', 'p-00000001', 'due'], '2026-12-01')
        }"""
    )
    copy = json.loads(page.evaluate("jalon.store.backup()"))
    assert restore(page, json.dumps(copy).encode()) == ["Rien : vous avez déjà tout ce que contient ce fichier."]
    assert not page.locator('[data-action="restore-now"]').is_visible()
    lesson = copy["progress"]["lessons"]["a/b"]["state"]
    copy["progress"]["lessons"]["c/d"] = {"state": dict(lesson)}
    lesson.update(value="started", counter=9)
    for register in copy["progress"]["plan"]["p-00000001"].values():
        register.update(value=None, counter=9)
    said = restore(page, json.dumps(copy).encode())
    assert said == [
        "Leçons, en plus : 1",
        "Leçons, plus récent dans la copie : 1",
        "Étapes du plan d’action, effacé dans la copie, à effacer ici : 1",
    ]
    page.locator('[data-action="restore-now"]').click()
    assert page.locator("[data-plan-list] li").count() == 0


def test_names_of_javascripts_own_survive_a_restore(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    sheet = '{"__proto__":{"constructor":' + REGISTER % ('"a"', 1) + "}}"
    restore(page, (HEAD + ',"worksheets":' + sheet + "}").encode())
    page.locator('[data-action="restore-now"]').click()
    page.reload()
    assert '"__proto__":{"constructor":{"counter":1' in page.evaluate("jalon.store.canonical(jalon.store.progress())")
    assert page.evaluate("({}).constructor === Object && Object.getOwnPropertyNames(Object.prototype).length > 5")


def test_a_private_store_reaches_no_page_file_or_summary_made_to_be_shown(page, base, reference):
    """Canaries in each kind of thing that the private store holds, then every way out but the learner's own backup."""
    page.goto(base + "progression/index.html")
    keep(page)
    page.evaluate(
        """() => {
          jalon.store.change(['worksheets', 'f-sante', 'besoin'], 'canari-fiche', true)
          jalon.store.change(['followUps', 'rqth', 'dossier', 'note'], 'canari-suivi', true)
          jalon.store.change(['checklists', 'c-sante', 'canari-case'], true, true)
          jalon.store.change(['preferences', 'canari-choix'], true, true)
          jalon.store.change(['lessons', 'a/b', 'state'], 'done')
        }"""
    )
    # A sheet that became private after it was filled in: its id is in the page's list.
    [hidden, *_] = page.evaluate("JSON.parse(document.querySelector('#jalon-data').textContent).private")
    page.evaluate("id => jalon.store.change(['worksheets', id, 'a'], 'canari-ancien')", hidden)
    page.locator("#jalon-plan-text").fill("Appeler")
    page.locator("[data-plan-form] button").click()
    for box in page.locator("[data-share]").all():
        box.check()
    page.locator('[data-action="share"]').click()
    assert "canari" not in page.locator("[data-share-text]").input_value()
    assert "canari" not in page.locator("main").inner_text()
    with page.expect_download() as started:
        page.locator('[data-action="share-file"]').click()
    shared = started.value.path().read_text(encoding="utf-8")
    assert "Appeler" in shared and "canari" not in shared
    assert re.fullmatch(r"document-2026-11-22\.json", started.value.suggested_filename), "its name tells something"
    for address in ("progression/dossier/index.html", "progression/recapitulatif/index.html", "index.html"):
        page.goto(base + address)
        assert "canari" not in page.locator("body").inner_text(), address
        page.emulate_media(media="print")
        assert "canari" not in page.locator("body").inner_text(), address
        page.emulate_media(media="screen")


def test_what_is_shared_is_what_was_shown(page, base):
    """Answers, sheets and confidence each have their box; the file holds no section whose box is empty."""
    page.goto(base + "progression/index.html")
    keep(page)
    page.evaluate(
        """() => {
          jalon.store.change(['lessons', 'a/b', 'state'], 'done')
          jalon.store.change(['questions', 'q-a', 'text'], 'réponse-a')
          jalon.store.change(['worksheets', 'f-a', 'x'], 'fiche-a')
          jalon.store.change(['checklists', 'c-a', 'x'], true)
          jalon.store.change(['confidence', 'plan-d-affaires', 'before'], 'confiance-a')
          jalon.store.change(['plan', 'p-00000001', 'text'], 'étape-a')
          jalon.store.change(['preferences', 'tabs:a'], 'préférence-a')
        }"""
    )
    words = {
        None: {"étape-a"},
        "answers": {"étape-a", "réponse-a"},
        "sheets": {"étape-a", "fiche-a"},
        "confidence": {"étape-a", "confiance-a"},
    }
    every = {"étape-a", "réponse-a", "fiche-a", "confiance-a", "préférence-a"}
    page.reload()
    for name, expected in words.items():
        for box in page.locator("[data-share]").all():
            box.set_checked(box.get_attribute("data-share") == name)
        page.locator('[data-action="share"]').click()
        text = page.locator("[data-share-text]").input_value()
        for link in page.locator("[data-share-link]").all():
            assert unquote(link.get_attribute("href")).endswith("body=" + text)
        with page.expect_download() as started:
            page.locator('[data-action="share-file"]').click()
        shared = started.value.path().read_text(encoding="utf-8")
        assert {word for word in every if word in text} == expected, name
        assert {word for word in every if word in shared} == expected, name


def test_what_was_erased_stays_erased_when_an_older_copy_comes_back(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    page.locator("#jalon-plan-text").fill("Appeler")
    page.locator("[data-plan-form] button").click()
    page.evaluate("jalon.store.change(['worksheets', 'f-a', 'x'], 'à oublier')")
    older = page.evaluate("jalon.store.backup()").encode()
    page.evaluate("jalon.store.change(['worksheets', 'f-a', 'x'], null)")
    page.reload()
    page.locator("[data-plan-list]").get_by_role("button", name="Retirer").click()
    # Two days ahead, two days behind: clocks decide nothing.
    for day in ("2026-11-20T12:00:00+01:00", "2026-11-24T12:00:00+01:00"):
        page.context.clock.set_fixed_time(day)
        assert restore(page, older) == ["Rien : vous avez déjà tout ce que contient ce fichier."]
    page.evaluate("copy => jalon.store.absorb(JSON.parse(copy).progress)", older.decode())
    page.reload()
    assert page.locator("[data-plan-list] > li").count() == 0
    assert page.evaluate("jalon.store.valueAt(jalon.store.progress(), ['worksheets', 'f-a', 'x'])") is None
