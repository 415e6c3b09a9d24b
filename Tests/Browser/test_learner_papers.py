"""« Mon dossier » and « Mon récapitulatif »: on the screen, on paper, without a script."""

import re

import pytest

PAPERS = ["progression/dossier/index.html", "progression/recapitulatif/index.html"]
MENTION = "Document rempli par la personne, sans valeur d’attestation"


def keep(page, base):
    page.goto(base + "progression/index.html")
    page.locator('[data-action="keep"]').click()


def write(page, path, value, private=False):
    page.evaluate("([path, value, hidden]) => jalon.store.change(path, value, hidden)", [path, value, private])


def sheet(reference, private):
    """(id of a worksheet, name of one of its text fields) in the dossier."""
    html = (reference.public / PAPERS[0]).read_text(encoding="utf-8")
    for form in re.findall(r"<form class=\"worksheet\".*?</form>", html, re.DOTALL):
        if ("data-private" in form.split(">", 1)[0]) == private:
            name = re.search(r'<(?:input type="text"|textarea)[^>]* name="([a-z0-9-]+)"', form)
            if name:
                return re.search(r'data-worksheet="([^"]+)"', form).group(1), name.group(1)
    raise AssertionError("no such sheet")


def test_the_dossier_holds_every_sheet_once(reference, page, base):
    ids = {
        found
        for path in reference.pages()
        if "/modules/" in path.as_posix() and "imprimer" not in path.as_posix()
        for found in re.findall(r'data-worksheet="([^"]+)"', path.read_text(encoding="utf-8"))
    }
    page.goto(base + PAPERS[0])
    shown = page.locator("[data-worksheet]").evaluate_all("forms => forms.map(form => form.dataset.worksheet)")
    assert sorted(shown) == sorted(ids) and ids


def test_the_dossier_shows_what_was_written_and_keeps_what_is_added(page, base, reference):
    name, field = sheet(reference, private=False)
    keep(page, base)
    write(page, ["worksheets", name, field], "Coudre à domicile")
    page.goto(base + PAPERS[0])
    control = page.locator(f'[data-worksheet="{name}"] [name="{field}"]')
    assert control.input_value() == "Coudre à domicile"
    control.fill("Coudre en atelier")
    control.blur()
    page.reload()
    assert control.input_value() == "Coudre en atelier"
    page.locator('[data-dossier="empty"]').check()
    visible = [form for form in page.locator("[data-worksheet]").all() if form.is_visible()]
    assert [form.get_attribute("data-worksheet") for form in visible] == [name]


def test_personal_sheets_come_in_only_if_the_learner_ticks(page, base, reference):
    name, field = sheet(reference, private=True)
    keep(page, base)
    write(page, ["worksheets", name, field], "canari-dossier", private=True)
    page.goto(base + PAPERS[0])
    form = page.locator(f'[data-worksheet="{name}"]')
    assert not form.is_visible()
    page.emulate_media(media="print")
    assert not form.is_visible()
    page.emulate_media(media="screen")
    page.locator('[data-dossier="personal"]').check()
    assert form.is_visible() and form.locator(f'[name="{field}"]').input_value() == "canari-dossier"
    page.reload()
    assert not page.locator('[data-dossier="personal"]').is_checked() and not form.is_visible()


def test_the_summary_shows_what_is_done_and_its_heading(page, base):
    keep(page, base)
    lesson = page.evaluate("JSON.parse(document.querySelector('#jalon-data').textContent).modules[0].lessons[0]")
    write(page, ["lessons", lesson["id"], "state"], "done")
    write(page, ["plan", "p-00000001", "text"], "Appeler la banque")
    write(page, ["plan", "p-00000001", "done"], True)
    write(page, ["plan", "p-00000002", "text"], "Pas encore faite")
    page.goto(base + PAPERS[1])
    text = page.locator("main").inner_text()
    assert MENTION in text
    assert lesson["title"] in text and "22 novembre 2026" in text and "Appeler la banque" in text
    assert "Pas encore faite" not in text
    assert page.locator("[data-recap-lesson]:visible").count() == 1


@pytest.mark.parametrize("address", PAPERS)
def test_no_paper_certifies_anything(reference, address):
    html = (reference.public / address).read_text(encoding="utf-8").lower()
    assert re.findall(r"certificat|certifi|validé|diplôme|\d+ %|score", re.sub(r"<form.*?</form>", "", html, flags=re.S)) == []


@pytest.mark.parametrize("address", PAPERS)
def test_without_a_script_the_paper_is_blank_and_says_so(open_context, base, address):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(base + address)
    assert "Sans JavaScript" in page.locator("main").inner_text()
    assert page.locator("main :is(table, form)").first.is_visible()
    assert not page.locator("button").first.is_visible() if page.locator("button").count() else True


def test_the_dossier_never_shows_personal_sheets_without_a_script(open_context, base):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(base + PAPERS[0])
    assert page.locator("[data-worksheet][data-private]").count() > 0
    assert page.locator("[data-worksheet][data-private]:visible").count() == 0


@pytest.mark.parametrize("address", PAPERS)
def test_nothing_is_cut_on_paper(open_context, base, address):
    page = open_context(viewport={"width": 718, "height": 1000}).new_page()
    page.goto(base + address)
    page.emulate_media(media="print")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert not page.locator("button:visible").count()


def test_both_stand_in_the_site_map_and_on_the_progress_page(page, base):
    for address in ("plan-du-site/index.html", "progression/index.html"):
        page.goto(base + address)
        hrefs = page.locator("main a").evaluate_all("links => links.map(link => link.href)")
        assert {base + paper for paper in PAPERS} <= set(hrefs), address


def test_an_erasure_in_another_window_empties_the_paper(open_context, base):
    context = open_context()
    page, other = context.new_page(), context.new_page()
    keep(page, base)
    write(page, ["plan", "p-00000001", "text"], "Appeler la banque")
    write(page, ["plan", "p-00000001", "done"], True)
    page.goto(base + PAPERS[1])
    assert "Appeler la banque" in page.content()
    other.goto(base + "progression/index.html")
    other.locator('[data-action="erase"]').click()
    other.locator('[data-action="erase-now"]').click()
    page.wait_for_function("() => !document.body.innerText.includes('Appeler la banque')")
