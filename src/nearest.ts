import leven from 'leven';

/** How many names are given. */
const MOST = 3;

/** The names that are most like one that is none of them, for a message: those that differ by half of it at most. */
export function nearest(name: string, names: readonly string[]): string[] {
  return names
    .map((candidate) => ({ candidate, distance: leven(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= name.length / 2)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** `; the nearest are a, b`, or nothing. */
export function nearestClause(name: string, names: readonly string[]): string {
  const found = nearest(name, names);
  if (found.length === 0) return '';
  return `; the nearest ${found.length === 1 ? 'is' : 'are'} ${found.join(', ')}`;
}
