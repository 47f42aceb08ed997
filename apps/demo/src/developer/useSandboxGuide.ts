import { useEffect, useState } from 'react';
import type { PageName } from './pages.js';
import { loadSandboxGuide, type SandboxGuide } from './sandboxGuide.js';

/** What the sandbox can do for a page; `null` while it is asked, `'silent'` when it does not answer. */
export function useSandboxGuide(page: PageName): SandboxGuide | 'silent' | null {
  const [guide, setGuide] = useState<SandboxGuide | 'silent' | null>(null);
  useEffect(() => {
    let wanted = true;
    loadSandboxGuide(page).then(
      (loaded) => wanted && setGuide(loaded),
      () => wanted && setGuide('silent'),
    );
    return () => {
      wanted = false;
    };
  }, [page]);
  return guide;
}
