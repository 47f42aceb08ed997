import { type Field, fieldProblem, isPublicReason, type PublicReason } from '@tactful/core';
import type { HostedFrame } from './HostedFrame.js';

const incomplete: Partial<Record<Field, PublicReason>> = {
  card_number: 'card_number_incomplete',
  card_expiry: 'card_expiry_incomplete',
  card_csc: 'csc_incomplete',
};

/** What is wrong with a secure field now. Nothing can be typed into one that is not there. */
export function hostedProblem(name: Field, { status, content }: HostedFrame): PublicReason | null {
  if (status !== 'ready') return 'secure_fields_not_loaded';
  if (content.isEmpty) return known('missing', name);
  if (content.problem !== null) return content.problem;
  return content.isComplete ? null : (incomplete[name] ?? known('refused', name));
}

function known(kind: 'missing' | 'refused', name: Field): PublicReason {
  const { reason } = fieldProblem(kind, name, name);
  return reason !== null && isPublicReason(reason) ? reason : 'details_not_accepted';
}
