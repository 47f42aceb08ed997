import '@tactful/react/styles.css';
import './shop.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { readMessages } from './locales';

export const metadata: Metadata = { title: 'Salt & Kiln' };

export default async function Layout({ children }: { children: ReactNode }): Promise<ReactNode> {
  const { lang, dir } = await readMessages();
  return (
    <html lang={lang} dir={dir}>
      <body>{children}</body>
    </html>
  );
}
