import type { HostedLook } from '../hosted-field/useHostedLook.js';
import type { BraintreeFieldsOptions } from './BraintreeFieldsOptions.js';

/** The colour of the text in a light and in a dark page, by the class that gives it to a field. */
export type PageColors = Readonly<Record<'tactful-light' | 'tactful-dark', string>>;

/** Reads both colours, of an element that the stylesheet gives them: a made field takes no new styles, only a class. */
export function pageColors(box: Element): PageColors {
  const way = box.querySelector('.tactful-braintree-way') ?? box;
  return {
    'tactful-light': getComputedStyle(way, '::before').color,
    'tactful-dark': getComputedStyle(way, '::after').color,
  };
}

/** Text stays as it is while it is wrong: the box and the message under it say so. */
export function braintreeStyles(look: HostedLook, colors: PageColors): BraintreeFieldsOptions['styles'] {
  return {
    input: {
      color: look.color,
      'font-family': look.fontFamily,
      'font-size': look.fontSize,
      'text-align': look.textAlign,
    },
    '.tactful-light': { color: colors['tactful-light'] },
    '.tactful-dark': { color: colors['tactful-dark'] },
  };
}
