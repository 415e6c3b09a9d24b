"""A device that refuses, is full, damaged, too old, or used in two windows at once: nothing is lost, and it is said why."""

import json

import pytest

KEY = "jalon:jalon-demo:/formation/:"
STATUS = "section[data-keep] [data-status]"


def keep(page):
    page.locator('[data-action="keep"]').click()


def first_field(page):
    return page.locator("[data-worksheet] :is(input[type=text], textarea)").first


def stored(page, name="progress"):
    return page.evaluate("key => localStorage.getItem(key)", KEY + name)


def put(page, name, text):
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY + name, text])


def fill_up(page):
    """Until not one more letter fits."""
    page.evaluate(
        """() => {
          for (let size = 4 << 20; size >= 1; size >>= 1) {
            for (let i = 0; i < 3; i += 1) try { localStorage.setItem('other' + size + i, 'x'.repeat(size)) } catch (error) {}
          }
        }"""
    )


def keep_texts(page):
    return page.locator('[data-jalon-strings="keep"]').first.evaluate("element => ({ ...element.dataset })")


def test_a_full_device_keeps_what_it_had_and_says_so(page, base, quiz_lesson):
    page.goto(base + quiz_lesson)
    keep(page)
    first_field(page).fill("Coudre")
    first_field(page).blur()
    before = stored(page)
    fill_up(page)
    long = "Coudre à domicile, réparer, transformer. " * 50
    first_field(page).fill(long)
    first_field(page).blur()
    sheet = page.locator("[data-worksheet]").first
    assert sheet.locator("[data-status]").inner_text().strip() == keep_texts(page)["full"]
    assert stored(page) == before, "what was kept is lost"
    assert first_field(page).input_value() == long, "what was just written is lost"


def test_a_full_device_refuses_a_step_and_a_copy_whole_and_says_so(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    page.locator("#jalon-plan-text").fill("Appeler")
    page.locator("[data-plan-form] button").click()
    copy = json.loads(page.evaluate("jalon.store.backup()"))
    register = {"counter": 1, "replica": "0000000a", "date": "2026-11-22"}
    copy["progress"]["lessons"] = {"a/b": {"state": {**register, "value": "done"}}}
    copy["private"]["worksheets"] = {"f-x": {"a": {**register, "value": "x" * 100_000}}}
    fill_up(page)
    page.locator("#jalon-plan-text").fill("Écrire " * 40)
    page.locator("[data-plan-form] button").click()
    assert page.locator("[data-plan-status]").inner_text().strip() == keep_texts(page)["full"]
    assert page.locator("#jalon-plan-text").input_value() == "Écrire " * 40, "what was just written is lost"
    assert page.locator("[data-plan-list] > li").count() == 1
    # Room for one of the two stores: neither is written.
    page.evaluate("localStorage.removeItem('other163840')")
    before = page.evaluate("key => localStorage.getItem(key)", KEY + "progress")
    page.locator("[data-restore-file]").set_input_files(
        {"name": "a.json", "mimeType": "application/json", "buffer": json.dumps(copy).encode()}
    )
    page.locator('[data-action="restore-now"]').click()
    assert page.locator("[data-restore-status]").inner_text().strip() == keep_texts(page)["full"]
    assert page.evaluate("key => localStorage.getItem(key)", KEY + "progress") == before


def test_a_closed_storage_is_said_on_the_progress_page_too(page, base):
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
    )
    page.goto(base + "progression/index.html")
    keep(page)
    assert page.locator(STATUS).inner_text().strip() == keep_texts(page)["unavailable"]
    assert page.locator("[data-contacts]").is_visible()


@pytest.mark.parametrize("name", ["progress", "private"])
@pytest.mark.parametrize("text", ['{"format":"jalon-pro', "", "null", '{"format":"other","version":1}'])
def test_a_damaged_store_is_kept_until_the_learner_has_its_text(page, base, quiz_lesson, name, text):
    page.goto(base + "progression/index.html")
    keep(page)
    page.evaluate("jalon.store.change(['lessons', 'a/b', 'state'], 'done')")
    page.evaluate("jalon.store.change(['worksheets', 'f-x', 'a'], 'secret', true)")
    put(page, name, text)
    healthy = stored(page, "private" if name == "progress" else "progress")

    page.goto(base + quiz_lesson)
    first_field(page).fill("Coudre")
    first_field(page).blur()
    if name == "progress":
        assert page.locator("[data-worksheet] [data-status]").first.inner_text().strip() == keep_texts(page)["damaged"]
    page.goto(base + "donnees-personnelles/index.html")
    page.goto(base + "progression/index.html")
    assert stored(page, name) == text, "overwritten without a word"
    repair = page.locator("[data-repair]")
    assert repair.is_visible() and repair.locator("[data-repair-what]").inner_text().strip()

    page.locator("[data-restore-file]").set_input_files(
        {"name": "a.json", "mimeType": "application/json", "buffer": backup(jalon_progress())}
    )
    page.wait_for_function("() => document.querySelector('[data-restore-status]').textContent.trim() !== ''")
    assert stored(page, name) == text, "a copy was written over it"

    with page.expect_download() as started:
        repair.locator('[data-action="repair-save"]').click()
    assert started.value.path().read_text(encoding="utf-8") == text
    repair.locator('[data-action="repair-now"]').click()
    assert stored(page, name) is None and not repair.is_visible()
    if name == "private":
        assert stored(page, "progress") is not None, "what could be read was thrown away too"
    else:
        assert stored(page, "private") == healthy
    page.locator("#jalon-plan-text").fill("Appeler")
    page.locator("[data-plan-form] button").click()
    assert page.locator("[data-plan-list] li").count() == 1


