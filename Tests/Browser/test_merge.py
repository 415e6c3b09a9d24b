"""The merge in JavaScript: the cases that Swift reads too, and the laws of a join on random copies."""

import json

import pytest
from reference_site import ROOT

CASES = json.loads((ROOT / "Tests/Shared/merge-cases.json").read_text(encoding="utf-8"))
SCRIPTS = ROOT / "templates/assets/js"

# Copies made to collide: few places, few counters, few replicas, values of every rank where version 1 knows none.
RANDOM_TRIPLES = r"""
(rounds) => {
  let state = 20261122
  const random = (n) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor(state / 4294967296 * n) }
  const pick = (list) => list[random(list.length)]
  const words = ['Repas', 'Plats du soir', 'é', 'a\tb', 'a\u007f', '\u{1F600}', '\uFF5E', '', '\u2028']
  const scalar = () => pick([null, true, false, random(14) - 2, 0.5, pick(words), pick(words), pick(words)])
  const other = () => random(6) ? { value: scalar(), counter: 1 + random(3), replica: '0000000' + (1 + random(3)), date: '2026-11-21' } : scalar()
  const register = (depth) => {
    const made = { value: scalar(), counter: 1 + random(3), replica: '0000000' + (1 + random(2)), date: '2026-11-2' + (1 + random(2)) }
    if (!random(4)) made.others = [other(), other()]
    if (!random(4)) made.seen = { ['0000000' + (1 + random(3))]: pick([1, 2, 3, 6, 0.5, 'é']) }
    if (!random(6)) made.later = unknown(depth + 1)
    if (!random(20)) delete made.replica
    return made
  }
  const unknown = (depth) => {
    const kind = random(depth < 3 ? 8 : 4)
    if (kind === 0) return [scalar()]
    if (kind < 4) return scalar()
    if (kind === 4) return register(depth)
    const made = Object.create(null)
    for (const name of ['u', '__proto__', 'counter']) if (random(2)) made[name] = unknown(depth + 1)
    return made
  }
  const sections = ['lessons', 'questions', 'worksheets', 'checklists', 'plan', 'sessions', 'confidence', 'followUps']
  const names = ['state', 'last', 'text', 'done', 'status', 'before', 'after_scale', 'mois.1.quoi', '1', '__proto__']
  const copy = () => {
    const made = { format: 'jalon-progress', version: 1, site: 's', learner: 'l' }
    for (const section of sections) if (!random(3)) {
      made[section] = Object.create(null)
      for (const key of ['a', '__proto__']) if (random(2)) {
        const entry = made[section][key] = Object.create(null)
        for (const name of names) if (random(2)) entry[name] = register(0)
        if (random(2)) entry.later = unknown(1)
      }
    }
    if (random(2)) made.preferences = { theme: register(0) }
    for (const name of ['x', 'y']) if (random(2)) made[name] = unknown(0)
    return jalon.store.merge(made, made)
  }
  const { merge, canonical } = jalon.store
  let ties = 0
  for (let round = 0; round < rounds; round++) {
    const [a, b, c] = [copy(), copy(), copy()], ab = merge(a, b), text = canonical(ab)
    if (text.includes('"others"')) ties += 1
    const broken = [
      text !== canonical(merge(b, a)) && 'commutative',
      canonical(merge(ab, c)) !== canonical(merge(a, merge(b, c))) && 'associative',
      canonical(merge(a, a)) !== canonical(a) && 'idempotent',
      canonical(merge(ab, a)) !== text && 'absorbing',
    ].filter(Boolean)
    if (broken.length) return { broken, a: canonical(a), b: canonical(b), c: canonical(c) }
  }
  return { broken: [], ties }
}
"""


@pytest.fixture
def merging(open_context):
    """A blank page of the site « exemple » with the store and the merge."""
    page = open_context().new_page()
    blank = '<!doctype html><html lang="fr" data-site="exemple" data-root="./"><link rel="icon" href="data:,"><p>.</p></html>'
    page.route("http://127.0.0.1/blank.html", lambda route: route.fulfill(body=blank, content_type="text/html"))
    page.goto("http://127.0.0.1/blank.html")
    for name in ("jalon-store", "jalon-merge"):
        page.add_script_tag(path=SCRIPTS / f"{name}.js")
    return page


def test_merges_as_swift_does(merging):
    for case in CASES:
        # As text: what travels as an object to the browser would lose a member called `__proto__`.
        merged, swapped, again = merging.evaluate(
            """([left, right]) => {
              const { merge, canonical } = jalon.store, [a, b] = [JSON.parse(left), JSON.parse(right)]
              return [merge(a, b), merge(b, a), merge(merge(a, b), a)].map(canonical)
            }""",
            [json.dumps(case["left"]), json.dumps(case["right"])],
        )
        assert merged == canonical(case["merged"]), case["name"]
        assert (swapped, again) == (merged, merged), case["name"]


def canonical(value):
    """docs/progress.md, « Canonical text », written a third time: keys by their UTF-8 bytes."""
    if isinstance(value, dict):
        members = sorted(value.items(), key=lambda member: member[0].encode())
        return "{" + ",".join(f"{canonical(key)}:{canonical(member)}" for key, member in members) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, str):
        return '"' + "".join(map(escaped, value)) + '"'
    return json.dumps(value)


def escaped(sign):
    if sign in '"\\':
        return "\\" + sign
    if sign == "\n":
        return "\\n"
    return f"\\u{ord(sign):04x}" if sign < " " else sign


def test_obeys_the_laws_of_a_join(merging):
    result = merging.evaluate(RANDOM_TRIPLES, 5000)
    assert result["broken"] == [], result
    assert result["ties"] > 1000, "copies that never collide prove nothing"


def test_ten_corrections_here_hide_nothing_that_another_device_wrote(page, base):
    page.goto(base + "progression/index.html")
    page.locator('[data-action="keep"]').click()
    found = page.evaluate(
        """() => {
          const store = jalon.store, path = ['worksheets', 'f-x', 'offre']
          store.change(path, 'commun')
          const elsewhere = store.progress(), register = elsewhere.worksheets['f-x'].offre
          Object.assign(register, { value: 'ailleurs', seen: { [register.replica]: 1 }, replica: '0000000f', counter: 2 })
          for (let n = 0; n < 10; n++) store.change(path, 'ici ' + n)
          store.save(store.merge(store.progress(), elsewhere))
          const both = ['value', 'others'].map((name) => store.valueAt(store.progress(), path, name))
          store.change(path, 'les deux', false, [])
          store.save(store.merge(store.progress(), elsewhere))
          return [both, ['value', 'others'].map((name) => store.valueAt(store.progress(), path, name))]
        }"""
    )
    assert found == [["ici 9", ["ailleurs"]], ["les deux", []]]


def test_half_a_letter_is_never_kept(page, base):
    page.goto(base + "progression/index.html")
    page.locator('[data-action="keep"]').click()
    page.evaluate("jalon.store.change(['worksheets', 'f-x', 'offre'], 'a\\ud800b')")
    assert page.evaluate("jalon.store.valueAt(jalon.store.progress(), ['worksheets', 'f-x', 'offre'])") == "a\ufffdb"
