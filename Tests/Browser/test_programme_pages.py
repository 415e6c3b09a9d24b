"""The pages about programmes, partners and whole modules: on a narrow screen, on paper, without a script."""

import re

import pytest
from display import overflow, violations

PROGRAMMES = ["itineraire", "tih-booster", "lulu-eiti"]
PAGES = [
    "programmes/index.html",
    "programmes/comparer/index.html",
    "passerelles/index.html",
    "partenaires/index.html",
    "partenaires/garde-d-enfants/index.html",
    "etude-de-cas/index.html",
    "modules/droit-a-la-compensation/imprimer/index.html",
    "modules/etude-de-marche/imprimer/simple/index.html",
] + [
    f"programmes/{name}/{page}"
    for name in PROGRAMMES
    for page in ("index.html", "professionnels/index.html", "fiche-prescripteur/index.html")
]


def page_count(pdf):
    return len(re.findall(rb"/Type\s*/Page[^s]", pdf))


@pytest.mark.parametrize("address", PAGES)
def test_axe_finds_nothing_and_nothing_is_wider_than_320_pixels(open_context, base, address):
    page = open_context(viewport={"width": 320, "height": 640}, java_script_enabled=True).new_page()
    page.goto(base + address)
    assert overflow(page) == []
    assert violations(page) == []


@pytest.mark.parametrize("name", PROGRAMMES)
def test_the_sheet_for_prescribers_fits_on_one_page_of_a4(open_context, base, name):
    page = open_context().new_page()
    page.goto(base + f"programmes/{name}/fiche-prescripteur/index.html")
    assert page_count(page.pdf(format="A4", prefer_css_page_size=True)) == 1


@pytest.mark.parametrize("paper", ["charte", "professionnels/grille"])
def test_what_is_signed_or_filled_in_together_fits_on_one_page_of_a4(open_context, base, paper):
    page = open_context().new_page()
    page.goto(base + f"programmes/tih-booster/{paper}/index.html")
    assert page_count(page.pdf(format="A4", prefer_css_page_size=True)) == 1


def test_columns_of_a_grid_keep_their_headings_whole_on_paper(open_context, base):
    page = open_context(viewport={"width": 680, "height": 900}).new_page()
    page.goto(base + "programmes/tih-booster/professionnels/grille/index.html")
    page.emulate_media(media="print")
    for heading in page.locator(".entry-grid thead th").all():
        assert heading.evaluate("cell => cell.scrollWidth <= cell.clientWidth")
        lines = heading.evaluate(
            """cell => { const range = document.createRange(); range.selectNodeContents(cell)
              return new Set(Array.from(range.getClientRects()).map(box => Math.round(box.top))).size }"""
        )
        assert lines == 1, heading.inner_text()


def test_programmes_side_by_side_print_on_the_long_side(open_context, base):
    page = open_context().new_page()
    page.goto(base + "programmes/comparer/index.html")
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    box = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", pdf)
    assert float(box[1]) > float(box[2])
    assert page_count(pdf) <= 4


@pytest.mark.parametrize("address", PAGES)
def test_every_page_prints(open_context, base, address):
    page = open_context().new_page()
    page.goto(base + address)
    assert page_count(page.pdf(format="A4", prefer_css_page_size=True)) >= 1


def test_each_lesson_of_a_booklet_starts_on_a_page_of_its_own(open_context, base):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(base + "modules/etude-de-marche/imprimer/index.html")
    lessons = page.locator(".booklet-lesson")
    page.emulate_media(media="print")
    assert lessons.count() >= 5
    for lesson in lessons.all():
        assert lesson.evaluate("element => getComputedStyle(element).breakBefore") == "page"
    assert page.locator("details:not([open])").count() == 0, "paper unfolds nothing"
    assert page.locator("button:visible").count() == 0
    assert page_count(page.pdf(format="A4")) > lessons.count()


def test_a_table_of_contents_leads_to_each_lesson_of_the_booklet(page, base):
    page.goto(base + "modules/plan-d-affaires/imprimer/index.html")
    links = page.locator(".booklet-cover nav a")
    titles = [title.split(None, 1)[1] for title in page.locator(".booklet-lesson > h2").all_inner_texts()]
    assert links.all_inner_texts() == titles != []
    for link in links.all():
        assert page.locator(link.get_attribute("href")).count() == 1


