#!/usr/bin/env python3
"""Reads, merges and writes Askelmat files with nothing but Python 3.9 or newer.

    python3 askelmat.py read FILE                   the plain content
    python3 askelmat.py write FILE                  what is written when nothing was changed
    python3 askelmat.py merge FILE FILE… [-o OUT]   the first is the copy at home
    python3 askelmat.py conformance DIR [--report OUT]

Written from docs/standard.md alone; names in brackets, such as [CON-5], are its rules.
"""
import argparse
import base64
import collections
import datetime
import hashlib
import itertools
import json
import pathlib
import re
import sys
from decimal import Decimal

NAME, VERSION, MAJOR = "askelmat.py", "1.0.0", 1
DOCUMENTS = {"worksheet", "assessment", "group", "meeting", "action-plan", "practice", "programme", "service-map", "package"}
TEMPLATES = {"worksheet-template", "assessment-framework", "code-list"}
UNDERSTOOD = []  # URIs that this program understands [CMP-4]
MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_FILES = 10_000_000, 64, 100_000, 1_000  # [ENV-5]
MAX_TARGET, MAX_SEGMENTS, MAX_VALUE_DEPTH = 4_000, 16, 40  # [ENV-5]


class Refused(Exception):
    """A file that is not opened, or a copy that is not merged; `code` says why."""

    def __init__(self, code, problems=None):
        super().__init__(code)
        self.code, self.problems = code, [problem(code)] if problems is None else problems


def problem(code, path=""):
    return {"code": code, "path": path}


# --- Canonical form, digests and ids --------------------------------------------------


def units(text):
    """Key that orders texts by code unit of UTF-16."""
    return text.encode("utf-16-be", "surrogatepass")


def number_text(number):
    """A double as ECMAScript writes it."""
    if number == 0:
        return "0"
    sign, digits, exponent = Decimal(repr(number)).normalize().as_tuple()
    digits, point = "".join(map(str, digits)), len(digits) + exponent
    if -6 < point <= 0:
        text = "0." + "0" * -point + digits
    elif 0 < point <= 21:
        digits = digits.ljust(point, "0")
        text = digits[:point] + ("." + digits[point:] if digits[point:] else "")
    else:
        text = digits[0] + ("." + digits[1:] if digits[1:] else "") + "e%+d" % (point - 1)
    return "-" * sign + text


def canonical(value):
    """[ENT-2] The canonical form of RFC 8785, as a text."""
    if isinstance(value, dict):
        names = sorted(value, key=units)
        return "{" + ",".join(canonical(n) + ":" + canonical(value[n]) for n in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return number_text(value) if isinstance(value, float) else json.dumps(value, ensure_ascii=False)


def order(value):
    return units(canonical(value))


def same(a, b):
    return canonical(a) == canonical(b)


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).digest()


def base32(data):
    return base64.b32encode(data).decode().lower()


def digest_of(value):
    return "sha256-" + base64.urlsafe_b64encode(sha256(canonical(value))).decode().rstrip("=")


def without(value, *names):
    return {name: member for name, member in value.items() if name not in names}


def entry_id(entry):
    """[ENT-2] Over all members but the id."""
    return "e-" + base32(sha256(canonical(without(entry, "id"))))[:26]


# --- Bytes and JSON -------------------------------------------------------------------


class Pairs(list):
    """The members of an object as they stand, before [VAL-6]."""


class NumberText(str):
    """A number that is kept as the text it was written with [VAL-1]."""


def read_number(text):
    number = float(text)
    try:
        if not abs(number) < float("inf") or Decimal(text) != Decimal(repr(number)):
            return NumberText(text)
    except ArithmeticError:  # an exponent that even Decimal does not take
        return NumberText(text)
    if number != int(number):
        return number
    return int(number) if abs(number) < 2**53 else NumberText(text)


def no_constant(text):
    raise ValueError(text + " is not JSON")


UTF_16 = {"utf-16-le": (b"\xff\xfe", b"{\0"), "utf-16-be": (b"\xfe\xff", b"\0{")}


def decode(data):
    """[ENV-7] The text of the bytes, and whether they were UTF-16, with its mark or without."""
    try:
        for name, marks in UTF_16.items():
            if data.startswith(marks):
                text = data.decode(name, "surrogatepass")
                return text[text.startswith("\ufeff") :], True
        return data.decode("utf-8-sig"), False
    except UnicodeDecodeError:
        raise Refused("file-encoding") from None


CUT_OFF = r'"([^"\\]|\\.)*\\?|-?[0-9.eE+-]*|t(r(ue?)?)?|f(a(l(se?)?)?)?|n(u(ll?)?)?'


def parse(text):
    """JSON to a value, and the problems of [VAL-1, VAL-6, VAL-7]; or Refused [ENV-8]."""
    start = text.strip(" \t\r\n\0")
    if not start:
        raise Refused("file-empty")
    if start.startswith("<"):
        raise Refused("file-html")
    hooks = {"parse_int": read_number, "parse_float": read_number, "parse_constant": no_constant}
    try:
        raw = json.loads(text, object_pairs_hook=Pairs, **hooks)
    except RecursionError:
        raise Refused("file-deep") from None
    except json.JSONDecodeError as error:
        rest = text[error.pos :].rstrip(" \t\r\n\0")
        cut = error.msg.startswith("Unterminated") or re.fullmatch(CUT_OFF, rest, re.S)
        raise Refused("file-truncated" if cut and start[0] in "{[" else "file-not-json") from None
    except ValueError:
        raise Refused("file-not-json") from None
    problems = []
    return plain(raw, "", 1, problems), problems


