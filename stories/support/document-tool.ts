import { nothing } from "lit";
import { html, literal } from "lit/static-html.js";
import { ref } from "lit/directives/ref.js";
import { ifDefined } from "lit/directives/if-defined.js";
import type { AskelmatDocument } from "@askelmat/core";
import type {
  EloGroup,
  EloMatrix,
  EloMeeting,
  EloMerge,
  EloPlan,
  EloWorksheet,
} from "@askelmat/elements";
import type { StorageAdapter } from "@askelmat/storage";

/** What a story of a matrix or a worksheet says about it: attributes, and what only a script can hand over. */
export interface DocumentToolArgs {
  readonly lang?: "fi" | "sv" | "en";
  readonly theme?: "light" | "dark" | "auto";
  readonly template?: string;
  readonly src?: string;
  readonly mode?: "fill" | "agree" | "read" | "print";
  readonly readonly?: boolean;
  readonly submit?: boolean;
  readonly store?: "local" | "none";
  readonly value?: AskelmatDocument;
  /** Of a meeting or a plan: the documents it is about. */
  readonly documents?: readonly AskelmatDocument[];
}

/** Attributes that every story of a tool begins with. */
export const basics: DocumentToolArgs = { lang: "fi" };

const tags = {
  "elo-group": literal`elo-group`,
  "elo-matrix": literal`elo-matrix`,
  "elo-meeting": literal`elo-meeting`,
  "elo-merge": literal`elo-merge`,
  "elo-plan": literal`elo-plan`,
  "elo-practice": literal`elo-practice`,
  "elo-programme": literal`elo-programme`,
  "elo-service-map": literal`elo-service-map`,
  "elo-worksheet": literal`elo-worksheet`,
};

/** Draws a tool as a page would: attributes in the markup, the rest by a script. */
export function documentTool(tag: keyof typeof tags) {
  return (
    args: DocumentToolArgs,
    { loaded }: { readonly loaded: Record<string, unknown> },
  ) => {
    const { value } = args;
    const storage = loaded["storage"] as StorageAdapter | undefined;
    const handOver = (element?: Element) => {
      const tool = element as
        | EloGroup
        | EloMatrix
        | EloMeeting
        | EloMerge
        | EloPlan
        | EloWorksheet
        | undefined;
      if (!tool) return;
      if (storage) tool.storage = storage;
      if (value) tool.value = value;
      if (args.documents && "documents" in tool)
        tool.documents = args.documents;
    };
    return html`<${tags[tag]}
      lang=${ifDefined(args.lang)}
      theme=${ifDefined(args.theme)}
      template=${ifDefined(args.template)}
      src=${ifDefined(args.src)}
      mode=${ifDefined(args.mode)}
      store=${ifDefined(args.store)}
      ?readonly=${args.readonly === true}
      ?submit=${args.submit === true}
      ${value || storage || args.documents ? ref(handOver) : nothing}
    ></${tags[tag]}>`;
  };
}
