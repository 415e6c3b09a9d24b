"""What every page must carry, whatever it is about."""

import re
from urllib.parse import urlsplit

from reference_site import BASE_URL
from pages import read_page

FIXED_PAGES = [
    "404.html",
    "accessibilite/index.html",
    "aide/index.html",
    "ateliers/index.html",
    "contact/index.html",
    "donnees-personnelles/index.html",
    "glossaire/index.html",
    "index.html",
    "mentions-legales/index.html",
    "plan-du-site/index.html",
    "programmes/index.html",
    "progression/index.html",
]


def test_the_pages_with_a_fixed_address_are_there(reference):
    missing = [address for address in FIXED_PAGES if not (reference.public / address).is_file()]
    assert missing == []


def test_every_module_and_lesson_has_its_page(reference):
    for lesson in (reference.source / "content/modules").glob("*/[0-9]*.md"):
        slug = lesson.stem.split("-", 1)[1].replace(".simple", "/simple")
        assert (reference.public / "modules" / lesson.parent.name / slug / "index.html").is_file(), lesson.name
    for kind in ("modules/*/index.md", "programmes/*.yaml", "workshops/*.md"):
        assert list((reference.source / "content").glob(kind)), kind


def test_every_page_says_that_the_site_is_a_demonstration(reference):
    for page in reference.pages():
        text = read_page(page).text
        assert "Exemple : ces séances n’existent pas" in text.replace("\u00a0", " ").replace("\u202f", " ").replace(
            "'", "’"
        ), page
        assert "noindex" in read_page(page).names.get("robots", ""), page


def test_the_menu_has_at_most_five_entries(reference):
    for page in reference.pages():
        assert 1 <= len(read_page(page).menu) <= 5, page


def test_every_page_has_one_title_and_headings_without_gaps(reference):
    for page in reference.pages():
        levels = read_page(page).headings
        assert levels.count(1) == 1, reference.address(page)
        assert levels[0] == 1, f"{reference.address(page)}: a heading stands before the title"
        assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), (
            f"{reference.address(page)}: {levels}"
        )


def test_every_page_names_its_language_and_width(reference):
    for page in reference.pages():
        assert read_page(page).language == "fr", page
        assert read_page(page).names.get("viewport") == "width=device-width, initial-scale=1", page


def test_canonical_addresses_are_short_and_their_own(reference):
    for page in reference.pages():
        if page.name == "404.html":
            continue
        # What organisers print and send, and what référents read, is nobody's to find.
        if reference.address(page).endswith(("/organiser/index.html", "suivi/index.html")):
            assert read_page(page).canonical == "", page
            continue
        # A lesson stands for its plain version, a module for its booklet.
        folder = reference.address(page).removesuffix("index.html").removesuffix("simple/").removesuffix("imprimer/")
        assert read_page(page).canonical == BASE_URL + folder, page


def test_home_carries_the_compulsory_accessibility_mention(reference):
    home = read_page(reference.public / "index.html")
    assert "Accessibilité : non conforme" in home.text.replace("\u00a0", " ")
    for page in reference.pages():
        if read_page(page).kind != "accessibility":
            assert any(urlsplit(href).path.endswith("accessibilite/index.html") for href in read_page(page).links), page


def test_the_declaration_has_the_compulsory_headings_in_order(reference):
    text = read_page(reference.public / "accessibilite/index.html").text
    headings = [
        "État de conformité",
        "Résultats des tests",
        "Contenus non accessibles",
        "Établissement de cette déclaration",
        "Retour d’information et contact",
        "Voies de recours",
    ]
    positions = [text.replace("'", "’").find(heading) for heading in headings]
    assert -1 not in positions and positions == sorted(positions), dict(zip(headings, positions))


def test_no_template_tag_or_directive_is_left_in_a_page(reference):
    for page in reference.pages():
        text = read_page(page).text
        for left in ("{{", "}}", ":::", "]("):
            assert left not in text, f"{reference.address(page)}: {left}"


def test_no_name_of_a_string_is_shown_in_place_of_its_text(reference):
    names = [
        f"{reference.address(page)}: {name}"
        for page in reference.pages()
        for name in re.findall(r"[a-z]+_[a-z_]+", read_page(page).text)
    ]
    assert names == []


def test_the_programmes_side_by_side_show_no_outcome_figure(reference):
    """Their definitions differ: a percentage here would be compared with its neighbour."""
    assert "%" not in read_page(reference.public / "programmes/comparer/index.html").text


def test_what_is_for_professionals_stays_on_their_pages(reference):
    """The share of missed appointments would hurt the very people whom the site is for."""
    for page in reference.pages():
        if read_page(page).kind in ("professionals", "prescriber"):
            continue
        text = read_page(page).text.replace("\u00a0", " ").replace("\u202f", " ")
        assert "30 % de rendez-vous" not in text and "freins rencontrés" not in text.lower(), page
