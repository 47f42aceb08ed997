import { readdir } from 'node:fs/promises';
import type { CodeFact, CodeTable, Gateway, WireAnswer } from '@tactful/core';
import { CommandError } from './CommandError.js';
import { importFrom } from './importFrom.js';
import { namesNear } from './namesNear.js';

/** A gateway with what its folder knows of its codes. */
export interface GatewayFolder {
  readonly gateway: Gateway;
  /** Its tables of codes, by kind. */
  readonly codes: Readonly<Record<string, CodeTable>>;
  /** How it puts a code on the wire. */
  readonly answerWith: (fact: CodeFact) => WireAnswer;
}

const folder = new URL('../gateways/', import.meta.url);

/** Loads a gateway by the name of its folder. */
export async function loadGateway(name: string): Promise<GatewayFolder> {
  const names = await gatewayNames();
  if (!names.includes(name)) throw unknownGateway(name, names);
  const gateway = Object.values(await importFrom(folder, `${name}/index`)).find(isGateway);
  const { codes } = await importFrom(folder, `${name}/codes`);
  const { answerWith } = await importFrom(folder, `${name}/fixtures`);
  if (!gateway || !isTables(codes) || !isAnswerWith(answerWith)) throw new Error(`${name} is not whole.`);
  return { gateway, codes, answerWith };
}

/** The names of all gateways there are. */
export async function gatewayNames(): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

function unknownGateway(name: string, names: readonly string[]): CommandError {
  const [near] = namesNear(name, names);
  return new CommandError(
    `There is no gateway "${name}".`,
    'Codes mean different things at different gateways, so Tactful must know whose they are.',
    near ? `Did you mean ${near}? There are: ${names.join(', ')}.` : `There are: ${names.join(', ')}.`,
  );
}

function isGateway(value: unknown): value is Gateway {
  return typeof value === 'object' && value !== null && 'read' in value && 'name' in value;
}

function isTables(value: unknown): value is GatewayFolder['codes'] {
  return typeof value === 'object' && value !== null;
}

function isAnswerWith(value: unknown): value is GatewayFolder['answerWith'] {
  return typeof value === 'function';
}
