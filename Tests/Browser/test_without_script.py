"""Complete without JavaScript, and from a USB stick."""

from urllib.parse import urlsplit


def test_quiz_answers_stand_in_the_page_without_script(open_context, base, quiz_lesson):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(base + quiz_lesson)
    quiz = page.locator("[data-quiz]").first
    answers = quiz.locator("details.answers")
    answers.locator("summary").click()
    for feedback in answers.locator("[data-feedback]").all():
        assert feedback.is_visible() and feedback.inner_text().strip()
    assert answers.locator("[data-feedback]").count() == quiz.locator("[data-choice]").count()


def test_no_button_is_offered_that_would_do_nothing(open_context, base, addresses, quiz_lesson):
    page = open_context(java_script_enabled=False).new_page()
    for address in [quiz_lesson, *addresses.values()]:
        page.goto(base + address)
        assert [button.inner_text() for button in page.locator("button").all() if button.is_visible()] == [], address


def test_the_text_is_the_same_with_and_without_script(open_context, base, quiz_lesson):
    def prose(is_enabled):
        page = open_context(java_script_enabled=is_enabled).new_page()
        page.goto(base + quiz_lesson)
        return page.locator(".prose > :is(p, h2, h3, ul, ol, table)").all_inner_texts()

    assert prose(True) == prose(False) != []


def test_the_progress_page_says_why_it_is_empty_without_script(open_context, base):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(base + "progression/index.html")
    assert page.locator("main").inner_text().strip() and "JavaScript" in page.locator("main").inner_text()


def test_one_walks_from_home_to_a_lesson_on_a_usb_stick(page, reference):
    page.goto((reference.public / "index.html").as_uri())
    page.locator('main a[href*="modules/"]').first.click()
    page.locator('main a[href$="/index.html"][href*="../"], main a[href$="/index.html"]').first.wait_for()
    module = page.url
    assert module.startswith("file:") and urlsplit(module).path.endswith("/index.html")
    page.locator('main ol a[href$="index.html"], main .lessons a[href$="index.html"]').first.click()
    assert page.locator("body.page-lesson h1").is_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('.skip-link')).position") != "static", "no style"
    quiz = page.locator("[data-quiz]").first
    quiz.locator("[data-choice][data-correct] input").first.check()
    quiz.locator('[data-action="check"]').click()
    assert quiz.locator("[data-result]").inner_text().strip()
    page.locator("a.next").click()
    assert page.url.startswith("file:") and page.url.endswith("/index.html")


def test_a_page_that_is_not_there_is_served_with_its_style_at_any_depth(open_context, base, reference):
    """A server answers with 404.html whatever the address: its own address must not matter."""
    context = open_context()
    page = context.new_page()
    body = (reference.public / "404.html").read_text(encoding="utf-8")
    address = base + "modules/ancien/cours/disparu/"
    context.route(address, lambda route: route.fulfill(status=200, content_type="text/html; charset=utf-8", body=body))
    page.goto(address)
    assert page.evaluate("getComputedStyle(document.querySelector('.skip-link')).position") != "static", "no style"
    page.locator(".site-name a").click()
    assert page.url == base + "index.html"


def test_no_page_says_a_word_to_another_host_or_fails(page, base, reference):
    """The fixture listens to requests, console and scripts; this opens every page."""
    for path in reference.pages():
        page.goto(base + reference.address(path))
