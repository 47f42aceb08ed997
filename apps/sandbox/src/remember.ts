/** Most things of a kind that are remembered; the oldest are forgotten. */
const limit = 10_000;

/** Puts a thing into what the sandbox remembers, which never grows without end. */
export function remember<Thing>(things: Map<string, Thing>, id: string, thing: Thing): void {
  things.set(id, thing);
  const [oldest] = things.keys();
  if (things.size > limit && oldest !== undefined) things.delete(oldest);
}
