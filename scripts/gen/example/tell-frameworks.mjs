// Turns what is said by frameworks of other shapes into files: each person's own copy, and the group's.
import { organisations } from "./region.mjs";
import { Story, texts } from "./story.mjs";

const levels = { "+": "met", "~": "in-progress", "-": "not-met" };
const reasons = {
  "/": "not-applicable",
  "?": "dont-know",
  ".": "not-assessed",
};

/**
 * The files of one assessment, by the last part of their names: a copy from
 * each person, and (as "") the group's copy, which those were merged into.
 */
export function copiesOf(core, template, year) {
  const people = Object.keys(year.own);
  const copies = people.map((who, index) => {
    const copy = begin(core, template, year);
    copy.wait(index * 30);
    const { reasons: why, notes, evidence, ...said } = year.own[who];
    copy.own(who, { ...members(template, said), ...beside(why, notes) });
    for (const [item, [id, text]] of Object.entries(evidence)) {
      const row = `ratings/${item}/evidence/${id}`;
      copy.own(who, { [row]: true, ...texts(`${row}/text`, text) });
    }
    return copy;
  });
  const group = begin(core, template, year);
  group.wait(120);
  for (const copy of copies) group.take(copy);
  const { reasons: why, notes, ...agreed } = year.agreed;
  group.say("coordinator", beside(why, notes));
  for (const [target, value] of Object.entries(members(template, agreed)))
    agree(group, "coordinator", target, value, why);
  atOnce(group, template, year.atOnce);
  return new Map([
    ...people.map((who, index) => [`-${short(who)}`, copies[index]]),
    ["", group],
  ]);
}

const short = (who) =>
  who.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function begin(core, template, year) {
  const story = new Story(core, template, year);
  story.begin({
    title: year.title,
    period: year.period,
    status: year.status,
    organisations,
    who: ["coordinator", ...Object.keys(year.own)],
  });
  return story;
}

function agree(story, who, target, value, why = {}) {
  const [, item] = target.split("/");
  story.say(
    who,
    { [target]: value },
    { basis: story.basisOf(target), reason: why[item]?.fi },
  );
}

/** Two people write down a decision at once: a tie. */
function atOnce(story, template, { item, marks, place, figures }) {
  const versions = Object.entries(marks ?? figures).map(([who, mark]) => {
    const said = marks
      ? { marks: `${item} ${mark}` }
      : { figures: { [place]: mark } };
    return [who, members(template, said), {}];
  });
  story.atOnce(versions);
}

/** Ratings and figures as targets and values. */
function members(template, { marks, figures = {} }) {
  const pairs = marks?.split(" ") ?? [];
  const rated = pairs.flatMap((item, index) =>
    index % 2 > 0
      ? []
      : [[`ratings/${item}/rating`, ratingOf(pairs[index + 1])]],
  );
  const counted = Object.entries(figures).map(([place, mark]) => {
    const [item, indicator] = place.split("/");
    const { unit } = template.content.items
      .find(({ id }) => id === item)
      .indicators.find(({ id }) => id === indicator);
    return [
      `ratings/${item}/values/${indicator}/value`,
      reasons[mark] ? { unanswered: reasons[mark] } : { number: mark, unit },
    ];
  });
  return Object.fromEntries([...rated, ...counted]);
}

function ratingOf(mark) {
  return levels[mark] ? { level: levels[mark] } : { unanswered: reasons[mark] };
}

function beside(why = {}, notes = {}) {
  return Object.assign(
    {},
    ...Object.entries(why).map(([item, text]) =>
      texts(`ratings/${item}/reason`, text),
    ),
    ...Object.entries(notes).map(([place, text]) =>
      texts(`ratings/${place.replace("/", "/values/")}/note`, text),
    ),
  );
}
