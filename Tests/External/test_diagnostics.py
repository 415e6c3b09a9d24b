"""What a trainer gets wrong is told all at once, with its place, its rule and a near miss; and nothing is written."""

import json
import re

import pytest

FACTS = """\
acre-delai:
  libellé: délai pour demander l'Acre
  valeur: 60
  unité: jours
  source: {titre: Urssaf, url: "https://www.autoentrepreneur.urssaf.fr/"}
  valable au: 2026-02-30
  statut: confirmé
"""

FIRST_LESSON = """\
---
titre: Vos clients
durrée: 8
---

Le délai est de {{fait:acre-delais}}.

Voir [la suite](02-pri.md) et [le prix](02-prix.md#un-prix-just).

![](marche.png)

::: quiz {#q-clients}
À qui demander son avis ?

- [ ] À sa famille
  > Elle vous aime.
- [ ] À des clients
  > Ils paieront.
:::
"""

SECOND_LESSON = """\
---
titre: Votre prix
durée: longtemps
---

## Un prix juste

::: quiz {#q-clients}
Combien ?

- [ ] Rien
  > Votre travail vaut quelque chose.
- [x] Un prix
  > Oui.
:::

::: conseil
Ce bloc n'est jamais fermé.
"""

MISTAKEN = {
    "content/site.yaml": "titre: Un site\n",
    "content/facts.yaml": FACTS,
    "content/modules/etude/index.md": "---\ntitre: Étude : par où commencer\n---\n\nBonjour.\n",
    "content/modules/etude/01-clients.md": FIRST_LESSON,
    "content/modules/etude/02-prix.md": SECOND_LESSON,
    "content/modules/etude/marche.png": "",
}

# (file, line, column, what the message must name): one row a mistake. None: several columns would do.
MISTAKES = [
    ("facts.yaml", 6, 15, "2026-02-30"),
    ("modules/etude/01-clients.md", 3, 1, "durée"),
    ("modules/etude/01-clients.md", 6, None, "acre-delai"),
    ("modules/etude/01-clients.md", 8, 17, "02-pri"),
    ("modules/etude/01-clients.md", 8, None, "un-prix-juste"),
    ("modules/etude/01-clients.md", 10, None, ""),
    ("modules/etude/01-clients.md", 12, None, ""),
    ("modules/etude/02-prix.md", 3, 8, "longtemps"),
    ("modules/etude/02-prix.md", 8, None, "q-clients"),
    ("modules/etude/02-prix.md", 17, 1, "conseil"),
]

DIAGNOSTIC = re.compile(
    r"^content/(?P<file>[^:\n]+):(?P<line>\d+):(?P<column>\d+): (?P<severity>[^\W\d]+)[  ]?: (?P<text>.+) \[(?P<rule>[a-z][a-z-]+)\]$",
    re.MULTILINE,
)


def diagnostics(done):
    return [match.groupdict() for match in DIAGNOSTIC.finditer(done.stdout + done.stderr)]


def missing(found):
    def matches(mistake, diagnostic):
        file, line, column, word = mistake
        place = (diagnostic["file"], int(diagnostic["line"])) == (file, line)
        return place and column in (None, int(diagnostic["column"])) and word in diagnostic["text"]

    return [mistake for mistake in MISTAKES if not any(matches(mistake, diagnostic) for diagnostic in found)]


@pytest.fixture
def mistaken(write_site):
    return write_site(MISTAKEN)


@pytest.mark.parametrize("lang, error", [("fr_FR.UTF-8", "erreur"), ("en_US.UTF-8", "error")])
def test_ten_mistakes_are_told_in_one_run(jalon, mistaken, lang, error):
    done = jalon("check", mistaken, lang=lang)
    assert done.returncode == 1
    found = diagnostics(done)
    assert missing(found) == [], done.stdout + done.stderr
    assert error in {diagnostic["severity"] for diagnostic in found}


