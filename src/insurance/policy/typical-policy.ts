import type { Coverage, Policy } from './policy.js';

/** What is known of the hospital that buys the policy: its beds, or else its revenue. */
export interface HospitalSize {
  readonly beds?: number;
  /** Net patient revenue of a year, in the currency of the policy. */
  readonly revenue?: number;
  /** Default USD. */
  readonly currency?: string;
  /** Units of that currency for one US dollar; needed for any other currency. */
  readonly perDollar?: number;
  /** First and last day of cover. */
  readonly period?: readonly [string, string];
}

const premiums = [
  { below: 1000, perBed: 818 },
  { below: 2000, perBed: 369 },
  { below: Number.POSITIVE_INFINITY, perBed: 645 },
];

const revenuePerBed = 1.5e6;

const shares = {
  dependent: 0.5,
  extortion: 0.5,
  bricking: 0.1,
  regulatory: 0.25,
  pci: 0.1,
  reputation: 0.1,
  systemFailure: 0.5,
} as const;

/**
 * A policy such as a hospital of this size might hold; only the premium per bed is measured, the rest is judged.
 *
 * limit = 20,000 USD a bed in whole millions, 1M to 40M; retention = 2.5% of it; beds = revenue / 1.5M USD where only
 * revenue is known. `typicalTerms` lists every value with its source. Replace it with the real policy wherever there is one.
 * @throws RangeError when beds or revenue is not a number above 0, or a currency other than USD has no rate
 * @example typicalHospitalPolicy({ beds: 300 }).aggregateLimit // 6000000
 */
export function typicalHospitalPolicy(size: HospitalSize): Policy {
  const { period, currency = 'USD' } = size;
  const rate = perDollarOf(size);
  const beds = size.beds ?? Math.round((size.revenue ?? Number.NaN) / rate / revenuePerBed);
  if (!(beds > 0 && Number.isFinite(beds)))
    throw new RangeError(
      `beds (staffed beds) must be a number above 0, or revenue that of a hospital; received ${size.beds ?? size.revenue}.`,
    );
  const limit = rate * 1e6 * Math.min(40, Math.max(1, Math.round((beds * 20_000) / 1e6)));
  const { perBed } = premiums.find(({ below }) => beds < below) as { perBed: number };
  return {
    name: `typical policy for ${beds} beds (judged)`,
    currency,
    form: 'discovery',
    ...(period === undefined ? {} : { period }),
    premium: Math.round(rate * beds * perBed),
    aggregateLimit: limit,
    eventLimit: limit,
    limitBasis: 'excess-of-retention',
    retentionPerEvent: 0.025 * limit,
    retentionErodedBy: ['waiting'],
    coverages: coveragesFor(limit, rate),
    exclusions: [
      { id: 'bodilyInjury', says: 'harm to patients', goesTo: 'hospital professional liability' },
      { id: 'betterment', says: 'improvements beyond what was there before' },
      { id: 'war', says: 'war and state-backed cyber operations', cause: ['war', 'cyberOperation'] },
    ],
  };
}

function perDollarOf({ currency = 'USD', perDollar }: HospitalSize): number {
  if (currency === 'USD') return 1;
  if (perDollar !== undefined && perDollar > 0 && Number.isFinite(perDollar)) return perDollar;
  throw new RangeError(
    `perDollar (units of ${currency} for one US dollar) must be a number above 0; received ${perDollar}.`,
  );
}

function coveragesFor(limit: number, rate: number): readonly Coverage[] {
  const attack = ['securityFailure', 'voluntaryShutdown'];
  const time = { waitingHours: 12, waitingType: 'excess', retentionRule: 'greaterOf', periodCapDays: 120 } as const;
  return [
    { id: 'incidentResponse', party: 'first', trigger: ['securityFailure', 'privacy'] },
    { id: 'dataRestoration', party: 'first', trigger: attack },
    { id: 'businessInterruption', party: 'first', trigger: attack, ...time },
    {
      id: 'systemFailure',
      party: 'first',
      trigger: ['systemFailure'],
      sublimit: shares.systemFailure * limit,
      ...time,
    },
    { id: 'extraExpense', party: 'first', trigger: attack, periodCapDays: 120 },
    { id: 'dependentBI', party: 'first', trigger: ['dependent'], sublimit: shares.dependent * limit, ...time },
    {
      id: 'cyberExtortion',
      party: 'first',
      trigger: ['extortion'],
      sublimit: shares.extortion * limit,
      insuredShare: 0.2,
    },
    { id: 'hardwareBricking', party: 'first', trigger: ['securityFailure'], sublimit: shares.bricking * limit },
    { id: 'reputationalHarm', party: 'first', trigger: ['securityFailure'], sublimit: shares.reputation * limit },
    { id: 'fundsTransferFraud', party: 'first', trigger: ['fraud'], sublimit: 250_000 * rate },
    { id: 'privacyLiability', party: 'third', trigger: ['privacy'] },
    { id: 'regulatory', party: 'third', trigger: ['privacy'], sublimit: shares.regulatory * limit },
    { id: 'pci', party: 'third', trigger: ['privacy'], sublimit: shares.pci * limit },
    { id: 'media', party: 'third', trigger: ['media'] },
  ];
}
