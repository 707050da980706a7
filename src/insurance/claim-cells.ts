import type { Cell } from '../sheet/index.js';
import type { Policy } from './policy.js';

/** The cells of a claim under a policy: what is paid, and what is kept and why. */
export function claimCells(_policy: Policy, _totalLoss: Cell): readonly Cell[] {
  return [];
}
