import { contentOf } from "../document.js";
import type { Json } from "../json.js";
import { dayNumber } from "../day-number.js";
import { encodeSegment } from "../target.js";
import { rowsOf, type Row } from "../template.js";
import type { AskelmatDocument, Problem } from "../types.js";
import { placementOf } from "./placement.js";
import { idsIn } from "./services.js";

/**
 * What is not right in a service map, each with its place. Nothing of it is
 * refused: it is kept and shown. Those that the standard has a rule for
 * name it in `params.rule`: R13 `ends-before-start` (SVC-4), and R11 in a
 * `placement-shape` (SVC-3) that is no decimal. The others:
 * `provider-unknown` (SVC-2), and a `placement-shape` outside the line.
 */
export function mapFindings(map: AskelmatDocument): readonly Problem[] {
  const content = contentOf(map);
  const known = new Set(rowsOf(content, "organisations").map(({ id }) => id));
  const { fault } = placementOf(content);
  return [
    ...rowsOf(content, "services").flatMap((row) => [
      ...idsIn(row, "providers")
        .filter((id) => !known.has(id))
        .map((id) =>
          found(
            "provider-unknown",
            `${place(row, "providers")}/${encodeSegment(id)}`,
            { id },
          ),
        ),
      ...(endsFirst(row)
        ? [found("ends-before-start", place(row, "end"), { rule: "R13" })]
        : []),
    ]),
    ...(fault === undefined
      ? []
      : [
          found("placement-shape", "placement", {
            fault,
            ...(fault === "no-decimal" && { rule: "R11" }),
          }),
        ]),
  ];
}

function endsFirst({ start, end }: Row): boolean {
  const [first, last] = [dayNumber(start), dayNumber(end)];
  return first !== undefined && last !== undefined && last < first;
}

function place({ id }: Row, field: string): string {
  return `services/${encodeSegment(id)}/${field}`;
}

function found(
  code: string,
  path: string,
  params: Readonly<Record<string, Json>>,
): Problem {
  return { code, path, params };
}
