"""One commit gives the same bytes, wherever and however it is built."""

import pytest
from reference_site import NOW


@pytest.fixture(scope="module")
def first(jalon, reference_copy, tree, tmp_path_factory):
    folder = tmp_path_factory.mktemp("first")
    site = reference_copy(folder / "site")
    done = jalon(
        "build", site, "--output", folder / "public", "--now", NOW, "--jobs", 1, env={"TZ": "Pacific/Auckland"}
    )
    assert done.returncode == 0, done.stderr
    return tree(folder / "public")


@pytest.mark.parametrize(
    "jobs, zone, lang", [(2, "America/Los_Angeles", "C"), (7, "Asia/Kolkata", "tr_TR.UTF-8"), (1, "UTC", "en_GB.UTF-8")]
)
def test_folder_zone_language_and_cores_change_no_byte(first, jalon, reference_copy, tree, tmp_path, jobs, zone, lang):
    site = reference_copy(tmp_path / "un dossier" / "plus loin" / "é")
    done = jalon(
        "build", site, "--output", tmp_path / "public", "--now", NOW, "--jobs", jobs, lang=lang, env={"TZ": zone}
    )
    assert done.returncode == 0, done.stderr
    assert differences(first, tree(tmp_path / "public")) == []


def test_a_build_after_edits_equals_a_build_from_nothing(first, jalon, reference_copy, tree, tmp_path):
    site, public = reference_copy(tmp_path / "site"), tmp_path / "public"
    build = ["build", site, "--output", public, "--now", NOW]
    lesson = next((site / "content/modules").glob("*/01-*.md"))
    text = lesson.read_text(encoding="utf-8")
    lesson.write_text(text.replace("titre: ", "titre: Un autre titre, ", 1), encoding="utf-8")
    assert jalon(*build).returncode == 0
    assert differences(first, tree(public)) != []
    lesson.write_text(text, encoding="utf-8")
    assert jalon(*build).returncode == 0
    assert differences(first, tree(public)) == []


def test_a_second_build_of_the_same_writes_nothing(jalon, reference_copy, tmp_path):
    site, public = reference_copy(tmp_path / "site"), tmp_path / "public"
    build = ["build", site, "--output", public, "--now", NOW]
    assert jalon(*build).returncode == 0
    stamps = {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in public.rglob("*")}
    assert jalon(*build).returncode == 0
    assert {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in public.rglob("*")} == stamps


def test_the_commit_date_stands_in_for_now(first, jalon, reference_copy, tree, tmp_path):
    """SOURCE_DATE_EPOCH, as reproducible builds have it: 2026-11-22 at noon."""
    site = reference_copy(tmp_path / "site")
    done = jalon("build", site, "--output", tmp_path / "public", env={"SOURCE_DATE_EPOCH": "1795348800"})
    assert done.returncode == 0, done.stderr
    assert differences(first, tree(tmp_path / "public")) == []


def differences(one, other):
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))
