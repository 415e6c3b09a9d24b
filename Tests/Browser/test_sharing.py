"""What a learner shares: seen first, only what was ticked, never what is personal."""

import re
from urllib.parse import unquote

from pages import read_page
from test_local_progress import keep

PRIVATE_SHEET = re.compile(r'data-worksheet="[^"]+" data-private')


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
