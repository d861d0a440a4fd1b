// Usage: NODE_MODULES_DIR=DIR/node_modules node peers.mjs PEER read|write FILE ROUNDS
// One line a result: RESULT, operation, triples, seconds of processor time (the best round).
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const load = createRequire(path.join(process.env.NODE_MODULES_DIR, 'here.js'));
const [, , peer, mode, file, rounds] = process.argv;
const types = { nt: 'application/n-triples', ttl: 'text/turtle', rdf: 'application/rdf+xml', jsonld: 'application/ld+json' };
const type = types[path.extname(file).slice(1)];

async function measure(operation, run) {
  let best = Infinity, triples = 0;
  for (let round = 0; round < Number(rounds); round++) {
    const start = process.cpuUsage();
    triples = await run();
    const used = process.cpuUsage(start);
    best = Math.min(best, (used.user + used.system) / 1e6);
  }
  console.log(['RESULT', operation, triples, best].join('\t'));
}

const count = items => { let n = 0; for (const _ of items) n++; return n; };

const readers = {
  n3: () => new Promise((done, failed) => {
    let n = 0;
    const { StreamParser } = load('n3');
    fs.createReadStream(file).pipe(new StreamParser({ format: type })).on('data', () => n++).on('end', () => done(n)).on('error', failed);
  }),
  oxigraph: () => count(load('oxigraph').parse(fs.readFileSync(file), { format: type })),
  jsonld: async () => (await (load('jsonld').default ?? load('jsonld')).toRDF(JSON.parse(fs.readFileSync(file, 'utf8')))).length,
};

const writers = {
  async n3() {
    const { Parser, Writer } = load('n3');
    const quads = new Parser().parse(fs.readFileSync(file, 'utf8'));
    const prefixes = { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', xsd: 'http://www.w3.org/2001/XMLSchema#' };
    for (const [name, options] of [['nt', { format: 'N-Triples' }], ['ttl', { format: 'Turtle', prefixes }]]) {
      await measure(`write ${name}`, () => new Promise((done, failed) => {
        const writer = new Writer(options);
        writer.addQuads(quads);
        writer.end(error => error ? failed(error) : done(quads.length));
      }));
    }
  },
  async oxigraph() {
    const oxigraph = load('oxigraph');
    const store = new oxigraph.Store();
    store.load(fs.readFileSync(file), { format: type, no_transaction: true });
    for (const name of ['nt', 'ttl', 'rdf', 'jsonld']) {
      await measure(`write ${name}`, () => { store.dump({ format: types[name], from_graph_name: oxigraph.defaultGraph() }); return store.size; });
    }
  },
  async jsonld() {
    const jsonld = load('jsonld').default ?? load('jsonld');
    const quads = new (load('n3').Parser)().parse(fs.readFileSync(file, 'utf8')).map(quad => quad.toJSON());
    await measure('write jsonld', async () => { JSON.stringify(await jsonld.fromRDF(quads)); return quads.length; });
  },
};

if (mode === 'write') await writers[peer]();
else await measure(`read ${path.extname(file).slice(1)}`, readers[peer]);
