"""The follow-up of a request: kept on the device alone, apart from the progress, and on paper."""

import json
import re

from display import overflow, violations

FOLLOW_UP = "suivis/compensation/index.html"
CANARY = "canari-suivi-4c7e"


def step(page, name):
    return page.locator(f'[data-follow-up] [data-step="{name}"]')


def note(page, name, text=CANARY, date="2026-11-20"):
    step(page, name).locator("[data-part=done]").check()
    step(page, name).locator("[data-part=date]").fill(date)
    step(page, name).locator("[data-part=note]").fill(text)
    step(page, name).locator("[data-part=note]").blur()


def keep(page):
    page.locator('[data-action="keep"]').click()


def next_step(page):
    return page.locator("[data-next]").inner_text()


def stored(page):
    return page.evaluate("() => ({ ...localStorage })")


def test_nothing_is_stored_before_the_learner_asks(page, base):
    page.goto(base + FOLLOW_UP)
    note(page, "besoin")
    assert stored(page) == {}
    page.reload()
    assert not step(page, "besoin").locator("[data-part=done]").is_checked()


def test_what_is_noted_is_kept_in_the_private_store_alone(page, base):
    page.goto(base + FOLLOW_UP)
    note(page, "besoin")
    keep(page)
    note(page, "depot")
    assert [key.rsplit(":", 1)[1] for key, text in stored(page).items() if CANARY in text] == ["private"]
    assert [key.rsplit(":", 1)[1] for key, text in stored(page).items() if "compensation" in text] == ["private"]
    page.reload()
    for name in ("besoin", "depot"):
        assert step(page, name).locator("[data-part=done]").is_checked()
        assert step(page, name).locator("[data-part=date]").input_value() == "2026-11-20"
        assert step(page, name).locator("[data-part=note]").input_value() == CANARY


def test_it_is_backed_up_for_the_learner_and_never_shared(page, base, quiz_lesson):
    page.goto(base + FOLLOW_UP)
    keep(page)
    note(page, "depot")
    page.goto(base + quiz_lesson)
    page.locator('[data-action="done"]').click()
    page.goto(base + "progression/index.html")
    for box in page.locator("[data-share]").all():
        box.check()
    page.locator('[data-action="share"]').click()
    assert CANARY not in page.locator("[data-share-text]").input_value()
    for action, carries in (("share-file", False), ("backup", True)):
        with page.expect_download() as started:
            page.locator(f'[data-action="{action}"]:visible').first.click()
        assert (CANARY in started.value.path().read_text(encoding="utf-8")) is carries, action


def test_a_copy_that_holds_a_follow_up_alone_is_not_said_to_be_empty(page, base):
    register = {"value": True, "counter": 1, "replica": "0e64fa97", "date": "2026-11-20"}
    head = {"version": 1, "site": "jalon-demo"}
    copy = {
        **head,
        "format": "jalon-backup",
        "progress": {**head, "format": "jalon-progress", "learner": "0" * 32},
        "private": {**head, "format": "jalon-private", "followUps": {"compensation": {"depot": {"done": register}}}},
    }
    page.goto(base + "progression/index.html")
    page.locator("[data-restore-file]").set_input_files(
        {"name": "copie.json", "mimeType": "application/json", "buffer": json.dumps(copy).encode()}
    )
    page.locator("[data-restore-panel]").wait_for()
    assert page.locator("[data-restore-preview]").inner_text().endswith("1")
    page.locator('[data-action="restore-now"]').click()
    page.goto(base + FOLLOW_UP)
    assert step(page, "depot").locator("[data-part=done]").is_checked()


def test_what_another_device_noted_is_shown_beside(page, base):
    page.goto(base + FOLLOW_UP)
    keep(page)
    note(page, "depot", "ici")
    page.evaluate(
        """() => {
          const key = Object.keys(localStorage).find(one => one.endsWith(':private'))
          const sheets = JSON.parse(localStorage[key])
          sheets.followUps.compensation.depot.note.others = [{ value: 'ailleurs', counter: 1, replica: '0000000b', date: '2026-11-20' }]
          localStorage[key] = JSON.stringify(sheets)
        }"""
    )
    page.reload()
    others = step(page, "depot").locator(".others")
    others.locator("button").first.click()
    assert step(page, "depot").locator("[data-part=note]").input_value() == "ici ; ailleurs"
    assert "ailleurs" not in step(page, "accuse").locator("[data-part=note]").input_value()


