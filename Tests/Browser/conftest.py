"""A real browser on the reference site, served from a sub-folder; any word to another host fails the test."""

import functools
import http.server
import threading
from urllib.parse import urlsplit

import pytest
from reference_site import NOW
from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
# Names ending in .test lead here by plain http: a browser finds no secure context there, and so no crypto.subtle.
ARGUMENTS = [
    "--host-resolver-rules=MAP formation.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--disable-background-networking",
]
# The day of the build, before every session: the page itself asks the browser what is still to come.
NOON = f"{NOW}T12:00:00+01:00"
OWN_HOSTS = {"127.0.0.1", "formation.test"}


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="session")
def port(reference):
    """The site stands at http://127.0.0.1:<port>/formation/."""
    handler = functools.partial(QuietHandler, directory=reference.public.parent)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1]
    server.shutdown()


@pytest.fixture(scope="session")
def base(port):
    return f"http://127.0.0.1:{port}/formation/"


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def chromium(playwright):
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
    yield browser
    browser.close()


@pytest.fixture
def open_context(chromium):
    """Opens browser contexts whose mistakes (console, scripts, foreign requests) fail the test that made them."""
    contexts, complaints = [], []

    def watch(page):
        page.on("console", lambda message: message.type == "error" and complaints.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"script: {error}"))
        page.on("request", lambda request: check_host(request.url))

    def check_host(address):
        parts = urlsplit(address)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.hostname not in OWN_HOSTS:
            complaints.append(f"request to another host: {address}")

    def open_one(browser=chromium, **options):
        context = browser.new_context(**{"locale": "fr-FR", "timezone_id": "Europe/Paris"} | options)
        context.set_default_timeout(10_000)
        context.clock.set_fixed_time(NOON)
        context.on("page", watch)
        contexts.append(context)
        return context

    open_one.complaints = complaints
    yield open_one
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def page(open_context):
    """A telephone of 360 × 740."""
    return open_context(viewport={"width": 360, "height": 740}).new_page()


@pytest.fixture(scope="session")
def addresses(reference):
    """{kind: an address}, from the class of each page's body; the longest page stands for its kind."""
    found = {}
    for path in sorted(reference.pages(), key=lambda path: path.stat().st_size):
        text = path.read_text(encoding="utf-8")
        kind = text.split('<body class="page-', 1)[1].split('"', 1)[0].replace("_", "-")
        found[kind] = reference.address(path)
    return found


@pytest.fixture(scope="session")
def quiz_lesson(reference):
    """A lesson with a quiz, a worksheet and a list to tick; it has a neighbour."""
    for path in reference.pages():
        text = path.read_text(encoding="utf-8")
        if all(mark in text for mark in ("data-quiz=", "data-worksheet=", "data-checklist", "data-lesson=")):
            return reference.address(path)
    raise AssertionError("no lesson has a quiz, a worksheet and a list to tick")


@pytest.fixture(scope="session")
def learners(reference):
    """[(code, secret, published)] of the demonstration's learners."""
    [table] = (reference.source / "content/demo-learners").glob("*.csv")
    rows = [line.split(";") for line in table.read_text(encoding="utf-8").splitlines()[1:] if line]
    return [(code, secret, publish == "oui") for code, secret, _, publish, _ in rows]
