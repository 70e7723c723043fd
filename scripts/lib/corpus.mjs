// The samples of freeze-corpus.mjs, and what is recorded of each.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  addToPackage,
  applyEdits,
  commentEdits,
  contentOf,
  createPackage,
  digestOf,
  digestOfValue,
  erase,
  exportProfile,
  fileText,
  invitationCopy,
  invitationEdits,
  readFile as readText,
  returnCopy,
  roundEdits,
  templateDigest,
} from "@askelmat/core";
import { templateById } from "@askelmat/content";
import { exampleDocuments } from "@askelmat/content/example";
import { valmennusohjelma } from "@askelmat/content/programme";
import { linkFor, QR_ON_PAPER, qrOf, readLink } from "@askelmat/exchange";
import { root } from "./root.mjs";

const AT = "2026-03-02T09:00:00Z";
const who = { by: "c-koordinaattori", at: AT, tab: "t-1" };
const page = "https://elo.example.fi/";

/** @returns {Promise<Map<string, string>>} names and texts */
export async function samples() {
  const [assessment, worksheet] = ["assessment", "worksheet"].map((kind) =>
    exampleDocuments.find((one) => one.kind === kind),
  );
  const framework = templateById("ohjausyhteistyon-kehittyminen");
  const form = templateById("tyotapa-1");
  const example = async (name) =>
    readText(
      await readFile(
        join(root, "schemas", "examples", `${name}.askelmat.json`),
        "utf8",
      ),
    ).document;
  const write = { at: AT, tool: "askelmat 0.1.0" };
  const edit = (document, edits) => applyEdits(document, edits, who).document;
  const invited = edit(worksheet, [
    ...invitationEdits({
      id: "c-kutsuttu",
      invited: "2026-03-02",
      language: "sv",
      role: "member",
    }),
  ]);
  const typed = edit(worksheet, [
    { type: "type", target: "title@fi", value: "Vielä kesken 😀" },
  ]);
  const round = edit(
    worksheet,
    roundEdits(worksheet, {
      id: "r-1",
      opened: "2026-03-02",
      until: "2026-03-20",
    }),
  );
  const commented = edit(
    round,
    commentEdits({
      about: "title",
      text: "Tämä otsikko on pitkä.",
      lang: "fi",
      id: "k-1",
    }),
  );
  const invitation = invitationCopy(invited, "c-kutsuttu", form);
  const answered = applyEdits(
    invitation,
    [
      {
        type: "set",
        target: "own/prompts/concern/text@sv",
        value: "Svar: å ä ö",
      },
    ],
    { by: "c-kutsuttu", at: AT, tab: "t-2" },
  ).document;
  const [{ id: first }] = assessment.entries;
  const pack = addToPackage(
    createPackage("urn:uuid:5f3a0c2e-7f8e-4a57-8c62-4f0e3f1b9a01"),
    [assessment, worksheet, await example("group")],
    [framework, form],
  );
  const documents = {
    assessment: assessment,
    "assessment-criteria": await example("assessment-criteria"),
    "assessment-indicators": await example("assessment-indicators"),
    worksheet: worksheet,
    "worksheet-typing": typed,
    "worksheet-invited": invited,
    "worksheet-invitation": invitation,
    "worksheet-return": returnCopy(answered, "c-kutsuttu"),
    "worksheet-round": commented,
    "assessment-erased": erase(assessment, [first]),
    group: await example("group"),
    meeting: await example("meeting"),
    "action-plan": await example("action-plan"),
    practice: await example("practice"),
    programme: await example("programme"),
    "service-map": await example("service-map"),
    package: pack,
    "assessment-pseudonymous": copyOf(assessment, framework, "pseudonymous"),
    "worksheet-pseudonymous": copyOf(worksheet, form, "pseudonymous"),
    "assessment-statistical": copyOf(assessment, framework, "statistical"),
  };
  const files = new Map();
  for (const [name, document] of Object.entries(documents))
    files.set(
      `${name}.askelmat.json`,
      fileText(document, {
        ...write,
        ...(name === "worksheet" && { snapshots: [form], holder: "c-me" }),
      }),
    );
  const lists = await readFile(
    join(root, "schemas", "codelists", "sector.json"),
    "utf8",
  );
  for (const template of [framework, form, valmennusohjelma, JSON.parse(lists)])
    files.set(
      `${template.kind}.askelmat.json`,
      `${JSON.stringify(template, null, 2)}\n`,
    );
  const leaveOut = [framework, form];
  files.set("worksheet.link.txt", `${linkFor(worksheet, page).address}\n`);
  const short = linkFor(invitation, page, { leaveOut }).address;
  files.set("worksheet-invitation.link.txt", `${short}\n`);
  const code = qrOf(short, QR_ON_PAPER);
  if (!code.ok) throw new Error("The invitation does not fit in a code.");
  const rows = code.dark.map((row) =>
    row.map((dark) => (dark ? "#" : ".")).join(""),
  );
  files.set("worksheet-invitation.code.txt", `${rows.join("\n")}\n`);
  return files;
}

function copyOf(document, template, profile) {
  const made = exportProfile(document, template, profile, { at: AT });
  if (!made.document) throw new Error(JSON.stringify(made.problems));
  return made.document;
}

/** What a later version must find again. */
export function recordOf(name, text) {
  const sha256 = createHash("sha256").update(text).digest("hex");
  if (name.endsWith(".code.txt")) return { sha256 };
  const link = name.endsWith(".link.txt") ? readLink(text) : undefined;
  if (link && !link.ok) throw new Error(`${name} cannot be read`);
  const file = link?.text ?? text;
  const read = readText(file);
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
  const { document, template } = read;
  return {
    sha256,
    kind: (document ?? template).kind,
    digest: document ? digestOf(document) : templateDigest(template),
    problems: read.problems.map(({ code, path }) => ({ code, path })),
    ...(read.readOnly && { readOnly: read.readOnly.code }),
    ...(document && {
      entries: document.entries.length,
      content: digestOfValue(contentOf(document)),
    }),
  };
}
