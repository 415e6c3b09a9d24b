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


RICHEST = """# La leçon la plus riche

::: à cocher {#c}
- Un
:::

::: fiche à remplir {#f}
::: tableau {nom=t}
| Un | Deux |
| --- | --- |
| [nombre a] | [calcul b = a × 2] |
:::

- Total : [calcul total = somme(t.b)]
:::

::: quiz {#q-choix}
Lequel ?

- [x] A
  > Oui.
- [ ] B
  > Non.
:::

::: quiz {#q-texte type=réponse-courte}
Quel mot ?

- [x] A
:::

::: quiz {#q-nombre type=nombre}
Combien ?

- [x] 2
:::

::: quiz {#q-paires type=association}
Qui ?

- A → un
- B → deux
:::

::: quiz {#q-ordre type=ordre}
Dans quel ordre ?

1. A
2. B
:::

::: quiz {#q-libre type=réponse-libre}
Pourquoi ?
:::
"""


def test_the_richest_lesson_loads_no_more(jalon, tmp_path):
    lesson = tmp_path / "content/modules/m/01-a.md"
    lesson.parent.mkdir(parents=True)
    lesson.write_text(RICHEST, encoding="utf-8")
    (tmp_path / "content/site.yaml").write_text("titre: Essai\nid: essai\n", encoding="utf-8")
    done = jalon("build", tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    page = tmp_path / "public/modules/m/a/index.html"
    assert weights(None, page, read_page(page).scripts) <= 10 * KILOBYTE
