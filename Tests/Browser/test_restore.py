"""A copy that is brought back: seen first, refused whole, merged without losing or reviving anything."""

import json

from test_local_progress import ALL, answer, keep

HEAD = '{"format":"jalon-progress","version":1,"site":"jalon-demo","learner":"' + "0" * 32 + '"'
REGISTER = '{"value":%s,"counter":%s,"replica":"0000000a","date":"2026-11-22"}'


def copy_of(section, register):
    return (HEAD + ',"' + section + '":{"x":' + register + "}}").encode()


# What Jalon refuses from a learner's file, the page refuses from a copy (docs/progress.md).
STRANGE_COPIES = {
    "a newer version": HEAD.replace('"version":1', '"version":2').encode() + b"}",
    "no learner": b'{"format":"jalon-progress","version":1,"site":"jalon-demo"}',
    "a key twice": HEAD.encode() + b',"lessons":{},"lessons":{}}',
    "a key twice, composed and not": HEAD.encode() + ',"x":{"é":1,"e\u0301":2}}'.encode(),
    "half a letter": HEAD.encode() + b',"x":"\\ud800"}',
    "seventeen levels": HEAD.encode() + b',"x":' + b"[" * 16 + b"]" * 16 + b"}",
    "not UTF-8": HEAD.encode() + b',"x":"\xff"}',
    "more after the end": HEAD.encode() + b"} {}",
    "a state that nobody has": copy_of("lessons", '{"state":' + REGISTER % ('"perhaps"', 1) + "}"),
    "a face that nobody has": copy_of("confidence", '{"before_scale":' + REGISTER % ('"6"', 1) + "}"),
    "a tick in words": copy_of("checklists", '{"a":' + REGISTER % ('"oui"', 1) + "}"),
    "a day that does not exist": copy_of("plan", '{"due":' + REGISTER % ('"2026-02-30"', 1) + "}"),
    "a counter of nought": copy_of("lessons", '{"state":' + REGISTER % ('"done"', 0) + "}"),
    "a section that is a register": HEAD.encode() + b',"lessons":' + (REGISTER % ("1", 1)).encode() + b"}",
    "a number without end": HEAD.encode() + b',"x":1e}',
    "more than a megabyte": HEAD.encode() + b',"x":"' + b"a" * (1 << 20) + b'"}',
    "more than two megabytes": HEAD.encode() + b',"x":"' + b"a" * (2 << 20) + b'"}',
}


def restore(page, content):
    page.locator("[data-restore-file]").set_input_files(
        {"name": "copie.json", "mimeType": "application/json", "buffer": content}
    )
    page.locator("[data-restore-panel]").wait_for()
    return page.locator("[data-restore-preview] li").all_inner_texts()


def test_a_restore_can_be_refused_and_a_strange_file_changes_nothing(page, base, quiz_lesson):
    page.goto(base + quiz_lesson)
    keep(page)
    answer(page)
    page.goto(base + "progression/index.html")
    before = page.evaluate(ALL)
    for content in (
        b"bonjour",
        b"{}",
        b'{"format":"jalon-backup","version":1,"site":"autre-site","progress":{},"private":{}}',
        b"[" * 5000,
        *STRANGE_COPIES.values(),
    ):
        page.evaluate("document.querySelector('[data-restore-status]').textContent = ''")
        page.locator("[data-restore-file]").set_input_files(
            {"name": "autre.json", "mimeType": "application/json", "buffer": content}
        )
        page.wait_for_function("() => document.querySelector('[data-restore-status]').textContent.trim() !== ''")
        assert not page.locator("[data-restore-panel]").is_visible()
    assert page.evaluate(ALL) == before


def test_a_restore_says_first_what_would_change_here(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    page.evaluate(
        """() => {
          jalon.store.change(['lessons', 'a/b', 'state'], 'done')
          jalon.store.change(['plan', 'p-00000001', 'text'], 'Appeler')
          jalon.store.change(['plan', 'p-00000001', 'due'], '2026-12-01')
        }"""
    )
    copy = json.loads(page.evaluate("jalon.store.backup()"))
    assert restore(page, json.dumps(copy).encode()) == ["Rien : vous avez déjà tout ce que contient ce fichier."]
    assert not page.locator('[data-action="restore-now"]').is_visible()
    lesson = copy["progress"]["lessons"]["a/b"]["state"]
    copy["progress"]["lessons"]["c/d"] = {"state": dict(lesson)}
    lesson.update(value="started", counter=9)
    for register in copy["progress"]["plan"]["p-00000001"].values():
        register.update(value=None, counter=9)
    said = restore(page, json.dumps(copy).encode())
    assert said == [
        "Leçons, en plus : 1",
        "Leçons, plus récent dans la copie : 1",
        "Étapes du plan d’action, effacé dans la copie, à effacer ici : 1",
    ]
    page.locator('[data-action="restore-now"]').click()
    assert page.locator("[data-plan-list] li").count() == 0


def test_names_of_javascripts_own_survive_a_restore(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    sheet = '{"__proto__":{"constructor":' + REGISTER % ('"a"', 1) + "}}"
    restore(page, (HEAD + ',"worksheets":' + sheet + "}").encode())
    page.locator('[data-action="restore-now"]').click()
    page.reload()
    assert '"__proto__":{"constructor":{"counter":1' in page.evaluate("jalon.store.canonical(jalon.store.progress())")
    assert page.evaluate("({}).constructor === Object && Object.getOwnPropertyNames(Object.prototype).length > 5")


def test_what_was_erased_stays_erased_when_an_older_copy_comes_back(page, base):
    page.goto(base + "progression/index.html")
    keep(page)
    page.locator("#jalon-plan-text").fill("Appeler")
    page.locator("[data-plan-form] button").click()
    page.evaluate("jalon.store.change(['worksheets', 'f-a', 'x'], 'à oublier')")
    older = page.evaluate("jalon.store.backup()").encode()
    page.evaluate("jalon.store.change(['worksheets', 'f-a', 'x'], null)")
    page.reload()
    page.locator("[data-plan-list]").get_by_role("button", name="Retirer").click()
    # Two days ahead, two days behind: clocks decide nothing.
    for day in ("2026-11-20T12:00:00+01:00", "2026-11-24T12:00:00+01:00"):
        page.context.clock.set_fixed_time(day)
        assert restore(page, older) == ["Rien : vous avez déjà tout ce que contient ce fichier."]
    page.evaluate("copy => jalon.store.absorb(JSON.parse(copy).progress)", older.decode())
    page.reload()
    assert page.locator("[data-plan-list] > li").count() == 0
    assert page.evaluate("jalon.store.valueAt(jalon.store.progress(), ['worksheets', 'f-a', 'x'])") is None
