"""Runs alone in the peer's venv: an Atom feed of the given entries by feedgen, once for each line on stdin."""

import json
import sys
import time

from feedgen.feed import FeedGenerator


def write_feed(given):
    feed = FeedGenerator()
    feed.id(given["id"])
    feed.title(given["title"])
    feed.updated(given["updated"])
    feed.link(href=given["id"], rel="self")
    for each in given["entries"]:
        entry = feed.add_entry(order="append")
        entry.id(each["id"])
        entry.title(each["title"])
        entry.published(each["published"])
        entry.updated(each["updated"])
        entry.author(name=each["author"])
        entry.category(term=each["kind"])
        for link in each["links"]:
            entry.link(**link)
        entry.content(each["text"])
    return feed.atom_str(pretty=True)


def main():
    given = json.loads(sys.stdin.readline())
    print(len(write_feed(given)), flush=True)
    for _ in sys.stdin:
        began = time.perf_counter()
        write_feed(given)
        print(time.perf_counter() - began, flush=True)


main()