def plain(raw, path, depth, problems):
    """A parsed value as I-JSON; what is none is reported at its place."""
    if isinstance(raw, list) and depth > MAX_DEPTH:
        raise Refused("file-deep")
    if isinstance(raw, NumberText):
        problems.append(problem("file-number", path))
        return str(raw)
    if isinstance(raw, str) and re.search("[\ud800-\udfff]", raw):
        problems.append(problem("file-lone-surrogate", path))
        return re.sub("[\ud800-\udfff]", "\ufffd", raw)
    if isinstance(raw, Pairs):
        value = {}
        for name, member in raw:
            name = plain(name, path, depth, problems)
            if name in value:
                problems.append(problem("file-duplicate-member", path))
            value[name] = plain(member, path + "/" + escape(name), depth + 1, problems)
        return value
    if isinstance(raw, list):
        return [plain(v, "%s/%d" % (path, i), depth + 1, problems) for i, v in enumerate(raw)]
    return raw


def escape(name):
    return name.replace("~", "~0").replace("/", "~1")


def depth_of(value):
    if not isinstance(value, (dict, list)):
        return 0
    return 1 + max(map(depth_of, value.values() if isinstance(value, dict) else value), default=0)


# --- Targets --------------------------------------------------------------------------

TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*\Z")


def encode_segment(name):
    hexed = re.sub(rb"[^A-Za-z0-9-]", lambda byte: b"%%%02X" % byte[0][0], name.encode("utf-8"))
    return hexed.decode("ascii")


def decode_segment(text):
    """The name that a segment stands for; None when it is no segment."""
    if not re.fullmatch(r"([A-Za-z0-9-]|%[0-9A-F]{2})+", text):
        return None
    data = re.sub(rb"%(..)", lambda found: bytes([int(found[1], 16)]), text.encode())
    name = data.decode("utf-8", "replace")
    return name if encode_segment(name) == text else None


class Target:
    """`[own/]`, then a field `name(/id/name)*[@tag]` or a row `name/id(/name/id)*`."""

    def __init__(self, own, segments, tag):
        self.own, self.segments, self.tag = own, segments, tag
        self.is_row = len(segments) % 2 == 0  # [TGT-2]
        self.reserved = "id" in segments[::2] or segments[0] in ("own", "open", "by")  # [TGT-4]

    @classmethod
    def parse(cls, text):
        """A Target; None when the text has another shape [TGT-3]."""
        own = text.startswith("own/")
        path, at, tag = text[4 * own :].partition("@")
        parts = path.split("/")
        if len(text) > MAX_TARGET or len(parts) > MAX_SEGMENTS:
            return None
        segments = [decode_segment(part) for part in parts]
        if None in segments or (at and (len(segments) % 2 == 0 or not TAG.match(tag))):
            return None
        return cls(own, tuple(segments), tag if at else None)


# --- Current entries and content ------------------------------------------------------


def clears(value):
    """[DEL-1]"""
    return value is None or value in ("", [], {})


def says(entries):
    return any(not clears(entry["value"]) for entry in entries)


def may_supersede(newer, older, own):
    """[CUR-1] Whether an entry may put aside another that it names."""
    by_same = newer["by"] == older["by"] and newer.get("via") in (None, older.get("via"))
    return by_same or not own


def current(entries):
    """[CUR-1, CUR-2] Those entries that no other one of the same target supersedes."""
    places, found = collections.defaultdict(dict), []
    for entry in entries:
        places[entry["target"]][entry["id"]] = entry
    for target, group in places.items():
        own = target.startswith("own/")
        pairs = ((e, i) for e in group.values() for i in replaced_by(e) if i in group)
        aside = {i for e, i in pairs if may_supersede(e, group[i], own)}
        found += [entry for i, entry in group.items() if i not in aside]
    return found


class Row:
    """What stands at a row (or at the top): its own entries, and its members."""

    def __init__(self, path):
        self.path, self.entries, self.members = path, [], {}

    def member(self, name):
        return self.members.setdefault(name, {"plain": [], "texts": {}, "rows": {}})

    def all_entries(self):
        """The entries at the row and in its fields; what is in inner rows is theirs."""
        fields = ([m["plain"], *m["texts"].values()] for m in self.members.values())
        return itertools.chain(self.entries, *itertools.chain(*fields))

    def deletions(self):
        """[DEL-2]"""
        return [entry for entry in self.entries if entry["value"] is None]


