import { StorageError, type StorageErrorCode } from "@askelmat/storage";
import { openHttpStorage } from "@askelmat/storage/http.js";
import { recordName } from "@askelmat/storage/records.js";
import { expect } from "@esm-bundle/chai";
import { storageContract } from "./contract.js";
import { codeOf, ids, loaded, Tab } from "./support/bench.js";
import { ADDRESS, HttpBench } from "./support/http.js";
import { entry, sample } from "./support/samples.js";

describe("a server over HTTP", () => {
  storageContract(() => new HttpBench());

  let bench: HttpBench;
  beforeEach(() => {
    bench = new HttpBench();
  });

  it("is asked nothing before the first call, and nothing but its own address", async () => {
    const adapter = bench.storage();
    expect(bench.asked).to.deep.equal([]);
    const id = "../../muualle?x#y";
    await new Tab(adapter).save(sample({ id }));
    await adapter.load(id);
    await adapter.list();
    await adapter.setSlot("https://example.org/", id);
    await adapter.remove(id);
    expect(bench.asked.length).to.be.greaterThan(8);
    for (const asked of bench.asked)
      expect(asked).to.match(
        /^(GET|PUT|DELETE) https:\/\/palvelu\.example\.fi\/records(\/askelmat-[a-z0-9-]+)?$/,
      );
  });

  it("keeps what the page's author wrote after the path, and takes addresses of http only", async () => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (input) => {
      asked.push(new Request(input).url);
      return Response.json({ records: [] });
    };
    const adapter = openHttpStorage(`${ADDRESS}/?ryhma=7#x`, { fetch });
    await adapter.list();
    await adapter.load("a").catch(() => undefined);
    expect(asked).to.deep.equal([
      `${ADDRESS}/?ryhma=7`,
      `${ADDRESS}/${recordName("a")}?ryhma=7`,
    ]);
    for (const address of ["javascript:alert(1)", "file:///tmp", "data:,x"])
      expect(() => openHttpStorage(address)).to.throw(TypeError);
  });

  it("saves in one request once it knows the record", async () => {
    const tab = new Tab(bench.storage());
    await tab.save(sample());
    bench.asked.length = 0;
    await tab.save(sample({ note: 1 }));
    expect(bench.asked).to.deep.equal([
      `PUT ${ADDRESS}/${recordName("urn:uuid:1")}`,
    ]);
  });

  it("asks for no record that it knows when it lists them again", async () => {
    const adapter = bench.storage();
    for (const id of ["a", "b", "c"])
      await new Tab(adapter).save(sample({ id }));
    await new Tab(bench.storage(), sample({ id: "b" })).save(
      sample({ id: "b", note: 1 }),
    );
    bench.asked.length = 0;
    expect(await adapter.list()).to.have.length(3);
    expect(bench.asked).to.deep.equal([
      `GET ${ADDRESS}`,
      `GET ${ADDRESS}/${recordName("b")}`,
    ]);
  });

  it("merges and writes again when another machine was quicker", async () => {
    const [one, two] = [new Tab(bench.storage()), new Tab(bench.storage())];
    await one.save(sample());
    let refused = 0;
    bench.between = async (request, serve) => {
      const answer = await serve(request);
      if (answer.status === 412) refused++;
      return answer;
    };
    await two.save(sample({ entries: [entry("kaksi")] }));
    const before = refused;
    await one.save(sample({ entries: [...sample().entries, entry("yksi")] }));
    expect(refused).to.be.greaterThan(before);
    expect(ids(await loaded(bench.storage()))).to.deep.equal([
      "e-1",
      "e-2",
      "e-kaksi",
      "e-yksi",
    ]);
  });

  it("may write again what was kept though its answer was lost", async () => {
    const tab = new Tab(bench.storage());
    await tab.save(sample());
    let lost = 0;
    bench.between = async (request, serve) => {
      const answer = await serve(request);
      if (request.method !== "PUT" || lost > 0) return answer;
      lost++;
      throw new TypeError("Failed to fetch");
    };
    const next = sample({ entries: [...sample().entries, entry(3)] });
    expect(await codeOf(tab.save(next))).to.equal("unknown");
    expect(lost).to.equal(1);
    await tab.save(next);
    expect(await loaded(bench.storage())).to.deep.equal(next);
  });

  it("gives up when others are always quicker, and says so", async () => {
    const tab = new Tab(bench.storage());
    await tab.save(sample());
    let refused = 0;
    bench.between = async (request, serve) => {
      if (request.method !== "PUT") return serve(request);
      refused++;
      return new Response(null, { status: 412 });
    };
    const error = await errorOf(tab.save(sample({ note: 1 })));
    expect(named(error)).to.deep.equal(["unknown", "BusyRecord"]);
    expect(refused).to.equal(50);
  });

  it("does not believe a server that overwrites without comparing", async () => {
    const tab = new Tab(bench.storage());
    bench.between = async (request, serve) => {
      if (request.method !== "PUT") return serve(request);
      const { url, method } = request;
      const headers = { "if-none-match": "*" };
      await serve(new Request(url, { method: "DELETE" }));
      return serve(
        new Request(url, { method, headers, body: await request.text() }),
      );
    };
    const error = await errorOf(tab.save(sample()));
    expect(named(error)).to.deep.equal(["unavailable", "NoCompare"]);
    expect(await bench.dump()).to.equal("");
  });

  const page = () =>
    new Response("<!doctype html><p>Kirjaudu", {
      headers: { "content-type": "text/html; charset=utf-8", etag: '"x"' },
    });
  const status = (code: number) => () => new Response(null, { status: code });

  /** What a server answers, and what is made of it in reading and in writing. */
  const answers: [
    what: string,
    answer: () => Response,
    code: StorageErrorCode,
    name: string,
  ][] = [
    ["a login that is missing", status(401), "unavailable", "Http401"],
    ["what is forbidden", status(403), "unavailable", "Http403"],
    ["too large a record", status(413), "quota", "Http413"],
    ["a disk that is full", status(507), "quota", "Http507"],
    ["a server that is down", status(503), "unknown", "Http503"],
    ["too many requests", status(429), "unknown", "Http429"],
    ["a page in place of JSON", page, "unavailable", "HtmlAnswer"],
  ];
  for (const [what, answer, code, name] of answers)
    it(`tells ${what} in its own words`, async () => {
      const tab = new Tab(bench.storage());
      await tab.save(sample());
      const before = await bench.dump();
      let injected = 0;
      bench.between = async () => {
        injected++;
        return answer();
      };
      for (const call of [
        () => tab.save(sample({ note: 1 })),
        () => tab.adapter.load("urn:uuid:1"),
        () => tab.adapter.list(),
        () => tab.adapter.remove("urn:uuid:1"),
      ])
        expect(named(await errorOf(call()))).to.deep.equal([code, name]);
      expect(injected).to.equal(4);
      expect(await bench.dump()).to.equal(before);
    });

  it("a wrong address is no empty list", async () => {
    bench.between = async () => new Response(null, { status: 404 });
    const adapter = bench.storage();
    expect(await codeOf(adapter.list())).to.equal("unavailable");
    expect(await codeOf(new Tab(adapter).save(sample()))).to.equal(
      "unavailable",
    );
  });

  it("without a network it rejects, and goes on when the network is back", async () => {
    const tab = new Tab(bench.storage());
    await tab.save(sample());
    const { between } = bench;
    let injected = 0;
    bench.between = async () => {
      injected++;
      throw new TypeError("Failed to fetch");
    };
    const next = sample({ entries: [...sample().entries, entry(3)] });
    expect(named(await errorOf(tab.save(next)))).to.deep.equal([
      "unknown",
      "NetworkError",
    ]);
    expect(injected).to.equal(1);
    bench.between = between;
    await tab.save(next);
    expect(await loaded(tab.adapter)).to.deep.equal(next);
  });

  it("does not wait for ever for an answer that never comes", async () => {
    bench.between = ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error));
      });
    const adapter = bench.storage({ timeout: 20 });
    expect(named(await errorOf(adapter.list()))).to.deep.equal([
      "unknown",
      "TimeoutError",
    ]);
  });

  it("says what is missing when it is shown no strong ETag", async () => {
    const tab = new Tab(bench.storage());
    await tab.save(sample());
    for (const etag of [undefined, 'W/"1"']) {
      bench.between = async (request, serve) => {
        const { body, status } = await serve(request);
        return new Response(body, {
          status,
          ...(etag && { headers: { etag } }),
        });
      };
      const error = await errorOf(bench.storage().load("urn:uuid:1"));
      expect(named(error)).to.deep.equal(["unavailable", "NoStrongEtag"]);
      const writing = await errorOf(tab.save(sample({ note: 1 })));
      expect(named(writing)).to.deep.equal(["unavailable", "NoStrongEtag"]);
    }
  });

  it("names a record that is broken, leaves it as it is, and lists the others", async () => {
    const adapter = bench.storage();
    await new Tab(adapter).save(sample());
    await new Tab(adapter).save(sample({ id: "urn:uuid:2" }));
    const name = recordName("urn:uuid:1");
    const whole = bench.texts.get(name)!;
    const half = whole.slice(0, whole.length / 2);
    const turned = whole.map((byte) => (byte === 116 ? 0xff : byte));
    for (const bytes of [half, turned, new TextEncoder().encode("[]")]) {
      bench.texts.set(name, bytes);
      const fresh = bench.storage();
      const error = await errorOf(fresh.load("urn:uuid:1"));
      expect(named(error)).to.deep.equal(["unknown", "ForeignRecord"]);
      expect((error.cause as Error).message).to.include(name);
      expect(await codeOf(new Tab(fresh).save(sample()))).to.equal("unknown");
      expect(await codeOf(fresh.remove("urn:uuid:1"))).to.equal("unknown");
      expect(bench.texts.get(name)).to.equal(bytes);
      expect((await fresh.list()).map(({ id }) => id)).to.deep.equal([
        "urn:uuid:2",
      ]);
      const unreadable = await fresh.unreadable();
      expect(unreadable.map((one) => one.name)).to.deep.equal([name]);
    }
  });

  it("a list that is none, or names what is not ours, leads nowhere", async () => {
    const adapter = bench.storage();
    await new Tab(adapter).save(sample());
    const { between } = bench;
    for (const body of ["{}", '{"records":1}', "null", '{"records":']) {
      bench.between = async () => new Response(body);
      expect(await codeOf(adapter.list())).to.equal("unavailable");
    }
    const names = ["../salaisuus", "https://example.org/", "", 1, null];
    const records = names.map((name) => ({ name }));
    bench.between = async (request, serve) =>
      request.url === ADDRESS
        ? Response.json({ records: [...records, null, 7] })
        : serve(request);
    bench.asked.length = 0;
    expect(await adapter.list()).to.deep.equal([]);
    expect(await adapter.unreadable()).to.have.length(names.length + 2);
    expect(bench.asked).to.deep.equal([`GET ${ADDRESS}`, `GET ${ADDRESS}`]);
    bench.between = between;
  });
});

async function errorOf(call: Promise<unknown>): Promise<StorageError> {
  try {
    await call;
  } catch (error) {
    expect(error).to.be.instanceOf(StorageError);
    return error as StorageError;
  }
  throw new Error("it resolved");
}

function named({ code, cause }: StorageError): [StorageErrorCode, string] {
  return [code, (cause as Error).name];
}
