"""The personal link opens one learner's progress, and nothing else does."""

import base64
import json
import os

import pytest


def status(page):
    return page.locator("[data-link-status]")


def texts(page):
    """The sentences that the page gives to its script."""
    return page.locator('[data-jalon-strings="progress"]').evaluate("element => ({ ...element.dataset })")


def wait_for_status(page, name):
    """Waits for one of the page's sentences; the view must then be settled."""
    page.wait_for_function(
        "text => document.querySelector('[data-link-status]').textContent.trim() === text.trim()", arg=texts(page)[name]
    )


def shows_a_learner(page):
    return page.locator("[data-link]").is_visible() or page.locator('[data-view="link"]').inner_text().strip() != ""


def record_of(reference, code):
    [file] = (reference.source / "content/demo-learners").glob(f"*/{code}.json")
    return json.loads(file.read_text(encoding="utf-8"))


def titles(page):
    data = json.loads(page.locator("#jalon-data").text_content())
    return {lesson["id"]: lesson["title"] for module in data["modules"] for lesson in module["lessons"]}


def test_each_link_shows_that_learners_steps_next_lesson_and_sessions(open_context, base, reference, learners):
    views = set()
    for code, secret, published in learners:
        if not published:
            continue
        page = open_context().new_page()
        page.goto(f"{base}progression/index.html#{secret}")
        wait_for_status(page, "linkOpened")
        view = page.locator('[data-view="link"]')
        record, named = record_of(reference, code), titles(page)
        lessons = {name: entry["state"]["value"] for name, entry in record.get("lessons", {}).items()}
        shown = view.inner_text()
        for name, state in lessons.items():
            if state == "done":
                assert named[name] in shown, f"{code}: {name}"
        if set(lessons) != set(named):
            following = view.locator('a[href*="modules/"]').all()
            assert any(
                link.inner_text().strip() in [named[name] for name in named if lessons.get(name) != "done"]
                for link in following
            ), code
        if any(entry["status"]["value"] == "registered" for entry in record.get("sessions", {}).values()):
            assert "2027" in shown, code
        assert code not in shown
        views.add(shown)
    assert len(views) == sum(published for _, _, published in learners), "two learners see the same page"


def test_the_secret_leaves_the_address_bar_and_the_history(page, base, learners):
    secret = next(secret for _, secret, published in learners if published)
    page.goto(f"{base}progression/index.html#{secret}")
    wait_for_status(page, "linkOpened")
    assert page.url == f"{base}progression/index.html"
    assert secret not in page.content()
    page.goto(base + "index.html")
    page.go_back()
    assert secret not in page.url


def test_the_secret_is_sent_to_no_server(open_context, base, learners):
    secret = next(secret for _, secret, published in learners if published)
    page, sent = open_context().new_page(), []
    page.on("request", lambda request: sent.append(request.url + json.dumps(request.headers)))
    page.goto(f"{base}progression/index.html#{secret}")
    wait_for_status(page, "linkOpened")
    page.locator('[data-view="link"] a').first.click()
    page.wait_for_load_state()
    # The address given to the browser is noted with its fragment; what travels has none.
    assert [line for line in sent if secret in line.split("#", 1)[0] or secret in line.split("{", 1)[1]] == []
    assert any("/progress/" in line for line in sent)


def test_a_link_writes_nothing_on_the_device(page, base, learners):
    secret = next(secret for _, secret, published in learners if published)
    page.goto(f"{base}progression/index.html#{secret}")
    wait_for_status(page, "linkOpened")
    assert page.evaluate("Object.keys(localStorage)") == []


def wrong_links(learners):
    valid = next(secret for _, secret, published in learners if published)
    unpublished = next(secret for _, secret, published in learners if not published)
    other = base64.urlsafe_b64encode(bytes(range(32))).rstrip(b"=").decode()
    return {
        "unknown": other,
        "not published": unpublished,
        "cut": valid[:-3],
        "no base64": "é" * 43,
        "too long": valid + "AAAA",
    }


@pytest.mark.parametrize("name", ["unknown", "not published", "cut", "no base64", "too long"])
def test_a_wrong_link_shows_no_learner_and_says_so(open_context, base, learners, name):
    page = open_context().new_page()
    page.goto(f"{base}progression/index.html#{wrong_links(learners)[name]}")
    page.wait_for_function(
        "text => { const said = document.querySelector('[data-link-status]').textContent.trim(); return said && said !== text }",
        arg=texts(page)["linkOpening"],
    )
    assert status(page).is_visible()
    assert status(page).inner_text().strip() in {texts(page)["linkIncomplete"], texts(page)["linkUnknown"]}
    assert not shows_a_learner(page)
    # A server that has no such file makes the browser write so in its console; that is no mistake of the page.
    open_context.complaints[:] = [one for one in open_context.complaints if "404" not in one]


def test_without_a_link_no_learner_is_shown(page, base):
    page.goto(base + "progression/index.html")
    assert not shows_a_learner(page)
    assert page.locator("section[data-keep]").is_visible()