class Scope:
    """The shared answers (by: None), or the own answers of one speaker, as a tree."""

    def __init__(self, by):
        self.by, self.open, self.reserved, self.top = by, [], {}, Row(())
        self.rows, self.gone, self.unnamed = {(): self.top}, set(), {}
        self.inside = collections.defaultdict(list)  # [DEL-2] what stands in or leads to a row

    def row(self, path):
        if path not in self.rows:
            self.rows[path] = Row(path)
            self.row(path[:-2]).member(path[-2])["rows"][path[-1]] = self.rows[path]
            self.inside[path[:-2]].append(path)
        return self.rows[path]

    def add(self, target, entry):
        path = target.segments
        if target.reserved:
            self.reserved.setdefault(entry["target"], []).append(entry)
        elif target.is_row:
            self.row(path).entries.append(entry)
        else:
            member = self.row(path[:-1]).member(path[-1])
            group = member["texts"].setdefault(target.tag, []) if target.tag else member["plain"]
            group.append(entry)

    # Deletion

    def all_inside(self, path):
        """[DEL-2] Entries at a row, below it, and in rows whose `in` leads to it."""
        seen, todo = set(self.gone), [path]
        while todo:
            here = todo.pop()
            if here in self.rows and here not in seen:
                seen.add(here)
                todo += self.inside[here]
                yield from self.rows[here].all_entries()

    def find_gone(self):
        """[DEL-3, DEL-4] The smallest set of gone rows; what keeps the other deleted ones."""
        for path, row in self.rows.items():
            parents = row.members.get("in", {"plain": ()})["plain"] if path else ()
            parents = [entry["value"] for entry in parents if not clears(entry["value"])]
            parent = min(parents, key=order, default=None)  # [CON-5]
            parent = Target.parse(parent) if isinstance(parent, str) else None
            if parent and parent.is_row:
                self.inside[parent.segments].append(path)
        deleted, grown = {p: row for p, row in self.rows.items() if row.deletions()}, True
        while grown:
            self.unnamed = {p: self.not_named(p, row) for p, row in deleted.items()}
            grown = {p for p, left in self.unnamed.items() if not left} - self.gone
            self.gone |= grown

    def not_named(self, path, row):
        def counts(entry):
            field = Target.parse(entry["target"])
            position = not field.is_row and not field.tag and field.segments[-1] == "position"
            return not clears(entry["value"]) and not position

        def named(entry):
            naming = (d for d in row.deletions() if entry["id"] in replaced_by(d))
            return any(may_supersede(d, entry, self.by is not None) for d in naming)

        return [e for e in self.all_inside(path) if counts(e) and not named(e)]

    # Content

    def list_open(self, target, why, entries):
        item = {"target": target, "why": why} if self.by is None else {
            "target": target, "by": self.by, "why": why}
        entries = sorted(entries, key=lambda e: units(e["id"]))
        item["values"] = [{"entry": e["id"], "value": e["value"]} for e in entries]
        self.open.append(item)

    def stands(self, row):
        """[ROW-1] Whether anything stands at the row or inside it."""
        inner = (r for member in row.members.values() for r in member["rows"].values())
        return row.path not in self.gone and (
            says(row.all_entries()) or any(map(self.stands, inner)))

    def show(self, row):
        """[CON-3, CON-7] The object of a row, or of the top; open places are listed."""
        shown = {"id": row.path[-1]} if row.path else {}
        if any(e["value"] is not True and not clears(e["value"]) for e in row.entries):
            self.list_open(row.entries[0]["target"], "shape", row.entries)
        if self.unnamed.get(row.path):
            values = row.deletions() + self.unnamed[row.path]
            self.list_open(row.entries[0]["target"], "deleted-and-edited", values)
        for name, member in row.members.items():
            rows = [self.show(inner) for inner in member["rows"].values() if self.stands(inner)]
            texts = {tag: entries for tag, entries in member["texts"].items() if says(entries)}
            hidden = list(texts.values()) if rows else []
            if says(member["plain"]):
                if rows or texts:
                    hidden.append(member["plain"])
                else:
                    value = self.value(member["plain"], name if row.path else None)
                    shown.update({} if value is None else {name: value})
            for entries in hidden:
                self.list_open(entries[0]["target"], "shape", entries)
            if rows:
                shown[name] = sorted(rows, key=row_order)
            elif texts:
                texts = {tag: self.value(entries) for tag, entries in texts.items()}
                texts = {tag: text for tag, text in texts.items() if text is not None}
                shown.update({name: texts} if texts else {})
        return shown

    def value(self, entries, name=None):
        """[CON-4, CON-5, CON-6] The value to show, or None; what is not settled is listed."""
        values = {canonical(e["value"]): e["value"] for e in entries if not clears(e["value"])}
        if entries[0]["target"] in ("template", "own/template"):
            values = without_shorter(values)
        first = values[min(values, key=units)]
        if name == "position":
            return first
        if len(values) > 1:
            self.list_open(entries[0]["target"], "tie", entries)
            return first if name == "in" else None
        if any(clears(e["value"]) for e in entries):
            self.list_open(entries[0]["target"], "deleted-and-edited", entries)
        return first


def without_shorter(values):
    """[CON-9] A template named with and without its digest is one, and the digest stands."""
    templates = [v for v in values.values() if isinstance(v, dict)]
    full = {canonical([v.get("uri"), v.get("version")]) for v in templates if "digest" in v}
    return {
        form: v
        for form, v in values.items()
        if not isinstance(v, dict)
        or "digest" in v
        or canonical([v.get("uri"), v.get("version")]) not in full
    }


def base36(number, width=1):
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits.rjust(width, "0")


def row_order(row):
    """[ORD-1] By position, then by id; rows without a position last."""
    position = row.get("position")
    has = isinstance(position, str)
    return (not has, units(position) if has else b"", units(row["id"]))


