"""Exit codes and help: 0 done, 1 mistakes in the content, 2 bad usage, 3 the machine failed."""

import json
import os
import shutil
import stat
import tempfile
from pathlib import Path

import pytest
from reference_site import PROGRAM
from test_small_sites import LEAST


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["build", "--help"],
        ["check", "--help"],
        ["render", "--help"],
        ["new", "--help"],
        ["new", "lesson", "--help"],
        ["schedule"],
        ["schedule", "list", "--help"],
        ["--version"],
    ],
)
def test_help_is_exit_0_on_standard_output(jalon, arguments):
    done = jalon(*arguments)
    assert (done.returncode, done.stderr) == (0, "") and done.stdout.strip()


@pytest.mark.parametrize(
    "arguments",
    [
        ["biuld"],
        ["build", "--ouput", "x"],
        ["build", "--jobs", "zéro"],
        ["build", "--now", "demain"],
        ["new", "site"],
        ["schedule", "lst"],
        ["schedule", "list", "--format", "cvs"],
        ["schedule", "list", "--form", "csv"],
        ["schedule", "conflicts", "--format", "xml"],
        ["schedule", "record", "nulle-part"],
    ],
)
def test_bad_usage_is_exit_2_and_says_how(jalon, arguments):
    done = jalon(*arguments)
    assert done.returncode == 2 and done.stdout == "" and done.stderr.strip()


def test_a_folder_that_is_not_there_is_named(jalon, tmp_path):
    done = jalon("build", tmp_path / "nulle-part")
    assert done.returncode in (2, 3) and "nulle-part" in done.stderr


def test_strict_turns_warnings_into_exit_1(jalon, write_site):
    site = write_site(LEAST)
    assert jalon("check", site).returncode == 0
    assert jalon("check", site, "--strict").returncode == 1


def test_build_says_how_many_pages_and_where_to_open_them(jalon, write_site, tmp_path):
    done = jalon("build", write_site(LEAST), "--output", tmp_path / "public")
    pages = len(list((tmp_path / "public").rglob("*.html")))
    assert str(pages) in done.stdout and "index.html" in done.stdout


def test_json_is_one_object(jalon, write_site, tmp_path):
    done = jalon("build", write_site(LEAST), "--output", tmp_path / "public", "--json")
    assert isinstance(json.loads(done.stdout), dict)


def test_nothing_piped_carries_colours(jalon, write_site):
    done = jalon("check", write_site(LEAST))
    assert "\x1b" not in done.stdout + done.stderr


def test_an_output_that_is_a_file_is_exit_3(jalon, write_site, tmp_path):
    (tmp_path / "public").write_text("déjà là", encoding="utf-8")
    done = jalon("build", write_site(LEAST), "--output", tmp_path / "public")
    assert done.returncode == 3 and str(tmp_path / "public") in done.stderr
    assert (tmp_path / "public").read_text(encoding="utf-8") == "déjà là"


def test_a_read_only_output_is_exit_3_with_its_name(jalon):
    """Root writes everywhere: there, the program runs as nobody."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program = shutil.copy2(PROGRAM, folder / "jalon")
        for path, text in LEAST.items():
            file = folder / "site" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        (folder / "public").mkdir()
        for path in [folder, *folder.rglob("*")]:
            path.chmod(0o755)
        (folder / "site").chmod(0o777)
        (folder / "public").chmod(stat.S_IRUSR | stat.S_IXUSR | stat.S_IROTH | stat.S_IXOTH)
        nobody = {"user": 65534, "group": 65534} if os.getuid() == 0 else {}
        done = jalon("build", folder / "site", "--output", folder / "public", program=program, **nobody)
        assert done.returncode == 3, done.stdout + done.stderr
        assert "public" in done.stderr and "Fatal" not in done.stderr
        assert list((folder / "public").iterdir()) == []


def test_render_prints_the_html_of_a_file(jalon, tmp_path):
    file = tmp_path / "a.md"
    file.write_text("# Bonjour\n\n- un\n- deux\n", encoding="utf-8")
    done = jalon("render", file)
    assert done.returncode == 0
    assert "<h1" in done.stdout and "<li>deux</li>" in done.stdout
