/**
 * What a measure can see of a page that is laid out badly. It runs in the page.
 * @returns {string[]} one line for each fault
 */
export function layoutFaults() {
  const all = [...document.querySelectorAll('#storybook-root *')];
  const seen = all.filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && isSeen(element),
  );
  const beyond = document.documentElement.scrollWidth - innerWidth;
  return [
    ...(beyond > 0 ? [`the page is ${beyond}px too wide`] : []),
    ...seen.filter(isCut).map((element) => `cut off: ${nameOf(element)}`),
    ...seen.filter(isSmallTarget).map((element) => `smaller than 24px: ${nameOf(element)}`),
  ];

  /**
   * @param {Element | null} element
   * @returns {boolean} whether neither it nor what it is in is there for a screen reader alone
   */
  function isSeen(element) {
    return !element || (getComputedStyle(element).clipPath === 'none' && isSeen(element.parentElement));
  }

  /** @param {Element} element */
  function isCut(element) {
    if (element.closest('svg') || isScrolled(element)) return false;
    const clips = element.matches('input, select') || /hidden|clip/.test(getComputedStyle(element).overflowX);
    const isLonger = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    return (
      (clips && isLonger) || textBoxes(element).some(({ left, right }) => left < -1 || right > innerWidth + 1)
    );
  }

  /**
   * @param {Element | null} element
   * @returns {boolean}
   */
  function isScrolled(element) {
    if (!element) return false;
    return /auto|scroll/.test(getComputedStyle(element).overflowX) || isScrolled(element.parentElement);
  }

  /** @param {Element} element */
  function textBoxes(element) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    return texts.flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    });
  }

  /** @param {Element} element */
  function isSmallTarget(element) {
    if (!element.matches('button, a[href], input, select, textarea, summary')) return false;
    // A link within a sentence is as high as its line.
    if (getComputedStyle(element).display === 'inline') return false;
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    return width < 24 || height < 24;
  }

  /** @param {Element} element */
  function nameOf(element) {
    const text = element.textContent.trim().slice(0, 40);
    return `${element.localName}${element.className ? `.${element.classList[0]}` : ''} "${text}"`;
  }
}