def scopes_of(entries):
    """The current entries as trees, by speaker."""
    scopes = {}
    for entry in current(entries):
        target = Target.parse(entry["target"])
        if target:
            by = entry["by"] if target.own else None
            scopes.setdefault(by, Scope(by)).add(target, entry)
    for scope in scopes.values():
        scope.find_gone()
    return scopes


def content_of(entries):
    """[CON-1, CON-2] The plain view, computed from the syntax of the targets alone."""
    content, own, open_items = {}, [], []
    for by, scope in scopes_of(entries).items():
        answers = scope.show(scope.top)
        for target, group in scope.reserved.items():
            scope.list_open(target, "shape", group)
        open_items += scope.open
        if by is None:
            content.update(answers)
        elif answers:
            own.append({"by": by, **answers})
    if own:
        content["own"] = sorted(own, key=lambda answers: units(answers["by"]))
    if open_items:
        key = lambda i: (units(i["target"]), units(i.get("by", "")), units(i["why"]))
        content["open"] = sorted(open_items, key=key)
    return content


# --- Foreign content ------------------------------------------------------------------


def instant(text):
    """[VAL-4] A time of RFC 3339, seconds or none, as a number; None for anything else."""
    form = r"(\d{4}-\d\d-\d\d)[Tt](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(?:[Zz]|([+-])(\d\d):(\d\d))"
    found = re.fullmatch(form, text, re.ASCII) if isinstance(text, str) else None
    if not found:
        return None
    day, hour, minute, second, part, sign, hours, minutes = found.groups("0")
    try:
        when = datetime.datetime.fromisoformat("%sT%s:%s:00" % (day, hour, minute))
    except ValueError:
        return None
    if int(second) > 60 or int(hours) > 23 or int(minutes) > 59:
        return None
    offset = (int(hours) * 60 + int(minutes)) * (-1 if sign == "-" else 1)
    seconds = (when - datetime.datetime(1, 1, 1)).total_seconds()
    return Decimal(int(seconds) - 60 * offset + int(second)) + Decimal(part)


def is_rows(value):
    """[FOR-6] An array of objects that all have an id."""
    return isinstance(value, list) and value != [] and all(
        isinstance(v, dict) and isinstance(v.get("id"), str) and v["id"] for v in value)


def is_text(value, least=1):
    """[FOR-6] A language map; null clears one of its languages [FOR-4]."""
    return isinstance(value, dict) and value != {} and all(
        TAG.match(n) and (v is None or isinstance(v, str)) for n, v in value.items()
    ) and sum(isinstance(v, str) for v in value.values()) >= least


def differences(given, held, path):
    """[FOR-1, FOR-4, FOR-6] (target, value) of each member that is not as it was held."""
    for name, value in given.items():
        old, here = held.get(name), path + encode_segment(name)
        if name in held and same(old, value):
            continue
        if clears(value) and is_rows(old):
            for row in old if value is None else ():  # other empty lists leave rows out [FOR-4]
                yield here + "/" + encode_segment(row["id"]), None
        elif is_text(value) or is_text(old) and (clears(value) or is_text(value, 0)):
            old = old if is_text(old) else {}
            for tag, text in (value or dict.fromkeys(old)).items():
                if text != old.get(tag):
                    yield here + "@" + tag, text
        elif is_rows(value):
            yield from row_differences(value, old if is_rows(old) else [], here + "/")
        else:
            yield here, value


def row_differences(rows, held, path):
    held = {row["id"]: row for row in held}
    places = [row_order({"position": held.get(r["id"], {}).get("position"), **r}) for r in rows]
    if places != sorted(places):  # [FOR-6] the list's order is said by new positions
        width = len(base36(len(rows) - 1))
        rows = [{**r, "position": base36(i, width) + "i"} for i, r in enumerate(rows)]
    for row in rows:
        here, before = path + encode_segment(row["id"]), held.get(row["id"])
        if before is None:
            yield here, True
        yield from differences(without(row, "id"), without(before or {}, "id"), here + "/")


def what_is_said(given, held):
    """(whose own answer or None, target, value) of all that content says anew."""
    own = given["own"] if isinstance(given.get("own"), list) else []
    shared = without(given, "open", *(["own"] if own or clears(given.get("own")) else []))
    yield from ((None, target, value) for target, value in differences(shared, held, ""))
    before, nobody = {answers["by"]: answers for answers in held.get("own", [])}, []
    for answers in own:
        by = answers.get("by") if isinstance(answers, dict) else None
        if isinstance(by, str) and by:
            old = without(before.get(by, {}), "by")
            found = differences(without(answers, "by"), old, "own/")
            yield from ((by, target, value) for target, value in found)
        else:
            nobody.append(answers)
    if nobody:  # [FOR-5]
        yield None, "own", nobody


