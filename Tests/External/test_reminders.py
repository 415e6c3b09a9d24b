"""Text messages as a telephone would send them, by the alphabet written down once more (3GPP TS 23.038 § 6.2.1)."""

import html
import re
import string

import pytest
from test_feeds import build, write

BASIC = set(string.ascii_letters + string.digits + " !\"#%&'()*+,-./:;<=>?@_$\r\n") | set(
    "£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà"
)
EXTENSION = set("^{}\\[~]|€\f")

HEAD = """---
titre: Vivre avec une maladie, et entreprendre
titre d'agenda: « Ça commence ici » – l'après-midi
programmes: [tih]
mode: hybride
lieu: salle
lien: https://secret.example/reunion
téléphone: 01 99 00 00 01
aménagements: [interprète LSF, vélotypie]
demander avant: 14
début: 2026-01-08 {hour}
durée: 2 h
chaque: semaine
jusqu'au: 2026-12-31
rattrapage: modules/x/01-a.md
inscription:
  - moyen: sms
    valeur: 06 39 98 00 01
---
"""
FILES = {
    "content/site.yaml": "titre: Essai\nidentifiant: essai\nadresse: https://formation.example/\n"
    "organisation:\n  nom: L'Œuvre\n",
    "content/modules/x/01-a.md": "---\ntitre: Fixer ses prix\n---\n",
    "content/places.yaml": "salle:\n  nom: L'hôtel près du théâtre\n",
    "content/programmes/tih.yaml": "nom: TIH BOOSTER\n",
    "content/workshops/matin.md": HEAD.format(hour="09:30"),
    "content/workshops/soir.md": HEAD.format(hour="21:00"),
}


def septets(text):
    assert set(text) <= BASIC | EXTENSION, set(text) - BASIC - EXTENSION
    return sum(2 if character in EXTENSION else 1 for character in text)


@pytest.fixture(scope="module")
def messages(jalon, tmp_path_factory):
    """{(workshop, day): [(kind, whole section as text, message)]}"""
    folder = tmp_path_factory.mktemp("reminders")
    public = build(jalon, write(folder / "site", FILES), folder / "public", "--jobs", 2)
    found = {}
    for page in public.glob("ateliers/*/*/organiser/index.html"):
        sections = re.findall(r'(?s)<section class="message".*?</section>', page.read_text(encoding="utf-8"))
        found[page.parts[-4], page.parts[-3]] = [
            (
                re.search(r'id="jalon-message-([a-z-]+)-texte"', section)[1],
                html.unescape(re.sub("<[^>]+>", " ", section)).replace("\u00a0", " "),
                html.unescape(re.search(r'(?s)class="message-text"[^>]*>(.*?)</p>', section)[1]),
            )
            for section in sections
        ]
    assert len(found) > 40
    return found


def test_a_text_message_is_one_text_message(messages):
    counted = 0
    for sections in messages.values():
        for kind, section, text in sections:
            if kind.startswith("sms"):
                counted += 1
                assert septets(text) <= 160, text
                assert f"{septets(text)} caractères" in section
    assert counted > 100


def test_nothing_tells_of_health_or_of_a_programme(messages):
    for sections in messages.values():
        for _, section, _ in sections:
            for word in ["maladie", "tih", "booster", "lsf", "langue des signes", "vélotypie", "secret.example"]:
                assert word not in section.lower(), section


def test_nothing_is_to_be_sent_at_night(messages):
    for (workshop, _), sections in messages.items():
        kinds = [kind for kind, _, _ in sections]
        assert ("sms-three-hours" in kinds) == (workshop == "soir")
        for _, section, _ in sections:
            for hour in re.findall(r"À envoyer le .*?, à (\d+) h", section):
                assert 8 <= int(hour) < 20


def test_a_mail_after_an_absence_gives_the_lesson_and_the_next_date(messages):
    text = dict((kind, text) for kind, _, text in messages["soir", "2026-01-08-2100"])["missed-mail"]
    assert "On vous attend la prochaine fois" in text and "15\u00a0janvier 2026" in text
    assert "Fixer ses prix" in text and "https://formation.example/modules/x/a/" in text
