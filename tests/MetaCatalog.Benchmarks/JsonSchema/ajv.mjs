// Usage: NODE_MODULES_DIR=DIR/node_modules node ajv.mjs NDJSON SCHEMA [REPETITIONS]
// The same records through ajv 8: parsed from text each time (as a service must), and as objects that are already there.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const load = createRequire(path.join(process.env.NODE_MODULES_DIR ?? path.resolve('node_modules'), 'here.js'));
const Ajv = load('ajv/dist/2020').default;
const addFormats = load('ajv-formats').default ?? load('ajv-formats');
const [, , data, schemaFile, count = '10'] = process.argv;
const lines = fs.readFileSync(data, 'utf8').trim().split('\n');
const objects = lines.map(line => JSON.parse(line));

function measure(name, check) {
  const walls = [], processor = [];
  let invalid = 0;
  for (let round = 0; round < Number(count) + 3; round++) {
    const used = process.cpuUsage(), started = performance.now();
    invalid = check();
    const spent = process.cpuUsage(used), wall = performance.now() - started;
    if (round >= 3) {
      walls.push(lines.length / wall * 1e3);
      processor.push(lines.length / (spent.user + spent.system) * 1e6);
    }
  }
  const median = list => Math.round(list.sort((a, b) => a - b)[Math.floor(list.length / 2)]).toLocaleString('en');
  console.log(`${name}: ${median(walls)} records/s by the clock, ${median(processor)} by processor time, ${invalid} invalid`);
}

for (const asserted of [false, true]) {
  const ajv = new Ajv({ strict: false, validateFormats: asserted });
  if (asserted) addFormats(ajv);
  const validate = ajv.compile(JSON.parse(fs.readFileSync(schemaFile)));
  const formats = asserted ? 'asserted' : 'annotated';
  measure(`ajv with JSON.parse, formats ${formats}`, () => lines.filter(line => !validate(JSON.parse(line))).length);
  measure(`ajv on objects, formats ${formats}`, () => objects.filter(object => !validate(object)).length);
}
