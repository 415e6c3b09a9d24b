"""Canaries: words planted in every member of the learners' files are nowhere in public/, in any spelling."""

import base64
import csv
import io
import json
import re
import urllib.parse

import pytest
from test_progress_files import decode, derive, plaintext, Learner

CANARY = "canari-bleu-{}-7f3a9c"


class Planter:
    """Adds a canary of its own to every section of a learner's file, which stays readable by the program."""

    def __init__(self):
        self.words = []

    def word(self):
        self.words.append(CANARY.format(len(self.words)))
        return self.words[-1]

    def code(self):
        """As the list of learners wants it: short, with a digit, nothing like a name."""
        self.words.append(f"c7-{len(self.words):03d}-b4x-9q")
        return self.words[-1]

    def plant(self, record):
        record = json.loads(json.dumps(record))
        register = {"counter": 900, "date": "2026-11-20", "replica": "0e64fa97"}
        for section, member in [
            ("worksheets", "f-canari"),
            ("plan", "p-canari"),
            ("confidence", "plan-d-affaires"),
            ("preferences", None),
        ]:
            holder = record.setdefault(section, {})
            if member:
                holder = holder.setdefault(member, {})
            name = {"worksheets": "champ", "plan": "text", "confidence": "before", "preferences": "lieu"}[section]
            holder[name] = {**register, "value": self.word(), "others": [{**register, "counter": 899, "value": self.word()}]}
        record["questions"]["q-canari"] = {
            "last": {**register, "value": {"answer": ["1"], "correct": False, "note": self.word()}},
            "best": {**register, "value": {"answer": ["1"], "correct": False}},
            "fingerprint": {**register, "value": "0123456789abcdef"},
        }
        record["notes"] = {self.word(): self.word()}
        return record


