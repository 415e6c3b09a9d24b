"""What axe does not see: a page wider than the screen, text cut by wider spacing, focus that cannot be seen."""

from axe_playwright_python.sync_playwright import Axe

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# WCAG 1.4.12: the widths that a reader may impose, with text at 200 %.
WIDE_SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }
"""

OVERFLOW = """() => {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  return Array.from(document.querySelectorAll('body *'))
    .filter(element => element.getBoundingClientRect().right > width + 1)
    .slice(0, 5).map(element => element.outerHTML.slice(0, 120))
    .concat('the page is ' + document.documentElement.scrollWidth + ' px wide')
}"""

CUT_TEXT = """() => Array.from(document.querySelectorAll('body *')).filter(element => {
  const style = getComputedStyle(element)
  const clips = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY)
  return clips && element.clientWidth > 2 && element.clientHeight > 2 && element.textContent.trim()
    && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
}).map(element => element.outerHTML.slice(0, 120))"""


def violations(page):
    """What axe finds, one line a rule and place."""
    results = Axe().run(page, options={"runOnly": TAGS})
    return [
        f"{found['id']}: {node['html'][:160]}" for found in results.response["violations"] for node in found["nodes"]
    ]


def overflow(page):
    return page.evaluate(OVERFLOW)


def cut_text(page):
    return page.evaluate(CUT_TEXT)


def space_out(page):
    """Text at 200 % and wide spacing."""
    page.add_style_tag(content=WIDE_SPACING)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
