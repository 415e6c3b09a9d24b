"""What the manuals show is tried: sites build without an error, commands exist, links lead somewhere."""

import re
import shlex

import pytest
from reference_site import ROOT
from test_diagnostics import diagnostics

SAMPLE = re.compile(r"\*\*`(content/[^`]+)`\*\*\n\n```\w+\n(.*?)^```$", re.DOTALL | re.MULTILINE)
COMMAND_BLOCK = re.compile(r"^```\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def read(manual):
    return (ROOT / manual).read_text(encoding="utf-8")


def test_the_site_of_the_trainers_manual_builds_without_error_or_warning(jalon, write_site, tmp_path):
    site = write_site(dict(SAMPLE.findall(read("docs/formateurs.md"))))
    done = jalon("build", site, "--output", tmp_path / "public", "--now", "2026-11-22")
    assert done.returncode == 0, done.stdout + done.stderr
    assert [one for one in diagnostics(done) if one["severity"] != "note"] == []
    for page in ["modules/vendre-sur-un-marche/mes-prix", "ateliers/atelier-du-mardi"]:
        assert (tmp_path / "public" / page / "index.html").is_file()


@pytest.mark.parametrize("manual", ["README.md", "docs/formateurs.md"])
def test_commands_and_samples_of_a_manual_work_in_their_order(jalon, tmp_path, manual):
    """Types every `jalon` line of the manual, puts its samples in place, then builds."""
    folder = tmp_path
    for line in "".join(COMMAND_BLOCK.findall(read(manual))).splitlines():
        if line.startswith("cd ") and line != "cd ..":
            folder = folder / line.removeprefix("cd ")
        if line.startswith("jalon "):
            words = shlex.split(line)
            done = jalon(*words[1:], cwd=folder)
            assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
    for path, text in SAMPLE.findall(read(manual)):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    done = jalon("build", cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("manual", ["README.md", "docs/formateurs.md", "docs/orientation.md"])
def test_links_between_documents_lead_somewhere(manual):
    for target in re.findall(
        r"(?:\]\(|src=\")([^)\"#:]+)(?=[)#\"])", re.sub(r"```.*?```|`[^`]*`", "", read(manual), flags=re.DOTALL)
    ):
        assert ((ROOT / manual).parent / target).exists(), target


def test_the_picture_of_the_readme_is_light():
    picture = ROOT / "docs/lesson-phone.png"
    assert picture.read_bytes().startswith(b"\x89PNG") and picture.stat().st_size < 100_000


def test_the_site_of_the_orientation_manual_builds_without_error_or_warning(jalon, write_site, tmp_path):
    site = write_site(dict(SAMPLE.findall(read("docs/orientation.md"))))
    done = jalon("build", site, "--output", tmp_path / "public", "--now", "2026-11-22")
    assert done.returncode == 0, done.stdout + done.stderr
    assert [one for one in diagnostics(done) if one["severity"] != "note"] == []
    for page in [
        "trouver-mon-parcours",
        "faire-le-point",
        "programmes/premiers-pas/est-ce-pour-moi",
        "programmes/premiers-pas/professionnels/grille",
        "programmes/premiers-pas/charte",
        "suivis/demande",
    ]:
        assert (tmp_path / "public" / page / "index.html").is_file(), page
