/**
 * Writes a value as Braintree writes XML: names with hyphens, and an attribute for what is not text. How it is read:
 * package braintree 3.40.0, lib/braintree/util.js, convertNodeToObject, https://github.com/braintree/braintree_node
 * (read 2026-11-22)
 */
export function xml(name: string, value: unknown): string {
  const tag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (value === undefined) return '';
  if (value === null) return `<${tag} nil="true"></${tag}>`;
  if (Array.isArray(value)) {
    const items = value.map((item) => xml(name.replace(/s$/, ''), item));
    return `<${tag} type="array">${items.join('')}</${tag}>`;
  }
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(([key, part]) => xml(key, part));
    return `<${tag}>${parts.join('')}</${tag}>`;
  }
  if (typeof value === 'string') return `<${tag}>${escaped(value)}</${tag}>`;
  const type = typeof value === 'boolean' ? 'boolean' : 'integer';
  return `<${tag} type="${type}">${JSON.stringify(value)}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
