"""Sheets to fill in: computed, with rows that come and go, kept, printed, saved for a spreadsheet."""

import json
import shutil

import pytest
from reference_site import NOW, ROOT

LESSON = """# Trésorerie

::: fiche à remplir {#f-tresorerie titre="Mon année : l'essai"}
- Mon activité : [texte activite]
- En quelques lignes : [texte long offre]
- Au départ : [montant depart = 200]
- Où ? [choix lieu : chez moi | chez le client]

::: tableau {nom=mois lignes=2 max=4 titre="Mes mois"}
| Mois | Ce qui entre | Ce qui sort | Il reste |
| --- | --- | --- | --- |
| Un exemple | 120 € | 180 € | 140 € |
| [texte nom] | [montant entrees] | [montant sorties] | [calcul montant fin = depart + cumul(entrees) − cumul(sorties)] |
:::

- Total des entrées : [calcul montant total = somme(mois.entrees)]
- Le double : [calcul double = total × 2]
:::

::: fiche à remplir {#f-simple titre="Simple"}
- Mon prix : [montant prix]
:::

::: fiche à remplir {#f-secret titre="Pour moi" privé=oui}
::: tableau {nom=genes lignes=2}
| Ce qui me gêne | Quand |
| --- | --- |
| [texte long gene] | [choix quand : matin \\| soir] |
:::
:::
"""


@pytest.fixture(scope="module")
def sheets(jalon, reference, base, tmp_path_factory):
    """The address of a lesson with three sheets, on the same server as the reference site."""
    site = tmp_path_factory.mktemp("sheets")
    lesson = site / "content/modules/essai/01-tresorerie.md"
    lesson.parent.mkdir(parents=True)
    lesson.write_text(LESSON, encoding="utf-8")
    (site / "content/site.yaml").write_text("titre: Essai\nid: essai\n", encoding="utf-8")
    shutil.copytree(ROOT / "templates", site / "templates")
    done = jalon("build", site, "--output", reference.public.parent / "fiches", "--now", NOW)
    assert done.returncode == 0, done.stdout + done.stderr
    return base.replace("/formation/", "/fiches/") + "modules/essai/tresorerie/index.html"


def cell(page, name):
    return page.locator(f'[name="{name}"]')


def result(page, name, row=None):
    holder = f'[data-row="{row}"] ' if row else ""
    return page.locator(f'{holder}[data-result="{name}"]').inner_text().replace("\u202f", "~").replace("\u00a0", "_")


def status(page, sheet="f-tresorerie"):
    return page.locator(f"#{sheet} [data-status]").inner_text()


def rows(page):
    return page.locator('[data-table="mois"] [data-row]').evaluate_all("rows => rows.map(row => row.dataset.row)")


def action(page, name, sheet="f-tresorerie"):
    return page.locator(f'#{sheet} [data-sheet="{name}"]')


def remove(page, row):
    page.locator(f'#f-tresorerie [data-row="{row}"] [data-sheet="remove"]').click()


def test_the_shared_table_of_cases_holds(page, sheets):
    page.goto(sheets)
    cases = json.loads((ROOT / "Tests/Shared/formula-cases.json").read_text(encoding="utf-8"))
    wrong = page.evaluate(
        """cases => {
          const { read, show, run } = jalon.formula, wrong = [], number = value => Number.isNaN(value) ? null : value
          cases.numbers.forEach(one => number(read(one.text)) === one.value || wrong.push(one))
          cases.displays.forEach(one => show(one.value, one.format) === one.text || wrong.push(one))
          cases.formulas.forEach(one => {
            const result = run(one.program, name => read(one.values[name]))
            if (number(result) !== one.result || show(result, one.format) !== one.display) wrong.push([one, result])
          })
          return wrong
        }""",
        cases,
    )
    assert wrong == []


def test_the_example_is_right_without_script(open_context, sheets):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(sheets)
    assert result(page, "fin", row=2) == "200_€"
    assert result(page, "total") == ""
    assert [one.inner_text() for one in page.locator("form button").all() if one.is_visible()] == []
    assert page.locator('[data-table="mois"] [data-row] input').first.is_visible()


