const { setTimeout: start } = globalThis;

/** More turns of the page than anything that React does for one change takes, each part in a turn of its own. */
const turns = 20;

/**
 * Waits until React has caught up with what a test did, also while timers are faked, and however slow the machine is:
 * time alone may be over before React is. Then a few ms more, for what is read from an answer.
 */
export async function caughtUp(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await nextTurn();
  await new Promise((resolve) => start(resolve, 5));
}

/** React's scheduler posts messages, which come in their order. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
