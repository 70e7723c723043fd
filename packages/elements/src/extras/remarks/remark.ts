import type { Remark } from "@askelmat/core";

export type { Remark };

export function isOpen({ settled, removed }: Remark): boolean {
  return !settled && !removed;
}
