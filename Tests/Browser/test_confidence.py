"""How sure a learner feels, before and after a module: by a face with words, in their own words, or not at all."""

import pytest


@pytest.fixture
def module(page, base, addresses):
    page.goto(base + addresses["module"])
    return page


def keep(page):
    page.locator('#confiance [data-action="keep"]').click()


def said(page):
    progress = page.evaluate("jalon.store.progress().confidence || {}")
    return {name: register["value"] for entry in progress.values() for name, register in entry.items()}


def test_nothing_is_kept_before_it_is_asked_and_it_is_said(module):
    module.locator('[name=before_scale][value="2"]').check()
    assert module.evaluate("Object.keys(localStorage)") == []
    assert module.locator("[data-confidence-status]").inner_text().strip()


def test_a_face_and_words_are_kept_shown_again_and_taken_back(module):
    module.locator('[name=before_scale][value="2"]').check()
    keep(module)
    assert said(module) == {"before_scale": "2"}, "what was chosen before the choice to keep is kept with it"
    module.locator("[name=after]").fill("Je sais à qui parler.")
    module.locator("[name=after]").blur()
    module.locator('[name=after_scale][value="4"]').check()
    module.reload()
    assert module.locator('[name=before_scale][value="2"]').is_checked()
    assert module.locator("[name=after]").input_value() == "Je sais à qui parler."
    module.locator('[name=before_scale][value=""]').check()
    assert said(module)["before_scale"] is None, "taken back is erased"


def test_each_face_has_its_words_and_arrows_move_among_them(module):
    group = module.get_by_role("group", name="Avant ce module")
    radios = group.get_by_role("radio")
    assert radios.count() == 6
    names = [radio.evaluate("radio => radio.labels[0].innerText.trim()") for radio in radios.all()]
    assert all(names) and len(set(names)) == 6
    radios.nth(0).focus()
    module.keyboard.press("Space")
    module.keyboard.press("ArrowDown")
    assert radios.nth(1).is_checked()
    assert group.locator("svg").first.get_attribute("aria-hidden") == "true"


def test_it_is_shared_only_if_ticked(module, base):
    keep(module)
    module.locator('[name=before_scale][value="2"]').check()
    module.locator("[name=before]").fill("Un peu peur.")
    module.locator("[name=before]").blur()
    module.goto(base + "progression/index.html")
    module.evaluate("jalon.store.change(['lessons', 'plan-d-affaires/x', 'state'], 'started')")
    module.locator("#jalon-plan-text").fill("Appeler")
    module.locator("[data-plan-form] button").click()
    text = module.locator("[data-share-text]")
    module.locator('[data-action="share"]').click()
    assert "Un peu peur." not in text.input_value() and "pas à l’aise" not in text.input_value()
    module.locator('[data-share="confidence"]').check()
    assert not module.locator("[data-share-panel]").is_visible(), "what the box adds must be seen first"
    module.locator('[data-action="share"]').click()
    assert "Un peu peur." in text.input_value() and "pas à l’aise" in text.input_value()


def test_without_a_script_a_sentence_says_what_to_do_on_paper(open_context, base, addresses):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(base + addresses["module"])
    assert not page.locator("#confiance").is_visible()
    assert "sur papier" in page.locator("main").inner_text()
