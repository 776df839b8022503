import type { Irregularity } from '../model.js';
import { element } from './dom.js';

const SIGNS = { gap: '▼', overlap: '◆' } as const;

/** The sign of a gap or an overlap, which stands beside its name. */
export function markOf(kind: Irregularity['kind']): HTMLElement {
  return element('span', { class: `mark-${kind}`, 'aria-hidden': 'true' }, SIGNS[kind]);
}