def test_both_languages_tell_of_the_same_places_and_rules(jalon, mistaken):
    def places(lang):
        found = diagnostics(jalon("check", mistaken, "--lang", lang))
        return [(one["file"], one["line"], one["column"], one["rule"]) for one in found]

    def texts(lang):
        return {one["text"] for one in diagnostics(jalon("check", mistaken, "--lang", lang))}

    assert places("fr") == places("en") != []
    assert len(texts("fr") & texts("en")) < len(texts("fr")) / 2, "half of the messages are in one language only"


def test_the_line_is_quoted_with_a_mark_under_the_mistake(jalon, mistaken):
    done = jalon("check", mistaken)
    assert re.search(r"^ *8 \| Voir \[la suite\].*\n *\| {17}\^", done.stdout + done.stderr, re.MULTILINE), (
        done.stdout + done.stderr
    )


def test_a_title_with_a_colon_is_read_as_it_was_meant(jalon, mistaken):
    found = diagnostics(jalon("check", mistaken))
    assert [one for one in found if one["file"] == "modules/etude/index.md" and one["severity"] == "erreur"] == []


def test_nothing_is_written_when_there_is_an_error(jalon, mistaken, tmp_path, tree):
    public = tmp_path / "public"
    good = {
        path: text for path, text in MISTAKEN.items() if not path.endswith(("-clients.md", "-prix.md", "facts.yaml"))
    }
    for path in MISTAKEN.keys() - good.keys():
        (mistaken / path).rename(tmp_path / path.replace("/", "-"))
    (mistaken / "content/modules/etude/01-clients.md").write_text("# Vos clients\n\nBonjour.\n", encoding="utf-8")
    assert jalon("build", mistaken, "--output", public).returncode == 0
    before = tree(public)
    assert "modules/etude/clients/index.html" in before
    (mistaken / "content/modules/etude/01-clients.md").write_text(FIRST_LESSON, encoding="utf-8")
    assert jalon("build", mistaken, "--output", public).returncode == 1
    assert tree(public) == before
    assert {path.name for path in tmp_path.iterdir() if path.name.startswith(".")} == set()


def test_a_first_build_with_an_error_leaves_no_folder(jalon, mistaken, tmp_path):
    assert jalon("build", mistaken, "--output", tmp_path / "public").returncode == 1
    assert not (tmp_path / "public").exists() or list((tmp_path / "public").iterdir()) == []


def test_the_json_report_tells_the_same(jalon, mistaken):
    report = json.loads(jalon("check", mistaken, "--format", "json").stdout)
    assert len(report["diagnostics"]) >= len(MISTAKES)


@pytest.mark.parametrize(
    "text",
    [
        "titre: Étude : par où commencer",
        "titre: Prix #1",
        "titre: 'L'atelier'",
        "titre: 21,2",
        "titre: oui",
        "titre: 1e3",
        "titre: [Un",
        'titre: "Un',
        "titre: @moi",
        "titre: 100 %",
        "titre: %",
        "titre:\tUn",
        "titre: *",
        "titre: &a",
        "titre: ! ici",
    ],
)
def test_a_trap_of_yaml_is_read_as_meant_or_reported_with_its_place(jalon, write_site, tree, tmp_path, text):
    """Silence and another title is the one thing that must not happen."""
    site = write_site(
        {"content/site.yaml": "titre: Un site\n", "content/modules/a/01-b.md": f"---\n{text}\n---\n\nBonjour.\n"}
    )
    done = jalon("build", site, "--output", tmp_path / "public")
    assert done.returncode in (0, 1), done.stderr
    if any(one["file"] == "modules/a/01-b.md" and one["line"] in "123" for one in diagnostics(done)):
        return
    page = (tmp_path / "public/modules/a/b/index.html").read_text(encoding="utf-8")
    heading = re.search(r"<h1[^>]*>(.*?)</h1>", page, re.DOTALL).group(1)
    plain = re.sub(r"[\s\u00a0\u202f]+", " ", heading.replace("&#39;", "’").replace("'", "’"))
    assert plain == text.removeprefix("titre:").strip().strip("'").replace("'", "’"), heading
