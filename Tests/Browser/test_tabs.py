"""Tabs (WAI-ARIA Authoring Practices): by keyboard, together, without script, on paper, and what is remembered."""

import pytest
from reference_site import NOW

LESSON = """# Statuts

::: onglets {groupe=statut}
::: onglet {titre=Micro}
Micro un. [Lien](https://exemple.invalid/)
:::
::: onglet {titre=Salariat}
Salariat un.

### Détail {#detail}

Le détail.
:::
::: onglet {titre=Association}
Association un.
:::
:::

::: group-tab
## Mac

Texte pour Mac.

## Windows

Texte pour Windows.
:::

::: onglets {groupe=statut}
::: onglet {titre=Salariat}
Salariat deux.
:::
::: onglet {titre=Micro}
Micro deux.
:::
:::
"""


@pytest.fixture(scope="module")
def site(jalon, reference, port, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tabs")
    for name, text in {"01-a.md": LESSON, "02-b.md": LESSON.replace("# Statuts", "# Suite")}.items():
        path = folder / "content/modules/m" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "content/modules/m/index.md").write_text("---\ntitre: M\n---\n", encoding="utf-8")
    (folder / "content/site.yaml").write_text("titre: Essai\nidentifiant: essai\n", encoding="utf-8")
    done = jalon("build", folder, "--output", reference.public.parent / "onglets", "--now", NOW)
    assert done.returncode == 0, done.stdout + done.stderr
    return f"http://127.0.0.1:{port}/onglets/modules/m/"


def shown(page):
    """The panels that can be read, by their first words."""
    return [panel.inner_text().split(".")[0].strip() for panel in page.locator(".tab").all() if is_read(panel)]


def is_read(panel):
    return panel.evaluate("panel => panel.firstElementChild.parentElement.querySelector('p').checkVisibility({ contentVisibilityAuto: true })")


def test_a_tab_list_says_what_it_is(page, site):
    page.goto(site + "a/index.html")
    assert page.locator(".tabs").first.aria_snapshot() == """\
- tablist "Choisissez ce que vous voulez lire":
  - tab "Micro" [selected]
  - tab "Salariat"
  - tab "Association"
- tabpanel "Micro":
  - paragraph:
    - text: Micro un.
    - link "Lien":
      - /url: https://exemple.invalid/"""
    for tab in page.get_by_role("tab").all():
        tab.click()
        panel = page.locator("#" + tab.get_attribute("aria-controls"))
        assert panel.is_visible() and panel.get_attribute("aria-labelledby") == tab.get_attribute("id")


def test_arrows_home_and_end_choose_and_tab_goes_into_the_panel(page, site):
    page.goto(site + "a/index.html")
    focused = lambda: page.evaluate("document.activeElement.textContent.trim()")
    page.locator('[role="tab"]').first.focus()
    seen = []
    for key in ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End"]:
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.getAttribute('aria-selected')") == "true"
        seen.append(focused())
    assert seen == ["Salariat", "Association", "Micro", "Association", "Micro", "Association"]
    page.keyboard.press("Home")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('role')") == "tabpanel"
    page.keyboard.press("Tab")
    assert focused() == "Lien"
    page.keyboard.press("Tab")
    assert focused() == "Mac", "one stop a list"


def test_groups_of_one_name_switch_together_and_others_stay(page, site):
    page.goto(site + "a/index.html")
    assert shown(page) == ["Micro un", "Texte pour Mac", "Salariat deux"]
    page.get_by_role("tab", name="Salariat").last.click()
    page.get_by_role("tab", name="Micro").last.click()
    assert shown(page) == ["Micro un", "Texte pour Mac", "Micro deux"]
    before = page.get_by_role("tab", name="Salariat").last.bounding_box()["y"]
    page.get_by_role("tab", name="Salariat").last.click()
    assert abs(page.get_by_role("tab", name="Salariat").last.bounding_box()["y"] - before) < 2, "what is pressed stays"
    page.get_by_role("tab", name="Association").click()
    assert shown(page) == ["Association un", "Texte pour Mac", "Salariat deux"], "no such panel below: it stays"


def test_a_choice_is_kept_only_for_who_keeps_their_progress(page, site):
    page.goto(site + "a/index.html")
    page.get_by_role("tab", name="Association").click()
    assert page.evaluate("localStorage.length") == 0
    page.goto(site + "b/index.html")
    assert shown(page)[0] == "Micro un"
    page.locator('[data-action="keep"]').click()
    page.get_by_role("tab", name="Association").click()
    page.goto(site + "a/index.html")
    assert shown(page) == ["Association un", "Texte pour Mac", "Salariat deux"]


def test_a_link_to_a_hidden_place_opens_its_panel(page, site):
    page.goto(site + "a/index.html#detail")
    assert shown(page)[0] == "Salariat un"
    assert page.locator("#detail").is_visible()
    page.get_by_role("tab", name="Micro").first.click()
    page.evaluate("location.hash = '#windows'")
    page.locator("text=Texte pour Windows").wait_for(state="visible")
    assert shown(page)[:2] == ["Micro un", "Texte pour Windows"]


def test_hidden_panels_can_be_found_and_reached_by_no_tab(page, site):
    page.goto(site + "a/index.html")
    assert page.locator('.tab[hidden="until-found"]').count() == 4
    heights = page.locator(".tab[hidden]").evaluate_all("all => all.map(one => one.getBoundingClientRect().height)")
    assert heights == [0] * 4, "nothing of them shows"


def every_panel(page):
    return page.locator(".tab").evaluate_all(
        """panels => panels.map(panel => [panel.querySelector('.tab-title'), panel.querySelector('p')]
          .every(one => one.checkVisibility() && one.getBoundingClientRect().height > 0))"""
    )


def test_every_panel_is_read_without_script(open_context, site):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(site + "a/index.html")
    for title in page.locator(".tab-title").all():
        assert title.is_visible()
    assert page.locator("h2.tab-title, h3.tab-title").all_inner_texts()[:3] == ["Micro", "Salariat", "Association"]
    assert page.get_by_role("tab").count() == 0
    assert all(panel.is_visible() for panel in page.locator(".tab").all())


def test_every_panel_is_printed(page, site):
    page.goto(site + "a/index.html")
    assert not all(every_panel(page))
    page.emulate_media(media="print")
    assert every_panel(page) == [True] * 7
    assert not page.get_by_role("tablist").first.is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_tabs_fit_a_small_screen(open_context, site, scheme):
    page = open_context(viewport={"width": 320, "height": 640}, color_scheme=scheme).new_page()
    page.goto(site + "a/index.html")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    for tab in page.get_by_role("tab").all():
        assert tab.bounding_box()["height"] >= 44
