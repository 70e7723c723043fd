import {
  EloMatrix,
  EloWorkbook,
  EloWorksheet,
  fetchExtras,
  fetchWorkshop,
} from "@askelmat/elements";

// Whoever pastes one script expects all of it to work once the page stands, offline too. So what takes files in, and what
// prints, finds or shows big, is fetched before it is used, though after the first of them is drawn and when there is time.
let isFetched = false;

for (const Tool of [EloMatrix, EloWorkbook, EloWorksheet])
  Tool.addInitializer((tool) => {
    const drawn = {
      hostUpdated() {
        tool.removeController(drawn);
        if (isFetched) return;
        isFetched = true;
        whenIdle(() => fetchFiles(Tool === EloWorkbook));
      },
    };
    tool.addController(drawn);
  });

/** Safari has no word for it yet. */
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work);
  else setTimeout(work, 500);
}

function fetchFiles(isWorkbook: boolean): void {
  // A browser may remember that it failed: it is not tried where it must. Whoever needs it says so in words.
  if (navigator.onLine)
    import("@askelmat/core/files.js")
      .then(fetchExtras)
      .then(() => (isWorkbook ? fetchWorkshop() : undefined))
      .catch(() => undefined);
}
