"""Little is required: the least site builds, and so does what `jalon new` writes."""

import html
import re

import pytest
from test_diagnostics import diagnostics

LEAST = {"content/site.yaml": "title: Mon site\n", "content/modules/x/01-a.md": "Bonjour, c'est la première leçon.\n"}


def test_the_least_site_builds(jalon, write_site, tmp_path):
    public = tmp_path / "public"
    done = jalon("build", write_site(LEAST), "--output", public)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "première leçon" in (public / "modules/x/a/index.html").read_text(encoding="utf-8")
    assert (public / "index.html").is_file() and (public / "404.html").is_file()
    assert not (public / "sitemap.xml").exists(), "without base_url an address cannot be known"


def test_what_the_least_site_lacks_is_a_warning_or_a_note(jalon, write_site):
    done = jalon("check", write_site(LEAST), "--lang", "en")
    assert done.returncode == 0
    found = diagnostics(done)
    assert found and all(one["severity"] in ("warning", "note") for one in found), done.stdout + done.stderr
    assert any(one["file"] == "modules/x/01-a.md" for one in found), "a lesson without a title is worth a word"
    assert jalon("check", write_site(LEAST), "--strict").returncode == 1


def test_a_site_without_a_site_yaml_is_told_what_to_write(jalon, tmp_path):
    done = jalon("build", tmp_path)
    assert done.returncode in (1, 2)
    assert "site.yaml" in done.stdout + done.stderr or "content" in done.stdout + done.stderr


def test_a_sites_own_template_wins_over_the_built_in_one(jalon, write_site, tmp_path):
    site = write_site(
        LEAST | {"templates/partials/page-end.html": "<footer><p>Pied de page à nous</p></footer></body></html>\n"}
    )
    done = jalon("build", site, "--output", tmp_path / "public")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Pied de page à nous" in (tmp_path / "public/index.html").read_text(encoding="utf-8")


def test_a_new_site_builds_without_an_error(jalon, tmp_path):
    done = jalon("new", "site", "mon-site", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    built = jalon("build", tmp_path / "mon-site")
    assert built.returncode == 0, built.stdout + built.stderr
    assert (tmp_path / "mon-site/public/index.html").is_file()


def test_a_new_module_and_lesson_build_and_are_on_the_site(jalon, tmp_path):
    jalon("new", "site", "mon-site", cwd=tmp_path)
    site = tmp_path / "mon-site"
    for arguments in (("module", "Trouver un local"), ("lesson", "trouver-un-local/Visiter")):
        done = jalon("new", *arguments, cwd=site)
        assert done.returncode == 0, done.stdout + done.stderr
    done = jalon("build", cwd=site)
    assert done.returncode == 0, done.stdout + done.stderr
    page = (site / "public/modules/trouver-un-local/visiter/index.html").read_text(encoding="utf-8")
    assert re.search(r"<h1[^>]*>\s*Visiter", page)


@pytest.mark.parametrize("title", ['Le "bon" prix', "Mon prix : # 1", "L'été", "100 %", "Un \\ deux", "- Vendre"])
def test_a_new_module_keeps_its_title_whatever_its_signs(jalon, tmp_path, title):
    jalon("new", "site", "mon-site", cwd=tmp_path)
    site = tmp_path / "mon-site"
    assert jalon("new", "module", "--", title, cwd=site).returncode == 0
    done = jalon("build", cwd=site)
    assert done.returncode == 0, done.stdout + done.stderr
    assert [one for one in diagnostics(done) if one["rule"].startswith("data-")] == [], done.stdout
    pages = [html.unescape(page.read_text(encoding="utf-8")) for page in (site / "public/modules").glob("*/index.html")]
    plain = [re.sub(r"[\u00a0\u202f]", " ", page).replace("’", "'") for page in pages]
    # French typography may change the quotation marks, and only them.
    wanted = re.escape(title).replace('"', r'["«»“” ]+').replace(r"\ ", " ?")
    assert any(re.search(rf"<h1[^>]*>\s*{wanted}\s*</h1>", page) for page in plain), wanted


@pytest.mark.parametrize("arguments", [("site", "mon-site"), ("module", "Un module"), ("programme", "Un parcours")])
def test_new_never_overwrites(jalon, tmp_path, tree, arguments):
    jalon("new", "site", "mon-site", cwd=tmp_path)
    folder = tmp_path if arguments[0] == "site" else tmp_path / "mon-site"
    jalon("new", *arguments, cwd=folder)
    before = tree(tmp_path)
    assert jalon("new", *arguments, cwd=folder).returncode != 0
    assert tree(tmp_path) == before
