import { assess } from 'codegrey';
import {
  compareTerms,
  type Policy,
  type TermsRow,
  termOptions,
  typicalHospitalPolicy,
  wordingsOf,
} from 'codegrey/insurance';
import { percent, shortNumber, textTable } from 'codegrey/report';

const beds = 300;
const usual = typicalHospitalPolicy({ beds });
const limit = Number(usual.aggregateLimit);

/** The same policy under another wording of the waiting period, and with half the limit. */
const policies: Readonly<Record<string, Policy>> = {
  'as bought': usual,
  'paid from hour one': {
    ...usual,
    coverages: usual.coverages.map((one) => ({ ...one, waitingType: 'franchise' as const })),
  },
  'half the limit': { ...usual, eventLimit: limit / 2, aggregateLimit: limit / 2 },
};

const header = [
  'policy',
  'insurer pays',
  'against as bought',
  'hospital keeps',
  'in the worst 1%',
  'anything paid',
  'loss over the limit',
];

const dollars = (value: number): string => `USD ${shortNumber(value)}`;
const change = ({ difference }: TermsRow): string =>
  `${difference.value > 0 ? '+' : ''}${shortNumber(difference.value)} ± ${shortNumber(difference.standardError, 2)}`;
const cells = (row: TermsRow): readonly string[] => [
  row.name,
  `${dollars(row.paid.value)} ± ${shortNumber(row.paid.standardError, 2)}`,
  change(row),
  dollars(row.retained.value),
  dollars(row.retainedTail.value),
  percent(row.probabilityPaid.value),
  percent(row.probabilityOverLimit.value),
];

/** Wordings and limits on the same trials: what each is worth when a ransomware attack happens. */
export function main(): string {
  const run = assess({ organization: { beds }, attack: { kind: 'ransomware' } });
  const lines = Object.fromEntries(run.lossParts.map((name) => [name, run.outcome(name).column]));
  const compared = (options: Readonly<Record<string, Policy>>): readonly TermsRow[] =>
    compareTerms({ 'as bought': usual, ...options }, lines, {
      hours: run.outcome('ehrOutage').column,
      cause: 'ransomware',
    });
  const retention = Number(usual.retentionPerEvent);
  const options = termOptions(usual, { limits: [limit / 2, 2 * limit], retentions: [retention, 4 * retention] });
  const worth = compared(wordingsOf(usual))
    .filter((row) => row.difference.value !== 0)
    .sort((one, other) => other.difference.value - one.difference.value);
  return [
    textTable({
      title: `Three policies for a hospital of ${beds} beds, averages of the same ${run.run.trials} ransomware attacks (± one standard error)`,
      header,
      rows: compared(policies).map(cells),
    }),
    textTable({ title: 'Limits and retentions on offer', header, rows: compared(options).map(cells) }),
    textTable({
      title: 'What one word of the policy is worth: the change of the average payment in USD',
      header: ['wording', 'change'],
      rows: worth.map((row) => [row.name, change(row)]),
    }),
  ].join('\n\n');
}

if (process.argv[1]?.endsWith('compare-policies.ts')) console.log(main());