def test_without_web_cryptography_a_plain_sentence_says_why(open_context, port, learners):
    """Plain http on a host that is not this machine: the browser gives no crypto.subtle."""
    secret = next(secret for _, secret, published in learners if published)
    page = open_context().new_page()
    page.goto(f"http://formation.test:{port}/formation/progression/index.html#{secret}")
    assert page.evaluate("window.isSecureContext") is False
    wait_for_status(page, "linkCrypto")
    assert status(page).is_visible() and not shows_a_learner(page)
    assert secret not in page.url


def test_from_a_file_the_page_says_that_a_link_needs_the_site(page, reference, learners):
    secret = next(secret for _, secret, published in learners if published)
    page.goto((reference.public / "progression/index.html").as_uri() + f"#{secret}")
    page.wait_for_function("() => document.querySelector('[data-link-status]').textContent.trim() !== ''")
    assert status(page).inner_text().strip() and not shows_a_learner(page)


def test_a_damaged_file_shows_no_learner(open_context, base, learners):
    secret = next(secret for _, secret, published in learners if published)
    context = open_context()
    forged = {
        name: base64.urlsafe_b64encode(os.urandom(size)).rstrip(b"=").decode()
        for name, size in [("iv", 12), ("ciphertext", 4096), ("tag", 16)]
    }
    forged["protected"] = base64.urlsafe_b64encode(b'{"alg":"dir","enc":"A256GCM"}').rstrip(b"=").decode()
    context.route("**/progress/*.json", lambda route: route.fulfill(json=forged))
    page = context.new_page()
    page.goto(f"{base}progression/index.html#{secret}")
    page.wait_for_function(
        "text => { const said = document.querySelector('[data-link-status]').textContent.trim(); return said && said !== text }",
        arg=texts(page)["linkOpening"],
    )
    assert not shows_a_learner(page)


def adopt(page, base, secret):
    page.goto(f"{base}progression/index.html#{secret}")
    wait_for_status(page, "linkOpened")
    page.locator('[data-action="adopt"]').click()
    page.wait_for_function("() => document.querySelector('[data-adopt-status]').textContent.trim() !== ''")


def progress(page):
    return page.evaluate("JSON.parse(jalon.store.canonical(jalon.store.progress()))")


def test_opened_on_a_second_device_the_link_merges_with_what_is_there(open_context, base, reference, learners):
    """Two contexts are two devices: each has words of its own, and a field that both wrote."""
    code, secret = next(
        (code, secret) for code, secret, published in learners if published and "lessons" in record_of(reference, code)
    )
    record = record_of(reference, code)
    pages = [open_context().new_page() for _ in range(2)]
    for page, words in zip(pages, ("Coudre", "Réparer")):
        page.goto(base + "progression/index.html")
        page.locator('[data-action="keep"]').click()
        page.evaluate("words => jalon.store.change(['worksheets', 'f-canari', 'offre'], words)", words)
        adopt(page, base, secret)
        kept = progress(page)
        assert kept["learner"] == record["learner"]
        assert kept["worksheets"]["f-canari"]["offre"]["value"] == words
        for lesson, entry in record.get("lessons", {}).items():
            assert kept["lessons"][lesson] == entry
    with pages[0].expect_download() as started:
        pages[0].locator('section[aria-labelledby="jalon-backup"] [data-action="backup"]').click()
    pages[1].locator("[data-restore-file]").set_input_files(
        {"name": "a.json", "mimeType": "application/json", "buffer": started.value.path().read_bytes()}
    )
    pages[1].locator("[data-restore-panel]").wait_for()
    assert "Les deux sont gardés" in pages[1].locator("[data-restore-preview]").inner_text()
    pages[1].locator('[data-action="restore-now"]').click()
    both = progress(pages[1])["worksheets"]["f-canari"]["offre"]
    assert {one["value"] for one in [both, *both["others"]]} == {"Coudre", "Réparer"}


def test_adopting_twice_changes_nothing(page, base, learners):
    secret = next(secret for _, secret, published in learners if published)
    adopt(page, base, secret)
    before = progress(page)
    page.goto("about:blank")
    adopt(page, base, secret)
    assert progress(page) == before


def test_the_page_says_where_the_link_may_still_be(page, base, learners):
    secret = next(secret for _, secret, published in learners if published)
    page.goto(f"{base}progression/index.html#{secret}")
    wait_for_status(page, "linkOpened")
    shown = page.locator("[data-link]").inner_text()
    assert "historique" in shown and "message" in shown


def test_a_published_file_that_breaks_the_format_shows_no_learner(open_context, base, reference, learners):
    """Rightly encrypted, and wrong all the same: a lesson's state that version 1 does not know."""
    secret = next(
        secret for code, secret, published in learners if published and "lessons" in record_of(reference, code)
    )
    page = open_context().new_page()
    page.goto(f"{base}progression/index.html")
    page.evaluate(
        """() => {
          const decrypt = crypto.subtle.decrypt.bind(crypto.subtle)
          crypto.subtle.decrypt = async (...all) => {
            const text = new TextDecoder().decode(await decrypt(...all))
            return new TextEncoder().encode(text.replaceAll('"done"', '"perhaps"'))
          }
        }"""
    )
    page.evaluate("secret => { location.hash = secret }", secret)
    wait_for_status(page, "linkUnknown")
    assert not shows_a_learner(page)
