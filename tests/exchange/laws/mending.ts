import assert from "node:assert/strict";
import fc from "fast-check";
import { law, type Law } from "../../core/support/law.js";
import { PAGE, small } from "../support/documents.js";
import { manglings, surroundings } from "../support/manglings.js";
import type { Exchange } from "../support/types.js";

const TOLD = [
  "link-none",
  "link-cut",
  "link-damaged",
  "link-newer",
  "link-too-large",
];

/** Pieces that a careless reader trips over. */
const pieces = fc.constantFrom(
  ..."#askelmat=1.9.0000beef.|askelmat=2.x|askelmat=99999|askelmat=|&#9999999;|&#xd800;|&;|%|%C3|%25%32|\\|=\r\n|\n> |\uD800|\uFEFF|–|—|AAAA|.".split(
    "|",
  ),
);

/** What happens to a letter of a link, and to what. */
const accident = fc.record({
  at: fc.nat(),
  take: fc.integer({ min: 0, max: 2 }),
  put: fc.constantFrom("", "A", "a", "-", "_", "9", ".", "é", "*", " "),
});

/** What happens to links is undone or told, and no link is ever read as another. */
export function mending(exchange: Exchange): readonly Law[] {
  const sent = small.map((document) => {
    const { address } = exchange.linkFor(document, PAGE);
    const read = exchange.readLink(address);
    assert.ok(read.ok, "read.ok");
    return { address, text: read.text };
  });
  const sameOrTold = (input: string, text: string): boolean => {
    const read = exchange.readLink(input);
    if (read.ok) assert.equal(read.text, text);
    else assert.ok(TOLD.includes(read.problem.code), read.problem.code);
    return read.ok;
  };

  return [
    law(
      "whatever stands around a link, it is found as it was",
      60,
      fc.tuple(sent, fc.constantFrom(...surroundings)),
      ([{ address, text }, { name, mangle }]) => {
        const read = exchange.readLink(mangle(address));
        assert.deepEqual(
          read,
          { ok: true, text, repaired: [], others: 0 },
          name,
        );
      },
    ),
    law(
      "every known mangling is repaired, and the repair is named",
      150,
      fc.tuple(
        sent,
        fc.constantFrom(...manglings),
        fc.constantFrom(...surroundings.slice(0, 6)),
      ),
      ([{ address, text }, { name, mangle, repaired }, around]) => {
        const read = exchange.readLink(around.mangle(mangle(address)));
        assert.ok(read.ok, `${name}: ${JSON.stringify(read)}`);
        assert.equal(read.text, text, name);
        // Not every link has a hyphen or an underscore in it.
        const isTouched = mangle(address) !== address;
        assert.deepEqual(read.repaired, isTouched ? repaired : [], name);
      },
    ),
    law(
      "manglings upon manglings are repaired or told",
      150,
      fc.tuple(
        sent,
        fc.array(fc.constantFrom(...manglings, ...surroundings), {
          minLength: 2,
          maxLength: 3,
          size: "max",
        }),
      ),
      ([{ address, text }, several]) => {
        sameOrTold(
          several.reduce((link, { mangle }) => mangle(link), address),
          text,
        );
      },
    ),
    law(
      "a link with letters changed, lost or added is never read as another document",
      400,
      fc.tuple(sent, fc.array(accident, { minLength: 1, maxLength: 3 })),
      ([{ address, text }, accidents]) => {
        const from = address.indexOf("#");
        const broken = accidents.reduce((link, { at, take, put }) => {
          const place = from + (at % (link.length - from));
          return link.slice(0, place) + put + link.slice(place + take);
        }, address);
        sameOrTold(broken, text);
      },
    ),
    law(
      "no text at all makes it throw",
      400,
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.array(pieces, { maxLength: 12 }).map((all) => all.join("")),
      ),
      (input) => {
        const read = exchange.readLink(input);
        assert.ok(
          !read.ok && TOLD.includes(read.problem.code),
          "!read.ok && TOLD.includes(read.problem.code)",
        );
        assert.equal(typeof exchange.withoutLink(input), "string");
      },
    ),
    law(
      "of two links in a text the first that is whole is read, and the other is counted",
      40,
      fc.tuple(sent, sent),
      ([first, second]) => {
        const others = first.address === second.address ? 0 : 1;
        const both = `${first.address}\n\n${second.address}\n`;
        const read = exchange.readLink(both);
        assert.ok(read.ok, "read.ok");
        assert.deepEqual([read.text, read.others], [first.text, others]);
        const cut = `${first.address.slice(0, -9)}\n\n${second.address}`;
        assert.ok(sameOrTold(cut, second.text), "sameOrTold(cut, second.text)");
      },
    ),
  ];
}
