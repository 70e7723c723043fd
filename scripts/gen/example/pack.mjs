import { group, idOf, people } from "./region.mjs";
import { texts } from "./story.mjs";

/** A package: files of the example and the templates they need, with a title of its own. */
export function packOf(core, files, templates) {
  const speaker = { by: idOf.coordinator, at: "2026-03-02T07:00:00Z" };
  const empty = core.createPackage(
    "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0005",
  );
  const title = {
    fi: "Rantamaan tavoitteet ja askelmat 2026",
    sv: "Strandmarks mål och steg 2026",
  };
  const members = {
    ...texts("title", title),
    ...texts("group", group),
    period: "2026",
  };
  const edits = Object.entries(members).map(([target, value]) => ({
    type: "set",
    target,
    value,
  }));
  const { document, problems } = core.applyEdits(empty, edits, speaker);
  if (problems.length > 0)
    throw new Error(`The package does not fit: ${JSON.stringify(problems)}`);
  const [id, , name] = people.coordinator;
  const pack = { ...document, names: [{ id, name }] };
  return core.toFile(core.addToPackage(pack, files, templates), {
    at: "2026-03-02T07:01:00Z",
    tool: "askelmat 0.1.0",
  });
}
