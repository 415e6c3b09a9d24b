"""What a learner sees once an author has reworded a question that they answered, or asks another."""

import pytest

QUESTION = "::: quiz {#q-prix}\nCombien ?\n\n- [x] Dix\n- [ ] Vingt\n:::\n"
LESSON = "content/modules/prix/01-calculer.md"
SITE = {
    "content/site.yaml": "titre: Essai\nidentifiant: essai\n",
    LESSON: f"---\ntitre: Calculer\n---\n\n{QUESTION}",
}


@pytest.fixture
def edited(jalon, write_site, page):
    """Keeps an answer to a question, then opens the page that asks it as its author edited it."""

    def build(text):
        site = write_site({**SITE, LESSON: text})
        done = jalon("build", site)
        assert done.returncode == 0, done.stdout + done.stderr
        page.goto((site / "public/modules/prix/calculer/index.html").as_uri())

    def edit(before, after):
        build(SITE[LESSON])
        page.locator('[data-action="keep"]').click()
        page.get_by_label("Dix").check()
        page.locator('[data-action="check"]').click()
        build(SITE[LESSON].replace(before, after))
        return page

    return edit


def said(page):
    return page.locator("#q-prix [data-result]").inner_text().replace("\u00a0", " ")


@pytest.mark.parametrize(
    "before, after, is_shown, sentence",
    [
        ("Combien", "Quel prix", True, "écrite autrement depuis votre réponse"),
        ("Vingt", "Trente", False, "a changé depuis votre dernière réponse"),
        ("- [x] Dix\n- [ ] Vingt", "- [ ] Dix\n- [x] Vingt", True, "est cochée"),
    ],
)
def test_an_answer_to_a_reworded_question(edited, before, after, is_shown, sentence):
    page = edited(before, after)
    assert page.get_by_label("Dix").is_checked() is is_shown
    assert sentence in said(page)


def test_a_question_with_a_new_meaning_asks_anew(edited):
    page = edited("{#q-prix}\nCombien", "{#q-prix-2}\nÀ quel prix")
    assert not page.get_by_label("Dix").is_checked()
    assert page.locator("#q-prix-2 [data-result]").inner_text() == ""
    kept = page.evaluate("Object.entries(localStorage).find(([key]) => key.endsWith(':progress'))[1]")
    assert '"q-prix"' in kept, "what was answered is not lost"
