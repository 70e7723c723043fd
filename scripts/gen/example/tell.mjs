// Turns the example region's answers into documents.
import { organisations, organisations2025 } from "./region.mjs";
import { Story, texts } from "./story.mjs";

/** A year's assessment: everyone's own ratings, then what the group agreed. */
export function assessment(core, template, year) {
  const story = new Story(core, template, year);
  story.begin({
    title: year.title,
    period: year.period,
    status: year.status,
    organisations: year.period < "2026" ? organisations2025 : organisations,
    who: Object.keys(year.ratings),
  });
  for (const [who, ratings] of Object.entries(year.ratings)) {
    const members = {};
    for (const [item, mark] of Object.entries(ratings)) {
      members[`ratings/${item}/rating`] = ratingOf(mark);
      Object.assign(
        members,
        texts(`ratings/${item}/reason`, year.reasons[who]?.[item]),
      );
      const target = year.targets[who]?.[item];
      if (target) members[`ratings/${item}/target`] = ratingOf(target);
    }
    story.own(who, members);
  }
  for (const [item, [mark, reason, target]] of Object.entries(year.agreed)) {
    story.say(
      "coordinator",
      { [`ratings/${item}/rating`]: ratingOf(mark) },
      { basis: story.basisOf(`ratings/${item}/rating`), reason: reason.fi },
    );
    story.say("coordinator", {
      ...texts(`ratings/${item}/reason`, reason),
      [`ratings/${item}/target`]: ratingOf(target),
    });
  }
  if (year.tie) {
    const target = `ratings/${year.tie.item}/rating`;
    const basis = story.basisOf(target);
    story.atOnce(
      ["coordinator", "college"].map((who) => {
        const [mark, reason] = year.tie[who];
        return [who, { [target]: ratingOf(mark) }, { basis, reason }];
      }),
    );
  }
  if (year.evidence) {
    const { item, id, text } = year.evidence;
    const row = `ratings/${item}/evidence/${id}`;
    story.say("coordinator", { [row]: true, ...texts(`${row}/text`, text) });
  }
  if (year.comment) story.comment("coordinator", year.comment);
  return story;
}

function ratingOf(mark) {
  if (mark === "?") return { unanswered: "dont-know" };
  if (mark === ".") return { unanswered: "not-assessed" };
  const levels = mark.split("-");
  return levels.length === 2 ? { between: levels } : { level: mark };
}

/** Työtapa 1: prompts answered by each, then by all. */
export function prompts(core, template, data) {
  const story = beginWorksheet(core, template, data);
  const row = `prompts/${data.added.id}`;
  story.say("coordinator", {
    [row]: true,
    ...texts(`${row}/label`, data.added.label),
  });
  for (const [who, members] of Object.entries(data.own))
    story.own(
      who,
      members,
      data.typedForOthers.includes(who) ? "coordinator" : undefined,
    );
  for (const [target, text] of Object.entries(data.agreed)) {
    const basis = story.basisOf(target);
    story.say(
      "coordinator",
      texts(target, text),
      basis.length > 0 ? { basis } : {},
    );
  }
  return story;
}

/** Työtapa 2: goals as states, with parties in two roles. */
export function goals(core, template, data) {
  const story = beginWorksheet(core, template, data);
  for (const [who, members] of Object.entries(data.own))
    story.own(who, members);
  for (const goal of data.rows) {
    const row = `goals/${goal.id}`;
    story.say("coordinator", {
      [row]: true,
      [`${row}/position`]: goal.position,
      ...texts(`${row}/state`, goal.state),
      ...texts(`${row}/opportunities`, goal.opportunities),
      ...ticks(row, "preparing", goal.preparing),
      ...ticks(row, "responsible", goal.responsible),
      ...ticks(row, "from", goal.from),
    });
  }
  const { target, ...versions } = data.tie;
  story.atOnce(
    Object.entries(versions).map(([who, text]) => [who, { [target]: text }]),
  );
  story.comment("college", data.comment);
  return story;
}

/** Työtapa 3: themes with steps, each with a goal, parties and a date. */
export function steps(core, template, data) {
  const story = beginWorksheet(core, template, data);
  for (const [who, members] of Object.entries(data.own))
    story.own(who, members);
  const positions = ["f", "m", "t"];
  for (const [theme, list] of Object.entries(data.steps))
    for (const [index, step] of list.entries()) {
      const row = `themes/${theme}/steps/${step.id}`;
      story.say("coordinator", {
        [row]: true,
        [`${row}/position`]: positions[index],
        ...texts(`${row}/text`, step.text),
        ...(step.goal && { [`${row}/goal`]: step.goal }),
        ...ticks(row, "party", step.party),
        [`${row}/date`]: step.date,
      });
    }
  return story;
}

/** Työtapa 4: what each organisation tells of two years; the group took it as it was told. */
export function news(core, template, data) {
  const story = beginWorksheet(core, template, data);
  story.say("coordinator", ticks("", "periods", data.periods));
  for (const [organisation, told] of Object.entries(data.news))
    for (const period of data.periods)
      story.own(
        told.by,
        texts(
          `organisations/${organisation}/periods/${period}/text`,
          told[period],
        ),
      );
  for (const [organisation, told] of Object.entries(data.news))
    for (const period of data.periods) {
      const target = `organisations/${organisation}/periods/${period}/text`;
      story.say("coordinator", texts(target, told[period]), {
        basis: story.basisOf(target),
      });
    }
  return story;
}

function beginWorksheet(core, template, data) {
  const story = new Story(core, template, data);
  story.begin({ period: "2026", status: data.status, organisations });
  return story;
}

function ticks(row, role, ids) {
  const prefix = row === "" ? role : `${row}/${role}`;
  return Object.fromEntries(ids.map((id) => [`${prefix}/${id}`, true]));
}
