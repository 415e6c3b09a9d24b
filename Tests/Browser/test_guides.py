"""Pages that help to choose: nothing asked of a person leaves the page, or stays in it."""

import json
import re

import pytest
from display import overflow, violations
from reference_site import ROOT

ORIENTATION = "trouver-mon-parcours/index.html"
CHECK_IN = "faire-le-point/index.html"
GUIDES = [ORIENTATION, CHECK_IN]
PAPERS = [
    "programmes/tih-booster/est-ce-pour-moi/index.html",
    "programmes/tih-booster/professionnels/grille/index.html",
    "programmes/tih-booster/charte/index.html",
]


def choose(page, question, answer):
    page.locator(f'[name="{question}"][value="{answer}"]').check()


def skip(page, question):
    page.locator(f'[data-question="{question}"] [data-skip]').check()


def status(page):
    return page.locator("[data-guide-status]").inner_text()


def shown(page, selector):
    return page.locator(f"{selector}:visible").all_inner_texts()


def fitting(page):
    return page.locator("[data-fits]:visible").evaluate_all("cards => cards.map(card => card.dataset.fits)")


def answer_everything(page):
    """The first answer of each question, all of them."""
    for question in page.locator("[data-question]").all():
        question.locator("input").first.check()


def test_the_shared_table_of_cases_holds(page, base):
    page.goto(base + ORIENTATION)
    table = json.loads((ROOT / "Tests/Shared/orientation-cases.json").read_text(encoding="utf-8"))
    for case in table["cases"]:
        result = page.evaluate(
            "([rules, answers]) => jalon.orientation.evaluate(rules, answers)", [table["rules"], case["answers"]]
        )
        assert result == {"programmes": case["programmes"], "ways": case["ways"]}, case["name"]


@pytest.mark.parametrize("address", GUIDES)
def test_nothing_is_stored_sent_or_put_in_the_address(open_context, base, address):
    context = open_context()
    page = context.new_page()
    page.goto(base + address)
    page.wait_for_load_state("networkidle")
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    answer_everything(page)
    page.keyboard.press("Enter")
    page.locator("[data-guide-show]").click()
    assert page.url == base + address
    assert requests == []
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert page.evaluate("indexedDB.databases().then(list => list.length)") == 0
    assert page.evaluate("history.state") is None


@pytest.mark.parametrize("address", GUIDES)
def test_whoever_comes_next_finds_no_answer(open_context, base, address):
    page = open_context().new_page()
    page.goto(base + address)
    answer_everything(page)
    page.reload()
    assert page.locator("[data-question] input:checked").count() == 0
    answer_everything(page)
    page.goto(base + "index.html")
    page.go_back()
    assert page.locator("[data-question] input:checked").count() == 0
    assert page.locator("[data-guide-results]").is_hidden()


def test_a_result_is_said_in_a_polite_region_at_each_answer(page, base):
    page.goto(base + ORIENTATION)
    region = page.locator("[data-guide-status]")
    assert region.get_attribute("role") == "status" and region.inner_text() == ""
    choose(page, "sante", "oui")
    assert status(page).startswith("3 parcours")
    choose(page, "rencontre", "personne")
    assert status(page).startswith("2 parcours") and "TIH BOOSTER" in status(page) and "Itinéraire" not in status(page)
    assert page.evaluate("document.activeElement.name") == "rencontre", "focus was taken away"
    skip(page, "rencontre")
    assert status(page).startswith("3 parcours")


