import type { ReactNode } from 'react';

const page = `<!doctype html><title>Bank</title><style>body{font:16px system-ui;margin:24px}</style>
<p><b>Example Bank</b><p>Approve €49.00 to Corner Shop in your banking app.<p><label>Code <input></label> <button>OK</button>`;

/** What a bank's page may look like. It is the bank's own, in words of its own. */
export function BankPage(): ReactNode {
  return <iframe title="Example Bank" sandbox="" srcDoc={page} />;
}
