"""« Mon plan d'action »: the learner's own steps, and a plan that the référent proposes."""

import base64
import json

import pytest

STEPS = [
    {"id": "p-0c3e51d2", "text": "Appeler la chambre de métiers", "due": "2026-12-01"},
    {"id": "p-9b77aa10", "text": "Relire « Mon prix »"},
]


def plan(steps=STEPS, **members):
    return {"format": "jalon-plan", "version": 1, "site": "jalon-demo", "steps": steps, **members}


def link(base, value):
    text = value if isinstance(value, str) else encode(json.dumps(value, ensure_ascii=False))
    return f"{base}progression/index.html#plan={text}"


def encode(text):
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def keep(page):
    page.locator('[data-action="keep"]').click()


def texts(page):
    return page.locator('[data-jalon-strings="progress"]').evaluate("element => ({ ...element.dataset })")


def status(page):
    return page.locator("[data-received-status]").inner_text().strip()


def steps(page):
    return page.locator("[data-plan-list] > li")


def kept_plan(page):
    return page.evaluate("jalon.store.progress().plan || {}")


def add(page, text, due=""):
    page.locator("#jalon-plan-text").fill(text)
    page.locator("#jalon-plan-due").fill(due)
    page.locator("[data-plan-form] button").click()


def test_steps_are_added_changed_ticked_removed_and_put_back(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    add(page, "Appeler", "2026-12-01")
    add(page, "Écrire")
    assert "1er décembre 2026" in steps(page).nth(0).inner_text()
    steps(page).nth(0).get_by_role("button", name="Modifier").click()
    steps(page).nth(0).locator("input[type=text]").fill("Appeler la banque")
    steps(page).nth(0).locator("input[type=text]").press("Enter")
    steps(page).nth(1).get_by_role("checkbox").check()
    page.reload()
    assert "Appeler la banque" in steps(page).nth(0).inner_text()
    assert steps(page).nth(1).get_by_role("checkbox").is_checked()

    steps(page).nth(0).get_by_role("button", name="Retirer").click()
    assert steps(page).count() == 1
    [erased] = [step for step in kept_plan(page).values() if step["text"]["value"] is None]
    assert erased["due"]["value"] is None and erased["done"]["value"] is None, "erased is a value, in each register"
    page.locator("[data-plan-undo] button").click()
    assert steps(page).count() == 2 and "Appeler la banque" in steps(page).nth(0).inner_text()


def test_an_empty_step_is_refused_in_a_sentence(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    add(page, "   ")
    assert page.locator("[data-plan-status]").inner_text().strip() == texts(page)["planEmpty"]
    assert kept_plan(page) == {}


def test_the_keyboard_alone_makes_a_plan(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    page.locator("#jalon-plan-text").focus()
    page.keyboard.type("Appeler")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "jalon-plan-text"
    steps(page).nth(0).get_by_role("checkbox").focus()
    page.keyboard.press("Space")
    assert page.evaluate("document.activeElement.matches('[data-plan-list] input') && document.activeElement.checked")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('[data-plan-undo]') !== null"), "the focus is lost"
    page.keyboard.press("Enter")
    assert steps(page).count() == 1
    assert page.evaluate("document.activeElement.matches('[data-plan-list] input')")


def test_what_another_device_wrote_at_the_same_moment_is_seen_in_the_plan(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    add(page, "Voir la banque")
    page.evaluate(
        """() => {
          const copy = JSON.parse(JSON.stringify(jalon.store.progress())), [id] = Object.keys(copy.plan)
          Object.assign(copy.plan[id].text, { value: "Voir l'Adie", replica: 'ffffffff' })
          jalon.store.absorb(copy)
        }"""
    )
    page.reload()
    box = steps(page).nth(0).locator(".others")
    box.wait_for()
    assert "Voir la banque" in box.inner_text()
    box.get_by_role("button").first.click()
    page.reload()
    assert "Voir la banque" in steps(page).nth(0).inner_text() and "Adie" in steps(page).nth(0).inner_text()
    assert page.locator(".others").count() == 0


def test_a_received_plan_is_shown_first_and_leaves_the_address_bar(page, base):
    page.goto(link(base, plan()))
    panel = page.locator("[data-plan-received]")
    panel.wait_for()
    assert page.url == f"{base}progression/index.html"
    assert [text["text"] in panel.inner_text() for text in STEPS] == [True, True]
    assert "1er décembre 2026" in panel.inner_text()
    assert page.evaluate("Object.keys(localStorage)") == [], "nothing is kept before the learner says so"
    page.go_back()
    assert page.url == "about:blank"


def test_a_plan_can_be_added_or_not(open_context, base):
    page = open_context().new_page()
    page.goto(link(base, plan()))
    page.locator('[data-action="plan-refuse"]').click()
    assert status(page) == texts(page)["receivedRefused"]
    assert page.evaluate("Object.keys(localStorage)") == []
    page = open_context().new_page()
    page.goto(link(base, plan()))
    page.locator('[data-action="plan-accept"]').click()
    assert steps(page).count() == 2
    assert set(kept_plan(page)) == {"p-0c3e51d2", "p-9b77aa10"}


def test_the_same_plan_twice_adds_nothing_and_what_was_removed_stays_so(page, base):
    page.goto(link(base, plan()))
    page.locator('[data-action="plan-accept"]').click()
    steps(page).nth(1).get_by_role("button", name="Retirer").click()
    steps(page).nth(0).get_by_role("checkbox").check()
    before = kept_plan(page)
    page.goto("about:blank")
    page.goto(link(base, plan()))
    page.locator('[data-action="plan-accept"]').click()
    assert status(page) == texts(page)["receivedNothing"]
    assert kept_plan(page) == before
    assert steps(page).count() == 1


def test_a_plan_that_comes_while_the_page_is_open_is_shown(page, base):
    page.goto(base + "progression/index.html")
    page.evaluate("hash => { location.hash = hash }", "plan=" + encode(json.dumps(plan())))
    page.locator("[data-plan-received]").wait_for()
    assert page.url == f"{base}progression/index.html"


def test_a_plan_comes_as_a_file_too_and_from_a_usb_stick(page, reference):
    page.goto((reference.public / "progression/index.html").as_uri())
    page.locator("[data-plan-file]").set_input_files(
        {"name": "plan.json", "mimeType": "application/json", "buffer": json.dumps(plan()).encode()}
    )
    page.locator("[data-plan-received]").wait_for()
    page.locator('[data-action="plan-accept"]').click()
    assert steps(page).count() == 2


def test_a_step_over_several_lines_becomes_one_line(page, base):
    page.goto(link(base, plan([{**STEPS[0], "text": "Appeler\nla banque\t"}])))
    page.locator('[data-action="plan-accept"]').click()
    assert kept_plan(page)["p-0c3e51d2"]["text"]["value"] == "Appeler la banque"


def step(**members):
    return {**STEPS[0], **members}


REFUSED = {
    "another site": (plan(site="autre"), "receivedOtherSite"),
    "another format": (plan(format="jalon-progress"), "receivedUnreadable"),
    "a newer version": (plan(version=2), "receivedNewer"),
    "a version in words": (plan(version="1"), "receivedUnreadable"),
    "no step": (plan([]), "receivedUnreadable"),
    "steps that are no list": (plan({}), "receivedUnreadable"),
    "too many steps": (plan([step(id=f"p-{n:08x}") for n in range(51)]), "receivedTooLarge"),
    "a step twice": (plan([STEPS[0], STEPS[0]]), "receivedUnreadable"),
    "a strange id": (plan([step(id="__proto__")]), "receivedUnreadable"),
    "a day that does not exist": (plan([step(due="2026-02-30")]), "receivedUnreadable"),
    "a year that nobody plans": (plan([step(due="0226-12-01")]), "receivedUnreadable"),
    "an empty text": (plan([step(text="  ")]), "receivedUnreadable"),
    "a long text": (plan([step(text="x" * 501)]), "receivedUnreadable"),
    "a control sign": (plan([step(text="a\x07b")]), "receivedUnreadable"),
    "a number for a text": (plan([step(text=12)]), "receivedUnreadable"),
    "half a letter": (json.loads('{"format":"jalon-plan"}') | {"a": 1}, "receivedUnreadable"),
    "no JSON": (encode("bonjour"), "receivedUnreadable"),
    "a key twice": (encode('{"format":"jalon-plan","format":"jalon-plan"}'), "receivedUnreadable"),
    "no base64": ("é(%", "receivedUnreadable"),
    "a link cut short": (encode(json.dumps(plan()))[:-30], "receivedUnreadable"),
    "nothing": ("", "receivedUnreadable"),
    "a megabyte": ("A" * 100_000, "receivedTooLarge"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_plan_is_refused_in_a_sentence(page, base, name):
    value, sentence = REFUSED[name]
    page.goto(link(base, value))
    page.wait_for_function("() => document.querySelector('[data-received-status]').textContent.trim() !== ''")
    assert status(page) == texts(page)[sentence]
    assert not page.locator("[data-plan-received]").is_visible()
    assert page.url == f"{base}progression/index.html"
    assert page.evaluate("Object.keys(localStorage)") == []


def test_a_plan_is_text_and_never_code(page, base):
    page.goto(link(base, plan([step(text="<img src=x onerror=window.hurt=1> {date} $&")])))
    page.locator('[data-action="plan-accept"]').click()
    assert "<img src=x onerror=window.hurt=1> {date} $&" in steps(page).nth(0).inner_text()
    assert page.evaluate("window.hurt") is None
