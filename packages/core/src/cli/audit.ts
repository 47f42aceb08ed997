import { parseArgs } from 'node:util';
import { auditHelp } from './auditHelp.js';
import { cannotRead } from './cannotRead.js';
import { choose } from './choose.js';
import { inputsOf } from './inputsOf.js';
import { loadGateway } from './loadGateway.js';
import { makeReport } from './makeReport.js';
import { moments } from './moments.js';
import { numberOf } from './numberOf.js';
import { tallyInput } from './tallyInput.js';
import type { Terminal } from './Terminal.js';
import { writeReport } from './writeReport.js';

const options = {
  top: { type: 'string', default: '10' },
  'fail-under': { type: 'string', default: '0' },
  during: { type: 'string', default: 'confirm' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `tactful audit`: what a log of answers reads as. Resolves to 1 when less of it is mapped than was asked for. */
export async function audit(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) {
    terminal.out(auditHelp);
    return 0;
  }
  const [name, path] = inputsOf('audit', positionals, terminal);
  const { gateway } = await loadGateway(name);
  const during = choose('during', values.during, moments);
  const top = numberOf('top', values.top, 0, 1000);
  const least = numberOf('fail-under', values['fail-under'], 0, 100);
  const counts = await tallyInput(path, terminal, { gateway, during }).catch((error: unknown) => {
    throw cannotRead(path, error);
  });
  const report = makeReport(name, counts, top);
  terminal.out(values.json ? `${JSON.stringify(report, null, 2)}\n` : writeReport(report, terminal));
  if (report.coverage * 100 >= least) return 0;
  terminal.err(`tactful: coverage is below ${least} %.\n`);
  return 1;
}