def test_two_copies_keep_both_notes(page, base):
    page.goto(base + "progression/index.html")
    note_of = lambda value, replica: {  # noqa: E731
        "followUps": {"c": {"depot": {"note": {"value": value, "counter": 1, "replica": replica, "date": "2026-11-20"}}}}
    }
    merged = page.evaluate("([a, b]) => jalon.store.merge(a, b)", [note_of("ici", "aa"), note_of("ailleurs", "bb")])
    assert [one["value"] for one in merged["followUps"]["c"]["depot"]["note"]["others"]] == ["ici"]


def test_erasing_empties_the_page_and_the_device(page, base):
    page.goto(base + FOLLOW_UP)
    keep(page)
    note(page, "depot")
    page.locator('[data-action="erase"]').click()
    page.locator('[data-action="erase-now"]').click()
    assert stored(page) == {}
    assert not step(page, "depot").locator("[data-part=done]").is_checked()
    assert step(page, "depot").locator("[data-part=note]").input_value() == ""


def test_what_is_unticked_stays_unticked(page, base):
    page.goto(base + FOLLOW_UP)
    keep(page)
    note(page, "depot")
    step(page, "depot").locator("[data-part=done]").uncheck()
    step(page, "depot").locator("[data-part=note]").fill("")
    step(page, "depot").locator("[data-part=note]").blur()
    page.reload()
    assert not step(page, "depot").locator("[data-part=done]").is_checked()
    assert step(page, "depot").locator("[data-part=note]").input_value() == ""
    assert not any(CANARY in text for text in stored(page).values())


def test_the_next_step_and_its_delay_are_said(page, base):
    page.goto(base + FOLLOW_UP)
    region = page.locator("[data-next]")
    assert region.get_attribute("role") == "status"
    assert "Le besoin est repéré" in next_step(page)
    step(page, "accuse").locator("[data-part=done]").check()
    assert "L’évaluation est faite" in next_step(page), "papers asked for later are not waited for"
    assert "Délai habituel" in next_step(page) and ".." not in next_step(page)
    for box in page.locator("[data-follow-up] [data-part=done]").all():
        box.check()
    assert next_step(page) == "Toutes les étapes sont faites."


def test_the_address_never_changes(page, base):
    page.goto(base + FOLLOW_UP)
    step(page, "besoin").locator("[data-part=note]").fill(CANARY)
    page.keyboard.press("Enter")
    assert page.url == base + FOLLOW_UP


def printed(page, selector):
    """What stands on paper while the browser prints."""
    page.evaluate(
        """() => { window.print = () => {
          const shown = Array.from(document.querySelectorAll('.printed'))
          window.paper = shown.map(one => Array.from(one.querySelectorAll('[data-part=note]')).map(field => field.value).join(''))
          window.dispatchEvent(new Event('afterprint'))
        } }"""
    )
    page.locator(selector).click()
    return page.evaluate("window.paper")


def test_it_prints_filled_and_blank(page, base):
    page.goto(base + FOLLOW_UP)
    note(page, "depot")
    assert printed(page, "[data-follow-up-print]:not([data-follow-up-print=blank])") == [CANARY]
    assert printed(page, "[data-follow-up-print=blank]") == [""]
    assert page.locator("[data-follow-up]").count() == 1
    assert step(page, "depot").locator("[data-part=note]").input_value() == CANARY, "what was written is never touched"
    assert page.pdf(format="A4").startswith(b"%PDF")


def test_paper_shows_a_date_once_there_is_one_and_takes_few_sheets(page, base):
    page.goto(base + FOLLOW_UP)
    note(page, "depot")
    page.emulate_media(media="print")
    colour = "field => getComputedStyle(field).color"
    shown = [field.evaluate(colour) for field in page.locator("[data-part=date]").all()]
    assert shown.count("rgba(0, 0, 0, 0)") == 12
    assert step(page, "depot").locator("[data-part=date]").evaluate(colour) == "rgb(0, 0, 0)"
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page[^s]", pdf)) <= 4


def test_without_script_it_is_read_and_printed(open_context, base):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(base + FOLLOW_UP)
    assert page.locator("[data-step] h3:visible").count() == 13
    assert page.locator("button:visible").count() == 0


def test_axe_finds_nothing_and_nothing_is_too_wide(open_context, base):
    page = open_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(base + FOLLOW_UP)
    keep(page)
    note(page, "depot")
    assert violations(page) == []
    assert overflow(page) == []
