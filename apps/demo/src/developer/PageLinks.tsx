import type { ReactNode } from 'react';
import type { Settings } from '../settings/Settings.js';
import { readSettings, writeSettings } from '../settings/settingsUrl.js';
import { type PageName, pages } from './pages.js';

interface PageLinksProps {
  readonly page: PageName;
  readonly settings: Settings;
}

/** Leads to the other pages, in the same language and look. A scenario is one page's own. */
export function PageLinks({ page, settings: { locale, theme, policy } }: PageLinksProps): ReactNode {
  const query = writeSettings({ ...readSettings(''), locale, theme, policy }, '');
  return (
    <nav aria-label="Pages" className="page-links">
      {Object.entries(pages).map(([name, { title, path }]) => (
        <a
          key={name}
          href={query === '' ? path : `${path}?${query}`}
          aria-current={name === page ? 'page' : undefined}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}
