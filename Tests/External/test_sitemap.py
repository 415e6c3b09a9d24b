"""sitemap.xml and robots.txt."""

from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

import pytest
from reference_site import BASE_URL

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(scope="module")
def addresses(reference):
    root = ElementTree.parse(reference.public / "sitemap.xml").getroot()
    assert root.tag == NAMESPACE + "urlset"
    assert {child.tag for child in root} == {NAMESPACE + "url"}
    assert {child.tag for url in root for child in url} <= {NAMESPACE + "loc", NAMESPACE + "lastmod"}
    return [url.findtext(NAMESPACE + "loc") for url in root]


# Other versions of a page, and what those who run sessions print and send.
UNLISTED = ("/simple/index.html", "/imprimer/index.html", "/organiser/index.html", "suivi/index.html")


def test_it_lists_every_page_but_404_once_by_its_short_address(reference, addresses):
    pages = [reference.address(page) for page in reference.pages() if page.name != "404.html"]
    assert all(any(page.endswith(ending) for page in pages) for ending in UNLISTED)
    pages = [page for page in pages if not page.endswith(UNLISTED)]
    assert sorted(addresses) == sorted(BASE_URL + page.removesuffix("index.html") for page in pages)


def read_robots(public):
    robots = RobotFileParser()
    robots.parse((public / "robots.txt").read_text(encoding="utf-8").splitlines())
    return robots


def test_robots_txt_names_the_sitemap(reference):
    assert read_robots(reference.public).site_maps() == [BASE_URL + "sitemap.xml"]


def test_robots_may_read_a_site_that_is_no_demonstration(jalon, write_site, tmp_path):
    site = write_site(
        {"content/site.yaml": f"titre: Un site\nadresse: {BASE_URL}\n", "content/modules/x/01-a.md": "# A\n"}
    )
    assert jalon("build", site, "--output", tmp_path / "public").returncode == 0
    assert read_robots(tmp_path / "public").can_fetch("*", BASE_URL + "modules/x/a/")
    assert "noindex" not in (tmp_path / "public/index.html").read_text(encoding="utf-8")
