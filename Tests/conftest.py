"""Runs the program, and builds the reference site once."""

import os
import shutil
import subprocess

import pytest
from reference_site import BASE_URL, NOW, PROGRAM, ROOT, Site


@pytest.fixture(scope="session")
def jalon():
    """Runs the program as a trainer would: jalon("build", folder), in French unless `lang` says otherwise."""

    def run(*arguments, lang="fr_FR.UTF-8", program=PROGRAM, timeout=120, cwd=None, **options):
        environment = {
            name: value for name, value in os.environ.items() if name not in ("LC_ALL", "LC_MESSAGES", "LANGUAGE")
        }
        environment.update(LANG=lang, **options.pop("env", {}))
        return subprocess.run(
            [program, *map(str, arguments)],
            capture_output=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            env=environment,
            timeout=timeout,
            cwd=cwd,
            **options,
        )

    return run


@pytest.fixture(scope="session")
def reference_copy():
    """Copies what the reference site is made of (content/, templates/) into an empty folder."""

    def copy(folder):
        for name in ("content", "templates"):
            shutil.copytree(ROOT / name, folder / name)
        return folder

    return copy


@pytest.fixture(scope="session")
def reference(jalon, reference_copy, tmp_path_factory):
    """The reference site, built once."""
    site = reference_copy(tmp_path_factory.mktemp("reference"))
    public = tmp_path_factory.mktemp("server") / "formation"
    done = jalon("build", site, "--output", public, "--now", NOW, "--base-url", BASE_URL)
    assert done.returncode == 0, done.stdout + done.stderr
    return Site(site, public)


@pytest.fixture
def write_site(tmp_path):
    """Writes a site given as {path: text}; returns its folder."""

    def write(files, name="site"):
        for path, text in files.items():
            file = tmp_path / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return tmp_path / name

    return write


@pytest.fixture(scope="session")
def tree():
    """Reads a folder as {path: bytes}."""

    def read(folder):
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    return read
