import type { Finding } from './gateway.js';

/**
 * Puts a finding under the code that came. Where that is another than the one in the table, the row that was found is
 * only that of its class, and the finding says so.
 */
export function withCode(finding: Finding, code: string | null | undefined): Finding {
  return code && code !== finding.code ? { ...finding, code, mapped: false } : finding;
}