def foreign_entries(file, given, at_home):
    """[FOR-1 to FOR-7] What content says beyond the file's entries, as new entries.

    `at_home` are the entries of the open document, for what the source said there before.
    """
    source = file.members.get("holder")
    if not (isinstance(source, str) and source):
        source = "s-" + base32(sha256(file.id))[:12]
    events = file.members.get("provenance")
    events = [e for e in events if isinstance(e, dict)] if isinstance(events, list) else []
    times = [e["at"] for e in events if instant(e.get("at")) is not None]
    known, stands = collections.defaultdict(dict), collections.defaultdict(list)
    for entry in [*at_home.values(), *file.entries.values()]:
        known[entry["target"]][entry["id"]] = entry
    for entry in current(file.entries.values()):
        stands[entry["target"]].append(entry)
    scopes, held = scopes_of(file.entries.values()), content_of(file.entries.values())
    for by, target, value in what_is_said(given, held):
        entry = {"target": target, "by": by or source, "value": value}
        if entry["by"] != source:
            entry["via"] = source
        if times:
            entry["at"] = max(times, key=instant)
        there = [e for e in stands[target] if by in (None, e["by"])]
        voice = (entry["by"], entry.get("via"))
        mine = [e for e in known[target].values() if (e["by"], e.get("via")) == voice]
        parsed, inside = Target.parse(target), []
        if value is None and parsed and parsed.is_row and by in scopes:  # [DEL-2]
            inside = list(scopes[by].all_inside(parsed.segments))
        if already_said(entry, mine) or (clears(value) and not says(there + inside)):
            continue
        names = {i for e in there + mine for i in (e["id"], *replaced_by(e))}  # [CUR-3]
        names |= {e["id"] for e in inside}
        if names:
            entry["replaces"] = sorted(names, key=units)
        yield {"id": entry_id(entry), **entry}


def already_said(entry, mine):
    """[FOR-7] Whether this is the source's last word here, or was said at the same time."""
    replaced = {i for e in mine for i in replaced_by(e)}
    again = (e for e in mine if same(e["value"], entry["value"]))
    return any(e["id"] not in replaced or e.get("at") == entry.get("at") for e in again)


# --- Files ----------------------------------------------------------------------------


def readable(item):
    """[ENT-6] Whether an item is an entry: it says who said what."""
    return (
        isinstance(item, dict)
        and "value" in item
        and all(isinstance(item.get(name), str) for name in ("target", "by"))
        and item["by"] != ""
        and depth_of(item["value"]) <= MAX_VALUE_DEPTH
    )


def replaced_by(entry):
    """[ENT-6] The ids an entry replaces: the strings in a list, whatever else stands there."""
    names = entry.get("replaces")
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []


class Kept:
    """[PKG-1, PKG-3] A file in a package that is handed on as it came."""

    offered = frozenset()

    def __init__(self, value):
        self.value, self.key = value, ("as it came", canonical(value))

    def write(self):
        return self.value

    def digest(self):
        return digest_of(self.value)


