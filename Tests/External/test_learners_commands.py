"""`jalon learners` and `jalon progress`: typed as a référent new to them would, with a typo here and there."""

import json
import os
import pty
import shutil
import signal
import stat
import subprocess
import time

import pytest
from joserfc import jwe
from joserfc.jwk import OctKey
from reference_site import PROGRAM
from test_progress_files import decode, derive

TODAY = "2027-03-10"
LESSON = """# Leçon

::: fiche à remplir {#f-projet titre="Mon projet"}
- Mon offre : [texte offre]
:::

::: fiche à remplir {#f-intime titre="Pour moi" privé=oui}
- Mes mots : [texte mots]
:::
"""
CANARY = "CANARI-QUI-NE-DOIT-PAS-CHANTER"


@pytest.fixture
def site(write_site):
    return write_site(
        {
            "content/site.yaml": "titre: Essai\nidentifiant: essai\nadresse: https://exemple.fr/formation/\n",
            "content/modules/x/01-a.md": LESSON,
            "content/pages/aide.md": "# Aide\n",
        }
    )


@pytest.fixture
def type_in(jalon, site):
    """Types a command in the site's folder."""

    def run(*words, **options):
        return jalon(*words, "--now", TODAY, cwd=site, **options)

    return run


@pytest.fixture
def build(jalon, site):
    def run(**options):
        return jalon("build", "--now", TODAY, cwd=site, **options)

    return run


def rows(site):
    lines = (site / "prive/printemps.csv").read_text(encoding="utf-8").splitlines()
    return [line.split(";") for line in lines[1:] if not line.startswith("#")]


def secret(site, code):
    return next(row[1] for row in rows(site) if row[0] == code)


def learner_id(site, code):
    return derive(decode(secret(site, code)), "jalon/1/learner", 16).hex()


def register(value, counter=1, replica="0000000a", date="2027-03-09"):
    return {"value": value, "counter": counter, "replica": replica, "date": date}


def shared(learner, **sections):
    return {"format": "jalon-progress", "version": 1, "site": "essai", "learner": learner, **sections}


def done(**options):
    return {"x/a": {"state": register("done", **options)}}


def write(path, value):
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return path


