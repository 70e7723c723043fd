// A server that is slow, or says no: the stories' own, so that nothing is asked of a network.

const answers: Readonly<Record<string, () => Promise<Response>>> = {
  "pretend/slow.askelmat.json": () => new Promise(() => undefined),
  "pretend/refused.askelmat.json": async () =>
    new Response("", { status: 403 }),
  "pretend/unreachable.askelmat.json": async () => {
    throw new TypeError("Failed to fetch");
  },
};

const real = globalThis.fetch.bind(globalThis);
globalThis.fetch = (input, init) => {
  const answer = typeof input === "string" ? answers[input] : undefined;
  return answer ? answer() : real(input, init);
};
