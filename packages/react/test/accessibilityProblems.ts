import axe from 'axe-core';

/** What axe finds wrong with the page, one line each. */
export async function accessibilityProblems(): Promise<string[]> {
  // A colour on its way to another is no colour of the page.
  for (const change of document.getAnimations()) if (change instanceof CSSTransition) change.finish();
  // The page of a test is a fragment: it has no landmarks and no heading.
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
