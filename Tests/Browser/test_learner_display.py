"""The learner's pages once they hold something: each panel that a script opens, as different eyes see it."""

import json

import pytest
from display import overflow, violations
from test_action_plan import add, link, plan

KEY = "jalon:jalon-demo:/formation/:"


def with_everything(page, base):
    page.goto(base + "progression/index.html")
    page.locator('[data-action="keep"]').click()
    add(page, "Appeler la chambre de métiers et de l’artisanat de la région, après le rendez-vous", "2026-12-01")
    add(page, "Écrire")
    page.evaluate(
        """() => {
          const copy = JSON.parse(JSON.stringify(jalon.store.progress())), [id] = Object.keys(copy.plan)
          Object.assign(copy.plan[id].text, { value: "Voir l'Adie", replica: 'ffffffff' })
          jalon.store.absorb(copy)
        }"""
    )
    page.reload()
    page.locator(".others").wait_for()
    page.locator("[data-plan-list] > li", has_text="Écrire").get_by_role("button", name="Modifier").click()
    page.locator("[data-sessions] summary").click()
    page.locator("[data-uid] button").first.click()
    page.locator('[data-action="share"]').click()
    page.locator('[data-action="erase"]').click()
    page.locator('[data-action="traces"]').click()
    page.locator("[data-traces]").wait_for()


def with_a_copy(page, base):
    page.goto(base + "progression/index.html")
    register = {"value": "done", "counter": 1, "replica": "0000000a", "date": "2026-11-22"}
    copy = {"format": "jalon-progress", "version": 1, "site": "jalon-demo", "learner": "0" * 32}
    content = json.dumps({**copy, "lessons": {"a/b": {"state": register}}}).encode()
    page.locator("[data-restore-file]").set_input_files(
        {"name": "a.json", "mimeType": "application/json", "buffer": content}
    )
    page.locator("[data-restore-panel]").wait_for()


def with_a_received_plan(page, base):
    page.goto(link(base, plan()))
    page.locator("[data-plan-received]").wait_for()


def with_a_damaged_store(page, base):
    page.goto(base + "progression/index.html")
    page.locator('[data-action="keep"]').click()
    page.evaluate("key => localStorage.setItem(key, '{')", KEY + "progress")
    page.reload()
    page.locator("[data-repair]").wait_for()


def with_a_filled_summary(page, base):
    with_everything(page, base)
    page.evaluate("jalon.store.change(['plan', 'p-00000001', 'text'], 'Fait')")
    page.evaluate("jalon.store.change(['plan', 'p-00000001', 'done'], true)")
    page.goto(base + "progression/recapitulatif/index.html")


def with_personal_sheets(page, base):
    page.goto(base + "progression/dossier/index.html")
    page.locator('[data-dossier="personal"]').check()


STATES = [
    with_everything,
    with_a_copy,
    with_a_received_plan,
    with_a_damaged_store,
    with_a_filled_summary,
    with_personal_sheets,
]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing_in_what_scripts_open(open_context, base, state, colours):
    page = open_context(color_scheme=colours).new_page()
    state(page, base)
    assert violations(page) == []


@pytest.mark.parametrize("state", STATES)
def test_what_scripts_open_fits_a_screen_of_320_pixels(open_context, base, state):
    page = open_context(viewport={"width": 320, "height": 640}).new_page()
    state(page, base)
    assert overflow(page) == []
