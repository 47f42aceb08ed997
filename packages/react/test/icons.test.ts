import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('../src/**/*.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const drawings = Object.entries(sources).flatMap(([file, text]) =>
  (text.match(/<svg[^>]*>/g) ?? []).map((tag) => [file, tag] as const),
);

test.each(drawings)('%s gives its drawing a size, for a page whose styles did not load', (_, tag) => {
  expect(tag).toMatch(/ width="\d+" height="\d+" viewBox/);
});
