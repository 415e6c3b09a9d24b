"""A lesson that moved, was renamed, split or removed: what the learner did then, and sees now."""

import pytest

SITE = "titre: Essai\nid: essai\n"


@pytest.fixture
def moved(jalon, write_site, open_context):
    """Builds a site from its lessons; returns the address of its folder, and a page with what was kept before."""

    def build(files):
        site = write_site({"content/site.yaml": SITE, **files})
        done = jalon("build", site)
        assert done.returncode == 0, done.stdout + done.stderr
        return (site / "public").as_uri() + "/"

    page = open_context().new_page()
    return page, build


def keep(page, base, *lessons):
    page.goto(base + "progression/index.html")
    page.locator('[data-action="keep"]').click()
    for lesson in lessons:
        page.evaluate("id => jalon.store.change(['lessons', id, 'state'], 'done')", lesson)
    page.reload()


def done_lessons(page):
    """The first list of the page: what is done."""
    return page.locator('[data-view="local"] h3').first.evaluate(
        "title => title.nextElementSibling.matches('ul') ? [...title.nextElementSibling.children].map(item => item.innerText) : []"
    )


@pytest.mark.parametrize(
    "files",
    [
        {"content/modules/m/01-nouveau.md": "---\ntitle: Mon prix\naliases: [modules/m/ancien/]\n---\nTexte.\n"},
        {"content/modules/n/01-prix.md": "---\ntitle: Mon prix\naliases: [modules/m/ancien/]\n---\nTexte.\n"},
        {
            "content/modules/n/index.md": "---\ntitle: N\naliases: [modules/m/]\n---\n",
            "content/modules/n/01-ancien.md": "# Mon prix\n",
        },
    ],
    ids=["renamed", "in another module", "its module renamed"],
)
def test_a_moved_lesson_stays_done(moved, files):
    page, build = moved
    base = build(files)
    keep(page, base, "m/ancien")
    assert done_lessons(page) == ["Mon prix"]
    page.goto(base + "progression/recapitulatif/index.html")
    assert page.locator("[data-recap-lesson]:visible").count() == 1
    assert "22 novembre 2026" in page.locator("[data-recap-date]").inner_text()
    page.goto(base + "progression/index.html")
    page.get_by_role("link", name="Mon prix").first.click()
    assert page.locator('[data-action="undo"]').is_visible(), "the lesson says that it is done"
    page.locator('[data-action="undo"]').click()
    page.goto(base + "progression/index.html")
    assert done_lessons(page) == [], "what is written now stands above what was written then"


def test_each_part_of_a_split_lesson_that_names_it_is_done(moved):
    page, build = moved
    base = build(
        {
            "content/modules/m/01-un.md": "---\ntitle: Un\naliases: [modules/m/ancien/]\n---\nTexte.\n",
            "content/modules/m/02-deux.md": "# Deux\n",
        }
    )
    keep(page, base, "m/ancien")
    assert done_lessons(page) == ["Un"]
    assert "Deux" in page.locator('[data-view="local"]').inner_text(), "the other part is the next small step"


def test_a_removed_lesson_is_shown_no_more_and_kept(moved):
    page, build = moved
    base = build({"content/modules/m/01-un.md": "# Un\n"})
    keep(page, base, "m/parti", "m/un")
    assert done_lessons(page) == ["Un"]
    assert page.evaluate("jalon.store.valueAt(jalon.store.progress(), ['lessons', 'm/parti', 'state'])") == "done"
    shown = page.locator('[data-view="local"]').inner_text().replace("\u00a0", " ")
    assert "Leçons finies qui ne sont plus sur le site : 1" in shown
