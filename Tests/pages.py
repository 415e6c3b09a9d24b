"""Reads a page of the site with Python's own HTML parser: ids, links, and what a browser would fetch."""

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class Page:
    kind: str = ""
    language: str = ""
    ids: list = field(default_factory=list)
    links: list = field(default_factory=list)  # every href of an <a>
    fetched: list = field(default_factory=list)  # what the browser loads by itself
    scripts: list = field(default_factory=list)
    stylesheets: list = field(default_factory=list)
    names: dict = field(default_factory=dict)  # meta name → content
    canonical: str = ""
    headings: list = field(default_factory=list)
    menu: list = field(default_factory=list)
    text: str = ""


class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.page = Page()
        self.open = []
        self.words = []

    def handle_starttag(self, tag, pairs):
        page, attributes = self.page, dict(pairs)
        if tag not in VOID:
            self.open.append((tag, attributes))
        if tag == "html":
            page.language = attributes.get("lang", "")
        if tag == "body":
            page.kind = attributes.get("class", "").removeprefix("page-")
        if "id" in attributes:
            page.ids.append(attributes["id"])
        if tag == "a" and "href" in attributes:
            page.links.append(attributes["href"])
            if any("menu" in (around.get("class") or "").split() for _, around in self.open):
                page.menu.append(attributes["href"])
        if tag == "link":
            self.read_link(attributes)
        if tag == "meta" and "name" in attributes:
            page.names[attributes["name"]] = attributes.get("content", "")
        if "src" in attributes:
            page.fetched.append(attributes["src"])
            if tag == "script":
                page.scripts.append(attributes["src"])
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            page.headings.append(int(tag[1]))

    def read_link(self, attributes):
        relation, target = attributes.get("rel"), attributes.get("href", "")
        if relation == "canonical":
            self.page.canonical = target
        elif relation == "alternate":
            self.page.links.append(target)
        else:
            self.page.fetched.append(target)
            if relation == "stylesheet":
                self.page.stylesheets.append(target)

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if not any(tag in ("script", "style") for tag, _ in self.open):
            self.words.append(data)


@cache
def read_page(path):
    reader = Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    reader.page.text = " ".join("".join(reader.words).split())
    return reader.page
