import type { WireAnswer } from '@tactful/core';
import type { PageLanguage } from './pageLanguage.js';
import type { ShopReply } from './ShopCall.js';

interface Framed {
  readonly lang: PageLanguage;
  /** Whose page it is. */
  readonly name: string;
  /** The colour of the brand, as CSS writes it. */
  readonly colour: string;
  /** The HTML below the name. */
  readonly content: string;
}

/**
 * A page of somebody else, which a checkout shows in a frame. It holds no script: the page around it sees that another one
 * has come, and asks its server what was answered.
 */
export function framedPage({ lang, name, colour, content }: Framed): ShopReply {
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const head = `<meta charset="utf-8"><title>${name}</title><style>:root{--brand:${colour}}${style}</style>`;
  const headers = {
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  };
  const body = `<!doctype html><html lang="${lang}" dir="${dir}">${head}<body><h1><bdi>${name}</bdi></h1>${content}</body></html>`;
  const answer: WireAnswer = { status: 200, headers, body };
  return { reply: { answer }, from: null };
}

/** A button that answers. The page that comes then speaks the same language. */
export function answerButton(decision: string, lang: PageLanguage, text: string): string {
  return `<form method="post" action="?decision=${decision}&amp;lang=${lang}"><button>${text}</button></form>`;
}

/** A brand of its own, and light in both themes, as the pages of banks are. */
const style = `
:root{color-scheme:light}
body{margin:0;padding:20px;background:#fff;color:#1b1c1e;font:16px/1.5 system-ui,'Noto Sans','Noto Sans Arabic',sans-serif}
h1{margin:0 0 16px;border-bottom:2px solid var(--brand);padding-bottom:10px;color:var(--brand);font-size:18px}
p{margin:0 0 16px}
button{width:100%;min-height:48px;margin-top:8px;border:1px solid var(--brand);border-radius:24px;background:#fff;color:var(--brand);font:inherit;font-weight:600;cursor:pointer}
form:first-of-type button{background:var(--brand);color:#fff}
button:focus-visible{outline:2px solid var(--brand);outline-offset:2px}
`;
