"""The published progress files, opened by two libraries that are not ours: JOSE by joserfc, HKDF by cryptography."""

import base64
import csv
import hmac
import json
from dataclasses import dataclass
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from joserfc import jwe
from joserfc.jwk import OctKey

SIZES = [4096, 16384, 65536, 262144]
HEADER = b'{"alg":"dir","enc":"A256GCM"}'


def decode(text):
    assert "=" not in text
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def derive(secret, info, length):
    return HKDF(algorithm=SHA256(), length=length, salt=b"", info=info.encode()).derive(secret)


@dataclass
class Learner:
    code: str
    secret: bytes
    published: bool
    record: dict

    @property
    def file_name(self):
        return derive(self.secret, "jalon/1/file", 16).hex() + ".json"


@pytest.fixture(scope="module")
def learners(reference):
    folder = reference.source / "content/demo-learners"
    found = []
    for table in folder.glob("*.csv"):
        with table.open(encoding="utf-8-sig", newline="") as lines:
            for row in csv.DictReader(lines, delimiter=";"):
                record = json.loads((folder / table.stem / f"{row['code']}.json").read_text(encoding="utf-8"))
                published = row["publier"] == "oui" and row["accord_le"] != ""
                found.append(Learner(row["code"], decode(row["secret"]), published, record))
    assert len(found) >= 4 and not all(learner.published for learner in found)
    return found


@pytest.fixture(scope="module")
def published(reference, learners):
    """[(learner, flattened JWE)] of those who agreed."""
    return [
        (learner, json.loads((reference.public / "progress" / learner.file_name).read_text(encoding="utf-8")))
        for learner in learners
        if learner.published
    ]


def plaintext(learner, file):
    key = OctKey.import_key(derive(learner.secret, "jalon/1/key", 32))
    return jwe.decrypt_json(file, key).plaintext


def test_only_those_who_agreed_have_a_file(reference, learners):
    names = {file.name for file in (reference.public / "progress").iterdir()}
    assert names == {learner.file_name for learner in learners if learner.published}


def test_each_file_opens_and_holds_that_learners_progress(published):
    for learner, file in published:
        assert json.loads(plaintext(learner, file)) == learner.record, learner.code


def test_the_learner_is_known_by_a_name_drawn_from_the_secret(published):
    for learner, file in published:
        assert json.loads(plaintext(learner, file))["learner"] == derive(learner.secret, "jalon/1/learner", 16).hex()


def test_the_header_is_exactly_the_agreed_one(published):
    for _, file in published:
        assert decode(file["protected"]) == HEADER
        assert set(file) == {"protected", "iv", "ciphertext", "tag"}


def test_the_size_tells_nothing_but_a_step(published):
    for learner, file in published:
        text = plaintext(learner, file)
        needed = len(text.rstrip(b" "))
        assert len(text) == min(size for size in SIZES if size >= needed)
        assert len(decode(file["ciphertext"])) == len(text)


def test_the_initialisation_vector_depends_on_the_whole_content(published):
    for learner, file in published:
        key = derive(learner.secret, "jalon/1/iv", 32)
        text = file["protected"].encode() + b"." + plaintext(learner, file)
        assert decode(file["iv"]) == hmac.new(key, text, sha256).digest()[:12]


def test_a_file_changed_by_one_bit_does_not_open(published):
    learner, file = published[0]
    altered = bytearray(decode(file["ciphertext"]))
    altered[10] ^= 1
    forged = {**file, "ciphertext": base64.urlsafe_b64encode(altered).rstrip(b"=").decode()}
    with pytest.raises(Exception, match="decode_error"):
        plaintext(learner, forged)


def test_another_learners_link_does_not_open_it(published):
    (_, file), (other, _) = published[:2]
    with pytest.raises(Exception):
        plaintext(other, file)


def test_a_revoked_link_loses_its_file_at_the_next_build(jalon, reference_copy, tmp_path):
    site = reference_copy(tmp_path / "site")
    build = ["build", site, "--output", tmp_path / "public", "--now", "2026-11-22"]
    assert jalon(*build).returncode == 0
    before = {file.name for file in (tmp_path / "public/progress").iterdir()}
    [table] = (site / "content/demo-learners").glob("*.csv")
    lines = table.read_text(encoding="utf-8").splitlines()
    agreed = next(number for number, line in enumerate(lines) if ";oui;" in line)
    lines[agreed] = lines[agreed].split(";oui;")[0] + ";non;"
    table.write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = jalon(*build)
    assert done.returncode == 0, done.stderr
    after = {file.name for file in (tmp_path / "public/progress").iterdir()}
    assert after < before and len(before - after) == 1