class File:
    """A file that was opened. `mine`: it is this device's own copy, whose `erased` counts.

    `home` is the open document this is a copy of, if any [FOR-3].
    """

    COMPUTED = ("content", "entries", "drafts", "digest", "erased")

    def __init__(self, value, problems=(), path="", mine=False, home=None):
        names = ("specVersion", "kind", "id")
        if not isinstance(value, dict) or not all(
            isinstance(value.get(name), str) and value[name] for name in names
        ):
            raise Refused("file-foreign")  # [ENV-1, ENV-8]
        self.value, self.problems, self.path = value, list(problems), path
        self.kind, self.id = value["kind"], value["id"]
        self.key = ("document", self.kind, self.id)  # what it is united by in a package [PKG-4]
        self.entries, self.unreadable, self.files, self.only_shown = {}, {}, [], []
        self.drafts, self.erased, self.offered, self.read_only = {}, set(), set(), None
        packed = ("files", "manifest") if self.kind == "package" else ()
        self.members = without(value, *self.COMPUTED, *packed)  # [ENV-2]
        need = value.get("mustUnderstand") or []
        major = re.match("[0-9]*", value["specVersion"])[0]
        if major and int(major) > MAJOR:  # [CMP-3]
            self.only_read("file-newer", "/specVersion")
        elif need and not (isinstance(need, list) and all(uri in UNDERSTOOD for uri in need)):
            self.only_read("file-must-understand", "/mustUnderstand")  # [CMP-4]
        like_template = "version" in value and "content" in value and "entries" not in value
        self.is_template = self.kind in TEMPLATES or (self.kind not in DOCUMENTS and like_template)
        if "profile" in value and not self.is_template and not self.read_only:
            self.only_read("file-stripped", "/profile")  # [PRI-1]
        if self.is_template:
            self.key = ("template", self.id, canonical(value.get("version")), self.digest())
            return
        self.read_entries()
        erased = value["erased"] if isinstance(value.get("erased"), list) else []
        erased = {i for i in erased if isinstance(i, str)}
        self.erased, self.offered = (erased, set()) if mine else (set(), erased)  # [ERA-3]
        if self.kind == "package":
            self.read_files(mine, home)
        if isinstance(value.get("content"), dict):
            at_home = {**home.entries, **home.drafts} if home else {}
            entries = list(foreign_entries(self, value["content"], at_home))
            self.only_shown = entries if self.read_only else []
            if len(entries) > MAX_ENTRIES:
                raise Refused("file-large")
            for entry in [] if self.read_only else entries:
                self.take(entry, "/content")
        elif value.get("content") is not None:  # [ENT-6]
            self.unreadable[canonical(value["content"])] = value["content"]
            self.report("entry-unreadable", "/content")
        for i in self.erased:
            self.entries.pop(i, None)

    def report(self, code, path):
        self.problems.append(problem(code, self.path + path))

    def only_read(self, code, path):
        self.read_only, self.key = code, ("as it came", canonical(self.value))
        self.report(code, path)

    def take(self, entry, path):
        self.entries[entry["id"]] = entry
        if Target.parse(entry["target"]) is None:  # [TGT-3]
            self.report("target-shape", path)

    def read_entries(self):
        """[ENT-3, ENT-6, DRF-1]"""
        items, drafts = self.value.get("entries", []), self.value.get("drafts")
        if not isinstance(items, list):
            self.unreadable[canonical(items)] = items
            self.report("entry-unreadable", "/entries")
            items = []
        if len(items) > MAX_ENTRIES:
            raise Refused("file-large")
        for number, item in enumerate(items):
            path = "/entries/%d" % number
            if not readable(item):
                self.unreadable[canonical(item)] = item
                self.report("entry-unreadable", path)
                continue
            if item.get("id") != entry_id(item):
                self.report("entry-id", path)
            self.take({**item, "id": entry_id(item)}, path)
        for draft in filter(readable, drafts if isinstance(drafts, list) else []):
            sealed = without(draft, "id", "tab")
            sealed["id"] = entry_id(sealed)
            self.drafts[sealed["id"]] = sealed

    def read_files(self, mine, home):
        """[PKG-1, PKG-2, PKG-3]"""
        files, manifest = self.value.get("files", []), self.value.get("manifest")
        homes = {file.key: file for file in home.files} if home else {}
        files = files if isinstance(files, list) else [files]
        if len(files) > MAX_FILES:
            raise Refused("file-large")
        for number, value in enumerate(files):
            path = "%s/files/%d" % (self.path, number)
            try:
                if isinstance(value, dict) and value.get("kind") == "package":
                    raise Refused("package-nested")
                file = File(value, (), path, mine)
                if file.key in homes:
                    file = File(value, (), path, mine, homes[file.key])
                self.problems += file.problems
            except Refused as refused:
                file = Kept(value)
                self.problems.append(problem(refused.code, path))
            self.files.append(file)
            self.offered |= file.offered
            # [PKG-2] `whole` tells already whether the file is the one of the manifest.
            item = without(manifest_item(file, value), "digest")
            known = manifest if isinstance(manifest, list) else [item]
            if not any(isinstance(said, dict) and {**said, **item} == said for said in known):
                self.problems.append(problem("package-manifest", path))

    def content(self):
        if self.is_template:
            return self.value.get("content")
        return content_of([*self.entries.values(), *self.drafts.values(), *self.only_shown])

    def digest(self):
        """[DIG-1, DIG-2, DIG-4]"""
        as_template = self.read_only and "version" in self.value and "entries" not in self.value
        if self.is_template or as_template:
            return digest_of(without(self.value, "digest"))
        ids = [*self.entries, *self.drafts, *("~" + text for text in self.unreadable)]
        counted = {"id": self.id, "kind": self.kind, "entries": sorted(ids, key=units)}
        if self.kind == "package":
            counted["files"] = sorted((file.digest() for file in self.files), key=units)
        return digest_of(counted)

    def write(self):
        """[CON-1, DIG-1, DRF-2, ENV-2, ERA-3, PKG-1, PKG-2] The file, as a value."""
        if self.read_only or self.is_template:
            return self.value
        first = {n: v for n, v in self.members.items() if n in ("$schema", "specVersion", *ID)}
        value = {**first, "digest": self.digest(), "content": self.content()}
        entries = sorted({**self.entries, **self.drafts}.items())
        value["entries"] = [entry for _, entry in entries]
        value["entries"] += sorted(self.unreadable.values(), key=order)
        if self.kind == "package":
            pairs = [(manifest_item(file, file.write()), file.write()) for file in self.files]
            names = (*ID, "version", "digest", "whole")
            pairs.sort(key=lambda pair: [units(pair[0].get(name, "")) for name in names])
            value.update(files=[f for _, f in pairs], manifest=[item for item, _ in pairs])
        if self.erased:
            value["erased"] = sorted(self.erased, key=units)
        return {**value, **self.members}


ID = ("kind", "id")


def manifest_item(file, value):
    """[PKG-2] What a manifest says of a file."""
    names = (*ID, "version") if isinstance(value, dict) else ()
    item = {name: value[name] for name in names if isinstance(value.get(name), str)}
    return {**item, "digest": file.digest(), "whole": digest_of(value)}


def read(data, mine=False, home=None):
    """Bytes to a File; or Refused."""
    if len(data) > MAX_BYTES:
        raise Refused("file-large")
    text, was_utf_16 = decode(data)
    value, problems = parse(text)
    if was_utf_16:  # cases read/utf-16-…: that this is reported too, the text does not say
        problems.append(problem("file-utf-16"))
    return File(value, problems, "", mine, home)


# --- Merging --------------------------------------------------------------------------


def merge(home, data):
    """Unites a copy (bytes) with the open file and gives the problems; or Refused."""
    other = read(data, home=home)
    for reason, code in (
        (home.is_template or other.is_template, "merge-template"),
        (home.read_only, home.read_only),
        (home.kind != other.kind, "merge-other-kind"),
        (home.id != other.id, "merge-other-document"),
    ):
        if reason and not other.read_only:
            raise Refused(code, [*other.problems, problem(code)])
    if other.read_only:  # [CMP-3, CMP-4, PRI-2]
        raise Refused(other.read_only, other.problems)
    return other.problems + unite_files(home, other)


