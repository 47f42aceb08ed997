// node scripts/gen-life.mjs [--check]: writes docs/payment-life.md: the life of a payment, drawn from its table in core.
// With --check it writes nothing, and fails when the page is not what the table says.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadModule } from './loadModule.mjs';

const page = 'docs/payment-life.md';
const { life, lifeEvents } = await loadModule('packages/core/src/life.ts');

/** @type {[phase: string, row: Record<string, string>][]} */
const rows = Object.entries(life);
const moves = rows.flatMap(([phase, row]) =>
  Object.entries(row).map(([event, next]) => ({ phase, event, next })),
);

const text = `<!-- Written by scripts/gen-life.mjs from packages/core/src/life.ts. Do not edit. -->

# The life of a payment

Where a payment stands, and what takes it on. The table in \`packages/core/src/life.ts\` is what \`Attempt\` and
\`usePayment\` go by: what is not in it cannot happen.

\`\`\`mermaid
stateDiagram-v2
  [*] --> idle
${moves.map(({ phase, event, next }) => `  ${phase} --> ${next}: ${event}`).join('\n')}
  succeeded --> [*]
\`\`\`

What happens, in the words of the diagram:

${Object.entries(lifeEvents)
  .map(([event, when]) => `- \`${event}\`: ${when}`)
  .join('\n')}

The rules behind it:

- One idempotency key for one payment. A new one only after the gateway said that nothing was paid, or when other values
  or another amount (\`total\`) are paid after a bank check that was given up: before that your server
  [cancels](bank-check.md) the one that waits.
- A request may take 60 seconds (\`timeout\`). Then its outcome is not known, and is asked for.
- One request at a time: a double click, Enter, or a second tab (Web Locks) sends nothing more.
- Sent again by itself only when the gateway said that it did nothing, with the same key: after \`Retry-After\`, or after a
  wait that doubles, with jitter; twice at most, and never when the wait is longer than 30 seconds.
- An outcome that is not known is asked for eight times in about 80 seconds, at growing intervals, and not while the
  browser is offline. Until the gateway says so it is never "not charged".
- With \`order\`, the key is kept in \`sessionStorage\` under your reference, nothing else: a reload or Back takes the payment
  up again. It goes when the gateway says that nothing was paid. When the gateway says twice that it waits for the bank
  check, the check is open again.
`;

if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
  console.error(`${page} is stale. Write it anew: npm run gen:life`);
  process.exitCode = 1;
}
console.log(`${rows.length} phases, ${moves.length} ways between them.`);
