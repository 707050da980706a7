import type { Claim } from '../claim/claim.js';
import { decimals } from '../order/decimals.js';
import { minorUnits } from '../statement/minor-units.js';
import { settle } from '../statement/settle.js';
import { parsePolicy } from './parse-policy.js';
import type { Policy } from './policy.js';

/** The same policy under each wording of its switches, by what would change. */
export function wordingsOf(policy: Policy): Readonly<Record<string, Policy>> {
  const basis = policy.limitBasis === 'includes-retention' ? 'excess-of-retention' : 'includes-retention';
  const eroded = policy.retentionErodedBy ?? [];
  const each = (change: object): Policy => ({
    ...policy,
    coverages: policy.coverages.map((one) => ({ ...one, ...change })),
  });
  const wordings: Record<string, Policy> = { [`limitBasis ${basis}`]: { ...policy, limitBasis: basis } };
  for (const eroder of ['waiting', 'coinsurance', 'uncovered', 'overSublimit'] as const) {
    const without = eroded.filter((one) => one !== eroder);
    const counts = eroded.length > without.length;
    wordings[`${eroder} ${counts ? 'does not count' : 'counts'} towards the retention`] = {
      ...policy,
      retentionErodedBy: counts ? without : [...eroded, eroder],
    };
  }
  for (const waitingType of ['excess', 'franchise'] as const)
    wordings[`waiting as ${waitingType}`] = each({ waitingType });
  for (const coinsuranceOrder of ['first', 'afterRetention', 'afterSublimit'] as const) {
    wordings[`insured share ${coinsuranceOrder}`] = each({ coinsuranceOrder });
  }
  for (const waitingComparison of ['>=', '>'] as const)
    wordings[`outage ${waitingComparison} the waiting period`] = each({ waitingComparison });
  for (const waitingStarts of ['interruption', 'discovery'] as const)
    wordings[`waiting from ${waitingStarts}`] = each({ waitingStarts });
  for (const netLoss of ['net', 'ignore'] as const) wordings[`net loss: ${netLoss}`] = each({ netLoss });
  for (const retentionRule of ['money', 'time', 'greaterOf', 'both'] as const)
    wordings[`deductible ${retentionRule}`] = each({ retentionRule });
  for (const [where, inside] of [
    ['inside', true],
    ['outside', false],
  ] as const) {
    wordings[`defense ${where} the limits`] = each({ defenceInsideLimit: inside });
    wordings[`every coverage ${where} the aggregate`] = each({ insideAggregate: inside });
  }
  return wordings;
}

/** What one wording would change about one claim. */
export interface SwitchWorth {
  readonly name: string;
  readonly paid: number;
  /** Paid under this wording less paid as written. */
  readonly difference: number;
}

/**
 * What each switch of a wording is worth on one claim: the claim settled again under every other wording.
 * @throws InsuranceError when the policy or the claim cannot be read
 * @example switchesWorth(policy, claim).find((one) => one.name === 'waiting counts towards the retention')?.difference
 */
export function switchesWorth(given: Policy, claim: Claim): readonly SwitchWorth[] {
  const policy = parsePolicy(given);
  const { paid, currency } = settle(policy, claim);
  const unit = decimals(minorUnits(currency));
  return Object.entries(wordingsOf(policy)).map(([name, wording]) => {
    const other = settle(wording, claim).paid;
    return { name, paid: other, difference: unit.toNumber(unit.subtract(unit.of(other), unit.of(paid))) };
  });
}