def unite_files(home, other):
    """[ENT-4, ERA-1, ERA-4, MRG-2, PKG-4]"""
    problems = []
    entries = {**home.entries, **home.drafts, **other.entries, **other.drafts}
    home.entries = {i: entry for i, entry in entries.items() if i not in home.erased}
    home.drafts = {}
    home.unreadable.update(other.unreadable)
    home.offered |= other.offered - home.erased
    ours, theirs = without(home.members, "holder"), without(other.members, "holder")
    holder = {name: home.members[name] for name in ("holder",) if name in home.members}
    home.members = {**unite(ours, theirs, home.path, problems), **holder}
    drop_erased_names(home)
    files, home.files, known = home.files + other.files, [], {}
    for file in files:
        here = known.setdefault(file.key, file)
        if here is file:
            if any(f.key[:3] == file.key[:3] for f in home.files if f.key[0] == "template"):
                problems.append(problem("package-template-differs", file.path))
            home.files.append(file)
        elif file.key[0] == "template":
            here.value = max(here.value, file.value, key=order)
        elif file.key[0] == "document":
            problems += unite_files(here, file)
    return problems


def drop_erased_names(file):
    """[ERA-4]"""
    if not file.erased or not isinstance(file.members.get("names"), list):
        return
    names = [row for row in file.members["names"] if name_id(row) not in file.erased]
    file.members = {**without(file.members, "names"), **({"names": names} if names else {})}


def name_id(row):
    """[ERA-4] The id under which a row of `names` is erased."""
    row = row if isinstance(row, dict) else {}
    target = "names/" + encode_segment(row["id"] if isinstance(row.get("id"), str) else "")
    return entry_id({"target": target, **({"given": row["given"]} if "given" in row else {})})


def unite(ours, theirs, path, problems):
    """[MRG-1]"""
    if same(ours, theirs):
        return ours
    if isinstance(ours, dict) and isinstance(theirs, dict):
        both = ours.keys() & theirs.keys()
        united = {n: unite(ours[n], theirs[n], path + "/" + escape(n), problems) for n in both}
        return {**ours, **theirs, **united}
    if isinstance(ours, list) and isinstance(theirs, list):
        return sorted({canonical(item): item for item in ours + theirs}.values(), key=order)
    problems.append(problem("merge-envelope-differs", path))
    return max(ours, theirs, key=order)


# --- Conformance ----------------------------------------------------------------------

# Each runner gives (what was compared, whether it is as expected).


def to_bytes(value):
    return json.dumps(value).encode()


def as_set(values):
    return sorted(map(canonical, values))


def all_of(expected, found):
    """All problems, in any order, each by its code and, when given, its path."""
    found = list(found)
    for wanted in expected:
        hit = next((f for f in found if {**f, **wanted} == f), None)
        if hit is None:
            return False
        found.remove(hit)
    return not found


def pointed(value, pointer):
    for part in pointer.split("/")[1:]:
        part = part.replace("~1", "/").replace("~0", "~")
        value = value[int(part)] if isinstance(value, list) else value[part]
    return value


def comparable(value):
    """A written file without what does not count: the order of entries, provenance."""
    if isinstance(value, dict) and isinstance(value.get("entries"), list):
        value = {**value, "entries": as_set(value["entries"])}
    if isinstance(value, dict) and isinstance(value.get("files"), list):
        value = {**value, "files": [comparable(file) for file in value["files"]]}
    return value


def run_canonical(given, expect):
    found, value = {"refused": False}, given.get("value")
    try:
        if "text" in given:
            value, problems = parse(given["text"])
            found["refused"] = problems != []
        if "entry" in given:
            found["id"], value = entry_id(given["entry"]), without(given["entry"], "id")
        found.update(canonical=canonical(value), digest=digest_of(value))
    except Refused:
        found["refused"] = True
    if "file" in given:
        found["digest"] = File(given["file"]).digest()
    return ((name, same(found.get(name), expect[name])) for name in expect)


def run_content(given, expect):
    for entries in (given["entries"], given["entries"][::-1]):
        yield "content", same(content_of(entries), expect["content"])


def run_read(given, expect):
    data = given["text"].encode() if "text" in given else base64.b64decode(given.get("base64", ""))
    try:
        file = read(to_bytes(given["file"]) if "file" in given else data)
        found = {"opens": True, "readOnly": file.read_only, "content": file.content()}
        found.update(entries=sorted(file.entries), offeredErasure=sorted(file.offered))
        problems, written = file.problems, file.write()
    except Refused as refused:
        found, problems = {"opens": False}, refused.problems
    for name, wanted in expect.items():
        if name == "problems":
            yield name, all_of(wanted, problems)
        elif name == "keeps":
            for pointer in wanted:
                yield pointer, same(pointed(written, pointer), pointed(file.value, pointer))
        else:
            ids = name in ("entries", "offeredErasure")
            yield name, same(found.get(name), sorted(wanted) if ids else wanted)


def run_roundtrip(given, expect):
    first = read(to_bytes(given["file"])).write()
    for written in (first, read(to_bytes(first)).write()):
        yield "file", same(comparable(written), comparable(expect["file"]))


