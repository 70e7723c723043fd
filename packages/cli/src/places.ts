import { printParseErrorCode, visit, type ParseErrorCode } from "jsonc-parser";
import { stepsOf } from "./pointer.js";

/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is looked for: the value at a pointer, or the name of one of its members. */
export interface Wanted {
  readonly path: string;
  readonly member?: string;
}

/** A pointer's step that somebody asks for, and the steps below it. */
interface Step {
  readonly below: Map<string, Step>;
  value?: Place;
  readonly names: Map<string, Place>;
}

const START: Place = { line: 1, column: 1 };

/**
 * Finds places in a file's text, all in one go: only what leads to one of them
 * is walked. A name that stands twice is found where it stands last, because
 * that one counts. What is not there is found where the nearest thing around
 * it begins.
 */
export function placesIn(
  text: string,
  wanted: readonly Wanted[],
): readonly Place[] {
  const root = newStep();
  for (const { path, member } of wanted) {
    const steps = member === undefined ? stepsOf(path) : [...stepsOf(path), ""];
    steps.reduce(child, root);
  }
  walk(text, root);
  return wanted.map((one) => placeOf(root, one));
}

function newStep(): Step {
  return { below: new Map(), names: new Map() };
}

function child(parent: Step, name: string): Step {
  let step = parent.below.get(name);
  if (!step) parent.below.set(name, (step = newStep()));
  return step;
}

/** Where the text is inside of: undefined below what nobody asks for. */
interface Level {
  readonly step: Step | undefined;
  /** The item's number; undefined in an object. */
  index?: number;
  name?: string;
}

function walk(text: string, root: Step): void {
  const levels: Level[] = [];
  const next = (line: number, character: number): Step | undefined => {
    const level = levels.at(-1);
    const name =
      level?.index === undefined ? level?.name : String(level.index++);
    const step = level ? level.step?.below.get(name ?? "") : root;
    if (step) step.value = { line: line + 1, column: character + 1 };
    return step;
  };
  const begin =
    (isList: boolean) =>
    (_offset: number, _length: number, line: number, character: number) => {
      const step = next(line, character);
      levels.push(isList ? { step, index: 0 } : { step });
      return step !== undefined && step.below.size > 0;
    };
  const end = () => void levels.pop();
  visit(
    text,
    {
      onObjectBegin: begin(false),
      onArrayBegin: begin(true),
      onObjectEnd: end,
      onArrayEnd: end,
      onObjectProperty: (name, _offset, _length, line, character) => {
        const level = levels.at(-1);
        if (!level) return;
        level.name = name;
        level.step?.names.set(name, { line: line + 1, column: character + 1 });
      },
      onLiteralValue: (_value, _offset, _length, line, character) => {
        next(line, character);
      },
    },
    { disallowComments: true },
  );
}

function placeOf(root: Step, { path, member }: Wanted): Place {
  let step: Step | undefined = root;
  let nearest = root.value ?? START;
  for (const name of stepsOf(path)) {
    step = step.below.get(name);
    if (!step?.value) return nearest;
    nearest = step.value;
  }
  return (member === undefined ? undefined : step.names.get(member)) ?? nearest;
}

/** Where a text ends. */
export function endOf(text: string): Place {
  const rows = text.split(/\r\n|\r|\n/);
  return { line: rows.length, column: (rows.at(-1) ?? "").length + 1 };
}

/** Where a text stops being JSON, and the parser's name for why. */
export interface Fault extends Place {
  readonly fault: string;
}

/** The first fault of a text; undefined when it is JSON. */
export function faultIn(text: string): Fault | undefined {
  try {
    visit(text, { onError: stopAtFault }, { disallowComments: true });
  } catch (stop) {
    if (stop instanceof Stop) return stop.at;
    throw stop;
  }
  return undefined;
}

/** Ends the walk: beyond the first fault a hostile text could nest without end. */
class Stop extends Error {
  constructor(readonly at: Fault) {
    super(at.fault);
  }
}

function stopAtFault(
  error: ParseErrorCode,
  _offset: number,
  _length: number,
  line: number,
  character: number,
): void {
  const fault = printParseErrorCode(error);
  throw new Stop({ line: line + 1, column: character + 1, fault });
}