def snapshot(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# Adding people


def test_a_newcomer_finds_the_way(type_in, site):
    assert "Personne" in type_in("learners", "list").stdout
    typo = type_in("learners", "lsit")
    assert typo.returncode == 2 and "« learners list »" in typo.stderr
    name = type_in("learners", "add", "printemps", "Marie")
    assert name.returncode == 2 and "noms.csv" in name.stderr
    first = type_in("learners", "add", "printemps", "a-01", "a-02")
    assert first.returncode == 0 and "ajoutez --yes" in first.stdout and not (site / "prive").exists()
    assert type_in("learners", "add", "printemps", "a-01", "a-02", "--yes").returncode == 0
    assert [row[0] for row in rows(site)] == ["a-01", "a-02"]
    cohort = type_in("learners", "add", "pritemps", "a-03", "--yes")
    assert cohort.returncode == 2 and "vouliez-vous dire « printemps » ?" in cohort.stderr
    code = type_in("learners", "link", "printemps", "a-1")
    assert code.returncode == 2 and "vouliez-vous dire « a-01 » ?" in code.stderr
    assert "No cohort 'x'" in type_in("learners", "link", "x", lang="en_GB.UTF-8").stderr


def test_what_is_written_is_closed_and_hidden_from_git(type_in, site):
    subprocess.run(["git", "init", "-q", site], check=True)
    type_in("learners", "add", "printemps", "a-01", "--yes")
    for path in [site / "prive", *(site / "prive").rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
    ignored = subprocess.run(["git", "-C", site, "check-ignore", "-q", "prive/printemps.csv"], check=False)
    assert ignored.returncode == 0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_takes_what_a_french_spreadsheet_saves(type_in, site, tmp_path, encoding):
    table = tmp_path / "codes.csv"
    text = "Code;Assiduité (h);Publier;Accord le\r\na-01;3,5;oui;02/03/2027\r\nDurand;2,0;non;\r\na-03;1,25;oui;\r\n"
    table.write_bytes(text.encode(encoding))
    preview = type_in("learners", "add", "printemps", "--from", table)
    assert preview.returncode == 1 and not (site / "prive").exists()
    assert "+ a-01 (ligne 2) : publication acceptée le 2027-03-02" in preview.stdout
    assert "codes.csv:3:1: erreur" in preview.stdout and "codes.csv:4:" in preview.stdout
    assert "« Assiduité (h) » laissée de côté" in preview.stdout and "Durand" not in preview.stdout
    type_in("learners", "add", "printemps", "--from", table, "--yes")
    assert [[row[0], *row[2:]] for row in rows(site)] == [["a-01", "actif", "oui", "2027-03-02"]]


@pytest.mark.parametrize("column", ["Nom", "Prénom", "Adresse e-mail", "Téléphone", "Nom de famille"])
def test_a_column_of_names_refuses_the_table(type_in, site, tmp_path, column):
    table = write(tmp_path / "codes.csv", f"code;{column}\na-01;{CANARY}\n")
    done = type_in("learners", "add", "printemps", "--from", table, "--yes")
    assert done.returncode == 1 and "noms.csv" in done.stdout and CANARY not in done.stdout + done.stderr
    assert not (site / "prive").exists()


def test_leaves_every_other_byte_of_a_list(type_in, site):
    type_in("learners", "add", "printemps", "a-01", "a-02", "--yes")
    file = site / "prive/printemps.csv"
    text = file.read_text(encoding="utf-8").replace("\n", "\r\n").replace("a-02;", "# un mot à moi; \"x\"\r\na-02;")
    file.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert type_in("learners", "revoke", "a-02", "--yes").returncode == 0
    kept = b"\xef\xbb\xbf" + text.encode()
    assert file.read_bytes() == kept.replace(b"actif", "révoqué".encode()).replace("révoqué".encode(), b"actif", 1)


@pytest.mark.parametrize(("answer", "count"), [("o", 1), ("n", 0), ("", 0)])
def test_asks_on_a_terminal(site, answer, count):
    ours, theirs = pty.openpty()
    words = [PROGRAM, "learners", "add", "printemps", "a-01", "--lang", "fr"]
    process = subprocess.Popen(words, cwd=site, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    said = b""
    while "[o/N]".encode() not in said:
        said += os.read(ours, 1000)
    os.write(ours, f"{answer}\n".encode())
    assert process.wait(timeout=60) == 0
    assert len(list(site.glob("prive/*.csv"))) == count


# Links


def test_a_card_is_read_by_a_telephone(type_in, site, tmp_path):
    zbarimg, chromium = shutil.which("zbarimg"), shutil.which("chromium")
    assert zbarimg and chromium, "zbar-tools and chromium are needed: scripts/install-test-dependencies"
    type_in("learners", "add", "printemps", *[f"a-{n:02}" for n in range(1, 6)], "--yes")
    cards = tmp_path / "cartes.html"
    assert type_in("learners", "link", "printemps", "--cards", cards).returncode == 0
    assert stat.S_IMODE(cards.stat().st_mode) == 0o600
    pdf, image = tmp_path / "cartes.pdf", tmp_path / "page"
    subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--no-pdf-header-footer", f"--print-to-pdf={pdf}", cards.as_uri()],
        check=True,
        capture_output=True,
    )
    subprocess.run(["pdftoppm", "-r", "150", "-png", pdf, image], check=True)
    pages = sorted(tmp_path.glob("page*.png"))
    assert len(pages) == 2
    found = subprocess.run([zbarimg, "-q", "--raw", *pages], capture_output=True, text=True, check=True).stdout.split()
    address = "https://exemple.fr/formation/progression/index.html#"
    assert sorted(found) == sorted(address + row[1] for row in rows(site))
    printed = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True, check=True).stdout
    # Nothing is cut: the end of each link is on the paper.
    flat = "".join(printed.split())
    assert all(row[1][-6:] in flat for row in rows(site))


def test_a_link_needs_an_address(type_in, site):
    type_in("learners", "add", "printemps", "a-01", "--yes")
    settings = site / "content/site.yaml"
    settings.write_text("titre: Essai\nidentifiant: essai\n", encoding="utf-8")
    refused = type_in("learners", "link", "printemps")
    assert refused.returncode == 2 and "adresse: https://" in refused.stderr
    given = type_in("learners", "link", "printemps", "--base-url", "https://autre.fr/x")
    assert given.stdout == f"a-01  https://autre.fr/x/progression/index.html#{secret(site, 'a-01')}\n"


@pytest.mark.parametrize("place", ["public", "public/progression", "lien"])
def test_cards_are_not_written_where_they_would_be_published(type_in, build, site, place):
    type_in("learners", "add", "printemps", "a-01", "--yes")
    build()
    (site / "lien").symlink_to(site / "public")
    (site / place).mkdir(parents=True, exist_ok=True)
    done = type_in("learners", "link", "printemps", "--cards", site / place / "cartes.html")
    assert done.returncode == 2 and "serait publié" in done.stderr
    assert not (site / place / "cartes.html").exists()


# The published copy


def published(site):
    folder = site / "public/progress"
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.exists() else {}


def open_published(site, code):
    key = decode(secret(site, code))
    name = derive(key, "jalon/1/file", 16).hex() + ".json"
    token = jwe.decrypt_json(json.loads(published(site)[name]), OctKey.import_key(derive(key, "jalon/1/key", 32)))
    return json.loads(token.plaintext)


def test_agreement_rotation_and_revocation_up_to_the_site(type_in, build, site, tmp_path):
    type_in("learners", "add", "printemps", "a-01", "a-02", "--yes")
    build()
    assert published(site) == {}
    type_in("learners", "add", "printemps", "a-01", "--agreed", "2027-03-02", "--yes")
    build()
    assert len(published(site)) == 1
    received = write(tmp_path / "recu.json", shared(learner_id(site, "a-01"), lessons=done()))
    assert type_in("progress", "import", received, "--yes").returncode == 0
    build()
    assert open_published(site, "a-01")["lessons"] == done()

    before, old = published(site), secret(site, "a-01")
    assert ", 0 supprimés" in build().stdout and published(site) == before
    type_in("learners", "rotate", "printemps", "a-01", "--yes")
    build()
    after = published(site)
    assert len(after) == 1 and after.keys() != before.keys() and secret(site, "a-01") != old
    assert open_published(site, "a-01") == shared(learner_id(site, "a-01"), lessons=done())
    type_in("learners", "revoke", "printemps", "a-01", "--yes")
    build()
    assert published(site) == {}


def test_takes_back_a_copy_that_another_library_sealed(type_in, site, tmp_path):
    type_in("learners", "add", "printemps", "a-01", "--yes")
    key = OctKey.import_key(derive(decode(secret(site, "a-01")), "jalon/1/key", 32))
    progress = shared(learner_id(site, "a-01"), lessons=done())
    token = jwe.FlattenedJSONEncryption({"alg": "dir", "enc": "A256GCM"}, json.dumps(progress).encode())
    token.add_recipient({}, key)
    file = write(tmp_path / "scelle.json", jwe.encrypt_json(token, None))
    taken = type_in("progress", "import", file, "--yes")
    assert taken.returncode == 0 and "+ a-01 (printemps)" in taken.stdout
    assert json.loads((site / "prive/printemps/a-01.json").read_text()) == progress


def test_private_files_that_are_not_private_stop_the_build(type_in, build, site):
    type_in("learners", "add", "printemps", "a-01", "--yes")
    assert build().returncode == 0
    for path in ["prive", "prive/printemps.csv", "prive/printemps", "prive/printemps/a-01.json"]:
        mode = (site / path).stat().st_mode
        (site / path).chmod(mode | 0o004)
        told = build()
        assert told.returncode == 1 and "learner-files-private" in told.stdout and "chmod -R o-rwx prive" in told.stdout
        (site / path).chmod(mode)
    subprocess.run(["git", "init", "-q", site], check=True)
    subprocess.run(["git", "-C", site, "add", "-f", "prive"], check=True)
    told = build()
    assert told.returncode == 1 and "suivi par git" in told.stdout
    shutil.rmtree(site / ".git")
    (site / "public").rename(site / "ancien")
    (site / "public").symlink_to(site)
    told = build()
    assert told.returncode != 0


# Received files

BAD = {
    "wrong site": (lambda s: {**s, "site": "autre"}, "autre site"),
    "wrong version": (lambda s: {**s, "version": 2}, "version inconnue"),
    "wrong schema": (lambda s: {**s, "lessons": {"x/a": {"state": register("fini")}}}, "valeur inattendue"),
    "wrong type": (lambda s: {**s, "lessons": []}, "valeur inattendue"),
    "an array": (lambda s: [s], "pas un fichier de progression"),
    "cut": (lambda s: json.dumps(s)[:-1], "coupé avant la fin"),
    "over 1 MB": (lambda s: json.dumps(s) + " " * (1 << 20), "plus de 1048576 octets"),
    "far future": (lambda s: {**s, "lessons": done(date="2027-03-13")}, "date invraisemblable"),
    "far past": (lambda s: {**s, "lessons": done(date="2019-12-31")}, "date invraisemblable"),
    "no day": (lambda s: {**s, "lessons": done(date="2027-02-30")}, "valeur inattendue"),
    "deep": (lambda s: json.dumps(s)[:-1] + ',"x":' + "[" * 5000 + "]" * 5000 + "}", "niveaux imbriqués"),
    "duplicate key": (lambda s: json.dumps(s)[:-1] + ',"site":"essai"}', "écrite deux fois"),
    "__proto__": (lambda s: json.dumps(s)[:-1] + ',"__proto__":{"admin":true}}', "__proto__"),
    "__proto__ below": (lambda s: json.dumps(s)[:-1] + ',"worksheets":{"f":{"__proto__":{}}}}', "__proto__"),
    "escaped __proto__": (lambda s: json.dumps(s)[:-1] + ',"\\u005f_proto__":{}}', "__proto__"),
    "half a pair": (lambda s: json.dumps(s)[:-1] + ',"x":"\\ud800"}', "moitié de caractère"),
    "unknown learner": (lambda s: {**s, "learner": "00" * 16}, "--learner CODE"),
    "no learner": (lambda s: {**s, "learner": "a-01"}, "valeur inattendue"),
    "empty": (lambda s: "", "coupé avant la fin"),
    "another sealed file": (
        lambda s: {
            "protected": "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0",
            "iv": "m_9gAO3GHOOh2mGI",
            "ciphertext": "AAAA",
            "tag": "0N6-0ORcS-7d-7DpMJTVQg",
        },
        "aucun lien de ce site n'ouvre",
    ),
    "weak encryption": (
        lambda s: {"protected": "eyJhbGciOiJub25lIn0", "iv": "AAAA", "ciphertext": "AAAA", "tag": "AAAA"},
        "chiffrement inconnu",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_refuses_a_bad_file_with_its_reason_and_takes_the_good_one(type_in, site, tmp_path, name):
    change, reason = BAD[name]
    type_in("learners", "add", "printemps", "a-01", "--yes")
    good = shared(learner_id(site, "a-01"), lessons=done())
    inbox = tmp_path / "recus"
    inbox.mkdir()
    write(inbox / "mauvais.json", change(good))
    write(inbox / "bon.json", good)
    result = type_in("progress", "import", inbox, "--yes")
    assert result.returncode == 1
    assert f"{inbox}/mauvais.json:" in result.stdout and reason in result.stdout, result.stdout
    assert "+ a-01 (printemps)" in result.stdout
    assert json.loads((site / "prive/printemps/a-01.json").read_text())["lessons"] == done()
    assert len(list((site / "prive/received").rglob("*.json"))) == 1


def test_refuses_bytes_that_are_not_utf8(type_in, site, tmp_path):
    type_in("learners", "add", "printemps", "a-01", "--yes")
    file = tmp_path / "a.json"
    file.write_bytes(json.dumps(shared(learner_id(site, "a-01"))).encode()[:-1] + b',"x":"\xe9"}')
    result = type_in("progress", "import", file, "--yes")
    assert result.returncode == 1 and "pas de l'UTF-8" in result.stdout


def test_a_published_file_changed_by_one_letter_is_refused(type_in, build, site, tmp_path):
    type_in("learners", "add", "printemps", "a-01", "--agreed", "2027-03-02", "--yes")
    build()
    [(name, content)] = published(site).items()
    whole = write(tmp_path / name, content.decode())
    assert "rien de nouveau" in type_in("progress", "import", whole, "--yes").stdout
    value = json.loads(content)
    letter = value["ciphertext"][100]
    value["ciphertext"] = value["ciphertext"][:100] + ("A" if letter != "A" else "B") + value["ciphertext"][101:]
    result = type_in("progress", "import", write(tmp_path / "change.json", value), "--yes")
    assert result.returncode == 1 and "aucun lien de ce site n'ouvre" in result.stdout


def test_keys_of_javascript_objects_are_keys_like_others(type_in, site, tmp_path):
    type_in("learners", "add", "printemps", "a-01", "--yes")
    odd = {"constructor": {"prototype": register("x")}, "toString": {"valueOf": register("y")}}
    file = write(tmp_path / "a.json", shared(learner_id(site, "a-01"), worksheets=odd))
    assert type_in("progress", "import", file, "--yes").returncode == 0
    assert json.loads((site / "prive/printemps/a-01.json").read_text())["worksheets"] == odd


def test_what_is_personal_is_neither_taken_nor_kept(type_in, build, site, tmp_path):
    type_in("learners", "add", "printemps", "a-01", "--agreed", "2027-03-02", "--yes")
    private = {"f-intime": {"mots": register(CANARY)}, "f-projet": {"offre": register("Des repas")}}
    progress = shared(learner_id(site, "a-01"), worksheets=private, followUps={"rqth": CANARY})
    one = write(tmp_path / "partage.json", progress)
    two = write(
        tmp_path / "sauvegarde.json",
        {"format": "jalon-backup", "version": 1, "site": "essai", "progress": progress, "private": {"note": CANARY}},
    )
    result = type_in("progress", "import", one, two, "--yes")
    assert result.returncode == 0 and "f-intime" in result.stdout and "sauvegarde complète" in result.stdout
    assert build().returncode == 0
    for folder in ("prive", "public", ".jalon"):
        for path, content in snapshot(site / folder).items():
            assert CANARY.encode() not in content, f"{folder}/{path}"
    assert open_published(site, "a-01")["worksheets"] == {"f-projet": private["f-projet"]}


def thousand_files(site, folder, codes):
    """Four files a learner, of four devices, each with words of its own."""
    keys = {row[0]: derive(decode(row[1]), "jalon/1/learner", 16).hex() for row in rows(site)}
    folder.mkdir()
    for number in range(1000):
        sheet = {"f-projet": {f"champ-{number}": register(f"Mots {number}", replica=f"{number:08x}")}}
        learner = keys[codes[number % len(codes)]]
        write(folder / f"{number}.json", shared(learner, lessons=done(replica=f"{number:08x}"), worksheets=sheet))


CODES = [f"a-{number}" for number in range(250)]


def test_the_same_thousand_files_twice(type_in, site, tmp_path):
    type_in("learners", "add", "printemps", *CODES, "--yes")
    thousand_files(site, tmp_path / "recus", CODES)
    result = type_in("progress", "import", tmp_path / "recus", "--yes")
    assert result.returncode == 0, result.stdout
    fields = [json.loads((site / f"prive/printemps/{code}.json").read_text())["worksheets"]["f-projet"] for code in CODES]
    assert sorted(name for sheet in fields for name in sheet) == sorted(f"champ-{number}" for number in range(1000))
    before = snapshot(site / "prive")
    again = type_in("progress", "import", tmp_path / "recus", "--yes")
    assert again.returncode == 0 and again.stdout.endswith("Rien de nouveau.\n")
    assert snapshot(site / "prive") == before


def test_killed_half_way_nothing_is_half_merged(type_in, site, tmp_path):
    type_in("learners", "add", "printemps", *CODES, "--yes")
    thousand_files(site, tmp_path / "recus", CODES)
    shutil.copytree(site, tmp_path / "autre")
    before = snapshot(site / "prive")
    command = [PROGRAM, "progress", "import", tmp_path / "recus", "--yes", "--now", TODAY]
    started = time.monotonic()
    subprocess.run([*command, "--site", tmp_path / "autre"], check=True, capture_output=True)
    needed = time.monotonic() - started
    after = snapshot(tmp_path / "autre/prive")
    assert before.keys() < after.keys()

    killed = 0
    for step in range(1, 13):
        process = subprocess.Popen(
            [*command, "--site", site], stdout=subprocess.DEVNULL, env={**os.environ, "SWIFT_BACKTRACE": "enable=no"}
        )
        try:
            # Most of the work is reading: the writing comes last.
            process.wait(timeout=needed * (0.4 + step / 20))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            killed += 1
        for path, content in snapshot(site / "prive").items():
            if not path.startswith(".transaction/"):
                assert content in (before.get(path), after[path]), f"{path} is neither old nor new"
        # The next command finishes what was decided, or drops what was not.
        assert type_in("learners", "list").returncode == 0
        state = snapshot(site / "prive")
        assert state in (before, after), "some files are old and some are new"
        assert not (site / "prive/.transaction").exists()
    assert killed >= 3
    type_in("progress", "import", tmp_path / "recus", "--yes")
    assert snapshot(site / "prive") == after


def test_two_commands_at_once_do_not_mix(type_in, site, tmp_path):
    type_in("learners", "add", "printemps", *CODES, "--yes")
    thousand_files(site, tmp_path / "recus", CODES)
    first = subprocess.Popen(
        [PROGRAM, "progress", "import", tmp_path / "recus", "--yes", "--now", TODAY],
        cwd=site, stdout=subprocess.DEVNULL,
    )
    refused = 0
    while first.poll() is None:
        second = type_in("learners", "revoke", "printemps", "a-0", "--yes")
        assert second.returncode in (0, 3), second.stderr
        refused += second.returncode == 3 and "autre commande" in second.stderr
    assert first.wait() in (0, 3)
    type_in("progress", "import", tmp_path / "recus", "--yes")
    type_in("learners", "revoke", "printemps", "a-0", "--yes")
    assert next(row for row in rows(site) if row[0] == "a-0")[2] == "révoqué"
    assert type_in("progress", "import", tmp_path / "recus", "--yes").stdout.endswith("Rien de nouveau.\n")


# Forgetting


def test_what_is_forgotten_is_nowhere_and_does_not_come_back(type_in, build, site, tmp_path):
    type_in("learners", "add", "printemps", "a-01", "a-02", "--agreed", "2027-03-02", "--yes")
    file = write(
        tmp_path / "recu.json",
        shared(learner_id(site, "a-01"), worksheets={"f-projet": {"offre": register(CANARY)}}),
    )
    type_in("progress", "import", file, "--yes")
    build()
    traces = [CANARY, secret(site, "a-01"), learner_id(site, "a-01"), "a-01"]
    asked = type_in("learners", "forget", "printemps", "a-01")
    assert asked.returncode == 0 and "Rien n'est écrit" in asked.stdout and (site / "prive/received").exists()
    done = type_in("learners", "forget", "printemps", "a-01", "--yes")
    assert "noms.csv" in done.stdout and "git" in done.stdout
    build()
    for folder in ("prive", "public", ".jalon"):
        for path, content in snapshot(site / folder).items():
            assert not any(trace in path or trace.encode() in content for trace in traces), f"{folder}/{path}"
    assert len(published(site)) == 1
    for words in ([], ["--learner", "a-02"]):
        again = type_in("progress", "import", file, *words, "--yes")
        assert again.returncode == 1 and "demandé l'oubli" in again.stdout
    assert "a-02" in type_in("learners", "list").stdout


def test_purge_shows_before_it_erases(type_in, site, tmp_path):
    type_in("learners", "add", "printemps", "a-01", "a-02", "a-03", "--yes")
    for code, date in (("a-01", "2025-03-09"), ("a-02", "2025-03-10")):
        file = write(tmp_path / f"{code}.json", shared(learner_id(site, code), lessons=done(date=date)))
        type_in("progress", "import", file, "--yes")
    shown = type_in("learners", "purge", "--before", "2025-03-10")
    assert "- printemps a-01 : depuis le 2025-03-09" in shown.stdout and "a-02" not in shown.stdout
    assert "? printemps a-03" in shown.stdout and len(rows(site)) == 3
    type_in("learners", "purge", "--before", "2025-03-10", "--yes")
    assert [row[0] for row in rows(site)] == ["a-02", "a-03"]
    assert type_in("learners", "purge", "--before", "demain").returncode == 2


# Canaries


def test_no_output_and_no_page_repeats_what_private_files_hold(type_in, build, site, tmp_path):
    type_in("learners", "add", "printemps", "a-01", "a-02", "--agreed", "2027-03-02", "--yes")
    secrets = [row[1] for row in rows(site)]
    words = {"f-projet": {"offre": register(CANARY)}}
    file = write(tmp_path / "recu.json", shared(learner_id(site, "a-01"), worksheets=words))
    bad = write(tmp_path / "mauvais.json", json.dumps(shared(learner_id(site, "a-01"), worksheets=words)) + CANARY)
    listing = site / "prive/printemps.csv"
    listing.write_text(listing.read_text(encoding="utf-8") + f"# {CANARY}\n", encoding="utf-8")
    said = ""
    for command in (
        ["progress", "import", file, bad, "--yes"],
        ["progress", "show", "printemps", "a-01"],
        ["learners", "list"],
        ["learners", "list", "--json"],
        ["learners", "rotate", "printemps", "a-02", "--yes"],
        ["learners", "revoke", "printemps", "a-02", "--yes"],
        ["learners", "link", "printemps", "--cards", tmp_path / "cartes.html"],
        ["learners", "purge", "--before", "2025-01-01"],
    ):
        result = type_in(*command)
        said += result.stdout + result.stderr
    secrets += [row[1] for row in rows(site)]
    for change in (lambda text: text, lambda text: text.replace(";actif;", f";{secrets[0]};"), lambda text: text + f"{CANARY};x;y\n"):
        before = listing.read_text(encoding="utf-8")
        listing.write_text(change(before), encoding="utf-8")
        for command in (["build"], ["check"], ["check", "--format", "json"], ["check", "--format", "sarif"]):
            result = type_in(*command)
            said += result.stdout + result.stderr
        said += type_in("learners", "list").stderr
        listing.write_text(before, encoding="utf-8")
    (site / "prive/printemps/a-01.json").write_text(f'{{"format": "{CANARY}', encoding="utf-8")
    said += build().stdout + type_in("check").stdout
    assert "mauvais.json" in said and "a-01" in said
    assert CANARY not in said
    assert not [secret for secret in secrets if secret in said]
    for path, content in snapshot(site / "public").items():
        assert CANARY.encode() not in content and not any(secret.encode() in content for secret in secrets), path
        if not path.startswith("progress/"):
            assert b"a-01" not in content, path
