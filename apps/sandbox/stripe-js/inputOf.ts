import type { FrameKind } from './FrameKind.js';

const group = new URLSearchParams(location.hash.slice(1)).get('group');

/** The input of another frame of the same card. They are of one origin, and the page between them cannot look in. */
export function inputOf(kind: FrameKind): HTMLInputElement | null {
  for (let index = 0; index < parent.length; index += 1) {
    const document = documentOf(parent[index]);
    const about = new URLSearchParams(document?.location.hash.slice(1));
    if (about.get('type') === kind && about.get('group') === group)
      return document?.querySelector('input') ?? null;
  }
  return null;
}

/** `null`: a frame of somebody else's. */
function documentOf(frame: Window | undefined): Document | null {
  try {
    return frame?.document ?? null;
  } catch {
    return null;
  }
}
