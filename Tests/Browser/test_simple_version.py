"""The plain version of a lesson, the choice to be led to it, and the words and figures explained on their page."""

import re

import pytest

STANDARD = "modules/etude-de-marche/a-qui-etre-utile/index.html"
SIMPLE = "modules/etude-de-marche/a-qui-etre-utile/simple/index.html"
MODULE = "modules/etude-de-marche/index.html"
KEYS = "() => Object.keys(localStorage)"
LESSON_LINK = "ol.path > li:first-child h3 a"


def press(page, text):
    """Reaches a control by its keyboard order and presses it."""
    control = page.get_by_role("button", name=text, exact=True)
    control.focus()
    page.keyboard.press("Enter")


def test_each_version_leads_to_the_other_without_a_script(open_context, base):
    context = open_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base + STANDARD)
    assert not page.get_by_text("Toujours me montrer la version simple").is_visible()
    page.locator(".versions a").click()
    assert page.url.endswith(SIMPLE)
    assert page.locator(".versions strong").inner_text() == "Version simple"
    page.locator(".versions a").click()
    assert page.url.endswith(STANDARD)


def test_the_choice_is_kept_only_where_the_person_asked(page, base):
    page.goto(base + STANDARD)
    press(page, "Toujours me montrer la version simple")
    assert page.evaluate(KEYS) == [], "kept before the person agreed"
    press(page, "Non merci")
    assert page.evaluate(KEYS) == []
    focused = "() => document.activeElement.textContent"
    assert page.evaluate(focused) == "Toujours me montrer la version simple"

    press(page, "Toujours me montrer la version simple")
    page.keyboard.press("Enter")
    assert "version simple" in page.locator(".versions [role=status]").inner_text()
    assert page.evaluate(focused).startswith("Ne plus")
    stored = page.evaluate("() => ({ ...localStorage })")
    assert [key.rsplit(":", 1)[1] for key, text in stored.items() if "simple" in text] == ["private"], (
        "a wish that may tell of a handicap is in no file that is shared"
    )


def test_links_lead_to_the_version_that_was_chosen_and_nobody_is_sent_away(page, base):
    page.goto(base + MODULE)
    assert not page.locator(LESSON_LINK).get_attribute("href").endswith("simple/index.html")
    page.goto(base + STANDARD)
    page.locator('section.keep [data-action="keep"]').click()
    press(page, "Toujours me montrer la version simple")
    page.goto(base + MODULE)
    page.locator(LESSON_LINK).click()
    assert page.url.endswith(SIMPLE)
    page.locator(".versions a").click()
    assert page.url.endswith(STANDARD), "whoever opens the full version stays there"
    press(page, "Ne plus me montrer la version simple en premier")
    page.goto(base + MODULE)
    page.locator(LESSON_LINK).click()
    assert page.url.endswith(STANDARD)


def test_the_choice_holds_on_files_of_a_memory_stick(open_context, reference):
    page = open_context().new_page()
    page.goto((reference.public / STANDARD).as_uri())
    press(page, "Toujours me montrer la version simple")
    page.keyboard.press("Enter")
    page.goto((reference.public / MODULE).as_uri())
    page.locator(LESSON_LINK).click()
    assert page.url.endswith(SIMPLE)
    press(page, "Ne plus me montrer la version simple en premier")
    page.goto((reference.public / MODULE).as_uri())
    page.locator(LESSON_LINK).click()
    assert page.url.endswith(STANDARD)


def test_erasing_forgets_the_choice(page, base):
    page.goto(base + STANDARD)
    page.locator('section.keep [data-action="keep"]').click()
    press(page, "Toujours me montrer la version simple")
    page.locator('[data-action="erase"]').click()
    page.locator('[data-action="erase-now"]').click()
    assert page.evaluate(KEYS) == []
    assert page.get_by_role("button", name="Toujours me montrer la version simple").is_visible()
    page.goto(base + MODULE)
    assert not page.locator(LESSON_LINK).get_attribute("href").endswith("simple/index.html")


def test_both_versions_are_one_lesson_and_one_question(page, base):
    page.goto(base + SIMPLE)
    page.locator('section.keep [data-action="keep"]').click()
    page.locator("[data-quiz] [data-choice][data-correct] input").first.check()
    page.locator('[data-quiz] [data-action="check"]').first.click()
    page.locator('[data-action="done"]').click()
    page.goto(base + STANDARD)
    assert page.locator("[data-quiz] [data-choice][data-correct] input").first.is_checked()
    assert page.locator('[data-action="undo"]').is_visible()
    assert "changé" not in page.locator("[data-quiz]").first.inner_text()


def test_a_word_leads_to_its_definition_and_back(page, base):
    page.goto(base + "modules/droit-a-la-compensation/comprendre-la-compensation/index.html")
    link = page.locator(".prose a.term").first
    described = page.evaluate(
        "link => document.getElementById(link.getAttribute('aria-describedby')).textContent", link.element_handle()
    )
    assert len(described) > 10
    link.focus()
    page.keyboard.press("Enter")
    assert described in page.locator(":target").inner_text().replace("\n", " ")
    back = page.locator(":target a.back")
    assert back.get_attribute("aria-label").startswith("Revenir au texte")
    back.focus()
    page.keyboard.press("Enter")
    assert page.locator(":target").get_attribute("class") == "term"


def test_no_link_stands_in_a_label(page, base, reference):
    for path in reference.pages():
        html = path.read_text(encoding="utf-8")
        for tag in ("label", "summary", "legend", "button"):
            for inner in re.findall(rf"<{tag}\b[^>]*>(.*?)</{tag}>", html, re.DOTALL):
                assert "<a " not in inner, f"{path}: {tag}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_old_figures_say_so_on_a_small_phone(open_context, base, reference, scheme):
    context = open_context(viewport={"width": 320, "height": 640}, color_scheme=scheme)
    page = context.new_page()
    marked = [path for path in reference.pages() if '<a class="mark"' in path.read_text(encoding="utf-8")]
    assert marked, "the reference site prints a figure that is to be verified"
    for path in marked:
        page.goto(base + reference.address(path))
        for mark in page.locator(".prose a.mark").all():
            if not mark.is_visible():
                continue
            box = mark.bounding_box()
            assert box["x"] >= 0 and box["x"] + box["width"] <= 320
        assert page.evaluate("() => document.documentElement.scrollWidth") <= 320