def test_a_table_is_filled_with_the_keyboard_and_computed(page, sheets):
    page.goto(sheets)
    cell(page, "depart").focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("1 000")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    for text in ("Janvier", "120,50", "80 €"):
        page.keyboard.type(text)
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.sheet") == "remove"
    assert (result(page, "fin", 1), result(page, "fin", 2)) == ("1~040,50_€", "1~040,50_€")
    assert (result(page, "total"), result(page, "double")) == ("120,50_€", "241")


def test_results_are_said_after_a_pause_and_not_at_each_key(page, sheets):
    page.goto(sheets)
    assert page.locator("output").evaluate_all("all => all.every(one => one.ariaLive === 'off' || one.getAttribute('aria-live') === 'off')")
    page.locator('[name="mois.1.entrees"]').press_sequentially("12")
    assert status(page) == "" and result(page, "total") == "12_€"
    page.keyboard.press("Tab")
    assert "Total des entrées : 12 €. Le double : 24." in status(page).replace("\u00a0", " ")


def test_what_is_no_number_is_kept_and_said_politely(page, sheets):
    page.goto(sheets)
    page.locator('#f-tresorerie [data-sheet="csv"]').wait_for()
    field = cell(page, "mois.1.entrees")
    field.fill("douze")
    field.blur()
    note = page.locator(f'[id="{field.get_attribute("aria-describedby")}"]')
    assert field.get_attribute("aria-invalid") == "true" and "12,50" in note.inner_text()
    assert field.input_value() == "douze" and result(page, "total") == ""
    field.fill("12")
    field.blur()
    assert field.get_attribute("aria-invalid") is None and note.count() == 0
    assert result(page, "total") == "12_€"


def test_every_field_has_a_name_that_says_its_row(page, sheets):
    page.goto(sheets)
    action(page, "add").click()
    names = page.locator('[data-table="mois"] [data-row] :is(input, output)').evaluate_all(
        "all => all.map(one => one.getAttribute('aria-labelledby').split(' ').map(id => document.getElementById(id).textContent.trim()).join(', '))"
    )
    columns = ("Mois", "Ce qui entre", "Ce qui sort", "Il reste")
    assert names == [f"{column}, Ligne {row}" for row in (1, 2, 3) for column in columns]
    identifiers = page.locator("[id]").evaluate_all("all => all.map(one => one.id)")
    assert len(identifiers) == len(set(identifiers))


def test_rows_are_added_removed_and_brought_back(page, sheets):
    page.goto(sheets)
    cell(page, "mois.1.entrees").fill("10")
    cell(page, "mois.2.entrees").fill("20")
    action(page, "add").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.name").startswith("mois.3-") and status(page) == "Ligne 3 ajoutée."
    page.keyboard.type("Mars")
    page.keyboard.press("Tab")
    page.keyboard.type("30")
    assert result(page, "total") == "60_€"

    remove(page, 1)
    assert status(page) == "Ligne 1 enlevée." and result(page, "total") == "50_€"
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Enlever la ligne 1"
    action(page, "undo").click()
    assert rows(page)[:2] == ["1", "2"] and result(page, "total") == "60_€"
    assert page.evaluate("document.activeElement.name") == "mois.1.nom"

    action(page, "add").click()
    action(page, "add").click()
    assert len(rows(page)) == 4 and "4 lignes au plus" in status(page)
    for _ in range(4):
        page.locator('#f-tresorerie [data-sheet="remove"]').first.click()
    assert len(rows(page)) == 1 and "dernière ligne" in status(page)


