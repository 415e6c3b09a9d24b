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


def test_it_lists_every_page_but_404_once_by_its_short_address(reference, addresses):
    pages = [reference.address(page) for page in reference.pages() if page.name != "404.html"]
    assert sorted(addresses) == sorted(BASE_URL + page.removesuffix("index.html") for page in pages)


def test_robots_txt_names_the_sitemap_and_lets_readers_in(reference):
    robots = RobotFileParser()
    robots.parse((reference.public / "robots.txt").read_text(encoding="utf-8").splitlines())
    assert robots.site_maps() == [BASE_URL + "sitemap.xml"]
    assert robots.can_fetch("*", BASE_URL + "aide/")
