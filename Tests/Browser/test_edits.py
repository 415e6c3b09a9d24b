"""What a learner sees once an author has renamed, moved, split, removed a lesson, reworded a question, or asked another."""

import pytest

QUESTION = "::: quiz {#q-prix}\nCombien ?\n\n- [x] Dix\n- [ ] Vingt\n:::\n"
SITE = {
    "content/site.yaml": "titre: Essai\nidentifiant: essai\n",
    "content/modules/prix/01-calculer.md": f"---\ntitre: Calculer\n---\n\n{QUESTION}",
    "content/modules/prix/02-annoncer.md": "---\ntitre: Annoncer\n---\n\nDites-le.\n",
}


@pytest.fixture
def edited(jalon, write_site, page):
    """Keeps a finished lesson and an answer of the first site, then opens a page of the one that follows."""

    def build(files):
        site = write_site(files)
        done = jalon("build", site)
        assert done.returncode == 0, done.stdout + done.stderr
        return site / "public"

    def edit(changes, address="modules/prix/calculer"):
        public = build(SITE)
        page.goto((public / "modules/prix/calculer/index.html").as_uri())
        page.locator('[data-action="keep"]').click()
        page.get_by_label("Dix").check()
        page.locator('[data-action="check"]').click()
        page.locator('[data-action="done"]').click()
        for path, text in changes.items():
            if text is None:
                (public.parent / path).unlink()
        build({path: text for path, text in changes.items() if text is not None})
        page.goto((public / address / "index.html").as_uri())
        return page

    return edit


def progress(page):
    root = page.evaluate("document.documentElement.dataset.root")
    page.goto(page.evaluate("root => new URL(root + 'progression/index.html', location.href).href", root))
    return page.locator('[data-view="local"]').inner_text().replace("\u00a0", " ").replace("\u202f", " ")


def is_done(page):
    return page.locator('[data-action="undo"]').is_visible()


def said(page):
    return page.locator("#q-prix [data-result]").inner_text().replace("\u00a0", " ")


def test_a_renamed_lesson_is_still_done(edited):
    text = f"---\ntitre: Fixer\nanciennes adresses: [modules/prix/calculer/]\n---\n\n{QUESTION}"
    page = edited(
        {"content/modules/prix/01-calculer.md": None, "content/modules/prix/01-fixer.md": text}, "modules/prix/fixer"
    )
    assert is_done(page) and page.get_by_label("Dix").is_checked()
    assert "Fixer" in progress(page) and "ne sont plus sur le site" not in progress(page)
    # A choice made under the new name holds.
    page.go_back()
    page.goto(page.url.replace("progression", "modules/prix/fixer"))
    page.locator('[data-action="undo"]').click()
    page.reload()
    assert not is_done(page)


def test_a_lesson_of_a_renamed_module_is_still_done(edited):
    page = edited(
        {
            "content/modules/prix/01-calculer.md": None,
            "content/modules/tarifs/01-calculer.md": SITE["content/modules/prix/01-calculer.md"],
            "content/modules/prix/02-annoncer.md": None,
            "content/modules/tarifs/index.md": "---\ntitre: Tarifs\nanciennes adresses: [modules/prix/]\n---\n",
        },
        "modules/tarifs/calculer",
    )
    assert is_done(page) and "Calculer" in progress(page)


def test_the_first_half_of_a_split_lesson_is_done_and_the_second_is_next(edited):
    page = edited({"content/modules/prix/01-suite.md": "---\ntitre: La suite\n---\n\nEncore.\n"})
    assert is_done(page)
    assert "La suite" in progress(page).split("Ce que vous avez fait", 1)[1].split("Calculer", 1)[1]


def test_a_removed_lesson_still_counts(edited):
    page = edited({"content/modules/prix/01-calculer.md": None}, "progression")
    shown = progress(page)
    assert "Leçons finies qui ne sont plus sur le site : 1" in shown and "Calculer" not in shown
    assert "Annoncer" in shown


@pytest.mark.parametrize(
    "before, after, is_shown, sentence",
    [
        ("Combien", "Quel prix", True, "écrite autrement depuis votre réponse"),
        ("Vingt", "Trente", False, "a changé depuis votre dernière réponse"),
        ("- [x] Dix\n- [ ] Vingt", "- [ ] Dix\n- [x] Vingt", True, "reprise"),
    ],
)
def test_an_answer_to_a_reworded_question(edited, before, after, is_shown, sentence):
    lesson = "content/modules/prix/01-calculer.md"
    page = edited({lesson: SITE[lesson].replace(before, after)})
    assert page.get_by_label("Dix").is_checked() is is_shown
    assert sentence in said(page)


def test_a_question_with_a_new_meaning_asks_anew(edited):
    lesson = "content/modules/prix/01-calculer.md"
    page = edited({lesson: SITE[lesson].replace("q-prix", "q-prix-2").replace("Combien", "À quel prix")})
    assert not page.get_by_label("Dix").is_checked()
    assert page.locator("#q-prix-2 [data-result]").inner_text() == ""
    kept = page.evaluate("Object.entries(localStorage).find(([key]) => key.endsWith(':progress'))[1]")
    assert '"q-prix"' in kept, "what was answered is not lost"
