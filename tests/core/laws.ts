import { commenting } from "./laws/commenting.js";
import { editing } from "./laws/editing.js";
import { erasing } from "./laws/erasing.js";
import { grouping } from "./laws/group.js";
import { honesty } from "./laws/honesty.js";
import { importing } from "./laws/importing.js";
import { meeting } from "./laws/meeting.js";
import { inviting } from "./laws/inviting.js";
import { merging } from "./laws/merging.js";
import { packing } from "./laws/packing.js";
import { planning } from "./laws/plan.js";
import { preserving } from "./laws/preserving.js";
import { programme } from "./laws/programme.js";
import { programmeRun } from "./laws/programme-run.js";
import { serviceMap } from "./laws/service-map.js";
import { reading } from "./laws/reading.js";
import { remembering } from "./laws/remembering.js";
import { workshop } from "./laws/workshop.js";
import type { Law } from "./support/law.js";
import type { Core } from "./support/types.js";

/** What holds for every document, whatever happens to it. The core is a parameter, so that mutants can be tried. */
export function laws(core: Core): readonly Law[] {
  return [
    merging,
    remembering,
    editing,
    honesty,
    erasing,
    importing,
    preserving,
    reading,
    packing,
    workshop,
    inviting,
    meeting,
    grouping,
    commenting,
    planning,
    programme,
    programmeRun,
    serviceMap,
  ].flatMap((group) => group(core));
}
