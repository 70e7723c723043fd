import { join } from "node:path";
import { benchDir } from "./dirs.js";
import type { WorkFile } from "./works.js";

/** One way to do the works: a floor, this project, or a peer. */
export interface Column {
  readonly id: string;
  readonly label: string;
  /** The works it does; all when absent. */
  readonly works?: readonly WorkFile[];
  /** The module that exports `mount`. */
  readonly entry: (work: WorkFile) => string;
  /** Scripts of others that are loaded before it, in order. */
  readonly scripts?: readonly string[];
  /** The built element it imports as `bench:element`. */
  readonly element?: (work: WorkFile) => string;
  /** Where bare imports are looked for before this project's own packages. */
  readonly packages?: string;
}

const elements: Readonly<Record<WorkFile, string>> = {
  a: "elo-matrix",
  b: "elo-worksheet",
  c: "elo-plan",
};

const floor = (id: string, label: string): Column => ({
  id,
  label,
  entry: (work) => join(benchDir, "floors", id, `${work}.js`),
});

/** The hand-written floors, and this project. */
export const ownColumns: readonly Column[] = [
  floor("vanilla", "DOM floor"),
  { ...floor("vanilla-cv", "DOM floor, content-visibility"), works: ["c"] },
  floor("lit", "Lit floor"),
  {
    id: "askelmat",
    label: "Askelmat",
    entry: (work) => join(benchDir, "ours", `${work}.ts`),
    element: (work) => elements[work],
  },
];

/** Form libraries of others, in the folder that they are installed in. */
export function peerColumns(dir: string): readonly Column[] {
  const packages = join(dir, "node_modules");
  const peer = (id: string, label: string, file: string): Column => ({
    id,
    label,
    packages,
    entry: () => join(dir, file),
  });
  const lforms = "lforms/dist/lforms";
  return [
    peer("surveyjs", "SurveyJS", "surveyjs.js"),
    peer("rjsf", "RJSF", "rjsf.jsx"),
    peer("jsonforms", "JSON Forms", "jsonforms.jsx"),
    {
      ...peer("formio", "Form.io", "formio.js"),
      scripts: [join(packages, "@formio/js/dist/formio.form.min.js")],
    },
    {
      ...peer("lforms", "LHC-Forms", "lforms.js"),
      scripts: [
        "webcomponent/assets/lib/zone.min.js",
        "webcomponent/lhc-forms.js",
        "fhir/R4/lformsFHIR.min.js",
      ].map((file) => join(packages, lforms, file)),
    },
  ];
}
