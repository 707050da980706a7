/** One term of the typical policy, and where it comes from. */
export interface TypicalTerm {
  readonly term: string;
  readonly value: string;
  readonly grade: 'measured' | 'judged';
  readonly source: string;
}

const survey =
  'Premier and CLTC (Berkeley) 2025, Economics of cyber policies for critical care: 116 hospitals, 10 systems';

/** Every value of the typical policy with its origin. */
export const typicalTerms: readonly TypicalTerm[] = [
  {
    term: 'premium',
    value: '818 USD a bed below 1,000 beds, 369 to 2,000, 645 above',
    grade: 'measured',
    source: survey,
  },
  {
    term: 'aggregateLimit',
    value: '20,000 USD a bed, 1M to 40M',
    grade: 'judged',
    source: `80% of respondents hold below 40M: ${survey}`,
  },
  {
    term: 'retentionPerEvent',
    value: '2.5% of the limit',
    grade: 'judged',
    source: 'retentions of 0 to 10M seen: NetDiligence 2025',
  },
  {
    term: 'waitingHours',
    value: '12',
    grade: 'judged',
    source: '8 to 12 hours usual, 4 to 48 seen: broker and adjuster notes',
  },
  { term: 'periodCapDays', value: '120', grade: 'judged', source: '30 to 365 days seen' },
  {
    term: 'cyberExtortion',
    value: 'insured share 20%, sublimit 50%',
    grade: 'judged',
    source: 'shares of 0 to 50%, sublimits of 25 to 100% seen',
  },
  { term: 'dependentBI', value: 'sublimit 50%', grade: 'judged', source: 'sublimits of 25 to 100% seen' },
  { term: 'systemFailure', value: 'sublimit 50%', grade: 'judged', source: 'often sublimited; shares vary' },
  {
    term: 'hardwareBricking, reputationalHarm, pci',
    value: 'sublimit 10%',
    grade: 'judged',
    source: 'small sublimits usual; shares vary',
  },
  { term: 'regulatory', value: 'sublimit 25%', grade: 'judged', source: 'often sublimited; shares vary' },
  {
    term: 'beds from revenue',
    value: '1,500,000 USD of net patient revenue a bed',
    grade: 'judged',
    source: 'order of national hospital expense over 916,752 staffed beds: American Hospital Association 2024',
  },
  { term: 'fundsTransferFraud', value: 'sublimit 250,000 USD', grade: 'judged', source: '100,000 to 250,000 seen' },
];
