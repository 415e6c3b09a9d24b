"""« Effacer mes traces de cet appareil » erases all, and proves it."""

import pytest

PAGES = ["progression/index.html", "donnees-personnelles/index.html"]
STATUS = "[data-erase-status], #jalon-keep ~ [data-status]"


def fill_device(page, base):
    page.goto(base + "progression/index.html")
    page.locator('[data-action="keep"]').click()
    page.evaluate("jalon.store.change(['lessons', 'a/b', 'state'], 'done')")
    page.evaluate("jalon.store.change(['worksheets', 'f-x', 'a'], 'secret', true)")


def erase(page):
    page.locator('[data-action="erase"]').click()
    assert page.locator('[data-erase-panel] [data-action="backup"]').is_visible(), "a copy is offered first"
    page.locator('[data-action="erase-now"]').click()
    page.locator("[data-traces]").wait_for()
    return page.locator("[data-traces]")


@pytest.mark.parametrize("address", PAGES)
def test_what_is_left_is_looked_for_again_and_is_nothing(page, base, address):
    fill_device(page, base)
    page.goto(base + address)
    traces = erase(page)
    lines = traces.locator("li").all_inner_texts()
    assert len(lines) == 5 and all(line.endswith(": rien") for line in lines), lines
    assert "historique" in traces.inner_text() and "téléchargés" in traces.inner_text()
    left = page.evaluate(
        """async () => [Object.keys(localStorage), Object.keys(sessionStorage), await caches.keys(),
          (await indexedDB.databases()).length, document.cookie]"""
    )
    assert left == [[], [], [], 0, ""]


def test_what_another_site_of_the_host_keeps_is_not_touched(page, base):
    fill_device(page, base)
    page.evaluate("localStorage.setItem('jalon:autre:/autre/:progress', 'x')")
    erase(page)
    assert page.evaluate("Object.keys(localStorage)") == ["jalon:autre:/autre/:progress"]


def test_what_could_not_be_erased_is_named(page, base):
    """A trace that the button does not know must not be passed over in silence."""
    fill_device(page, base)
    page.evaluate("sessionStorage.setItem('jalon:jalon-demo:/formation/:reste', 'x')")
    traces = erase(page)
    assert "jalon:jalon-demo:/formation/:reste" in traces.inner_text()
    assert page.locator("[data-erase-status]").inner_text().strip() == page.locator(
        '[data-jalon-strings="traces"]'
    ).get_attribute("data-left")


def test_one_can_look_without_erasing(page, base):
    fill_device(page, base)
    page.locator('[data-action="traces"]').click()
    page.locator("[data-traces]").wait_for()
    assert "jalon:jalon-demo:/formation/:progress" in page.locator("[data-traces]").inner_text()
    assert page.evaluate("Object.keys(localStorage).length") == 3


def test_the_page_forgets_too(page, base):
    fill_device(page, base)
    page.locator("#jalon-plan-text").fill("Appeler Camille")
    page.locator("[data-plan-form] button").click()
    page.locator('[data-action="share"]').click()
    erase(page)
    assert "Camille" not in page.content()
    assert page.locator("[data-share-text]").input_value() == ""
