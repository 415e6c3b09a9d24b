"""The agenda by the reader's own clock, without a script, on paper; sheets and reminders of those who run workshops."""

import re

import pytest
from display import overflow, violations

AGENDA = "ateliers/index.html"
MONTH = "ateliers/mois/2027-03/index.html"
WORKSHOP = "ateliers/premiers-pas-plan-d-affaires/index.html"
PAPERS = "ateliers/premiers-pas-plan-d-affaires/2027-03-02-1000/organiser/index.html"
PAGES = [
    AGENDA, MONTH, WORKSHOP, PAPERS, "ateliers/mois/index.html", "ateliers/filtre/index.html",
    "ateliers/filtre/parcours/index.html", "ateliers/filtre/amenagements/index.html",
    "ateliers/filtre/en-presence/index.html", "lieux/salle-calme-exemple/index.html", "ateliers/organiser/index.html",
    "ateliers/premiers-pas-plan-d-affaires/organiser/index.html",
]


def shown(page, selector="[data-week] li"):
    return page.locator(f"{selector}:visible").count()


@pytest.mark.parametrize("address", PAGES)
def test_it_is_narrow_and_clean(open_context, base, address):
    page = open_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(base + address)
    assert overflow(page) == []
    assert violations(page) == []


def test_what_is_over_folds_itself(open_context, base):
    context = open_context()
    context.clock.set_fixed_time("2027-03-10T18:00:00+01:00")
    page = context.new_page()
    page.goto(base + MONTH)
    past = page.locator("[data-past]")
    assert past.get_attribute("open") is None
    past.locator("summary").click()
    first = past.locator("li").first.inner_text()
    assert "10 mars" in first.replace("\u00a0", " "), "the last one first, that of this afternoon"
    assert all("10 mars" not in text.replace("\u00a0", " ") for text in page.locator("[data-week] li").all_inner_texts())


@pytest.mark.parametrize("address", ["lieux/salle-exemple/index.html", "ateliers/filtre/en-presence/index.html"])
def test_a_site_that_nobody_rebuilt_folds_what_is_over_everywhere(open_context, base, address):
    context = open_context()
    page = context.new_page()
    page.goto(base + address)
    everything = shown(page)
    context.clock.set_fixed_time("2027-03-19T12:00:00+01:00")
    page.goto(base + address)
    assert 0 < shown(page) < everything
    assert page.locator("[data-past] li").count() == everything - shown(page)
    assert page.locator("[data-week]:visible").count() == page.locator("[data-week]:visible:has(li)").count()


def test_the_first_page_announces_nothing_that_is_over(open_context, base):
    context = open_context()
    page = context.new_page()
    page.goto(base + "index.html")
    assert shown(page, "[data-coming] li") == 3
    context.clock.set_fixed_time("2027-03-03T12:00:00+01:00")
    page.goto(base + "index.html")
    assert shown(page, "[data-coming] li") == 2
    context.clock.set_fixed_time("2028-01-01T12:00:00+01:00")
    page.goto(base + "index.html")
    assert page.locator("[data-coming]").is_hidden()


def test_the_sessions_come_first_on_a_narrow_screen(open_context, base):
    page = open_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(base + AGENDA)
    assert page.locator(".session").first.bounding_box()["y"] < 2 * 640


def test_a_date_of_a_workshop_goes_to_a_calendar(page, base):
    page.goto(base + WORKSHOP)
    link = page.locator("#seance-2027-03-02 a")
    assert link.inner_text() != "" and page.request.get(link.evaluate("link => link.href")).ok
    names = page.locator("[data-week] .session-title a").evaluate_all("links => links.map(link => link.textContent)")
    assert len(set(names)) == len(names) > 3, "each link says its date to who does not see the one beside it"


def test_without_a_script_all_is_there(open_context, base):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(base + AGENDA)
    assert page.locator("[data-agenda-filter]").is_hidden()
    assert page.locator(".session").count() > 10
    page.goto(base + "ateliers/filtre/parcours/index.html")
    page.locator("summary").first.click()
    assert shown(page, "details[open] li") > 0


@pytest.mark.parametrize(
    "zone, expected",
    [
        ("Europe/Paris", None),
        ("Indian/Reunion", "chez vous : 13 h à 15 h"),
        ("America/Guadeloupe", "chez vous : 5 h à 7 h"),
        ("Pacific/Noumea", "chez vous : 20 h à 22 h"),
        ("Pacific/Honolulu", "chez vous : 23 h à 1 h (lundi 1 mars)"),
    ],
)
def test_the_readers_own_hour_stands_beside(open_context, base, zone, expected):
    page = open_context(timezone_id=zone).new_page()
    page.goto(base + WORKSHOP)
    first = page.locator("#seance-2027-03-02 time").inner_text().replace("\u00a0", " ")
    assert "de 10 h à 12 h" in first
    if expected is None:
        assert "chez vous" not in page.locator("main").inner_text()
    else:
        assert expected in first


def test_menus_leave_what_one_looks_for_and_keep_nothing(page, base):
    page.goto(base + AGENDA)
    before, address = shown(page), page.url
    page.locator("[data-agenda-filter] summary").click()
    page.get_by_label("Le parcours").select_option(label="TIH BOOSTER")
    after = shown(page)
    assert 0 < after < before
    assert re.search(rf"{after} séances sur les \d+", page.locator("[data-agenda-status]").inner_text())
    page.get_by_label("Ce qui est prévu").select_option(label="interprète en langue des signes française (LSF)")
    page.get_by_label("La façon de participer").select_option(label="à distance")
    assert 0 < shown(page) <= after
    assert page.url == address
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    page.get_by_role("button", name="Tout montrer").click()
    page.wait_for_function(f"document.querySelectorAll('[data-week] li:not([hidden])').length === {before}")
    page.get_by_label("Le parcours").select_option(label="TIH BOOSTER")
    page.goto(base + MONTH)
    page.go_back()
    page.wait_for_load_state()
    assert page.get_by_label("Le parcours").input_value() == ""


def test_the_keyboard_reaches_menus_and_copies(open_context, base):
    context = open_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(base + PAPERS)
    button = page.locator("[data-copy='jalon-message-sms-two-days-texte']")
    button.focus()
    page.keyboard.press("Enter")
    status = button.locator("xpath=..").get_by_role("status")
    page.wait_for_function("element => element.textContent !== ''", arg=status.element_handle())
    assert status.inner_text() == "Le texte est copié."
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.startswith("EXEMPLE : Rappel : Atelier du mardi") and len(text) <= 160


def pages_of(pdf):
    return len(re.findall(rb"/Type\s*/Page[^s]", pdf))


def test_each_paper_is_a_page(open_context, base):
    page = open_context().new_page()
    page.goto(base + PAPERS)
    assert pages_of(page.pdf(format="A4")) == 3
    page.evaluate("window.print = () => {}")
    page.get_by_role("button", name="Imprimer seulement : Feuille").click()
    page.emulate_media(media="print")
    assert page.locator("#feuille").is_visible()
    assert page.locator("#confirmation").is_hidden() and page.locator("#attestation").is_hidden()


def test_papers_print_alike_without_a_script(open_context, base):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(base + PAPERS)
    assert pages_of(page.pdf(format="A4")) == 3
    page.emulate_media(media="print")
    assert page.locator("h1").is_hidden() and page.locator("#messages").is_hidden()
