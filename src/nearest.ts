import leven from 'leven';

/** How many names are given, and the largest part of a name in which they may differ from it. */
const MOST = 3;
const LARGEST_PART = 0.4;

/** The names that are most like one that is none of them, nearest first, for a message. */
export function nearest(name: string, names: readonly string[]): string[] {
  return names
    .map((candidate) => ({ candidate, distance: leven(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= name.length * LARGEST_PART)
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