def test_reasons_notes_and_other_ways_follow_the_answers(page, base):
    page.goto(base + ORIENTATION)
    choose(page, "envie", "arreter")
    assert fitting(page) == []
    assert status(page).startswith("Aucun parcours")
    assert page.locator("[data-none-fits]").is_visible()
    assert [text.strip() for text in shown(page, "[data-misses] [data-reason]")] != []
    assert any("Fermer" in text for text in shown(page, "[data-way] h4"))
    assert not any("couveuse" in text for text in shown(page, "[data-way] h4"))
    page.locator('[name="envie"][value="arreter"]').uncheck()
    choose(page, "sante", "parfois")
    assert set(fitting(page)) == {"itineraire", "lulu-eiti", "tih-booster"}
    assert any("Vous ne l’avez pas" in text or "Vous ne l'avez pas" in text for text in shown(page, "[data-note]"))
    assert page.locator("[data-none-fits]").is_hidden()


def test_whoever_no_programme_fits_reads_what_to_do_first(page, base):
    page.goto(base + ORIENTATION)
    for question, answer in [("envie", "arreter"), ("sante", "non"), ("clients", "j-en-ai")]:
        choose(page, question, answer)
    assert page.locator("[data-fits]:visible").count() == 0
    places = page.locator("[data-none-fits]:visible, [data-ways]:visible, [data-unfitting]:visible")
    order = places.evaluate_all("all => all.map(one => Object.keys(one.dataset)[0])")
    assert order == ["noneFits", "ways", "unfitting"]
    assert page.locator("[data-way]:visible").count() >= 3
    unled = page.locator("[data-way]:visible:not(:has(a))")
    assert unled.count() == 0, "a way leads to a page or to somebody"


def test_passing_over_a_question_with_several_answers_takes_them_back(page, base):
    page.goto(base + ORIENTATION)
    choose(page, "envie", "arreter")
    choose(page, "envie", "salarie")
    skip(page, "envie")
    assert page.locator('[name="envie"]:checked').count() == 1
    assert len(fitting(page)) == 3
    choose(page, "envie", "salarie")
    assert not page.locator('[data-question="envie"] [data-skip]').is_checked()
    assert fitting(page) == []


@pytest.mark.parametrize("address", GUIDES)
def test_the_result_is_shown_on_demand_and_erased_on_demand(page, base, address):
    page.goto(base + address)
    page.locator("[data-guide-show]").click()
    assert page.evaluate("document.activeElement.id") == "jalon-results"
    assert status(page) != ""
    answer_everything(page)
    page.locator("[data-guide-clear]").click()
    assert page.locator("[data-question] input:checked").count() == 0
    assert page.locator("[data-guide-results]").is_hidden()
    assert "effacées" in status(page)


