"""The program under test, and the site that most tests read: where they are, and on which day it is built."""

import os
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = Path(os.environ.get("JALON", ROOT / ".build/release/jalon"))

# A day before every session of the reference site, and a site that lives in a sub-folder.
NOW = "2026-11-22"
BASE_URL = "https://formation.example/formation/"


@dataclass(frozen=True)
class Site:
    """A folder that holds content/, and the folder into which it was built."""

    source: Path
    public: Path

    def files(self, pattern="*"):
        return sorted(path for path in self.public.rglob(pattern) if path.is_file())

    def pages(self):
        return self.files("*.html")

    def address(self, page):
        return page.relative_to(self.public).as_posix()
