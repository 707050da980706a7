import { assess } from 'codegrey';
import { compareTerms, type Policy, typicalHospitalPolicy } from 'codegrey/insurance';
import { percent, shortNumber, textTable } from 'codegrey/report';

const beds = 300;
const usual = typicalHospitalPolicy({ beds });

/** The same policy under another wording of the waiting period, and with half the limit. */
const policies: Readonly<Record<string, Policy>> = {
  'as bought': usual,
  'paid from hour one': {
    ...usual,
    coverages: usual.coverages.map((one) => ({ ...one, waitingType: 'franchise' as const })),
  },
  'half the limit': { ...usual, aggregateLimit: Number(usual.aggregateLimit) / 2 },
};

const header = [
  'policy',
  'paid on average',
  'against the first',
  'kept on average',
  'kept, worst 1%',
  'P(paid)',
  'P(over limit)',
];

/** Wordings and limits on the same trials: what each is worth when a ransomware attack happens. */
export function main(): string {
  const run = assess({ organization: { beds }, attack: { kind: 'ransomware' } });
  const lines = Object.fromEntries(run.lossParts.map((name) => [name, run.outcome(name).column]));
  const compared = compareTerms(policies, lines, { hours: run.outcome('ehrOutage').column, cause: 'ransomware' });
  const rows = compared.map((row) => [
    row.name,
    `USD ${shortNumber(row.paid.value)} ± ${shortNumber(row.paid.standardError, 2)}`,
    `${shortNumber(row.difference.value)} ± ${shortNumber(row.difference.standardError, 2)}`,
    `USD ${shortNumber(row.retained.value)}`,
    `USD ${shortNumber(row.retainedTail.value)}`,
    percent(row.probabilityPaid.value),
    percent(row.probabilityOverLimit.value),
  ]);
  return textTable({
    title: `Three policies, one hospital of ${beds} beds, the same ${run.run.trials} attacks`,
    header,
    rows,
  });
}

if (process.argv[1]?.endsWith('compare-policies.ts')) console.log(main());