def jalon_progress(**sections):
    return {"format": "jalon-progress", "version": 1, "site": "jalon-demo", "learner": "0" * 32, **sections}


def backup(progress):
    private = {"format": "jalon-private", "version": 1, "site": "jalon-demo"}
    whole = {"format": "jalon-backup", "version": 1, "site": "jalon-demo", "progress": progress, "private": private}
    return json.dumps(whole).encode()


def test_what_a_newer_site_kept_is_never_thrown_away(page, base, quiz_lesson):
    page.goto(base + "progression/index.html")
    keep(page)
    newer = json.dumps({"format": "jalon-progress", "version": 2, "site": "jalon-demo", "learner": "0" * 32})
    put(page, "progress", newer)
    page.goto(base + quiz_lesson)
    first_field(page).fill("Coudre")
    first_field(page).blur()
    assert page.locator("[data-worksheet] [data-status]").first.inner_text().strip() == keep_texts(page)["newer"]
    page.goto(base + "progression/index.html")
    assert page.locator("[data-repair]").is_visible()
    assert page.locator('[data-action="repair-save"]').is_visible()
    assert not page.locator('[data-action="repair-now"]').is_visible()
    assert stored(page) == newer


def test_two_windows_that_write_at_once_lose_nothing(open_context, base):
    context = open_context()
    pages = [context.new_page(), context.new_page()]
    for page in pages:
        page.goto(base + "progression/index.html")
    keep(pages[0])
    write = """name => {
      window.written = 0
      const go = () => {
        jalon.store.change(['worksheets', 'f-' + name, 'c' + window.written], 'x')
        window.written += 1
        if (window.written < 100) setTimeout(go, Math.random() * 4)
      }
      go()
    }"""
    for page, name in zip(pages, "ab"):
        page.evaluate(write, name)
    for page in pages:
        page.wait_for_function("window.written === 100")
    pages[0].wait_for_timeout(300)
    count = "() => ['f-a', 'f-b'].map(id => Object.keys(jalon.store.progress().worksheets[id]).length)"
    assert [page.evaluate(count) for page in pages] == [[100, 100], [100, 100]]


def test_two_windows_of_one_lesson_each_keep_their_field(open_context, base, quiz_lesson):
    """And what is erased in one is not brought back by the other."""
    context = open_context()
    one, two = context.new_page(), context.new_page()
    one.goto(base + quiz_lesson)
    two.goto(base + quiz_lesson)
    keep(one)
    fields = "[data-worksheet] :is(input[type=text], textarea)"
    one.locator(fields).nth(0).fill("Un")
    one.locator(fields).nth(0).blur()
    two.locator("[data-checklist] input").first.check()
    one.reload()
    assert one.locator(fields).nth(0).input_value() == "Un"
    assert one.locator("[data-checklist] input").first.is_checked()
    two.locator('[data-action="erase"]').click()
    two.locator('[data-action="erase-now"]').click()
    one.wait_for_timeout(200)
    assert one.evaluate("Object.keys(localStorage)") == []


def test_from_a_file_all_is_kept_planned_and_restored(page, reference):
    address = (reference.public / "progression/index.html").as_uri()
    page.goto(address)
    keep(page)
    page.locator("#jalon-plan-text").fill("Appeler")
    page.locator("[data-plan-form] button").click()
    with page.expect_download() as started:
        page.locator('section[aria-labelledby="jalon-backup"] [data-action="backup"]').click()
    copy = started.value.path().read_bytes()
    page.reload()
    assert "Appeler" in page.locator("[data-plan-list]").inner_text()
    page.goto((reference.public / "progression/recapitulatif/index.html").as_uri())
    page.goto((reference.public / "progression/dossier/index.html").as_uri())
    page.goto(address)
    page.locator('[data-action="erase"]').click()
    page.locator('[data-action="erase-now"]').click()
    page.locator("[data-traces]").wait_for()
    assert page.evaluate("Object.keys(localStorage)") == []
    page.locator("[data-restore-file]").set_input_files(
        {"name": "copie.json", "mimeType": "application/json", "buffer": copy}
    )
    page.locator('[data-action="restore-now"]').click()
    assert "Appeler" in page.locator("[data-plan-list]").inner_text()
