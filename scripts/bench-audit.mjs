// npm run bench:audit [-- lines…]: times `tactful audit` beside a plain loop of readline and JSON.parse, on the same log
// of so many lines (1,000,000 and 5,000,000), in processes of their own that take turns. Build first: npm run build.
// With --loop <log> it is that plain loop.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { answers } from './bench/answers.mjs';

const rounds = 3;
const audit = fileURLToPath(new URL('../packages/core/dist/cli/main.js', import.meta.url));
/** Has a process tell what it took, where its exit is seen: seconds of all its threads, and MB at the peak. */
const cost = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write("\\ncost " + (userCPUTime + systemCPUTime) / 1e6 + " " + maxRSS / 1024);
})`;

const [first, log] = process.argv.slice(2);
if (first === '--loop') await loop(log ?? '');
else await bench(first === undefined ? [1e6, 5e6] : process.argv.slice(2).map(Number));

/** @param {string} path */
async function loop(path) {
  let lines = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    JSON.parse(line);
    lines += 1;
  }
  console.log(lines);
}

/** @param {number[]} sizes */
async function bench(sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'tactful-bench-'));
  process.on('SIGINT', () => process.exit(1));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}`);
  for (const lines of sizes) {
    const path = join(folder, 'log.ndjson');
    await writeLog(path, lines);
    console.log(`\n${lines.toLocaleString('en')} lines of ${Math.round(statSync(path).size / lines)} bytes`);
    const ratios = [];
    for (let round = 0; round < rounds; round += 1) {
      const plain = await run('readline + JSON.parse', [fileURLToPath(import.meta.url), '--loop', path]);
      const ours = await run('tactful audit', [audit, 'audit', 'stripe', path]);
      ratios.push(ours / plain);
    }
    console.log(
      `tactful audit takes ${median(ratios).toFixed(2)} times as long (median of ${rounds} rounds)`,
    );
  }
}

/**
 * @param {string} path
 * @param {number} lines
 */
async function writeLog(path, lines) {
  const file = createWriteStream(path);
  const source = answers();
  for (let written = 0; written < lines; written += 1000) {
    const some = Array.from({ length: Math.min(1000, lines - written) }, () => `${source.next().value}\n`);
    if (!file.write(some.join(''))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

/**
 * Runs a script in a process of its own and prints what it took.
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<number>} seconds
 */
async function run(name, args) {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(cost)}`, ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (told += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${name} failed: ${told}`);
  const seconds = (performance.now() - start) / 1000;
  // Each thread tells, and the process the last.
  const [cpu = 0, memory = 0] = told.split('cost ').at(-1)?.trim().split(' ').map(Number) ?? [];
  const columns = [
    `${seconds.toFixed(2)} s`,
    `${cpu.toFixed(2)} s of CPU`,
    `${memory.toFixed(0)} MB at most`,
  ];
  console.log(`  ${name.padEnd(22)}${columns.map((column) => column.padStart(17)).join('')}`);
  return seconds;
}

/**
 * @param {number[]} numbers
 * @returns {number}
 */
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