def test_rows_and_what_they_hold_survive_a_reload(page, sheets):
    page.goto(sheets)
    cell(page, "depart").fill("")
    cell(page, "mois.1.entrees").fill("10")
    action(page, "add").click()
    key = rows(page)[2]
    cell(page, f"mois.{key}.entrees").fill("30")
    page.locator('[data-action="keep"]').click()
    action(page, "add").click()
    last = rows(page)[3]
    remove(page, 2)
    page.locator('#f-tresorerie [name="lieu"]').nth(1).check()
    page.reload()
    assert rows(page) == ["1", key, last]
    assert cell(page, f"mois.{key}.entrees").input_value() == "30" and result(page, "total") == "40_€"
    assert cell(page, "depart").input_value() == "", "what the learner erased came back"
    assert page.locator('#f-tresorerie [name="lieu"]').nth(1).is_checked()
    sheet = page.evaluate("() => jalon.store.progress().worksheets['f-tresorerie']")
    assert sheet["mois.2"]["value"] == "-" and sheet[f"mois.{key}"]["value"] == "+"


def test_two_devices_merge_without_losing_a_row(page, sheets):
    page.goto(sheets)
    page.locator('[data-action="keep"]').click()
    cell(page, "mois.1.entrees").fill("10")
    cell(page, "mois.1.entrees").blur()
    before = page.evaluate("() => jalon.store.progress()")
    action(page, "add").click()
    cell(page, f"mois.{rows(page)[2]}.entrees").fill("30")
    page.keyboard.press("Tab")
    # The other device began from the same copy: it added a row too, and took the first away.
    page.add_script_tag(url=sheets.split("modules/")[0] + "assets/js/jalon-merge.js")
    page.evaluate(
        """other => {
          const here = jalon.store.progress(), next = 1 + Math.max(...Object.values(other.worksheets['f-tresorerie']).map(one => one.counter))
          const sheet = other.worksheets['f-tresorerie'], seen = { [sheet['mois.1.entrees'].replica]: next - 1 }
          const register = value => ({ value, counter: next, replica: '0000000a', date: '2026-11-22', seen })
          Object.assign(other.worksheets['f-tresorerie'], {
            'mois.3-0000000a': register('+'), 'mois.3-0000000a.entrees': register('50'), 'mois.1': register('-'), 'mois.1.entrees': register(null),
          })
          jalon.store.absorb(jalon.store.merge(here, other))
        }""",
        before,
    )
    page.reload()
    assert len(rows(page)) == 3 and "1" not in rows(page) and "3-0000000a" in rows(page)
    assert result(page, "total") == "80_€"


def test_a_field_that_two_devices_wrote_shows_both(page, sheets):
    page.goto(sheets)
    page.locator('[data-action="keep"]').click()
    cell(page, "depart").fill("300")
    cell(page, "depart").blur()
    page.locator('#f-tresorerie [name="lieu"]').first.check()
    page.evaluate(
        """() => {
          const [key, text] = Object.entries(localStorage).find(([key]) => key.endsWith(':progress'))
          const progress = JSON.parse(text), sheet = progress.worksheets['f-tresorerie']
          const other = (value) => [{ value, counter: 1, replica: '0000000b', date: '2026-11-22' }]
          sheet.depart.others = other('450')
          sheet.lieu.others = other('chez le client')
          localStorage[key] = JSON.stringify(progress)
        }"""
    )
    page.reload()
    page.locator("#f-tresorerie .others").nth(1).wait_for()
    assert page.locator("#f-tresorerie .others").count() == 2
    assert page.get_by_role("button", name="Tout garder").count() == 0, "a number is one or the other"
    take = page.get_by_role("button", name="Prendre cela à la place")
    take.nth(1).click()
    take.first.click()
    assert cell(page, "depart").input_value() == "450" and result(page, "fin", 2) == "450_€"
    assert page.locator('#f-tresorerie [name="lieu"]').nth(1).is_checked()
    page.reload()
    assert cell(page, "depart").input_value() == "450" and page.locator(".others").count() == 0
    assert page.locator('#f-tresorerie [name="lieu"]').nth(1).is_checked()


