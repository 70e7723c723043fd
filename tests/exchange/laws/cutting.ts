import assert from "node:assert/strict";
import fc from "fast-check";
import { law, type Law } from "../../core/support/law.js";
import { PAGE, small } from "../support/documents.js";
import type { Exchange } from "../support/types.js";

const after = fc.constantFrom(
  "",
  "…",
  "\n\nTerveisin\nAnna Korhonen",
  ". Kiitos kaikille",
);

/** A link that has lost its end is told to be cut. */
export function cutting(exchange: Exchange): readonly Law[] {
  return [
    law(
      "a link cut at any length is told as cut, with how much has come",
      6,
      small,
      (document) => {
        const { address } = exchange.linkFor(document, PAGE);
        const start = address.indexOf("#");
        const [, , checksum, data] = address.slice(start).split(".");
        const dataAt = address.lastIndexOf(".") + 1;
        const of = data!.length;
        for (let end = 0; end < address.length; end++) {
          const read = exchange.readLink(address.slice(0, end));
          assert.ok(!read.ok, `read with ${end} of ${address.length}`);
          const { code, params } = read.problem;
          const isBegun = end >= start + "#ask".length;
          assert.equal(code, isBegun ? "link-cut" : "link-none", `${end}`);
          if (end > dataAt - checksum!.length - 1)
            assert.deepEqual(params, { have: Math.max(0, end - dataAt), of });
        }
      },
    ),
    law(
      "words after a cut link are not taken for its end",
      60,
      fc.tuple(small, fc.nat(), after),
      ([document, where, words]) => {
        const { address } = exchange.linkFor(document, PAGE);
        const dataAt = address.lastIndexOf(".") + 1;
        const lost = 30 + (where % (address.length - dataAt - 30));
        const end = address.length - lost;
        const read = exchange.readLink(address.slice(0, end) + words);
        assert.ok(!read.ok, "!read.ok");
        assert.equal(read.problem.code, "link-cut");
        assert.equal(read.problem.params?.["have"], end - dataAt);
      },
    ),
  ];
}