def test_side_by_side_every_cell_of_a_narrow_screen_says_its_programme(open_context, base):
    page = open_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(base + "programmes/comparer/index.html")
    rows = page.locator("tbody tr")
    assert rows.count() > 10
    for row in rows.all():
        assert row.locator(".cell-programme:visible").count() == row.locator("td").count() == 3
    assert page.get_by_role("table").count() == 1
    assert page.get_by_role("rowheader").count() == rows.count()


def test_bars_are_as_long_as_their_shares_and_the_table_says_the_same(open_context, base):
    for colours in ({"color_scheme": "dark"}, {"forced_colors": "active"}, {}):
        page = open_context(**colours).new_page()
        page.goto(base + "programmes/lulu-eiti/professionnels/index.html")
        bars = page.locator(".chart li")
        assert bars.count() == 5
        for bar in bars.all():
            text = bar.locator("strong").inner_text().replace("\u202f", "").replace("%", "").strip()
            share = 100 / 3 if text == "1/3" else float(text)
            ratio = bar.evaluate("""item => item.querySelector('.chart-bar').getBoundingClientRect().width
                / item.querySelector('svg').getBoundingClientRect().width""")
            assert abs(ratio * 100 - share) < 1.5
        assert page.get_by_role("img").count() == bars.count()
        cells = " ".join(page.locator("table").all_inner_texts())
        for figure in ("60", "40", "1/3", "62", "30", "250"):
            assert figure in cells


def test_partners_are_filtered_by_links_without_a_script(open_context, base):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(base + "partenaires/index.html")
    everyone = page.locator(".partners > li").count()
    assert not page.locator("[data-partners-fold]").is_visible()
    page.get_by_role("navigation", name="Choisir une difficulté").get_by_role("link", name="Le logement").click()
    assert page.url.endswith("partenaires/logement/index.html")
    assert 0 < page.locator(".partners > li").count() < everyone
    assert page.locator('.jump [aria-current="page"]').inner_text() == "Le logement"


def test_filters_of_partners_combine_and_leave_no_trace(page, base):
    page.goto(base + "partenaires/index.html")
    everyone = page.locator(".partners > li:visible").count()
    page.locator("[data-partners-fold] summary").click()
    page.get_by_label("La santé").check()
    some = page.locator(".partners > li:visible").count()
    page.get_by_label("Le logement").check()
    fewer = page.locator(".partners > li:visible").count()
    assert everyone > some > fewer > 0
    assert page.locator("main > [role=status]").inner_text().startswith(str(fewer))
    assert page.url == base + "partenaires/index.html"
    assert page.evaluate("Object.keys(localStorage).length + Object.keys(sessionStorage).length") == 0
    page.get_by_role("button", name="Tout afficher de nouveau").click()
    page.wait_for_function("count => document.querySelectorAll('.partners > li:not([hidden])').length === count", arg=everyone)


def test_filters_that_nothing_fits_say_so_and_offer_help(page, base):
    page.goto(base + "partenaires/index.html")
    page.locator("[data-partners-fold] summary").click()
    for label in ("Le logement", "La langue", "L’argent et les dettes"):
        page.get_by_label(label, exact=True).check()
    assert page.locator(".partners > li:visible").count() == 0
    assert "nous chercherons avec vous" in page.locator("main > [role=status]").inner_text()


def test_partners_are_filtered_by_department_and_by_the_way_to_reach_them(page, jalon, write_site):
    site = write_site(
        {
            "content/site.yaml": "titre: Essai\n",
            "content/partners.yaml": """
partout: {nom: Partout, freins: [droits], contacts: [{moyen: courriel, valeur: a@exemple.fr}]}
paris: {nom: À Paris, freins: [droits], départements: [Paris], contacts: [{moyen: sur place}]}
oise: {nom: Oise, freins: [droits], départements: [Val-d'Oise], contacts: [{moyen: téléphone, valeur: "3949"}]}
""",
        }
    )
    assert jalon("build", site).returncode == 0
    page.goto((site / "public/partenaires/index.html").as_uri())
    page.locator("[data-partners-fold] summary").click()

    def shown():
        return page.locator(".partners > li:visible h2").all_inner_texts()

    department = page.get_by_label("Dans quel département ?")
    department.select_option("Val-d’Oise")
    assert shown() == ["Partout", "Oise"]
    page.get_by_label("ceux que l’on peut appeler").check()
    assert shown() == ["Oise"]
    page.get_by_role("button", name="Tout afficher de nouveau").click()
    page.wait_for_function("() => document.querySelectorAll('.partners > li:not([hidden])').length === 3")
    page.get_by_label("ceux que l’on peut aller voir").check()
    assert shown() == ["À Paris"]
