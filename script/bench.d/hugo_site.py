#!/usr/bin/env python3
"""Writes a corpus as a Hugo site with the layouts beside this file:  hugo_site.py CORPUS FOLDER"""
import json
import pathlib
import shutil
import sys

LAYOUTS = pathlib.Path(__file__).resolve().parent / "hugo"


def front(page):
    """The page's fields; each is JSON, which is YAML too."""
    fields = {"title": page["title"], "tags": page["tags"], "summary": page["summary"]}
    fields.update({name: page[name] for name in ("speaker", "quote", "context") if name in page})
    if page["type"] == "term":
        fields["forms"] = page["aliases"]
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items()]
    return "\n".join(["---", f"date: {page['date']}", *lines, "---", ""])


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def write(corpus, folder):
    shutil.copytree(LAYOUTS, folder)
    for page in corpus["pages"]:
        put(folder / "content" / page["section"] / f"{page['slug']}.md", front(page) + page["body"] + "\n")
    for section in ("claims", "glossary", "articles"):
        put(folder / "content" / section / "_index.md", f"---\ntitle: {section.capitalize()}\n---\n")
    put(folder / "content" / "_index.md", f"---\ntitle: {json.dumps(corpus['site']['title'])}\n---\n")


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        write(json.load(file), pathlib.Path(sys.argv[2]))
