import { readdir } from 'node:fs/promises';
import type { Messages } from '@tactful/core';
import { CommandError } from './CommandError.js';
import { importFrom } from './importFrom.js';

const folder = new URL('../locales/', import.meta.url);

/** Loads the words of a language by its tag, in any case: `pt-BR`, `pt-br`. */
export async function loadMessages(tag: string): Promise<Messages> {
  const tags = await localeTags();
  const found = tags.find((name) => name.toLowerCase() === tag.toLowerCase());
  const [messages] =
    found === undefined ? [] : Object.values(await importFrom(folder, found)).filter(isMessages);
  if (messages) return messages;
  throw new CommandError(
    `There is no language "${tag}".`,
    'Without its words there is nothing to show.',
    `There are: ${tags.join(', ')}.`,
  );
}

async function localeTags(): Promise<string[]> {
  const files = await readdir(folder);
  return [...new Set(files.map((file) => file.replace(/\..*$/, '')))].toSorted();
}

function isMessages(value: unknown): value is Messages {
  return typeof value === 'object' && value !== null && 'lang' in value && 'reasons' in value;
}