def test_the_keyboard_alone_answers_and_reads(page, base):
    page.goto(base + ORIENTATION)
    page.locator("[data-question] input").first.focus()
    page.keyboard.press("Space")
    assert page.locator('[name="envie"]').first.is_checked()
    while page.evaluate("document.activeElement.name") != "sante":
        page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    assert page.locator('[name="sante"][value="parfois"]').is_checked()
    while not page.evaluate("document.activeElement.hasAttribute('data-guide-show')"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "jalon-results"
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('[data-guide-results]').contains(document.activeElement)")


def test_the_rules_are_read_without_script(open_context, base):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(base + ORIENTATION)
    assert page.locator("form").is_hidden() and page.locator("[data-guide-results]").is_hidden()
    rules = page.locator(".guide-rules").inner_text()
    for words in ("Il peut vous convenir si", "moins adapté", "Parcours Itinéraire", "TIH BOOSTER", "Lulu"):
        assert words in rules, words
    assert "Cette piste peut aider avec ces réponses" in rules and "Et si rien ne convient" in rules
    assert page.get_by_text("Vos réponses restent").is_hidden(), "nothing can be answered"


def test_taking_stock_reads_without_script(open_context, base):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(base + CHECK_IN)
    assert page.locator("form").is_hidden()
    hints = page.locator("[data-hint]:visible")
    assert hints.count() == 11
    for hint in hints.all():
        assert hint.locator("a").count() > 0 and hint.locator(".guide-sentence").is_visible()


def test_taking_stock_shows_what_is_hard_and_no_more(page, base):
    page.goto(base + CHECK_IN)
    choose(page, "housing", "hard")
    choose(page, "health", "hard")
    choose(page, "debt", "fine")
    skip(page, "justice")
    assert page.locator("[data-hint]:visible").evaluate_all("list => list.map(one => one.dataset.hint)") == [
        "housing",
        "health",
    ]
    assert status(page).startswith("Des pistes pour 2 sujets")
    assert page.locator('[data-hint="housing"] a[href="tel:115"]').is_visible()
    assert page.locator('[data-hint="health"] a[href="tel:3114"]').is_visible()
    assert page.locator('[data-hint="health"] a[href="sms:114"]').is_visible()


def test_urgent_numbers_are_reachable_before_any_question(page, base):
    page.goto(base + CHECK_IN)
    numbers = page.locator('main > .callout a[href^="tel:"], main > .callout a[href^="sms:"]')
    assert numbers.evaluate_all("links => links.map(link => link.getAttribute('href'))") == [
        "tel:112",
        "tel:3114",
        "sms:114",
    ]


def test_paper_has_the_chosen_subjects_alone(page, base):
    page.goto(base + CHECK_IN)
    choose(page, "debt", "hard")
    page.emulate_media(media="print")
    assert page.locator("form.guide").is_hidden()
    assert page.locator("[data-hint]:visible").count() == 1
    assert page.locator(".guide-sentence:visible").count() == 1
    assert page.pdf().startswith(b"%PDF")


def test_paper_has_the_outcome_without_the_answers(page, base):
    page.goto(base + ORIENTATION)
    choose(page, "sante", "oui")
    page.emulate_media(media="print")
    assert page.locator("form.guide").is_hidden() and page.locator(".guide-rules").is_hidden()
    assert page.locator("[data-guide-results]").is_visible()
    assert page.locator("[data-fits]:visible").count() == 3


@pytest.mark.parametrize("address", [ORIENTATION, CHECK_IN])
def test_questions_to_answer_by_hand_take_few_sheets(page, base, address):
    page.goto(base + address)
    page.emulate_media(media="print")
    assert page.locator(".guide-question:visible").count() >= 7
    assert page.locator(".guide-rules:visible, .guide-on-screen:visible").count() == 0
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page[^s]", pdf)) <= 4


@pytest.mark.parametrize("address", PAPERS)
def test_what_is_for_paper_has_nothing_to_write_in(page, base, address):
    page.goto(base + address)
    assert page.locator("input, textarea, select, form, [contenteditable]").count() == 0
    page.evaluate("window.print = () => { window.printed = true }")
    page.locator("[data-print]").click()
    assert page.evaluate("window.printed")
    assert page.evaluate("localStorage.length") == 0
    assert page.pdf(format="A4").startswith(b"%PDF")


def test_the_grid_is_a_table_with_boxes_to_tick_by_hand(page, base):
    page.goto(base + PAPERS[1])
    rows = page.locator(".entry-grid tbody tr")
    assert rows.count() == 4
    assert rows.first.locator("th").count() == 1 and rows.first.locator("td").count() == 4
    assert page.locator(".entry-grid thead th").all_inner_texts() == ["Critère", "Oui", "À voir", "Non", "Remarques"]


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("address", GUIDES)
def test_axe_finds_nothing_in_an_answered_page(open_context, base, address, colours):
    page = open_context(color_scheme=colours, viewport={"width": 320, "height": 640}).new_page()
    page.goto(base + address)
    for question in page.locator("[data-question]").all():
        question.locator("input").nth(1).check()
    assert violations(page) == []
    assert overflow(page) == []


@pytest.mark.parametrize("address", GUIDES)
def test_it_works_from_a_usb_stick(page, reference, address):
    page.goto((reference.public / address).as_uri())
    answer_everything(page)
    page.locator("[data-guide-show]").click()
    assert status(page) != ""
