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
  return wordings;
}
