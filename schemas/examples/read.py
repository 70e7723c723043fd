#!/usr/bin/env python3
"""Reads an Askelmat assessment with Python's standard library alone.

    python3 read.py FILE

Prints what is agreed on each item, level or figures, what everyone says, and
what is open.
Only `content` and `names` are read: content is computed from the entries by
whoever wrote the file, so a reader needs nothing else.
"""
import json
import sys


def text(value, language="fi"):
    """A text in the wished language, else in one it has, which is then named."""
    if not isinstance(value, dict) or not value:
        return ""
    if language in value:
        return value[language]
    other = sorted(value)[0]
    return "%s [%s]" % (value[other], other)


def rating(value):
    """`3`, `2-3`, or why there is none; what is not understood is shown as it is."""
    if value is None:
        return "-"
    if "level" in value:
        return value["level"]
    if "between" in value:
        return "-".join(value["between"])
    if "unanswered" in value:
        return value["unanswered"]
    return json.dumps(value, ensure_ascii=False)


def figure(value):
    """`62.5 percent`, or why there is none; what is not understood is shown as it is."""
    if value is None:
        return "-"
    if "number" in value:
        return ("%s %s" % (value["number"], value.get("unit", ""))).strip()
    if "unanswered" in value:
        return value["unanswered"]
    return json.dumps(value, ensure_ascii=False)


def figures(row, indent):
    """Prints the figures of an item, where it has some."""
    for one in row.get("values", []):
        print("%s%s = %s" % (indent, one["id"], figure(one.get("value"))))


def main(path):
    with open(path, encoding="utf-8-sig") as file:
        document = json.load(file)
    if document.get("kind") != "assessment":
        sys.exit("%s is not an assessment but: %s" % (path, document.get("kind")))
    content = document.get("content", {})
    names = {row["id"]: row["name"] for row in document.get("names", [])}
    print("%s (%s)" % (text(content.get("title")), content.get("period", "-")))
    agreed = {row["id"]: row for row in content.get("ratings", [])}
    said = {}
    for person in content.get("own", []):
        for row in person.get("ratings", []):
            who = names.get(person["by"], person["by"])
            said.setdefault(row["id"], []).append((who, row))
    for item in sorted(set(agreed) | set(said)):
        row = agreed.get(item, {})
        print("%s: agreed %s" % (item, rating(row.get("rating"))))
        figures(row, "  ")
        if "reason" in row:
            print("  because: " + text(row["reason"]))
        for who, own in sorted(said.get(item, []), key=lambda pair: pair[0]):
            print("  %s: %s" % (who, rating(own.get("rating"))))
            figures(own, "    ")
    for place in content.get("open", []):
        values = [json.dumps(one["value"]) for one in place["values"]]
        print("open (%s): %s: %s" % (place["why"], place["target"], " / ".join(values)))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
