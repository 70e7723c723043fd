import {
  documentFile,
  type AskelmatDocument,
  type JsonObject,
  type Problem,
  type Template,
} from "@askelmat/core";
import { files, type Files } from "./files.js";
import { pointerPlace } from "./pointer-place.js";
import { carriedIn, findTemplate } from "./templates.js";

/** Gives the validators: a module of its own, loaded on first use. */
export type ValidatorLoader = () => Promise<
  typeof import("@askelmat/schema/validators")
>;

const readyValidators: ValidatorLoader = () =>
  import("@askelmat/schema/validators");

/**
 * Both layers of checks: the schema of the kind and the numbered rules. The
 * validators and the code lists are loaded on first use; without either the
 * rest still speaks, and the problem `leaf-validators` or `leaf-code-lists`
 * says what was left out.
 */
export async function checkFully(
  document: AskelmatDocument,
  template: Template | undefined,
  load: ValidatorLoader = readyValidators,
): Promise<readonly Problem[]> {
  const { checkRules, statedIn } = await files();
  const [codes, schema] = await Promise.all([
    codeProblems(document, statedIn),
    schemaProblems(document, load),
  ]);
  const rules = [...checkRules(document, template), ...codes];
  const known = new Set(rules.map(({ path }) => path));
  const byPlace = new Map(schema.map((problem) => [problem.path, problem]));
  return [
    ...rules,
    // What is about the whole is said beside the rest.
    ...[...byPlace.values()].filter(
      ({ path }) => path === "" || !known.has(path),
    ),
  ];
}

async function codeProblems(
  document: AskelmatDocument,
  statedIn: Files["statedIn"],
): Promise<readonly Problem[]> {
  try {
    const [{ codeFaults }, { codeFields, codeLists }] = await Promise.all([
      import("@askelmat/core/code-faults.js"),
      import("@askelmat/content/code-lists.js"),
    ]);
    // A list of the page stands in the place of ours, one in the file in that of both.
    const offered = codeFields.flatMap(({ list }) => findTemplate(list) ?? []);
    const ours = codeLists as readonly unknown[] as readonly Template[];
    return codeFaults(statedIn(document), {
      codeLists: [...ours, ...offered, ...carriedIn(document)],
      codeFields,
    });
  } catch (error) {
    console.warn("askelmat: the code lists could not be loaded", error);
    return [{ path: "", code: "leaf-code-lists" }];
  }
}

async function schemaProblems(
  document: AskelmatDocument,
  load: ValidatorLoader,
): Promise<readonly Problem[]> {
  try {
    const { validatorFor } = await load();
    const validate = validatorFor(document.kind);
    const file = documentFile(document);
    if (!validate || validate(file)) return [];
    return (validate.errors ?? []).map(({ instancePath, keyword }) => ({
      path: pointerPlace(instancePath, file),
      code: "schema",
      params: { keyword },
    }));
  } catch (error) {
    console.warn("askelmat: the schema validators could not be loaded", error);
    return [{ path: "", code: "leaf-validators" }];
  }
}

/** What the schema of its kind finds in a template that came as a file: one problem, with all places. */
export async function templateProblems(
  template: Template,
  load: ValidatorLoader = readyValidators,
): Promise<readonly Problem[]> {
  try {
    const { validatorFor } = await load();
    const validate = validatorFor(template.kind);
    const file = template as unknown as JsonObject;
    if (!validate || validate(file)) return [];
    const places = (validate.errors ?? []).map(({ instancePath, params }) => {
      const { missingProperty: missing } = params as Record<string, unknown>;
      const place = pointerPlace(instancePath, file);
      return typeof missing === "string" ? `${place}/${missing}` : place;
    });
    const params = { places: [...new Set(places)].join(", ") };
    return [{ path: "", code: "template-faulty", params }];
  } catch (error) {
    console.warn("askelmat: the schema validators could not be loaded", error);
    return [];
  }
}
