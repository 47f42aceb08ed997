import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';

const liveRegions = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
const states = ['invalid', 'required', 'disabled', 'expanded', 'busy'];
/** Focus that comes back within this long, in ms, was never lost on a listener. */
const blink = 250;
/** Into a frame of another origin it goes by way of another process, which takes longer on a busy machine, in ms. */
const blinkOfFrames = 1000;

const texts = new WeakMap<Element, string>();
/** `null`: the page has not been read out yet, and its title is a part of that. */
let title: string | null = null;
/** `null`: nothing yet, and nothing that could be lost. */
let focused: Element | null = null;
let focusedLine = '';

function tell(line: string): void {
  Reflect.get(window, 'heard')(line);
}

/** What is read out when an element gets the focus. */
function lineOf(element: Element): string {
  const on = states.filter((state) => element.getAttribute(`aria-${state}`) === 'true');
  const name = computeAccessibleName(element);
  const description = computeAccessibleDescription(element);
  return [`${getRole(element) ?? 'nothing'} “${name}”`, ...on, description && `“${description}”`]
    .filter(Boolean)
    .join(', ');
}

/** What a region says: each block for itself, whether or not they came together. */
function textsOf(region: Element): readonly string[] {
  const blocks = [...region.querySelectorAll(':scope > div')];
  return (blocks.length === 0 ? [region] : blocks).map(({ textContent }) => textContent.trim());
}

/** A region reads itself out when its text has changed, unless it has none. */
function tellRegion(region: Element, isNew: boolean): void {
  if (!region.checkVisibility({ visibilityProperty: true })) return;
  const said = textsOf(region);
  const text = said.join('\n');
  if (text === (texts.get(region) ?? '')) return;
  texts.set(region, text);
  const urgency =
    region.getAttribute('aria-live') ?? (region.getAttribute('role') === 'alert' ? 'assertive' : 'polite');
  for (const line of said) if (line !== '') tell(`${urgency}${isNew ? ', in a new region' : ''}: ${line}`);
}

function tellRegions({ target, addedNodes }: MutationRecord): void {
  const around = (target instanceof Element ? target : target.parentElement)?.closest(liveRegions);
  if (around) return tellRegion(around, false);
  for (const added of addedNodes) {
    if (!(added instanceof Element)) continue;
    for (const region of added.querySelectorAll(liveRegions)) tellRegion(region, true);
    if (added.matches(liveRegions)) tellRegion(added, true);
  }
}

function tellDialog({ target, attributeName }: MutationRecord): void {
  if (attributeName !== 'open' || !(target instanceof HTMLDialogElement)) return;
  // One that goes away as it closes has its name no longer.
  const name = target.isConnected ? computeAccessibleName(target, { hidden: true }) : texts.get(target);
  if (name !== undefined) texts.set(target, name);
  tell(`dialog ${target.open ? 'opened' : 'closed'}: ${name ?? ''}`);
}

function tellTitle(): void {
  if (title === null || document.title === title) return;
  title = document.title;
  tell(`title: ${title}`);
}

/** What changes on the element that has the focus is read out as well. */
function tellChangeOfFocused(): void {
  if (focused === null || document.activeElement !== focused) return;
  const line = lineOf(focused);
  if (line === focusedLine) return;
  focusedLine = line;
  tell(`changed: ${line}`);
}

function tellLostFocus(): void {
  if (focused === null) return;
  const wait = document.querySelector('iframe') === null ? blink : blinkOfFrames;
  setTimeout(() => {
    if (focused === null || document.activeElement !== document.body || !document.hasFocus()) return;
    focused = null;
    tell('focus lost');
  }, wait);
}

function handleChanges(records: readonly MutationRecord[]): void {
  for (const record of records) {
    tellRegions(record);
    tellDialog(record);
  }
  tellTitle();
  tellChangeOfFocused();
  if (document.activeElement === document.body) tellLostFocus();
}

const observer = new MutationObserver(handleChanges);

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof Element)) return;
  handleChanges(observer.takeRecords());
  focused = target;
  focusedLine = lineOf(target);
  tell(`focus: ${focusedLine}`);
});
document.addEventListener('focusout', tellLostFocus);
document.addEventListener('DOMContentLoaded', () => {
  if (location.protocol === 'about:') return;
  title = document.title;
  tell(`page: ${title}`);
});
observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
