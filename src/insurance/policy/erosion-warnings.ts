import { waitingCounts } from '../order/terms.js';
import type { StatementLine } from '../statement/statement.js';
import type { Coverage, Policy, RetentionEroder } from './policy.js';

/**
 * Where a worse term may pay more: waiting loss and insured shares count in full towards the retention of the event, even
 * where a later term that does not count would have taken part of the same dollars anyway.
 */
export function erosionWarnings(policy: Policy, lines: readonly StatementLine[]): readonly string[] {
  const { retentionErodedBy = [] } = policy;
  if ((policy.retentionPerEvent ?? 0) === 0) return [];
  const counts = (eroder: RetentionEroder): boolean => retentionErodedBy.includes(eroder);
  return policy.coverages.flatMap((coverage) => {
    const own = lines.filter((line) => line.coverageId === coverage.id);
    const some = (part: 'waiting' | 'insuredShare' | 'overSublimit'): boolean => own.some((line) => line[part] > 0);
    const sublimit = some('overSublimit') && !counts('overSublimit') ? ['sublimit'] : [];
    const retention = hasRetention(coverage) && !counts('retention') ? ['retention'] : [];
    const share = some('insuredShare') && !counts('coinsurance') ? ['insured share'] : [];
    const { id, coinsuranceOrder = policy.coinsuranceOrder ?? 'first' } = coverage;
    const afterShare = { first: [...retention, ...sublimit], afterRetention: sublimit, afterSublimit: [] };
    return [
      ...(waitingCounts(policy, coverage) && some('waiting')
        ? told(id, 'waiting loss', 'longer waiting period', [...share, ...retention, ...sublimit])
        : []),
      ...(counts('coinsurance') && some('insuredShare')
        ? told(id, 'the insured share', 'larger insured share', afterShare[coinsuranceOrder])
        : []),
    ];
  });
}

function hasRetention({ retention = 0, retentionRule }: Coverage): boolean {
  return retention > 0 && retentionRule !== 'time';
}

function told(id: string, what: string, worse: string, takers: readonly string[]): readonly string[] {
  if (takers.length === 0) return [];
  const anyway = `also where its ${takers.join(' or ')} would have taken it`;
  return [`${id}: ${what} counts in full towards the retention of the event, ${anyway}: a ${worse} may pay more`];
}