def spellings(word):
    """Every way in which these bytes could stand in a file without being encrypted."""
    raw = word if isinstance(word, bytes) else word.encode()
    yield from {raw, raw.upper(), raw[::-1]}
    yield from {raw.hex().encode(), raw.hex().upper().encode()}
    yield urllib.parse.quote(raw, safe="").encode()
    yield "".join(f"%{byte:02X}" for byte in raw).encode()
    yield "".join(f"\\u{byte:04x}" for byte in raw).encode()
    for shift in range(3):
        # In base64, three alignments; the first and last characters also hold the neighbours' bits.
        text = base64.b64encode(b"\0" * shift + raw)
        core = text[(0, 2, 3)[shift] :][: (len(raw) * 8 - 6) // 6 - 1]
        yield from {core, core.translate(bytes.maketrans(b"+/", b"-_"))}


def test_the_search_itself_finds_what_is_hidden():
    word = CANARY.format(0)
    for shift in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            assert any(spelling in encode(b"x" * shift + word.encode() + b" fin") for spelling in spellings(word)), (
                shift
            )
    assert any(spelling in word.encode().hex().encode() for spelling in spellings(word))


@pytest.fixture(scope="module")
def planted(jalon, reference_copy, tmp_path_factory):
    """A build of the reference site with canaries: (public folder, words, learners, standard output and error)."""
    site = reference_copy(tmp_path_factory.mktemp("canaries"))
    folder, planter = site / "content/demo-learners", Planter()
    learners, secrets = [], []
    for table in folder.glob("*.csv"):
        rows = list(csv.DictReader(io.StringIO(table.read_text(encoding="utf-8-sig")), delimiter=";"))
        lines = ["code;secret;statut;publier;accord_le"]
        for row in rows:
            file = folder / table.stem / f"{row['code']}.json"
            record = planter.plant(json.loads(file.read_text(encoding="utf-8")) | {"questions": {}})
            file.unlink()
            code = planter.code()
            file.with_name(f"{code}.json").write_text(json.dumps(record), encoding="utf-8")
            lines.append(";".join([code, row["secret"], row["statut"], row["publier"], row["accord_le"]]))
            secrets += [row["secret"], decode(row["secret"])]
            learners.append(Learner(code, decode(row["secret"]), row["publier"] == "oui", record))
        table.write_text("\n".join(lines) + "\n", encoding="utf-8")
    received = folder / "received"
    received.mkdir()
    (received / "original.json").write_text(
        json.dumps({"format": "jalon-progress", "note": planter.word()}), encoding="utf-8"
    )
    public = tmp_path_factory.mktemp("canaries-public")
    done = jalon("build", site, "--output", public, "--now", "2026-11-22")
    assert done.returncode == 0, done.stdout + done.stderr
    return public, planter.words, secrets, learners, done.stdout + done.stderr


def test_no_private_word_is_in_any_published_file(planted):
    public, words, secrets, _, _ = planted
    needles = {spelling: word for word in words + secrets for spelling in spellings(word)}
    # Keys and learners' names drawn from the secret are private too; only the file's name is public.
    found = []
    for file in public.rglob("*"):
        path = file.relative_to(public).as_posix().encode()
        content = file.read_bytes() if file.is_file() else b""
        found += [(path, word) for spelling, word in needles.items() if spelling in content or spelling in path]
    assert found == []


def test_the_canaries_were_alive(planted):
    """They are inside the encrypted files: the search had something to miss."""
    public, _, _, learners, _ = planted
    published = [learner for learner in learners if learner.published]
    for learner in published:
        file = json.loads((public / "progress" / learner.file_name).read_text(encoding="utf-8"))
        text = plaintext(learner, file).decode()
        assert learner.record["plan"]["p-canari"]["text"]["value"] in text
        assert learner.record["worksheets"]["f-canari"]["champ"]["value"] in text
        assert learner.code not in text


def test_the_build_prints_no_private_word(planted):
    _, words, secrets, _, printed = planted
    assert [word for word in words + secrets if isinstance(word, str) and word in printed] == []


def test_neither_key_nor_learners_name_is_published(planted):
    public, _, _, learners, _ = planted
    for learner in learners:
        derived = [
            derive(learner.secret, f"jalon/1/{info}", length)
            for info, length in [("key", 32), ("learner", 16), ("iv", 32)]
        ]
        needles = [spelling for value in derived for spelling in spellings(value)]
        for file in public.rglob("*"):
            if file.is_file():
                content = file.read_bytes()
                assert not any(needle in content for needle in needles), file


def test_a_private_sheet_that_slipped_into_a_learners_file_is_not_published(jalon, reference_copy, tmp_path):
    """What reveals a handicap stays on the device; a file received by mistake must not carry it further."""
    site = reference_copy(tmp_path / "site")
    lessons = [path.read_text(encoding="utf-8") for path in (site / "content/modules").glob("*/*.md")]
    [sheet] = [name for text in lessons for name in re.findall(r"fiche à remplir \{#(\S+) [^}]*privé=oui", text)]
    [table] = (site / "content/demo-learners").glob("*.csv")
    code, secret = next(line for line in table.read_text(encoding="utf-8").splitlines() if ";oui;" in line).split(";")[
        :2
    ]
    file = table.with_suffix("") / f"{code}.json"
    record = json.loads(file.read_text(encoding="utf-8"))
    record.setdefault("worksheets", {})[sheet] = {
        "besoin": {"counter": 900, "date": "2026-11-20", "replica": "0e64fa97", "value": "canari-sante-9d2"}
    }
    record["followUps"] = {
        "compensation": {
            "depot": {"note": {"counter": 900, "date": "2026-11-20", "replica": "0e64fa97", "value": "canari-suivi-9d2"}}
        }
    }
    file.write_text(json.dumps(record), encoding="utf-8")
    done = jalon("build", site, "--output", tmp_path / "public", "--now", "2026-11-22")
    if done.returncode == 0:
        learner = Learner(code, decode(secret), True, record)
        published = json.loads((tmp_path / "public/progress" / learner.file_name).read_text(encoding="utf-8"))
        assert b"canari-sante-9d2" not in plaintext(learner, published)
        assert b"canari-suivi-9d2" not in plaintext(learner, published)
    else:
        assert sheet in done.stdout + done.stderr
