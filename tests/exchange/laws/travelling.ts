import assert from "node:assert/strict";
import fc from "fast-check";
import * as core from "@askelmat/core";
import type { AskelmatDocument, Template } from "@askelmat/core";
import { law, type Law } from "../../core/support/law.js";
import {
  carrying,
  lived,
  PAGE,
  small,
  template,
} from "../support/documents.js";
import type { Exchange } from "../support/types.js";

const pages = fc.constantFrom(
  PAGE,
  "https://elo.example.fi/#/kainuu/2026",
  "https://elo.example.fi/#a=1&b=%23askelmatto",
  "https://elo.example.fi/?askelmat=kylla#osa",
  "https://elo.example.fi/?q=%23",
  "",
);

/** What is sent arrives. */
export function travelling(exchange: Exchange): readonly Law[] {
  const opened = (address: string): AskelmatDocument => {
    const read = exchange.readLink(address);
    assert.ok(read.ok, JSON.stringify(read));
    assert.deepEqual(read.repaired, []);
    assert.equal(read.others, 0);
    const file = core.readFile(read.text);
    assert.ok(file.ok && file.document, "file.ok && file.document");
    return file.document;
  };

  return [
    law(
      "a document read out of its link has its digest",
      60,
      fc.tuple(fc.oneof(small, lived), pages),
      ([document, page]) => {
        const { address, size } = exchange.linkFor(document, page);
        assert.equal(size, address.length);
        const arrived = opened(address);
        const sealed = core.sealDrafts(document);
        assert.equal(core.digestOf(arrived), core.digestOf(sealed));
        assert.deepEqual(arrived["x-new"], document["x-new"]);
      },
    ),
    law(
      "without our part an address is what it was, and a new part takes the old one's place",
      60,
      fc.tuple(small, small, pages),
      ([document, other, page]) => {
        const { address } = exchange.linkFor(document, page);
        assert.equal(exchange.withoutLink(address), page);
        assert.equal(exchange.withoutLink(page), page);
        assert.deepEqual(
          exchange.linkFor(other, address),
          exchange.linkFor(other, page),
        );
      },
    ),
    law(
      "a template stays out only when it is exactly one the reader has, and it is said what is missing",
      40,
      fc.record({
        isChanged: fc.boolean(),
        isNewer: fc.boolean(),
        isOffered: fc.boolean(),
      }),
      ({ isChanged, isNewer, isOffered }) => {
        const carried = {
          ...template,
          ...(isNewer && { version: "1.1.0" }),
          ...(isChanged && { content: { title: { fi: "Muutettu" } } }),
        } as Template;
        const { address, needs } = exchange.linkFor(carrying(carried), PAGE, {
          leaveOut: isOffered ? [template] : [],
        });
        const stays = isOffered && !isChanged && !isNewer;
        const { id, version } = template;
        assert.deepEqual(needs, stays ? { uri: id, version } : undefined);
        assert.deepEqual(
          opened(address).snapshots,
          stays ? undefined : carrying(carried).snapshots,
        );
      },
    ),
  ];
}
