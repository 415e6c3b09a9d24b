"""Workshops that the learner marks, without blame, each mark to be taken back."""

import json


def keep(page):
    page.locator('[data-action="keep"]').click()


def data(page):
    return json.loads(page.locator("#jalon-data").text_content())


def row(page, uid):
    return page.locator(f'[data-uid="{uid}"]')


def statuses(page):
    sessions = page.evaluate("jalon.store.progress().sessions || {}")
    return {uid: entry["status"]["value"] for uid, entry in sessions.items()}


def open_others(page):
    page.locator("[data-sessions] summary").click()


def test_a_session_to_come_is_marked_and_taken_back(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    session = next(one for one in data(page)["sessions"] if not one["cancelled"])
    open_others(page)
    row(page, session["uid"]).get_by_role("button", name="Je suis inscrit").click()
    assert statuses(page) == {session["uid"]: "registered"}
    assert session["title"] in page.locator('[data-view="local"]').inner_text()
    assert page.evaluate("document.activeElement.closest('[data-uid]') !== null"), "the focus is lost"
    row(page, session["uid"]).get_by_role("button", name="Annuler ce choix").click()
    assert statuses(page) == {session["uid"]: None}


def test_a_missed_session_brings_its_lesson_and_no_blame(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    session = next(one for one in data(page)["sessions"] if one.get("catchUp") and not one["cancelled"])
    page.context.clock.set_fixed_time(session["end"])
    page.evaluate("uid => jalon.store.change(['sessions', uid, 'status'], 'registered')", session["uid"])
    page.reload()
    marks = row(page, session["uid"])
    marks.get_by_role("button", name="Je n’ai pas pu venir").click()
    assert statuses(page) == {session["uid"]: "missed"}
    assert "Ce n’est pas grave" in marks.inner_text()
    lesson = marks.get_by_role("link", name=session["catchUp"]["title"])
    assert lesson.get_attribute("href") == session["catchUp"]["href"]
    marks.get_by_role("button", name="Annuler ce choix").click()
    assert statuses(page) == {session["uid"]: "registered"}, "undone is as it was before"
    marks.get_by_role("button", name="J’y étais").click()
    assert statuses(page) == {session["uid"]: "attended"}
    assert session["title"] in page.locator('[data-view="local"]').inner_text()


def test_a_session_that_the_page_no_longer_lists_keeps_its_name_and_day(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    [workshop, *_] = data(page)["workshops"]
    for name in (workshop, "parti"):
        page.evaluate(
            "uid => jalon.store.change(['sessions', uid, 'status'], 'attended')", f"{name}-20240301T090000Z@jalon-demo"
        )
    page.reload()
    shown = page.locator("[data-sessions]").inner_text()
    assert data(page)["workshops"][workshop] in shown and "vendredi 1er mars 2024" in shown
    assert "Un atelier" in shown


def test_marking_is_said_to_be_no_registration(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    assert "Ce n’est pas une inscription" in page.locator("main").inner_text()
