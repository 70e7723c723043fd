import type { JsonObject } from "../json.js";
import type { Content, Template } from "../types.js";
import { frameworkPlaces } from "./framework-places.js";
import type { AskedItem } from "./types.js";
import { worksheetPlaces } from "./worksheet-places.js";

/** The places that a document is about, and what else belongs to them. */
export interface Places {
  /** In the template's order. Those that are not asked are dropped when nothing is said there. */
  readonly items: readonly AskedItem[];
  /** Rows that are there for everybody: what stands in them is no row of somebody's own. */
  readonly rows: ReadonlySet<string>;
  /** Fields that say something about items at other places: a reason, why there is no answer. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
  /** Lists in `items` of which only a part counts: ids that have places of their own. */
  readonly except: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Collects {@link Places}. */
export class PlaceList implements Places {
  readonly items: AskedItem[] = [];
  readonly rows = new Set<string>();
  readonly beside = new Map<string, string[]>();
  readonly except = new Map<string, ReadonlySet<string>>();

  /** Says that a field is about an item at another place. */
  tell(field: string, place: string): void {
    const told = this.beside.get(field);
    if (told) told.push(place);
    else this.beside.set(field, [place]);
  }
}

/**
 * The places of a document: those its template asks, and, of ratings, those
 * that somebody has used though no template has them.
 *
 * @param template none, or one that is not the document's: only what is said
 */
export function placesOf(
  content: Content,
  kind: string,
  template: Template | undefined,
): Places {
  const list = new PlaceList();
  const views: readonly JsonObject[] = [content, ...(content.own ?? [])];
  const isFramework = template
    ? template.kind === "assessment-framework"
    : kind === "assessment";
  if (isFramework) frameworkPlaces(list, template, views);
  else if (template) worksheetPlaces(list, template, content);
  return list;
}
