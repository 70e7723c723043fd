/** True in a frame on another site: browsers keep what is stored there apart, for each site around it. */
export function isApart(): boolean {
  try {
    return top!.origin !== origin;
  } catch {
    return true;
  }
}

/** True in a frame that may not be allowed to download: the browser does not tell. */
export function mayHoldBack(): boolean {
  return isApart() || Boolean(frameElement?.hasAttribute("sandbox"));
}
