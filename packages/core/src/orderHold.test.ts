import { afterEach, beforeEach, describe as suite, expect, test, vi } from 'vitest';
import { Browser } from '../test/Browser.js';
import { orderHold } from './orderHold.js';

const key1 = '1'.repeat(32);
const key2 = '2'.repeat(32);
const key3 = '3'.repeat(32);
let browser: Browser;

beforeEach(() => {
  browser = new Browser();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

suite('an order', () => {
  test('is remembered with its key, and with nothing else', async () => {
    const hold = orderHold('4711');
    expect(hold.kept()).toBeNull();
    expect(await hold.take(key1, null)).toBeNull();
    expect(hold.kept()).toBe(key1);
    expect(browser.stored()).toEqual({ 'tactful 4711': key1 });
  });

  test('is not remembered once it is free', async () => {
    const hold = orderHold('4711');
    await hold.take(key1, null);
    hold.free();
    expect(browser.stored()).toEqual({});
    await vi.waitFor(() => expect(browser.locks()).toEqual([]));
  });

  test('of another tab tells its key', async () => {
    await orderHold('4711').take(key1, null);
    browser.openTab();
    const hold = orderHold('4711');
    expect(hold.kept()).toBeNull();
    expect(await hold.take(key2, null)).toBe(key1);
    expect(browser.stored()).toEqual({});
    await vi.waitFor(() => expect(browser.locks()).toEqual(['tactful 4711', `tactful 4711 ${key1}`]));
  });

  test('of another tab whose key cannot be told tells that', async () => {
    void navigator.locks.request('tactful 4711', { ifAvailable: true }, () => new Promise(() => {}));
    browser.openTab();
    expect(await orderHold('4711').take(key1, null)).toBe('');
  });

  test('leaves other orders alone, also one whose name begins the same', async () => {
    await orderHold('4711').take(key1, null);
    browser.openTab();
    expect(await orderHold('47').take(key2, null)).toBeNull();
  });

  test('tells no key of others, whose names begin with its own or are as long', async () => {
    for (const other of ['47 b', '47 c d', '48']) {
      browser.openTab();
      await orderHold(other).take(key1, null);
    }
    browser.openTab();
    void navigator.locks.request('tactful 47', { ifAvailable: true }, () => new Promise(() => {}));
    browser.openTab();
    expect(await orderHold('47').take(key2, null)).toBe('');
  });

  test('left while the browser was asked for it is free, and not remembered', async () => {
    const hold = orderHold('4711');
    const taken = hold.take(key1, null);
    hold.leave();
    expect(await taken).toBeNull();
    expect(browser.stored()).toEqual({});
    await vi.waitFor(() => expect(browser.locks()).toEqual([]));
    expect(await hold.take(key2, null)).toBeNull();
    expect(hold.kept()).toBe(key2);
  });

  test('left by its tab is taken by the next, and still remembered', async () => {
    const hold = orderHold('4711');
    await hold.take(key1, null);
    hold.leave();
    expect(hold.kept()).toBe(key1);
    await vi.waitFor(() => expect(browser.locks()).toEqual([]));
    browser.openTab();
    expect(await orderHold('4711').take(key2, null)).toBeNull();
  });

  test('of a tab that was copied has its key already', async () => {
    await orderHold('4711').take(key1, null);
    browser.copyTab();
    const hold = orderHold('4711');
    expect(hold.kept()).toBe(key1);
    expect(await hold.take(key1, null)).toBe(key1);
  });

  test('is taken for the next key by who has it', async () => {
    const hold = orderHold('4711');
    await hold.take(key1, null);
    expect(await hold.take(key2, null)).toBeNull();
    expect(hold.kept()).toBe(key2);
  });

  test('that was let go this moment is taken again', async () => {
    const hold = orderHold('4711');
    await hold.take(key1, null);
    hold.free();
    expect(await hold.take(key2, null)).toBeNull();
    expect(browser.locks()).toEqual(['tactful 4711', `tactful 4711 ${key2}`]);
  });
});

suite('an order of a tab that does not know that its payment ended', () => {
  test('is taken away from it', async () => {
    await orderHold('4711').take(key1, null);
    browser.openTab();
    expect(await orderHold('4711').take(key2, key1)).toBeNull();
    await vi.waitFor(() => expect(browser.locks()).toEqual(['tactful 4711', `tactful 4711 ${key2}`]));
  });

  test('is left to it when it has another payment by now', async () => {
    await orderHold('4711').take(key3, null);
    browser.openTab();
    expect(await orderHold('4711').take(key2, key1)).toBe(key3);
  });
});

suite('a browser', () => {
  test('without locks and storage holds nothing and says yes', async () => {
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('sessionStorage', undefined);
    const hold = orderHold('4711');
    expect(await hold.take(key1, null)).toBeNull();
    expect(await hold.take(key2, key1)).toBeNull();
    expect(hold.kept()).toBeNull();
    hold.free();
  });

  test('that forbids both says yes', async () => {
    const forbid = (): never => {
      throw new DOMException('Forbidden', 'SecurityError');
    };
    vi.stubGlobal('navigator', {
      locks: { request: () => Promise.reject(new DOMException('', 'SecurityError')) },
    });
    vi.stubGlobal('sessionStorage', { getItem: forbid, setItem: forbid, removeItem: forbid });
    expect(await orderHold('4711').take(key1, null)).toBeNull();
  });
});
