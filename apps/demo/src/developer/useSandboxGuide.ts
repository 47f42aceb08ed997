import { useEffect, useState } from 'react';
import { loadSandboxGuide, type SandboxGuide } from './sandboxGuide.js';

/** What the sandbox can do; `null` while it is asked, `'silent'` when it does not answer. */
export function useSandboxGuide(): SandboxGuide | 'silent' | null {
  const [guide, setGuide] = useState<SandboxGuide | 'silent' | null>(null);
  useEffect(() => {
    let wanted = true;
    loadSandboxGuide().then(
      (loaded) => wanted && setGuide(loaded),
      () => wanted && setGuide('silent'),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return guide;
}
