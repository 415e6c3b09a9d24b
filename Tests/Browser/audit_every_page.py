"""`make audit`: every page in every display, in Chromium and in Firefox. Slower than the tests, so not one of them."""

from pathlib import Path

import pytest
from display import cut_text, overflow, space_out, violations

FIREFOX = Path("/usr/bin/firefox-esr")

DISPLAYS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "more contrast": {"contrast": "more"},
    "telephone": {"viewport": {"width": 320, "height": 640}},
}

# Firefox takes no emulated media: its own preferences say it.
FIREFOX_PREFERENCES = {
    "light": {"ui.systemUsesDarkTheme": 0},
    "dark": {"ui.systemUsesDarkTheme": 1},
    "forced colours": {"browser.display.document_color_use": 2},
}


def audit(page, base, reference):
    """{address: what is wrong}, for the pages where something is."""
    found = {}
    for path in reference.pages():
        address = reference.address(path)
        page.goto(base + address)
        if wrong := violations(page) + overflow(page):
            found[address] = wrong
    return found


@pytest.mark.parametrize("display", DISPLAYS)
def test_chromium(open_context, base, reference, display):
    page = open_context(**DISPLAYS[display]).new_page()
    assert audit(page, base, reference) == {}


def test_chromium_with_large_and_spaced_text(open_context, base, reference):
    page = open_context(viewport={"width": 640, "height": 900}).new_page()
    found = {}
    for path in reference.pages():
        page.goto(base + reference.address(path))
        space_out(page)
        if wrong := overflow(page) + cut_text(page):
            found[reference.address(path)] = wrong
    assert found == {}


@pytest.mark.skipif(not FIREFOX.exists(), reason="Firefox is not installed")
@pytest.mark.parametrize("display", FIREFOX_PREFERENCES)
def test_firefox(playwright, base, reference, display):
    browser = playwright.firefox.launch(
        executable_path=str(FIREFOX), channel="moz-firefox", firefox_user_prefs=FIREFOX_PREFERENCES[display]
    )
    try:
        page = browser.new_page(viewport={"width": 320, "height": 640})
        assert audit(page, base, reference) == {}
    finally:
        browser.close()
