"""What a learner keeps on the device: nothing before asking; then kept, backed up, erased, restored."""

import json
import re

KEYS = "() => Object.keys(localStorage)"
ALL = "() => JSON.stringify(Object.entries(localStorage).sort())"


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
