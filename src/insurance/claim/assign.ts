import type { Claim, LossLine } from './claim.js';

const most = 4096;

/**
 * Tries every mapping of lines to their coverages and returns the claim under the one that pays most, the first of equals.
 * @throws RangeError when there are more than 4,096 mappings
 */
export function bestAssignment(claim: Claim, paid: (claim: Claim) => number): Claim {
  const choices = claim.lines.map((line) => [
    line,
    ...(line.alternatives ?? []).map((coverageId) => ({ ...line, coverageId })),
  ]);
  const count = choices.reduce((product, one) => product * one.length, 1);
  if (count > most)
    throw new RangeError(`alternatives (coverages of lines) give ${count} mappings; at most ${most} are tried.`);
  let best = { claim, paid: count > 1 ? paid(claim) : 0 };
  for (let n = 1; n < count; n++) {
    const other = { ...claim, lines: chosen(choices, n) };
    const pays = paid(other);
    if (pays > best.paid) best = { claim: other, paid: pays };
  }
  return best.claim;
}

/** The n-th combination, counted like the digits of a number. */
function chosen(choices: readonly (readonly LossLine[])[], n: number): readonly LossLine[] {
  let left = n;
  return choices.map((options) => {
    const line = options[left % options.length];
    left = Math.floor(left / options.length);
    return line;
  });
}
