"""Budgets: a page must open on an old telephone with little data left."""

import gzip
from functools import cache

from pages import read_page

KILOBYTE = 1000


@cache
def gzipped(path):
    return len(gzip.compress(path.read_bytes(), 9))


def weights(site, page, sources):
    return sum(gzipped((page.parent / source).resolve()) for source in sources)


def pages_of(site, *kinds):
    return [page for page in site.pages() if page.name != "404.html" and (not kinds or read_page(page).kind in kinds)]


def test_a_lesson_with_its_style_fits_in_one_round_trip(reference):
    lessons = pages_of(reference, "lesson")
    assert lessons
    heavy = {
        reference.address(page): total
        for page in lessons
        if (total := gzipped(page) + weights(reference, page, read_page(page).stylesheets)) > 14 * KILOBYTE
    }
    assert heavy == {}


def test_a_lesson_loads_at_most_ten_kilobytes_of_script(reference):
    for page in pages_of(reference, "lesson"):
        assert weights(reference, page, read_page(page).scripts) <= 10 * KILOBYTE, page


def test_no_page_loads_more_than_thirty_kilobytes_of_script(reference):
    for page in pages_of(reference):
        assert weights(reference, page, read_page(page).scripts) <= 30 * KILOBYTE, page


def test_no_page_weighs_more_than_a_hundred_kilobytes_in_all(reference):
    for page in pages_of(reference):
        sources = [source for source in read_page(page).fetched if not source.startswith("data:")]
        assert gzipped(page) + weights(reference, page, sources) <= 100 * KILOBYTE, page
