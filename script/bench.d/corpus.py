#!/usr/bin/env python3
"""Makes a corpus of invented pages for the bench:  corpus.py PAGES FILE

The number of pages decides every byte: no clock, no environment, no hash order. Of twenty pages twelve are claims, five are
glossary terms and three are articles. Words follow a Zipf-Mandelbrot law, as they do in a language.
"""
import bisect
import datetime
import itertools
import json
import random
import re
import sys
import unicodedata

SEED = 20241115
CYCLE = "CTCACTCCCTACCTCCACTC"  # claim, term, article: the kinds of twenty pages in a row
FOLDER = {"claim": "claims", "term": "glossary", "article": "articles"}
FIRST_DAY, DAYS = datetime.date(2014, 1, 6), 4300
HEADS = "b c d f g h k l m n p r s t v z bl br dr fl gl gr kr pl sk st tr".split()
VOWELS = "a a a e e e i i i o o o u u y ae ei ou ö é".split()
TAILS = [""] * 12 + "l n r s t rd lk nt".split()


def slug_of(text):
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return "-".join(re.findall("[a-z0-9]+", plain.lower()))


class Dice:
    """Chance that falls alike on every machine: only random() is promised to stay the same between Pythons."""

    def __init__(self, seed):
        self.throw = random.Random(seed).random

    def between(self, low, high):
        return low + int(self.throw() * (high - low + 1))

    def one(self, items):
        return items[int(self.throw() * len(items))]

    def shuffled(self, items):
        items = list(items)
        for last in range(len(items) - 1, 0, -1):
            other = self.between(0, last)
            items[last], items[other] = items[other], items[last]
        return items


class Ranked:
    """Items of which the first are met far more often than the last."""

    def __init__(self, items, exponent):
        self.items = list(items)
        self.sums = list(itertools.accumulate((rank + 2.7) ** -exponent for rank in range(1, len(self.items) + 1)))

    def pick(self, dice):
        return self.items[bisect.bisect(self.sums, dice.throw() * self.sums[-1], 0, len(self.items) - 1)]


class Language:
    """An invented language: coins words, builds sentences of them."""

    def __init__(self, dice):
        self.dice, self.known = dice, set()
        short = sorted((self.coin(1, 2) for _ in range(300)), key=len)
        self.words = short + [self.coin(2, 3) for _ in range(7700)]
        self.frequent = Ranked(self.words, 1.05)

    def coin(self, low, high):
        while True:
            syllables = range(self.dice.between(low, high))
            word = "".join(self.dice.one(part) for _ in syllables for part in (HEADS, VOWELS, TAILS))
            if slug_of(word) not in self.known:
                self.known.add(slug_of(word))
                return word

    def some(self, low, high):
        return [self.frequent.pick(self.dice) for _ in range(self.dice.between(low, high))]

    def draft(self, length):
        """Sentences as lists of words, about so many words in all."""
        sentences, count = [], 0
        while count < length - 5:
            sentences.append(self.some(7, 18))
            count += len(sentences[-1])
        return sentences

    def sentence(self, words):
        words = list(words)
        if len(words) > 11 and self.dice.throw() < 0.6:
            words[self.dice.between(4, len(words) - 4)] += ","
        line = " ".join(words)
        return line[0].upper() + line[1:] + "."

    def said(self, low, high):
        return self.sentence(self.some(low, high))

    def speech(self, length):
        return " ".join(self.sentence(words) for words in self.draft(length))

    def heading(self, low, high):
        return self.said(low, high)[:-1].replace(",", "")

    def paragraphs(self, sentences):
        lines = [self.sentence(words) for words in sentences]
        return [" ".join(lines[at:at + 4]) for at in range(0, len(lines), 4)]


