import type { PublicReason } from '@tactful/core';

/** What an SDK tells of a value that the page never sees. */
export interface HostedContent {
  readonly isEmpty: boolean;
  /** May be right, as far as the SDK can tell. */
  readonly isComplete: boolean;
  /** What the SDK found wrong. */
  readonly problem: PublicReason | null;
}

/** A gateway's frame with the real input, as far as the page knows it. */
export interface HostedFrame {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly isFocused: boolean;
  readonly content: HostedContent;
  /** How often the shopper has left it. */
  readonly timesLeft: number;
}

/** What happens to a frame. An adapter calls these for the events of its SDK; they are the same at every render. */
export interface HostedEvents {
  /** It is loaded once more, empty. A frame loads by itself at first. */
  readonly loading: () => void;
  /** It can be typed into, also after it had failed. */
  readonly ready: () => void;
  /** It did not load: the shopper is told, and the form does not pay. */
  readonly failed: () => void;
  readonly focused: () => void;
  /** The focus went elsewhere: what is in it is checked. */
  readonly left: () => void;
  /** What is in it changed, or what the SDK thinks of it. */
  readonly changed: (content: HostedContent) => void;
}
