"""One page of each kind, as different eyes see it. Every page: `make audit`."""

import pytest
from display import cut_text, overflow, space_out, violations

KINDS = [
    "accessibility",
    "agenda",
    "agenda-filter",
    "agenda-filters",
    "agenda-month",
    "agenda-months",
    "booklet",
    "bridges",
    "charter",
    "check-in",
    "comparison",
    "dossier",
    "entry-grid",
    "follow-up",
    "glossary",
    "home",
    "lesson",
    "module",
    "modules",
    "not-found",
    "organiser-session",
    "organiser-workshop",
    "organisers",
    "orientation",
    "page",
    "partners",
    "personal-data",
    "place",
    "prescriber",
    "professionals",
    "programme",
    "programmes",
    "progress",
    "recapitulation",
    "report",
    "self-check",
    "site-map",
    "workshop",
]


def test_every_kind_of_page_is_in_the_list(addresses):
    assert sorted(addresses) == KINDS


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing(open_context, base, addresses, kind, colours):
    page = open_context(color_scheme=colours).new_page()
    page.goto(base + addresses[kind])
    assert violations(page) == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_wider_than_a_screen_of_320_pixels(open_context, base, addresses, kind):
    page = open_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(base + addresses[kind])
    assert overflow(page) == []


@pytest.mark.parametrize("kind", KINDS)
def test_large_and_spaced_text_is_neither_cut_nor_wider_than_the_screen(open_context, base, addresses, kind):
    page = open_context(viewport={"width": 640, "height": 900}).new_page()
    page.goto(base + addresses[kind])
    space_out(page)
    assert overflow(page) == [] and cut_text(page) == []


def test_nothing_moves_for_those_who_asked_for_less_motion(open_context, base, quiz_lesson):
    page = open_context(reduced_motion="reduce").new_page()
    page.goto(base + quiz_lesson)
    page.locator("summary").first.click()
    assert page.evaluate("document.getAnimations().length") == 0
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def test_a_lesson_paints_early_and_does_not_jump(open_context, base, quiz_lesson):
    page = open_context(viewport={"width": 360, "height": 740}).new_page()
    page.add_init_script("""
      window.shift = 0
      new PerformanceObserver(list => list.getEntries().forEach(entry => { window.shift += entry.value }))
        .observe({ type: 'layout-shift', buffered: true })""")
    page.goto(base + quiz_lesson)
    page.wait_for_timeout(300)
    assert page.evaluate("window.shift") < 0.1
