"""A build that is killed leaves whole files, and the next one finishes the work."""

import os
import signal
import subprocess
import time

import pytest
from reference_site import NOW, PROGRAM

LESSONS = 1500


@pytest.fixture(scope="module")
def large_site(tmp_path_factory):
    site = tmp_path_factory.mktemp("large")
    (site / "content").mkdir()
    (site / "content/site.yaml").write_text("titre: Un grand site\nadresse: https://example.org/\n", encoding="utf-8")
    return site


def write_lessons(site, version):
    for number in range(LESSONS):
        lesson = site / f"content/modules/module-{number // 10:03d}/{number % 10 + 1:02d}-lecon-{number}.md"
        lesson.parent.mkdir(parents=True, exist_ok=True)
        paragraphs = "\n\n".join(f"Version {version}, paragraphe {line} : de quoi lire un peu." for line in range(40))
        lesson.write_text(f"---\ntitre: Leçon {number}\n---\n\n## Un titre\n\n{paragraphs}\n", encoding="utf-8")


def build(jalon, site, public):
    started = time.monotonic()
    done = jalon("build", site, "--output", public, "--now", NOW)
    assert done.returncode == 0, done.stderr
    return time.monotonic() - started


def kill_after(seconds, site, public):
    """Starts a build and kills it, which no program can prevent; True when it was still running."""
    process = subprocess.Popen(
        [PROGRAM, "build", site, "--output", public, "--now", NOW],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "SWIFT_BACKTRACE": "enable=no"},
    )
    try:
        process.wait(timeout=seconds)
        return False
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        return True


def test_each_file_is_whole_old_or_new_and_the_next_build_finishes(jalon, large_site, tree, tmp_path):
    write_lessons(large_site, version=1)
    build(jalon, large_site, tmp_path / "public")
    old = tree(tmp_path / "public")
    write_lessons(large_site, version=2)
    needed = build(jalon, large_site, tmp_path / "other")
    new = tree(tmp_path / "other")
    assert old.keys() == new.keys() and old != new

    killed = 0
    for step in range(1, 13):
        killed += kill_after(needed * step / 12, large_site, tmp_path / "public")
        for path, content in tree(tmp_path / "public").items():
            assert content in (old[path], new[path]), f"{path} is neither old nor new"
    assert killed >= 3

    build(jalon, large_site, tmp_path / "public")
    assert tree(tmp_path / "public") == new


def test_an_interrupted_build_leaves_the_site_as_it_was(jalon, large_site, tree, tmp_path):
    write_lessons(large_site, version=1)
    needed = build(jalon, large_site, tmp_path / "public")
    before = tree(tmp_path / "public")
    write_lessons(large_site, version=2)
    process = subprocess.Popen(
        [PROGRAM, "build", large_site, "--output", tmp_path / "public", "--now", NOW],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    time.sleep(needed / 4)
    process.send_signal(signal.SIGINT)
    process.communicate()
    assert process.returncode != 0
    assert tree(tmp_path / "public") == before


def test_only_files_that_jalon_wrote_are_removed(jalon, write_site, tmp_path):
    site, public = (
        write_site(
            {
                "content/site.yaml": "titre: A\n",
                "content/modules/x/01-a.md": "Un.\n",
                "content/modules/x/02-b.md": "Deux.\n",
            }
        ),
        tmp_path / "public",
    )
    build(jalon, site, public)
    (public / "CNAME").write_text("formation.example\n", encoding="utf-8")
    (site / "content/modules/x/02-b.md").unlink()
    build(jalon, site, public)
    assert (public / "CNAME").is_file()
    assert not (public / "modules/x/b").exists()
