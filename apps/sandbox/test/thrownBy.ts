/** What a call throws. Throws itself when it throws nothing. */
export async function thrownBy(send: () => Promise<unknown>): Promise<unknown> {
  try {
    await send();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}
