"""Questions of every kind: answered with the keyboard, read through the accessibility tree, kept, and complete on paper."""

import json
import re
from pathlib import Path

import pytest

CASES = json.loads((Path(__file__).resolve().parent.parent / "Shared/answer-cases.json").read_text(encoding="utf-8"))

LESSON = """---
titre: Tous les genres
score: oui
---

::: quiz {#q-multiple}
Lesquels ?

- [x] Un
  > Un va bien.
- [x] Deux
  > Deux va bien.
- [ ] Trois
  > Trois va ailleurs.
:::

::: quiz {#q-vrai type=vrai-faux}
Le ciel est vert.

- [ ] Vrai
  > Levez les yeux.
- [x] Faux
  > Il est bleu.

Un mot de plus.
:::

::: quiz {#q-texte type=réponse-courte}
Qui reçoit les cotisations ?

- [x] L'Urssaf
- [ ] La CAF
  > Elle aide les familles.
:::

::: quiz {#q-nombre type=nombre unité="€"}
Combien vaut une heure ?

- [x] 1 234,5 ± 0,5
  > C'est cela.
- [ ] 960
  > C'est le prix de toutes les heures.
:::

::: quiz {#q-paires type=association}
Qui fait quoi ?

- **Urssaf** → cotisations
- Impôts → TVA
- → amendes
:::

::: quiz {#q-ordre type=ordre}
Dans quel ordre ?

1. Parler
2. Calculer
3. Vendre
:::

::: quiz {#q-libre type=réponse-libre}
Pourquoi vous ?

::: solution
Parce que je couds.
:::
:::

::: banque de questions {#b fichier="deux.gift"}
:::

1. Lisez, puis répondez.

   ::: quiz {#q-liste}
   Dans une liste ?

   - [x] Oui
     > Bien sûr.
   - [ ] Non
     > Relisez.
   :::

> ::: quiz {#q-citation}
> Dans une citation ?
>
> - [x] Oui
>   > Ici aussi.
> - [ ] Non [x]
>   > Relisez.
> :::
"""

BANK = "::un::Le ciel est bleu.{T#Relisez.#Oui.}\n\n::deux::Quel mot ?{=acre#Oui}\n"


