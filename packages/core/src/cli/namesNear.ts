/** Longest name that is compared, in characters: the work grows with its square. */
const longest = 60;

/** The names most like a misspelt one, the nearest first, at most three. */
export function namesNear(name: string, names: Iterable<string>): string[] {
  const wanted = plain(name);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  return [...new Set(names)]
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, plain(candidate)) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function plain(name: string): string {
  return name
    .slice(0, longest)
    .toLowerCase()
    .replace(/[\W_]+/g, '_');
}

/** A part of a name is as near to it as one letter more. Else: how many letters must change (Levenshtein). */
function distanceTo(wanted: string, candidate: string): number {
  if (wanted.length > 3 && candidate.includes(wanted)) return 1;
  const first = Array.from({ length: candidate.length + 1 }, (_, index) => index);
  const last = [...wanted].reduce<number[]>((above, letter, row) => {
    const line = [row + 1];
    for (let column = 0; column < candidate.length; column += 1) {
      const change = (above[column] ?? 0) + (candidate[column] === letter ? 0 : 1);
      line.push(Math.min(change, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    return line;
  }, first);
  return last.at(-1) ?? 0;
}
