#!/usr/bin/env python3
"""Writes a corpus as a Glossator site:  glossator_site.py CORPUS FOLDER

Each page of the corpus becomes one entry with the same words. Who speaks in a claim becomes a glossary term, and each source of
a claim's context an entry of the bibliography. Tags have no equal.
"""
import itertools
import json
import pathlib
import re
import sys

from corpus import slug_of

EXPLAINER = "bench-register"
LINK = re.compile(r"\[([^\[\]]*)\]\(/(?:claims|glossary|articles)/([^/()]+)/\)")
KINDS = ("fact", "interpretation", "demand", "promise", "prediction", "opinion")
STATUSES = ("documented", "single-source", "opinion")
LONGEST_QUOTATION = 20


def quoted(value):
    """Text as YAML takes it whatever it holds."""
    return json.dumps(value, ensure_ascii=False)


def rewritten(markdown):
    """Links of the corpus as links to entries."""
    return LINK.sub(lambda link: f"[[{link[2]}|{link[1]}]]", markdown)


def block(name, markdown, indent=0):
    lines = "".join(f"{' ' * indent}  {line}\n" if line else "\n" for line in rewritten(markdown).split("\n"))
    return f"{name}: |\n{lines}"


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


class Site:
    def __init__(self, corpus, folder):
        self.corpus, self.content = corpus, folder / "content"
        self.pages = corpus["pages"]
        self.of = {kind: [page for page in self.pages if page["type"] == kind] for kind in ("claim", "term", "article")}
        self.forms = {page["title"].lower() for page in self.of["term"]}
        self.slugs = {page["slug"] for page in self.pages} | {EXPLAINER, "about"}
        self.people, self.sources = {}, {}

    def write(self):
        for at, claim in enumerate(self.of["claim"]):
            put(self.content / "claims" / f"{claim['slug']}.yaml", self.claim(at, claim))
        for term in self.of["term"]:
            put(self.content / "glossary" / f"{term['slug']}.md", self.term(term))
        for article in self.of["article"]:
            put(self.content / "articles" / f"{article['slug']}.md", self.article(article))
        for name, slug in self.people.items():
            put(self.content / "glossary" / f"{slug}.md", self.person(name))
        put(self.content / "explainers" / f"{EXPLAINER}.md", self.explainer())
        put(self.content / "pages" / "about.md", "---\ntitle: About\n---\nThis site is made for the bench.\n")
        put(self.content / "sources.yaml", "references:\n" + "".join(map(self.source, self.sources.items())))
        put(self.content / "site.yaml", self.settings())

    def settings(self):
        site = self.corpus["site"]
        return (f"title: {quoted(site['title'])}\ntagline: {quoted(site['description'])}\nlanguage: en\n"
                f"address: {quoted(site['base_url'] + '/')}\npublisher: {quoted(site['title'])}\n"
                "licence:\n  name: CC BY 4.0\n  url: https://creativecommons.org/licenses/by/4.0/\n"
                "editing:\n  quoted-words: 1000000\n")

    def claim(self, at, page):
        lines = [f"title: {quoted(page['title'])}", f"kind: {KINDS[at % len(KINDS)]}", f"status: {STATUSES[at % len(STATUSES)]}",
                 f"speaker: {self.speaker(page['speaker'])}", "account: first-hand", f"date: {page['date']}", block("notice", page["body"]) + "reports:"]
        for number, words in enumerate(self.quotations(page["quote"])):
            article = self.of["article"][(at + number) % len(self.of["article"])]
            lines += [f"  - article: {article['slug']}", f"    quote: {quoted(words)}",
                      f"    attributed-to: {self.speaker(page['speaker'])}"]
        lines.append("context:")
        for context in page["context"]:
            text = f"{context['text']} [@{self.cited(context)}]"
            lines += ["  - " + block("text", text, 4) + f"    date: {page['date']}"]
        lines += ["questions:", f"  - {quoted(page['summary'])}", f"updated: {page['date']}", ""]
        return "\n".join(lines)

    def quotations(self, speech):
        """The speech in pieces short enough to be quoted, one for each report."""
        pieces = [[]]
        for word in speech.split():
            ends = pieces[-1] and (len(pieces[-1]) == LONGEST_QUOTATION or pieces[-1][-1].endswith("."))
            pieces += [[]] if ends else []
            pieces[-1].append(word)
        return [" ".join(piece) for piece in pieces]

    def speaker(self, name):
        if name not in self.people:
            self.people[name] = self.free(slug_of(name))
        return self.people[name]

    def free(self, slug):
        slug = next(way for way in itertools.chain([slug], (f"{slug}-{n}" for n in itertools.count(2))) if way not in self.slugs)
        self.slugs.add(slug)
        return slug

    def cited(self, context):
        url = context["source_url"]
        if url not in self.sources:
            self.sources[url] = (f"source-{len(self.sources) + 1}", context["source"])
        return self.sources[url][0]

    def source(self, source):
        url, (key, title) = source
        return f"  - id: {key}\n    type: webpage\n    title: {quoted(title)}\n    URL: {quoted(url)}\n"

    def term(self, page):
        forms = [form for form in page["aliases"] if form.lower() not in self.forms]
        self.forms.update(form.lower() for form in forms)
        return (f"---\nterm: {quoted(page['title'])}\ncategory: concept\nforms: {quoted(forms)}\nshort: {quoted(page['summary'])}\n"
                f"updated: {page['date']}\n---\n{rewritten(page['body'])}\n")

    def person(self, name):
        return (f"---\nterm: {quoted(name)}\ncategory: person\ncase-sensitive: true\nshort: One of the people of the bench.\n---\n"
                "One of the people of the bench.\n")

    def article(self, page):
        return (f"---\ntitle: {quoted(page['title'])}\ntitle-is-ours: true\npublished: {page['date']}\n"
                f"copy: Made for the bench.\nevent: {EXPLAINER}\nsummary: {quoted(page['summary'])}\n"
                f"updated: {page['date']}\n---\n{rewritten(page['body'])}\n")

    def explainer(self):
        first = {kind: [page["slug"] for page in pages[:10]] for kind, pages in self.of.items()}
        points = "".join(f"  - {quoted(page['summary'])}\n" for page in self.pages[:5])
        return (f"---\ntitle: {quoted(self.corpus['site']['title'])}\nsummary: {quoted(self.corpus['site']['description'])}\n"
                f"points:\n{points}articles: {quoted(first['article'])}\nclaims: {quoted(first['claim'])}\n"
                f"terms: {quoted(first['term'])}\n---\nAll pages are made for the bench.\n")


def main(corpus, folder):
    try:
        with open(corpus, encoding="utf-8") as file:
            site = Site(json.load(file), pathlib.Path(folder))
    except (ValueError, KeyError, TypeError):
        sys.exit(f"{corpus} is not a corpus")
    if not all(site.of.values()):
        sys.exit("the corpus needs a claim, a term and an article at least")
    site.write()


if __name__ == "__main__":
    main(*sys.argv[1:])
