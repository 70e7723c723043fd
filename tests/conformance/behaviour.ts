/**
 * How each case that only a person can judge is shown by us: tests of this
 * repository, as `folder/file: title`. The suite looks them up, so that none is
 * a promise without a test.
 */
export const shownBy: Readonly<Record<string, readonly string[]>> = {
  "behaviour/approval-of-an-earlier-text": [
    "core/round: an approval is of the text as it stood; what is said about the text changes nothing",
    "elements/workbook-round: an approval says when the text has changed since, and is taken back",
  ],
  "behaviour/blank-rows": [
    "elements/worksheet-fill: stores nothing for empty rows",
    "elements/worksheet-rows: adds a row and puts the cursor in it; the row is born with the first key",
  ],
  "behaviour/business-id": ["schemas/codelists: no list holds a business id"],
  "behaviour/claim-and-not-proof": [
    "conformance/ours: no words on the screen call a digest a proof",
    "elements/workbook: is asked, and is somebody new unless the reader says otherwise",
  ],
  "behaviour/codes-never-go": [
    "schemas/codelists: a successor begins the day after, and covers what is left to it",
    "schemas/codelists: relations lead to codes that exist, in the right list",
  ],
  "behaviour/conformance-claim": [
    "conformance/suite: the report of this run fits its schema and has every case",
  ],
  "behaviour/copy-with-a-new-id": [
    "elements/workbook-files: is kept separate when the reader chooses so",
  ],
  "behaviour/decision-names-all": [
    "core/open: two different values are a tie: absent and open, until a person decides",
  ],
  "behaviour/deletion-names-all": [
    "core/rows: a row and what leads to it go together and come back together",
    "core/draft: a deletion names what is being typed in the row",
  ],
  "behaviour/draft-in-content": [
    "core/draft: typing is one draft, rewritten in place, and shown at once",
    "elements/session: is in the document within 250 ms, whatever number of keys",
  ],
  "behaviour/draft-sealed": [
    "core/draft: a draft becomes one entry when it leaves, and content stays as it was",
    "core/merge: what is being typed on either side is sealed, not lost",
    "core/draft: two tabs: the second builds on the first, whose draft is sealed",
  ],
  "behaviour/erasing": [
    "elements/workbook-files: offers what the other has erased, and erases only when told to",
    "core/erase: an erased entry's body is gone from the file, and its id stays away",
    "elements/workbook-profiles: asks twice, offers the file first, and leaves everything when it is left",
  ],
  "behaviour/erasure-offered": [
    "elements/workbook-files: offers what the other has erased, and erases only when told to",
  ],
  "behaviour/frozen-releases": [
    "agreement/releases: an edited, a missing and an added file are noticed",
    "agreement/releases: a release is made once",
  ],
  "behaviour/inserting": [
    "core/order: there is always a place between two, before and after",
    "core/order: between equal positions the one that is placed and the later row get new ones",
  ],
  "behaviour/item-about-the-whole": [
    "elements/matrix: marks the row about the whole and counts no mean",
  ],
  "behaviour/late-remark": [
    "core/round: a remark that comes when the round is closed is among the others",
    "elements/workbook-round: goes the whole way: sent, commented by two, one of them late, settled, approved elsewhere, merged",
  ],
  "behaviour/link-asked": [
    "elements/workbook-links: says what it holds before anything is opened",
    "elements/workbook-links: leaves it when the reader does not, and other parts stay",
  ],
  "behaviour/link-bomb": [
    "exchange/links: a link that grows beyond what a file may have is refused",
  ],
  "behaviour/link-cut": [
    "exchange/links: a damaged link is told from a cut one",
    "exchange/links: a link of a later version names its version",
  ],
  "behaviour/link-form": [
    "exchange/links: a link is what the standard says, to a reader that shares no code with us",
  ],
  "behaviour/link-mended": [
    "elements/workbook-links: says what was mended, and that there are others",
  ],
  "behaviour/link-sent": [
    "exchange/links: a link that was sent before is read",
  ],
  "behaviour/link-template": [
    "exchange/links: a template with other words travels along, though its name is known",
  ],
  "behaviour/links": [
    "elements/matrix: follows only links that lead to the web",
  ],
  "behaviour/missing-language": [
    "elements/worksheet-cells: takes a single prompt, and says what is not translated",
    "core/template: a text in the wished language, else another, marked",
  ],
  "behaviour/municipalities": [
    "schemas/codelists: the slot of the municipalities is empty",
    "core/code-list: is not where a row or a field says in words what it is",
  ],
  "behaviour/must-understand": [
    "core/read-file: what must be understood and is not, is to be looked at only",
  ],
  "behaviour/names-of-their-time": [
    "core/code-list: the authority of a region is named as it was on the document's day",
  ],
  "behaviour/new-ids": [
    "core/document: ids are random, and of one shape",
    "core/comment: an id of a remark is new each time",
  ],
  "behaviour/newer-version": [
    "elements/workbook-files: a newer version is shown, not changed, and handed on as it came",
    "elements/document: shows a newer document without letting it be changed, and hands it on",
  ],
  "behaviour/next-period-begun": [
    "core/next-document: the next period's document is for the same group, and leads to the earlier one",
    "core/next-document: nobody's answer goes over, and nothing in it breaks a rule",
    "core/next-document: two who begin the same period make one document",
    "elements/next-round: shows what was agreed beside the new rows, and what became of it; nothing of it is an answer",
  ],
  "behaviour/no-mean-of-figures": [
    "elements/matrix-indicators: shows everybody's own side by side, with their notes and reasons, and no mean",
  ],
  "behaviour/no-mean": [
    "elements/matrix: marks the row about the whole and counts no mean",
  ],
  "behaviour/no-request": [
    "embed/strict-page: the page asks for nothing but its own files",
    "embed/chain-trouble: so far nothing broke the policy, asked elsewhere or said an error",
  ],
  "behaviour/not-in-this-template": [
    "elements/worksheet-cells: keeps what the template does not ask, and shows it at the end",
    "elements/document: takes a region's own framework, and shows what it lacks as not in it",
  ],
  "behaviour/not-mine": [
    "core/workshop: coverage says who has answered how much, by person, organisation and sector",
    "core/workshop: not mine is said of a row, and of a section, in a worksheet",
  ],
  "behaviour/not-taken-over": [
    "core/profiles: a copy is never merged back, not under the same id either",
  ],
  "behaviour/open-places-shown": [
    "elements/worksheet-agree: shows a tie at its place with both values and who, and settles it",
    "elements/worksheet-agree: lists what is open where the sheet has no place",
  ],
  "behaviour/open-places-stay": [
    "core/open: a clock decides nothing",
    "elements/worksheet-agree: is not settled by another person's own words",
  ],
  "behaviour/organisations-joined": [
    "core/workshop: names that may be one organisation's are offered, and no others",
    "core/workshop: ids that are joined count once, show all, and can be parted again",
  ],
  "behaviour/outcomes-apart": [
    "core/round: two who settle a remark apart stand side by side, and a third settles both",
  ],
  "behaviour/own-beside-agreed": [
    "elements/worksheet-agree: shows everyone's own answers beside the shared one, with who",
    "elements/worksheet-agree: gathers own answers into the shared one, and says what it rests on",
  ],
  "behaviour/own-member-names": [
    "conformance/ours: every member of the envelope that we write is in the standard's table",
  ],
  "behaviour/plan-computed": [
    "core/plan: what is due is told on a day, and changes nothing",
    "core/plan: what is not right is found where it stands, under the rule of the standard where it has one",
    "core/plan: an indicator is compared by its digits, upwards and downwards",
  ],
  "behaviour/plan-of-the-next-period": [
    "core/plan: the next plan has what is open, with where it comes from, and leaves last year's alone",
  ],
  "behaviour/practice-alone": [
    "elements/practice: is printed alone, with its licence, its contact and whose it is",
    "elements/practice: is read as a card: the story first, and at its foot whom to ask and on which terms",
  ],
  "behaviour/private-notes-stay": [
    "elements/programme: keeps one's own notes out of the handover, and shares one sentence of them",
    "core/programme-run: a document filled from notes of one's own says that it is private",
  ],
  "behaviour/programme-computed": [
    "core/programme-run: a theme is taken up when a part names it or what it stands under, partly when some of what is under it is",
    "core/programme-run: an assignment is for those whom its part names, or else for all participants; what was dropped is not counted",
    "core/programme-run: a consultation is asked, advised and followed up by what is written of it",
  ],
  "behaviour/programme-names-its-template": [
    "elements/programme: names what its template has by its words, and keeps what it lacks",
    "elements/programme: is shown whole where its template is not at hand",
  ],
  "behaviour/programme-odd-values": [
    "core/programme-run: what cannot be right in a programme is found where it stands, and is kept",
    "elements/programme: says what cannot be right, and keeps it",
  ],
  "behaviour/programme-own-copy": [
    "elements/programme: begins a copy of one's own in a workbook",
  ],
  "behaviour/programme-suggested": [
    "elements/programme: takes a suggestion once, with its reason",
    "core/programme-run: a theme that is chosen becomes a part with its assignments, in the languages of the group",
  ],
  "behaviour/rating-not-understood": [
    "elements/workbook-files: what breaks the rules is listed by place, and the rest works",
  ],
  "behaviour/refused-in-words": [
    "elements/document: refuses bad files in words and leaves the open document alone",
    "embed/chain-trouble: the open document is as it was after all of them",
  ],
  "behaviour/row-put-aside": [
    "elements/worksheet-rows: hides a prompt, keeps its answer, and shows it again",
  ],
  "behaviour/schema-problems": [
    "embed/chain-trouble: a file that breaks its schema is opened, and its problems listed by place",
    "elements/document: check by the schema and the rules, and name the place",
  ],
  "behaviour/service-map-computed": [
    "core/service-map: a target group is reached on a level by the services that name both",
    "core/service-map: a service is there from its first day to its last, and before and after it stands in the map",
    "core/service-map: the same to the same is offered by two that have no provider in common",
  ],
  "behaviour/service-map-odd-values": [
    "core/service-map: what cannot be right is found where it stands, and is kept",
    "elements/service-map: says what cannot be right, and keeps it",
  ],
  "behaviour/share": [
    "core/share: not applicable leaves the whole; what is not known or not assessed stays",
    "core/share: agreed answers and own ones each have their own share",
  ],
  "behaviour/statistics": [
    "core/profiles: statistics hold what can be counted, and not one word",
    "core/profiles: a sector is told where enough share it, and nobody is left over",
    "core/profiles: what was written freely gets into statistics by no door",
    "elements/workbook-profiles: gives only what can be counted, by keyboard, on a phone in Swedish",
  ],
  "behaviour/suggested-themes": [
    "core/programme: the weakest rows come first, each with its reason and the rating it rests on",
    "core/programme: between two levels counts as the upper one",
    "core/programme: what is not agreed, tied, unanswered or of an unknown level suggests nothing",
  ],
  "behaviour/taken-out-of-a-package": [
    "core/package: taken out, a document carries the templates it names",
  ],
  "behaviour/template-at-hand": [
    "elements/workbook-files: a template that the file carries is used",
    "elements/workbook-files: an unknown template: everything can be read, kept and handed on",
  ],
  "behaviour/template-names": [
    "conformance/ours: no template of ours gives a name another meaning",
  ],
  "behaviour/text-is-text": [
    "elements/workbook-files: `__proto__` and script text are data",
    "elements/workbook-files: an unknown template: everything can be read, kept and handed on",
  ],
  "behaviour/too-much": [
    "elements/workbook-files: too large: is not even read",
    "core/read-file: too many entries are refused",
    "embed/chain-trouble: the open document is as it was after all of them",
  ],
  "behaviour/undo-refused": [
    "core/undo: refused once another has said something else, or the same",
    "elements/session: refuse with a problem when somebody has built on them",
  ],
  "behaviour/unknown-code-shown": [
    "core/code-list: tells a closed list",
    "elements/codes: are shown as they are and said at their places; a closed list makes an error, an open one a notice",
    "elements/codes: are in the file that goes out of the workbook, as they came",
  ],
  "behaviour/unknown-kind": [
    "elements/workbook-files: a kind of a later standard is shown plainly",
    "core/read-file: a kind nobody knows is opened, kept and said",
  ],
  "behaviour/valid-stays-valid": [
    "agreement/releases: a release agrees with the schemas it was made of",
    "agreement/releases: a new member that may be left out is no such change",
  ],
  "behaviour/who-am-i": [
    "elements/workbook-files: inherits no contributor from it",
    "elements/workbook: is asked, and is somebody new unless the reader says otherwise",
  ],
  "behaviour/without-names": [
    "core/profiles: names in texts are found, inflected too, and masked when asked",
    "core/profiles: a pseudonymous copy says what the document says, under other ids",
    "elements/workbook-profiles: says what stays out and what can be read, and masks the names it finds",
  ],
};
