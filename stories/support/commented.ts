import {
  answerEdits,
  applyEdits,
  approveEdits,
  commentEdits,
  roundEdits,
  roundNewsEdits,
  settleEdits,
  type AskelmatDocument,
  type Edit,
} from "@askelmat/core";

const COORDINATOR = "c-a3k8";

/**
 * The example region's Työtapa 1 as a draft that has been commented on: what is
 * open, what is answered, what was settled in two ways, and who has approved it.
 */
export function commented(draft: AskelmatDocument): AskelmatDocument {
  let document = draft;
  let minute = 0;
  const say = (by: string, edits: readonly Edit[]) => {
    const at = `2026-11-2${Math.floor(minute / 10)}T09:${String(minute++).padStart(2, "0")}:00Z`;
    document = applyEdits(document, edits, { by, at }).document;
  };
  const remark = (
    by: string,
    id: string,
    about: string | undefined,
    text: string,
    lang = "fi",
  ) => {
    say(
      by,
      commentEdits({
        id,
        text,
        lang,
        round: "r-1",
        ...(about !== undefined && { about }),
      }),
    );
  };
  say(
    COORDINATOR,
    roundEdits(document, {
      id: "r-1",
      opened: "2026-11-20",
      until: "2099-12-12",
      asks: {
        fi: "Onko ohjauksen määritelmä sellainen, että organisaationne voi sitoutua siihen?",
        sv: "Är definitionen av handledning sådan att er organisation kan förbinda sig till den?",
      },
    }),
  );
  remark(
    "c-b7m2",
    "k-1",
    "prompts/definition",
    "Valintojen tekeminen toisen puolesta on jo kielletty laissa. Voiko viimeisen virkkeen jättää pois?",
  );
  remark(
    "c-g8n4",
    "k-2",
    "prompts/definition",
    "”Hela livet” är bra. Kunde vi nämna vuxna i arbetslivet skilt?",
    "sv",
  );
  remark(
    "c-d9p1",
    "k-3",
    "conclusions",
    "Kuka kutsuu koolle kesäpäivystyksen selvityksen?",
  );
  remark("c-h1y7", "k-4", undefined, "Hyvä ja lyhyt.");
  say(
    COORDINATOR,
    settleEdits(document, "k-1", {
      id: "k-5",
      outcome: "not-accepted",
      text: { fi: "Virke jää: ryhmä haluaa sanoa sen ääneen." },
    }),
  );
  const apart = document;
  say(
    COORDINATOR,
    settleEdits(apart, "k-2", {
      id: "k-6",
      outcome: "accepted",
      text: { sv: "Läggs till." },
    }),
  );
  say("c-e2r5", settleEdits(apart, "k-2", { id: "k-7", outcome: "noted" }));
  say("c-f6w3", [
    ...answerEdits("k-3", {
      id: "k-8",
      text: { fi: "Työllisyysalue voi kutsua, jos kukaan muu ei." },
    }),
  ]);
  say("c-c4t6", roundNewsEdits("r-1", { nothing: "c-c4t6" }, "r-2"));
  say(
    "c-e2r5",
    approveEdits(document, {
      id: "a-1",
      contributor: "c-e2r5",
      organisation: "o-h8p3",
      day: "2026-12-01",
      round: "r-1",
      text: { fi: "Ohjaamon ohjausryhmä, kokous 4/2026" },
    }),
  );
  say(COORDINATOR, [
    {
      type: "set",
      target: "conclusions@fi",
      value:
        "Yhteinen kesäpäivystys selvitetään. Työllisyysalue kutsuu selvityksen koolle.",
    },
  ]);
  say(
    COORDINATOR,
    approveEdits(document, {
      id: "a-2",
      contributor: COORDINATOR,
      organisation: "o-4d7k",
      day: "2026-12-03",
      round: "r-1",
    }),
  );
  return document;
}