class Corpus:
    """The pages: first what each is called and where it stands, then their words, which mention and link each other."""

    def __init__(self, size):
        self.dice = Dice(SEED + size)
        self.language = Language(self.dice)
        coin = self.language.coin
        self.people = [f"{coin(2, 2).capitalize()} {coin(2, 3).capitalize()}" for _ in range(150)]
        self.outlets = [f"The {coin(2, 3).capitalize()} {kind}" for kind in ("Chronicle", "Courier", "Record", "Digest")
                        for _ in range(15)]
        self.tags = [{"slug": slug_of(word), "title": word.capitalize()} for word in (coin(2, 3) for _ in range(200))]
        self.tag_law = Ranked([tag["slug"] for tag in self.tags], 0.8)
        self.pages, self.taken = [], set()
        for at in range(size):
            self.pages.append(self.outline(at, size, {"C": "claim", "T": "term", "A": "article"}[CYCLE[at % 20]]))
        self.term_law = Ranked(self.dice.shuffled(page for page in self.pages if page["type"] == "term"), 0.7)

    def outline(self, at, size, kind):
        page = {"type": kind, **getattr(self, "name_" + kind)()}
        slug = slug_of(page["title"])[:60].strip("-")
        slug = f"{slug}-{at}" if slug in self.taken else slug
        self.taken.add(slug)
        day = FIRST_DAY + datetime.timedelta(days=at * DAYS // size)
        page.update(slug=slug, section=FOLDER[kind], url=f"/{FOLDER[kind]}/{slug}/", date=day.isoformat(), tags=[])
        while len(page["tags"]) < 3:
            tag = self.tag_law.pick(self.dice)
            page["tags"] += [] if tag in page["tags"] else [tag]
        return page

    def name_claim(self):
        return {"title": self.language.heading(6, 10)}

    def name_article(self):
        return {"title": self.language.heading(4, 8)}

    def name_term(self):
        name = ""
        while not name or slug_of(name) in self.taken:
            length = 1 + (self.dice.throw() > 0.45) + (self.dice.throw() > 0.75)
            words = [self.language.words[self.dice.between(300, 6000)] for _ in range(length)]
            name = " ".join(words) if length > 1 else self.language.coin(3, 4)
        count = self.dice.one((0, 0, 1, 1, 2))
        others = {self.language.coin(2, 3) if self.dice.throw() < 0.6 else name + "s" for _ in range(count)}
        return {"title": name[0].upper() + name[1:], "name": name, "aliases": sorted(others)}

    def form(self):
        term = self.term_law.pick(self.dice)
        return self.dice.one(term["aliases"]) if term["aliases"] and self.dice.throw() < 0.25 else term["name"]

    def link(self):
        return f"[{' '.join(self.language.some(2, 4))}]({self.dice.one(self.pages)['url']})"

    def woven(self, length, terms, links):
        """Paragraphs that mention so many terms, link so many pages and stress two words."""
        sentences, dice = self.language.draft(length), self.dice
        mentions = [self.form() for _ in range(dice.between(*terms))] if self.term_law.items else []
        for piece in mentions + [self.link() for _ in range(dice.between(*links))]:
            sentence = dice.one(sentences)
            sentence.insert(dice.between(1, len(sentence) - 1), piece)
        for mark in ("*", "**"):
            sentence = dice.one(sentences)
            at = dice.between(0, len(sentence) - 1)
            if sentence[at].isalpha():
                sentence[at] = mark + sentence[at] + mark
        return self.language.paragraphs(sentences)

    def fill_claim(self, page):
        language, dice = self.language, self.dice
        page.update(speaker=dice.one(self.people), quote=language.speech(24), body="\n\n".join(self.woven(165, (5, 10), (1, 3))),
                    summary=language.said(12, 20))
        page["context"] = [{"text": language.speech(36), "source": dice.one(self.outlets),
                            "source_url": f"https://source.example.org/{dice.between(0, 999999)}"}
                           for _ in range(dice.between(2, 3))]

    def fill_term(self, page):
        points = "\n".join("- " + self.language.said(6, 10) for _ in range(3))
        page.update(body="\n\n".join([*self.woven(95, (1, 4), (1, 2)), points]), summary=self.language.said(10, 16))

    def fill_article(self, page):
        language, text = self.language, self.woven(400, (7, 13), (3, 6))
        cut = max(1, len(text) // 3)
        cells = [language.some(2, 2) + [str(self.dice.between(0, 999))] for _ in range(5)]
        table = [[word.capitalize() for word in language.some(3, 3)], ["---", "---", "---:"], *cells]
        blocks = [*text[:cut], "## " + language.heading(2, 5), "\n".join("- " + language.said(6, 10) for _ in range(4)),
                  *text[cut:2 * cut], "## " + language.heading(2, 5), "\n".join(f"| {' | '.join(row)} |" for row in table),
                  "### " + language.heading(2, 5), *text[2 * cut:], "## " + language.heading(2, 5),
                  "\n".join(f"{number}. " + language.said(5, 9) for number in (1, 2, 3)), "> " + language.said(12, 20)]
        page.update(body="\n\n".join(blocks), summary=language.said(14, 22))

    def filled(self):
        for page in self.pages:
            getattr(self, "fill_" + page["type"])(page)
        site = {"title": "Bench Register", "base_url": "https://example.org", "description": "Invented pages for the bench."}
        return {"site": site, "tags": self.tags, "pages": self.pages}


if __name__ == "__main__":
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(Corpus(int(sys.argv[1])).filled(), file, ensure_ascii=False, separators=(",", ":"))