def test_a_private_table_stays_in_the_private_store(page, sheets):
    page.goto(sheets)
    page.locator('[data-action="keep"]').click()
    action(page, "add", "f-secret").click()
    canary = "canari-tableau-77"
    cell = page.locator("#f-secret textarea").last
    cell.fill(canary)
    cell.blur()
    page.locator("#f-secret select").first.select_option("soir")
    stored = page.evaluate("() => ({ ...localStorage })")
    assert [key.rsplit(":", 1)[1] for key, text in stored.items() if "f-secret" in text] == ["private"]
    assert [key.rsplit(":", 1)[1] for key, text in stored.items() if canary in text] == ["private"]
    page.reload()
    assert page.locator("#f-secret textarea").last.input_value() == canary
    assert page.locator("#f-secret select").first.input_value() == "soir"


def test_the_spreadsheet_file_is_exactly_this(page, sheets):
    page.goto(sheets)
    cell(page, "activite").fill('=HYPERLINK("http://exemple")')
    cell(page, "offre").fill("Une ligne ; deux\nlignes")
    cell(page, "depart").fill("1 000,50")
    cell(page, "mois.1.nom").fill("-Janvier")
    cell(page, "mois.1.entrees").fill("-12,5 €")
    cell(page, "mois.2.sorties").fill("douze")
    page.locator('#f-tresorerie [name="lieu"]').first.check()
    with page.expect_download() as started:
        action(page, "csv").click()
    assert started.value.suggested_filename == "Mon-année-l’essai-2026-11-22.csv"
    assert started.value.path().read_bytes().decode("utf-8") == (
        "\ufeffMon activité;\"'=HYPERLINK(\"\"http://exemple\"\")\"\r\n"
        'En quelques lignes;"Une ligne ; deux\nlignes"\r\n'
        "Au départ (en euros);1000,5\r\n"
        "Où ?;chez moi\r\n"
        "Mes mois\r\n"
        "Mois;Ce qui entre;Ce qui sort;Il reste\r\n"
        "'-Janvier;-12,5;;988\r\n"
        ";;douze;\r\n"
        "Total des entrées;-12,5\r\n"
        "Le double;-25\r\n"
    ).replace("Où ?", "Où\u202f?")


def paper(page):
    """The words that a printer would get: the browser says `beforeprint`, then lays the page out for paper."""
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    return " ".join(page.locator("body").inner_text().split())


@pytest.mark.parametrize("name", ["print", "blank"])
def test_the_sheet_alone_is_printed_filled_or_empty(page, sheets, name):
    page.add_init_script("window.printed = 0; window.print = () => { window.printed += 1 }")
    page.goto(sheets)
    long = "mot " * 60 + "fin-du-texte"
    cell(page, "activite").fill(long)
    cell(page, "offre").fill("Premier\n" * 12 + "dernière-ligne")
    cell(page, "mois.1.entrees").fill("77")
    action(page, name).click()
    page.wait_for_function("window.printed === 1")
    text = paper(page)
    assert "Mon année" in text and "Ce qui entre" in text and "Un exemple" in text
    assert "Simple" not in text and "Garder ma progression" not in text and "Ajouter" not in text
    for words in ("fin-du-texte", "dernière-ligne", "77"):
        assert (words in text) is (name == "print"), words
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator(".blank-copy").count() == 0 and page.locator(".print-path").count() == 0
    assert cell(page, "activite").input_value() == long, "what was written was touched"
    assert "Simple" in paper(page)


def test_a_narrow_screen_shows_cards_that_are_still_a_table(open_context, sheets):
    page = open_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(sheets)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    for one in page.locator('[data-table="mois"] [data-row="1"] [data-label]').all():
        box = one.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 320 and box["width"] > 150
    assert page.locator('[data-row="1"] [data-label="Ce qui entre"]').evaluate(
        "cell => getComputedStyle(cell, '::before').content"
    ) == '"Ce qui entre"'
    tree = page.locator("#f-tresorerie--mois").aria_snapshot()
    for line in ("columnheader \"Ce qui entre\"", "rowheader \"Ligne 1\"", "cell"):
        assert line in tree
