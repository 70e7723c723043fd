// What <elo-service-map> does: loaded with the first one.
import { startRecord, type RecordWork } from "../record/work.js";
import type { EloServiceMap } from "./elo-service-map.js";
import { serviceMapStyles } from "./service-map.styles.js";
import { serviceMapForm } from "./service-map-form.js";

export function startServiceMap(tool: EloServiceMap): Promise<RecordWork> {
  return startRecord(tool, serviceMapForm, [serviceMapStyles]);
}
