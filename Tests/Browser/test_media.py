"""Sounds, videos and figures: nothing starts or loads by itself, and all of it fits a small screen."""

import struct

import pytest
from reference_site import NOW

LESSON = """# Sons

![Un trait bleu](trait.svg "Un trait bleu, très long")

::: audio
[Le silence](silence.wav)

::: transcription
Un quart de seconde de silence.
:::
:::

::: vidéo
[Une vidéo](film.mp4)
[Sous-titres](film.vtt)

::: transcription
Rien ne bouge.
:::
:::

::: télécharger
[Un modèle de lettre au nom particulièrement long](modele-de-lettre.txt)
:::
"""

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"><path d="M0 150h900" stroke="blue"/></svg>'


def wav():
    """A quarter of a second of silence: 8 bits, 8 kHz, one channel."""
    data = b"\x80" * 2000
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 8000, 1, 8)
    body = b"WAVE" + form + struct.pack("<4sI", b"data", len(data)) + data
    return struct.pack("<4sI", b"RIFF", len(body)) + body


@pytest.fixture(scope="module")
def address(jalon, reference, port, tmp_path_factory):
    folder = tmp_path_factory.mktemp("media") / "content"
    module = folder / "modules/m"
    module.mkdir(parents=True)
    (folder / "site.yaml").write_text("titre: Essai\n", encoding="utf-8")
    (module / "index.md").write_text("---\ntitre: M\n---\n", encoding="utf-8")
    (module / "01-a.md").write_text(LESSON, encoding="utf-8")
    (module / "trait.svg").write_text(SVG, encoding="utf-8")
    (module / "silence.wav").write_bytes(wav())
    # The smallest file that says that it is one: what it holds is never asked for.
    (module / "film.mp4").write_bytes(b"\0\0\0\x18ftypisom\0\0\2\0isomiso2")
    (module / "film.vtt").write_text("WEBVTT\n\n00:00.000 --> 00:01.000\nRien.\n", encoding="utf-8")
    (module / "modele-de-lettre.txt").write_text("Bonjour,\n", encoding="utf-8")
    done = jalon("build", folder.parent, "--output", reference.public.parent / "sons", "--now", NOW)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "[media-" not in done.stdout + done.stderr
    return f"http://127.0.0.1:{port}/sons/modules/m/a/index.html"


def test_nothing_starts_or_loads_before_it_is_asked_for(page, address):
    loaded = []
    page.on("request", lambda request: loaded.append(request.url.rsplit("/", 1)[1]))
    page.goto(address, wait_until="networkidle")
    assert not {"silence.wav", "film.mp4"} & set(loaded)
    players = page.locator("audio, video").evaluate_all(
        "all => all.map(one => [one.controls, one.autoplay, one.preload, one.paused, one.networkState])"
    )
    assert players == [[True, False, "none", True, 1]] * 2
    assert page.evaluate("document.querySelector('video').textTracks[0].kind") == "captions"


def test_a_sound_is_asked_for_by_keyboard(page, address):
    page.goto(address)
    page.locator("audio").focus()
    with page.expect_request("**/silence.wav"):
        page.keyboard.press("Space")


def test_the_words_stand_right_after_without_script(open_context, address):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(address)
    transcript = page.locator(".media-audio details")
    transcript.locator("summary").click()
    assert transcript.locator("p").is_visible()
    assert page.locator(".media-audio").aria_snapshot().replace("\N{NO-BREAK SPACE}", " ") == """\
- paragraph:
  - strong: "À écouter : Le silence"
- group:
  - text: "Transcription : Le silence"
  - paragraph: Un quart de seconde de silence.
- paragraph:
  - 'link "Télécharger : Le silence (WAV, 2 ko)"':
    - /url: ../silence.wav"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_media_fit_a_small_screen_and_keep_their_place(open_context, address, scheme):
    page = open_context(viewport={"width": 320, "height": 640}, color_scheme=scheme).new_page()
    page.goto(address)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.locator("figure img").scroll_into_view_if_needed()
    box = page.locator("figure img").bounding_box()
    assert abs(box["width"] / box["height"] - 3) < 0.1
