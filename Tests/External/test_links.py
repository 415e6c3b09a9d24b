"""Every link of every page leads to a file that exists, and to an id in it."""

from urllib.parse import unquote, urlsplit

import pytest
from reference_site import BASE_URL
from pages import read_page

BASE_PATH = urlsplit(BASE_URL).path


def target(site, page, href):
    """The file and fragment that a browser reaches from a page, by file paths alone; None: another site."""
    parts = urlsplit(href)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    if path.startswith("/"):
        assert path.startswith(BASE_PATH), f"{href} leaves the site's folder"
        file = site.public / path.removeprefix(BASE_PATH)
    else:
        file = (page.parent / path) if path else page
    return file.resolve(), unquote(parts.fragment)


def test_every_internal_link_leads_somewhere(reference):
    dead = []
    for page in reference.pages():
        for href in read_page(page).links + [
            source for source in read_page(page).fetched if not source.startswith("data:")
        ]:
            found = target(reference, page, href)
            if found is None:
                continue
            file, fragment = found
            if not file.is_file():
                dead.append(f"{reference.address(page)}: {href}: no such file")
            elif fragment and file.suffix == ".html" and fragment not in read_page(file).ids:
                dead.append(f"{reference.address(page)}: {href}: no such id")
    assert dead == []


def test_links_are_relative_so_that_any_folder_will_do(reference):
    absolute = [
        f"{reference.address(page)}: {href}"
        for page in reference.pages()
        if page.name != "404.html"
        for href in read_page(page).links + read_page(page).fetched
        if href.startswith("/")
    ]
    assert absolute == []


def test_links_of_the_404_page_are_absolute_as_it_is_served_at_any_depth(reference):
    page = read_page(reference.public / "404.html")
    relative = [
        href
        for href in page.links + page.fetched
        if not href.startswith((BASE_PATH, "#", "data:", "mailto:", "tel:", "sms:", "https:"))
    ]
    assert relative == []
    assert any(href == f"{BASE_PATH}index.html" for href in page.links)


def test_nothing_is_fetched_from_another_host(reference):
    foreign = [
        f"{reference.address(page)}: {source}"
        for page in reference.pages()
        for source in read_page(page).fetched
        if urlsplit(source).netloc or urlsplit(source).scheme not in ("", "data")
    ]
    assert foreign == []


@pytest.mark.parametrize("suffix", [".css", ".js"])
def test_assets_name_no_other_host(reference, suffix):
    for file in reference.files(f"*{suffix}"):
        text = file.read_text(encoding="utf-8").replace("http://www.w3.org/", "")
        assert "http://" not in text and "https://" not in text and "url(//" not in text, file.name


def test_ids_are_unique_in_each_page(reference):
    for page in reference.pages():
        ids = read_page(page).ids
        assert sorted(ids) == sorted(set(ids)), reference.address(page)


def test_no_page_is_an_orphan(reference):
    """Every page but 404 can be reached from home by links."""
    home = (reference.public / "index.html").resolve()
    seen, queue = {home}, [home]
    while queue:
        page = queue.pop()
        for href in read_page(page).links:
            found = target(reference, page, href)
            if found and found[0].suffix == ".html" and found[0].is_file() and found[0] not in seen:
                seen.add(found[0])
                queue.append(found[0])
    orphans = {reference.address(page) for page in reference.pages() if page.resolve() not in seen}
    assert orphans == {"404.html"}