@pytest.fixture(scope="module")
def lesson(jalon, tmp_path_factory):
    folder = tmp_path_factory.mktemp("quizzes")
    for path, text in {
        "content/site.yaml": "titre: Essai\nidentifiant: essai\n",
        "content/modules/m/01-genres.md": LESSON,
        "content/modules/m/deux.gift": BANK,
    }.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    done = jalon("build", folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not list((folder / "public").rglob("*.gift"))
    return (folder / "public/modules/m/genres/index.html").as_uri()


@pytest.fixture
def quiz(page, lesson):
    page.goto(lesson)
    return lambda name: page.locator(f"#{name}")


def said(quiz):
    return quiz.locator("[data-result]").inner_text()


def check(quiz):
    quiz.locator('[data-action="check"]').focus()
    quiz.page.keyboard.press("Enter")
    return said(quiz)


def test_every_kind_has_a_name_and_a_role(quiz):
    tree = quiz("q-paires").locator("fieldset").aria_snapshot()
    assert tree.startswith('- group "Question Qui fait quoi ?"'), tree
    assert '- combobox "Urssaf"' in tree and '- combobox "Impôts"' in tree
    tree = quiz("q-nombre").locator("fieldset").aria_snapshot()
    assert '- textbox "Votre réponse"' in tree and "€" in tree
    assert quiz("q-nombre").locator("input").get_attribute("inputmode") == "decimal"
    tree = quiz("q-ordre").locator("fieldset").aria_snapshot()
    assert re.search(r'button "Monter\s: \w+"\S? \[disabled\]', tree) and re.search(r'button "Descendre\s: \w+"', tree)
    assert '- radio "Vrai"' in quiz("q-vrai").locator("fieldset").aria_snapshot()
    assert '- checkbox "Deux"' in quiz("q-multiple").locator("fieldset").aria_snapshot()
    assert '- textbox "Votre réponse"' in quiz("q-libre").locator("fieldset").aria_snapshot()


def test_help_is_read_out_and_results_are_said_where_a_reader_waits(page, quiz):
    quiz("q-texte")
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    parts = [node for node in tree if not node.get("ignored")]

    def found(role, name):
        return [
            node.get("description", {}).get("value", "").replace("\u00a0", " ")
            for node in parts
            if node["role"]["value"] == role and node["name"]["value"].replace("\u202f", " ") == name
        ]

    assert found("group", "Question Qui fait quoi ?") == ["Pour chaque ligne, choisissez ce qui va avec."]
    assert found("group", "Question Dans une citation ?") == ["Choisissez une réponse."]
    assert "Écrivez un nombre. €" in found("textbox", "Votre réponse")
    assert "Lesquels ?" in [text.replace("\u202f", " ") for text in found("button", "Vérifier")]
    for one in page.locator("[data-result]").all():
        assert (one.get_attribute("role"), one.get_attribute("aria-live"), one.inner_text()) == ("status", "polite", "")


@pytest.mark.parametrize("name, right", [("q-liste", "Bien sûr."), ("q-citation", "Ici aussi.")])
def test_a_question_inside_a_list_or_a_quote_is_answered_with_the_keyboard(page, quiz, name, right):
    one = quiz(name)
    one.get_by_label("Oui").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert "Un autre choix" in said(one) and one.locator(".choices").get_by_text("Relisez.").is_visible()
    assert one.locator('[data-action="check"]').evaluate("button => button === document.activeElement")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("ArrowUp")
    assert right in check(one) or one.locator(".choices").get_by_text(right).is_visible()
    assert "c’est bien cela" in said(one) and right in one.locator("[data-result]").text_content()
    assert not one.locator(".choices").get_by_text("Relisez.").is_visible(), "what was said of the first try is gone"


def test_enter_checks_what_was_typed(page, quiz):
    one = quiz("q-texte")
    one.locator("input").fill("urssaf")
    one.locator("input").press("Enter")
    assert "Une autre réponse" in said(one)
    one.locator("input").fill("L'Urssaf")
    one.locator("input").press("Enter")
    assert "c’est bien cela" in said(one)
    assert one.locator("input").evaluate("field => field === document.activeElement")


def test_several_answers_may_be_partly_right(quiz):
    one = quiz("q-multiple")
    one.get_by_label("Un", exact=True).check()
    assert "bonne voie" in check(one)
    one.get_by_label("Deux").check()
    assert "c’est bien cela" in check(one)


def test_what_stands_after_the_choices_is_not_lost(quiz):
    one = quiz("q-vrai")
    one.get_by_label("Vrai").check()
    assert "Un autre choix" in check(one)
    one.locator("summary", has_text="Voir les réponses").click()
    assert one.get_by_text("Un mot de plus.").is_visible()


@pytest.mark.parametrize(
    "typed, expected",
    [
        ("l’URSSAF.", "c’est bien cela"),
        ("l urssaf", "Une autre réponse"),
        ("caf", "Une autre réponse"),
        ("  La  caf !", "Elle aide les familles."),
        ("", "Écrivez d’abord"),
    ],
)
def test_a_short_text_is_typed_and_forgiven(page, quiz, typed, expected):
    one = quiz("q-texte")
    one.locator("input").focus()
    page.keyboard.type(typed)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert expected in said(one)


@pytest.mark.parametrize(
    "typed, expected",
    [
        ("1 234,5", "c’est bien cela"),
        ("1,234.6", "c’est bien cela"),
        ("1235 €", "c’est bien cela"),
        ("960", "toutes les heures"),
        ("12", "Une autre réponse"),
        ("mille", "Écrivez un nombre"),
    ],
)
def test_a_number_is_read_as_it_is_written(page, quiz, typed, expected):
    one = quiz("q-nombre")
    one.locator("input").focus()
    page.keyboard.type(typed)
    assert expected in check(one)


def test_pairs_are_chosen_and_each_is_marked(page, quiz):
    one = quiz("q-paires")
    assert "Choisissez d’abord" in check(one)
    one.get_by_label("Urssaf").focus()
    page.keyboard.type("cot")
    one.get_by_label("Impôts").focus()
    page.keyboard.type("ame")
    assert "bonne voie" in check(one)
    assert one.locator("[data-mark]").all_inner_texts() == ["Cela va ensemble.", "À revoir."]
    assert "Impôts" in one.locator("[data-result]").text_content(), "a screen reader hears which line to look at again"
    one.get_by_label("Impôts").select_option(label="TVA")
    assert "c’est bien cela" in check(one)


def items(one):
    return one.locator("[data-item] > div:first-of-type").all_inner_texts()


def test_an_order_is_made_with_buttons_that_keep_the_focus(page, quiz):
    one = quiz("q-ordre")
    wanted = ["Parler", "Calculer", "Vendre"]
    assert sorted(items(one)) == sorted(wanted) and items(one) != wanted, "never in the right order at first"
    assert "Un autre ordre" in check(one) or "bonne voie" in said(one)
    for place, name in enumerate(wanted):
        button = one.get_by_role("button", name=f"Monter : {name}")
        while items(one).index(name) > place:
            before = items(one).index(name)
            button.focus()
            page.keyboard.press("Enter")
            assert said(one) == f"{name} : place {before} sur 3."
            focused = page.evaluate("document.activeElement.textContent").replace("\u00a0", " ")
            assert focused == (f"Descendre : {name}" if before == 1 else f"Monter : {name}")
    assert items(one) == wanted
    assert "c’est bien cela" in check(one)


def test_an_open_answer_is_not_judged(page, quiz):
    one = quiz("q-libre")
    assert "Écrivez d’abord" in check(one)
    one.locator("textarea").fill("Je couds depuis dix ans.")
    assert "La vôtre peut être différente" in check(one)
    assert one.get_by_text("Parce que je couds.").is_visible()


def test_the_questions_of_a_bank_are_answered_like_others(quiz):
    one = quiz("b-un")
    one.get_by_label("Vrai").check()
    assert "c’est bien cela" in check(one)
    quiz("b-deux").locator("input").fill("ACRE")
    assert "c’est bien cela" in check(quiz("b-deux"))


def answer_everything(page):
    page.locator("#q-multiple").get_by_label("Un", exact=True).check()
    page.locator("#q-texte input").fill("Urssaf !")
    page.locator("#q-nombre input").fill("960")
    page.locator("#q-paires").get_by_label("Impôts").select_option(label="amendes")
    page.locator("#q-ordre [data-move='1']").first.click()
    page.locator("#q-libre textarea").fill("Je couds.")
    page.locator("#q-libre textarea").blur()
    for name in ("multiple", "texte", "nombre", "paires", "ordre"):
        page.locator(f'#q-{name} [data-action="check"]').click()
    return items(page.locator("#q-ordre"))


def state(page):
    return [
        page.locator("#q-multiple").get_by_label("Un", exact=True).is_checked(),
        page.locator("#q-texte input").input_value(),
        page.locator("#q-nombre input").input_value(),
        page.locator("#q-paires").get_by_label("Impôts").locator("option:checked").inner_text(),
        items(page.locator("#q-ordre")),
        page.locator("#q-libre textarea").input_value(),
    ]


def test_answers_of_every_kind_come_back_when_they_are_kept(page, quiz):
    page.locator('[data-action="keep"]').click()
    answer_everything(page)
    before = state(page)
    page.reload()
    assert state(page) == before
    assert "reprise" in said(quiz("q-ordre")) and "reprise" in said(quiz("q-libre"))
    kept = json.loads(page.evaluate("Object.entries(localStorage).find(([key]) => key.endsWith(':progress'))[1]"))
    assert kept["questions"]["q-nombre"]["last"]["value"] == {"answer": ["960"], "correct": False}
    assert kept["questions"]["q-libre"]["text"]["value"] == "Je couds."
    assert set(kept["questions"]["q-libre"]) == {"text", "fingerprint", "choices"}, "an open answer is neither right nor wrong"


def test_nothing_comes_back_when_nothing_is_kept(page, quiz):
    answer_everything(page)
    assert page.evaluate("localStorage.length") == 0
    page.reload()
    assert state(page)[1:3] == ["", ""]


@pytest.mark.parametrize("name", ["q-texte", "q-nombre", "q-paires", "q-ordre", "q-libre"])
def test_a_reworded_question_says_so(page, quiz, name):
    page.locator('[data-action="keep"]').click()
    answer_everything(page)
    page.evaluate(
        """name => {
          const [key, text] = Object.entries(localStorage).find(([key]) => key.endsWith(':progress'))
          const progress = JSON.parse(text)
          progress.questions[name].fingerprint.value = '0123456789abcdef'
          progress.questions[name].choices.value = 'fedcba9876543210'
          localStorage[key] = JSON.stringify(progress)
        }""",
        name,
    )
    page.reload()
    assert ("écrite autrement" if name == "q-libre" else "a changé") in said(quiz(name))
    if name == "q-libre":
        assert quiz(name).locator("textarea").input_value() == "Je couds.", "words of one's own are never taken away"


def test_right_answers_are_counted_on_demand_alone(page, quiz):
    answer_everything(page)
    page.locator("#q-multiple").get_by_label("Deux").check()
    page.locator('#q-multiple [data-action="check"]').click()
    place = page.locator("[data-score]")
    assert place.inner_text() == ""
    page.locator('[data-action="score"]').click()
    assert place.inner_text() == "Questions essayées : 5 sur 10. Réponses justes : 1."


def test_answers_stand_in_the_page_without_script_and_forms_can_be_filled_on_paper(open_context, lesson):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(lesson)
    assert [button.inner_text() for button in page.locator("main button").all() if button.is_visible()] == []
    for summary in page.locator(".quiz details.answers > summary").all():
        summary.click()
    for words in ("Un va bien.", "Il est bleu.", "(réponse acceptée)", "toutes les heures", "Parce que je couds."):
        assert page.get_by_text(words).first.is_visible(), words
    assert page.locator("#q-ordre .answers li").all_inner_texts() == ["Parler", "Calculer", "Vendre"]
    assert page.locator("#q-paires .answers li").all_inner_texts() == ["Urssaf → cotisations", "Impôts → TVA", "→ amendes"]
    page.emulate_media(media="print")
    assert page.locator("#q-paires ul.paper li").all_inner_texts() == ["amendes", "cotisations", "TVA"]
    assert page.locator("#q-texte input").is_visible() and page.locator("#q-libre textarea").is_visible()


def test_the_browser_forgives_what_jalon_forgives(page, lesson):
    page.goto(lesson)
    for case in CASES["keys"]:
        assert page.evaluate("text => jalon.answers.key(text)", case["text"]) == case["key"], case
    for case in CASES["numbers"]:
        assert page.evaluate("text => jalon.answers.numbers(text)", case["text"]) == case["readings"], case


TWO_DEVICES = """() => {
  const [key, text] = Object.entries(localStorage).find(([key]) => key.endsWith(':progress'))
  const progress = JSON.parse(text)
  progress.questions['q-libre'].text.others = ['Je brode.', 'Je tricote.'].map((value, index) => (
    { value, counter: 1, replica: '0000000' + index, date: '2026-11-22' }))
  localStorage[key] = JSON.stringify(progress)
}"""


@pytest.fixture
def other_device(page, quiz):
    """An open answer that another device wrote at the same moment, after a reload."""
    page.locator('[data-action="keep"]').click()
    one = quiz("q-libre")
    one.locator("textarea").fill("Je couds.")
    one.locator("textarea").blur()
    page.evaluate(TWO_DEVICES)
    page.reload()
    one.locator(".others").wait_for()
    return one


def kept(page):
    text = page.evaluate("() => jalon.store.progress().questions['q-libre'].text")
    return text["value"], [other["value"] for other in text.get("others", [])]


def test_what_another_device_wrote_is_shown_and_each_may_stay(page, other_device):
    one = other_device
    assert one.locator("textarea").input_value() == "Je couds."
    assert one.locator(".others blockquote").all_inner_texts() == ["Je brode.", "Je tricote."]
    one.get_by_role("button", name="Tout garder").first.focus()
    page.keyboard.press("Enter")
    assert kept(page) == ("Je couds.\nJe brode.", ["Je tricote."])
    assert one.locator("textarea").input_value() == "Je couds.\nJe brode." and "gardé" in said(one)
    assert one.locator("textarea").evaluate("field => field === document.activeElement")
    one.get_by_role("button", name="Prendre cela à la place").click()
    assert kept(page) == ("Je tricote.", []) and one.locator(".others").count() == 0
    page.reload()
    assert one.locator("textarea").input_value() == "Je tricote."


def test_what_another_device_wrote_stays_until_it_is_left(page, other_device):
    one = other_device
    one.locator("textarea").fill("Je couds encore.")
    one.locator("textarea").blur()
    assert kept(page) == ("Je couds encore.", ["Je brode.", "Je tricote."])
    one.get_by_role("button", name="Garder seulement ce qui est écrit ici").click()
    assert kept(page) == ("Je couds encore.", []) and one.locator(".others").count() == 0
