"""Everything with the keyboard alone."""

import pytest

FOCUSED = """() => {
  const element = document.activeElement, style = getComputedStyle(element), box = element.getBoundingClientRect()
  const label = element.closest('label'), shown = label ? getComputedStyle(label) : style
  const outlined = one => one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) > 0
  return {
    tag: element.tagName, type: element.type || '', href: element.getAttribute('href'), text: element.textContent.trim(),
    action: element.dataset.action || '', value: element.value || '',
    visible: outlined(style) || outlined(shown) || style.boxShadow !== 'none',
    onScreen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
  }
}"""


def press_tab(page):
    page.keyboard.press("Tab")
    return page.evaluate(FOCUSED)


def press_tab_until(page, is_wanted, limit=150):
    for _ in range(limit):
        focused = press_tab(page)
        if is_wanted(focused):
            return focused
    raise AssertionError("Tab never came to it")


@pytest.mark.parametrize("kind", ["home", "lesson", "agenda", "progress", "programme"])
def test_the_first_tab_is_the_skip_link_and_it_works(page, base, addresses, kind):
    page.goto(base + addresses[kind])
    first = press_tab(page)
    assert first["href"] == "#jalon-main" and first["onScreen"] and first["visible"]
    page.keyboard.press("Enter")
    after = press_tab(page)
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)"), after


@pytest.mark.parametrize("kind", ["home", "lesson", "progress", "programmes", "workshop"])
def test_focus_is_always_visible_and_never_trapped(page, base, addresses, kind):
    page.goto(base + addresses[kind])
    seen = []
    for _ in range(200):
        focused = press_tab(page)
        if focused["tag"] in ("BODY", "HTML"):
            break
        assert focused["visible"], f"no visible focus: {focused}"
        assert focused["onScreen"], f"focus outside the screen: {focused}"
        seen.append(focused)
    else:
        raise AssertionError("Tab never left the page")
    # Radio buttons of one question are one stop, as everywhere.
    reachable = page.evaluate("""() => Array.from(document.querySelectorAll('a[href], button, summary, input:not([type=radio]), textarea, select'))
      .filter(element => element.checkVisibility() && !element.disabled && element.tabIndex >= 0).length""")
    assert len([one for one in seen if one["type"] != "radio"]) >= reachable


def test_a_quiz_is_answered_and_its_feedback_announced(page, base, quiz_lesson):
    page.goto(base + quiz_lesson)
    quiz = page.locator("[data-quiz]").first
    region = quiz.locator("[data-result]")
    assert region.get_attribute("aria-live") == "polite" and region.inner_text() == ""
    identifier = quiz.get_attribute("data-quiz")
    press_tab_until(
        page,
        lambda focused: (
            focused["type"] in ("radio", "checkbox")
            and page.evaluate("name => document.activeElement.name === name", identifier)
        ),
    )
    choices = quiz.locator("[data-choice]")
    right = quiz.locator("[data-choice][data-correct]").first.get_attribute("data-choice")
    for _ in range(choices.count()):
        page.keyboard.press("Space")
        if page.evaluate("document.activeElement.value") == right:
            break
        page.keyboard.press("ArrowDown" if page.evaluate("document.activeElement.type") == "radio" else "Tab")
    assert page.evaluate("document.activeElement.checked")
    press_tab_until(page, lambda focused: focused["action"] == "check")
    page.keyboard.press("Enter")
    said = region.text_content()
    expected = quiz.locator(f'[data-feedback="{right}"]').first.text_content().strip()
    assert expected and expected in said
    assert page.evaluate("document.activeElement.dataset.action") == "check", "focus was taken away"


def test_a_wrong_answer_is_explained_without_a_score_and_can_be_changed(page, base, quiz_lesson):
    page.goto(base + quiz_lesson)
    quiz = page.locator("[data-quiz]").first
    wrong = quiz.locator("[data-choice]:not([data-correct])").first
    wrong.locator("input").check()
    quiz.locator('[data-action="check"]').click()
    said = quiz.locator("[data-result]").text_content()
    value = wrong.get_attribute("data-choice")
    assert quiz.locator(f'[data-feedback="{value}"]').first.text_content().strip() in said
    for word in ("faux", "score", "perdu", "erreur", "points"):
        assert word not in said.lower()
    quiz.locator("[data-choice][data-correct] input").first.check()
    quiz.locator('[data-action="check"]').click()
    assert quiz.locator("[data-result]").text_content() != said


def test_checking_without_an_answer_says_what_to_do(page, base, quiz_lesson):
    page.goto(base + quiz_lesson)
    quiz = page.locator("[data-quiz]").first
    quiz.locator('[data-action="check"]').click()
    assert quiz.locator("[data-result]").inner_text().strip()