def run_merge(given, expect):
    local, files = given.get("local"), [to_bytes(file) for file in given["files"]]
    for way in itertools.permutations(range(len(files))):
        if local not in (None, way[0]):
            continue
        home = read(files[way[0]], mine=local is not None)
        problems = list(home.problems)
        for number in (*way[1:], *way):
            try:
                found = merge(home, files[number])
            except Refused as refused:
                found = refused.problems
            problems += [p for p in found if p not in problems]
        written = home.write()
        found = {"content": written["content"], "digest": written["digest"]}
        found.update(entries=sorted(home.entries), offeredErasure=sorted(home.offered))
        found["files"] = [comparable(file) for file in written.get("files", [])]
        for name, wanted in expect.items():
            if name == "problems":
                yield name, all_of(wanted, problems)
            elif name == "envelope":
                for member, value in wanted.items():
                    here = written[member]
                    yield member, same(here, value) or as_set(here) == as_set(value)
            else:
                wanted = sorted(wanted) if name in ("entries", "offeredErasure") else wanted
                wanted = [comparable(file) for file in wanted] if name == "files" else wanted
                yield name, same(found[name], wanted)


def schema_runner(folder):
    """For the group schema, when the package jsonschema and schemas/v1 are at hand."""
    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        return None
    validators = {}

    def place(error):
        path = "".join("/" + escape(str(part)) for part in error.absolute_path)
        names = "propertyNames" in error.absolute_schema_path
        return path, "propertyNames" if names else error.validator

    def run(given, expect):
        kind = given["kind"]
        if kind not in validators:
            schema = folder.parent / "v1" / (kind + ".schema.json")
            schema = json.loads(schema.read_text(encoding="utf-8"))
            validators[kind] = Draft202012Validator(schema)
        places = set(map(place, validators[kind].iter_errors(given["file"])))
        yield "valid", (not places) is expect["valid"]
        if "path" in expect:
            yield "place", places == {(expect["path"], expect["keyword"])}

    return run


def conformance(folder):
    """Runs the suite; gives a report in the form of report.schema.json [CNF-1]."""
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    runners = {"canonical": run_canonical, "content": run_content, "read": run_read,
               "roundtrip": run_roundtrip, "merge": run_merge, "schema": schema_runner(folder)}
    results = []
    for item in manifest["cases"]:
        result = {"case": item["id"], "outcome": "passed"}
        results.append(result)
        run = runners.get(item["group"])
        if run is None:
            result.update(outcome="not-run", note="%s does not try this group." % NAME)
            continue
        case = json.loads((folder / item["path"]).read_text(encoding="utf-8"))
        try:
            wrong = {name for name, right in run(case["given"], case["expect"]) if not right}
        except Exception as error:  # one case must not end the run
            wrong = {"%s: %s" % (type(error).__name__, error)}
        if wrong:
            result.update(outcome="failed", note="Not as expected: " + ", ".join(sorted(wrong)))
    suite = {name: manifest[name] for name in ("specVersion", "digest")}
    program = {"name": NAME, "version": VERSION}
    roles = ["reader", "writer", "merger"]
    return {"suite": suite, "program": program, "roles": roles, "results": results}


# --- Command --------------------------------------------------------------------------


def put_out(value, path=None):
    data = (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    pathlib.Path(path).write_bytes(data) if path else sys.stdout.buffer.write(data)


def run_suite(folder, path):
    report = conformance(folder)
    counts = collections.Counter()
    for result in report["results"]:
        counts[result["case"].split("/")[0], result["outcome"]] += 1
        if result["outcome"] == "failed":
            print("%(case)s: %(note)s" % result)
    for (group, outcome), count in sorted(counts.items()):
        print("%-10s %-8s %4d" % (group, outcome, count))
    if path:
        put_out(report, path)
    return int(any(outcome == "failed" for _, outcome in counts))


def run_files(names, out, plain_content):
    """Opens the first file and merges the others; 1 when one was refused."""
    file, refusals = None, 0
    for name in names:
        try:
            data = pathlib.Path(name).read_bytes()
            if file is None:
                file = read(data, mine=len(names) > 1)
                problems = file.problems
            else:
                problems = merge(file, data)
        except OSError as error:
            problems, refusals = [], 1
            print("%s: %s" % (name, error.strerror), file=sys.stderr)
        except Refused as refused:
            problems, refusals = refused.problems, 1
            print("%s: refused" % name, file=sys.stderr)
        for found in problems:
            print("%s: %s %s" % (name, found["code"], found["path"]), file=sys.stderr)
        if file is None:
            return 1
    put_out(file.content() if plain_content else file.write(), out)
    return refusals


def main():
    parser = argparse.ArgumentParser(description="Reads, merges and writes Askelmat files.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("read", "write", "merge"):
        command = commands.add_parser(name)
        command.add_argument("files", nargs="+" if name == "merge" else 1, metavar="FILE")
        command.add_argument("-o", dest="out", metavar="OUT")
    command = commands.add_parser("conformance")
    command.add_argument("folder", type=pathlib.Path, metavar="DIR")
    command.add_argument("--report", metavar="OUT")
    options = parser.parse_args()
    if options.command == "conformance":
        return run_suite(options.folder, options.report)
    return run_files(options.files, options.out, options.command == "read")


if __name__ == "__main__":
    sys.exit(main())
