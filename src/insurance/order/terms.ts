import type { Coverage, Policy, RetentionEroder } from '../policy/policy.js';
import type { Arithmetic } from './arithmetic.js';
import { type Bucket, buckets } from './buckets.js';
import { type LayerTerms, layerTerms } from './tower-terms.js';

/** The terms of one coverage with every default filled in; `undefined` is no limit. */
export interface CoverageTerms<N> {
  readonly id: string;
  readonly index: number;
  /** Why an amount over the sublimit is not paid. */
  readonly overSublimit: string;
  readonly sublimit: N | undefined;
  readonly sublimitInPeriod: N | undefined;
  readonly inside: boolean;
  readonly defenceInside: boolean;
  readonly moneyRetention: N;
  readonly greaterOf: boolean;
  /** Whether its waiting loss counts towards the retention of the event, which it is compared with. */
  readonly waitingCounts: boolean;
  readonly waitingHours: number;
  readonly franchise: boolean;
  readonly strict: boolean;
  /** Whether the waiting period runs from discovery, and the period of loss after it. */
  readonly waitsFromDiscovery: boolean;
  readonly lossFromDiscovery: boolean;
  readonly insuredShare: number;
  readonly order: NonNullable<Coverage['coinsuranceOrder']>;
  readonly capHours: number;
  readonly ends: Coverage['periodEnds'];
  readonly extendedHours: number;
  /** The same without its sublimit and retention as far as they count towards the retention of the event, if they do. */
  readonly uncounted: CoverageTerms<N> | undefined;
}

/** A policy made ready for one arithmetic. */
export interface Terms<N> {
  readonly coverages: readonly CoverageTerms<N>[];
  readonly retention: N;
  /** For each bucket, whether it counts towards the retention of the event. */
  readonly erodes: readonly boolean[];
  readonly eventLimit: N | undefined;
  /** The most paid in the period, reinstatements included. */
  readonly aggregate: N | undefined;
  readonly includesRetention: boolean;
  readonly layers: readonly LayerTerms<N>[];
  /** Whether earlier payments use up lower layers, so that higher ones drop down. */
  readonly layersErode: boolean;
  readonly reinstatements:
    | { readonly limit: N; readonly count: number; readonly charges: readonly number[]; readonly proRata: boolean }
    | undefined;
  readonly premium: number;
}

const eroderBuckets: Readonly<Record<RetentionEroder, Bucket>> = {
  waiting: 'waiting',
  retention: 'retention',
  coinsurance: 'insuredShare',
  uncovered: 'uncovered',
  overSublimit: 'overSublimit',
};

/** Fills in the defaults of a policy's terms, in the numbers of one arithmetic. */
export function termsOf<N>(policy: Policy, a: Arithmetic<N>): Terms<N> {
  const amount = (value: number | undefined): N | undefined => (value === undefined ? undefined : a.of(value));
  const eroders = new Set((policy.retentionErodedBy ?? []).map((name) => eroderBuckets[name]));
  const { reinstatements } = policy;
  const base = restoredLimit(policy);
  const restored = reinstatements !== undefined && base !== undefined;
  const aggregate = restored
    ? Math.max(base * (1 + reinstatements.count), policy.aggregateLimit ?? 0)
    : policy.aggregateLimit;
  const layers = layerTerms(policy, a);
  const layersErode = policy.aggregateLimit !== undefined && !restored;
  return {
    coverages: policy.coverages.map((coverage, index) =>
      withUncounted(coverageTerms(policy, coverage, index, a), eroders, a),
    ),
    retention: a.of(policy.retentionPerEvent ?? 0),
    erodes: buckets.map((bucket) => eroders.has(bucket)),
    // A tower that is restored is its own limit.
    eventLimit: amount(policy.eventLimit ?? (restored ? policy.aggregateLimit : undefined)),
    aggregate: amount(aggregate),
    includesRetention: policy.limitBasis === 'includes-retention',
    layers,
    layersErode,
    reinstatements: restored
      ? {
          limit: a.of(base),
          count: reinstatements.count,
          charges: charges(reinstatements.count, reinstatements.premiumPct),
          proRata: reinstatements.proRata ?? true,
        }
      : undefined,
    premium: reinstatements?.premium ?? policy.premium ?? 0,
  };
}

/**
 * The limit that reinstatements restore: of one event, or of the period where that is smaller or alone, or of the tower.
 * Restored `count` times it is the most paid in the period, unless a larger aggregate is stated.
 */
export function restoredLimit({ eventLimit, aggregateLimit, layers = [] }: Policy): number | undefined {
  const limit = Math.min(eventLimit ?? Number.POSITIVE_INFINITY, aggregateLimit ?? Number.POSITIVE_INFINITY);
  if (limit < Number.POSITIVE_INFINITY) return limit;
  return layers.length === 0 ? undefined : layers.reduce((sum, layer) => sum + layer.limit, 0);
}

function coverageTerms<N>(policy: Policy, coverage: Coverage, index: number, a: Arithmetic<N>): CoverageTerms<N> {
  const { sublimit, sublimitAggregate, retentionRule = 'both', waitingHours = 0 } = coverage;
  const inPeriod = sublimitAggregate === true ? sublimit : sublimitAggregate === false ? undefined : sublimitAggregate;
  const waits = retentionRule === 'money' ? 0 : waitingHours;
  const lag = coverage.periodStarts === 'afterWaiting' && coverage.waitingType !== 'franchise' ? waits : 0;
  return {
    id: coverage.id,
    index,
    overSublimit: `over the sublimit of ${coverage.id}`,
    sublimit: sublimit === undefined ? undefined : a.of(sublimit),
    sublimitInPeriod: inPeriod === undefined ? undefined : a.of(inPeriod),
    inside: coverage.insideAggregate ?? true,
    defenceInside: coverage.defenceInsideLimit ?? true,
    moneyRetention: a.of(retentionRule === 'time' ? 0 : (coverage.retention ?? 0)),
    greaterOf: retentionRule === 'greaterOf',
    waitingCounts: waitingCounts(policy, coverage),
    waitingHours: waits,
    franchise: coverage.waitingType === 'franchise',
    waitsFromDiscovery: coverage.waitingStarts === 'discovery',
    lossFromDiscovery: coverage.waitingStarts === 'discovery' && lag > 0,
    strict: (coverage.waitingComparison ?? policy.waitingComparison) === '>',
    insuredShare: coverage.insuredShare ?? 0,
    order: coverage.coinsuranceOrder ?? policy.coinsuranceOrder ?? 'first',
    capHours: coverage.periodCapDays === undefined ? Number.POSITIVE_INFINITY : lag + 24 * coverage.periodCapDays,
    ends: coverage.periodEnds,
    extendedHours: 24 * (coverage.extendedDays ?? 0),
    uncounted: undefined,
  };
}

/**
 * Whether waiting loss counts towards the retention of the event: where the policy says so, and where it says nothing of
 * what counts, for a coverage whose waiting period is the greater of time and a retention that only the policy has.
 */
export function waitingCounts({ retentionErodedBy }: Policy, { retentionRule, retention = 0 }: Coverage): boolean {
  if (retentionErodedBy !== undefined) return retentionErodedBy.includes('waiting');
  return retentionRule === 'greaterOf' && retention === 0;
}

function withUncounted<N>(
  coverage: CoverageTerms<N>,
  eroders: ReadonlySet<Bucket>,
  a: Arithmetic<N>,
): CoverageTerms<N> {
  const limited = coverage.sublimit !== undefined || coverage.sublimitInPeriod !== undefined;
  const noSublimit = eroders.has('overSublimit') && limited;
  const noRetention = eroders.has('retention') && !a.isZero(coverage.moneyRetention);
  if (!noSublimit && !noRetention) return coverage;
  const uncounted = {
    ...coverage,
    ...(noSublimit ? { sublimit: undefined, sublimitInPeriod: undefined } : {}),
    ...(noRetention ? { moneyRetention: a.zero } : {}),
  };
  return { ...coverage, uncounted };
}

/** Whether reinstatements are charged by shares of the premium, such as 1 or 0.5, and not by percent. */
export function areShares(charges: readonly number[]): boolean {
  return charges.every((one) => one <= 1);
}

function charges(count: number, premiumPct: number | readonly number[] = 0): readonly number[] {
  const given = typeof premiumPct === 'number' ? [premiumPct] : premiumPct;
  const whole = areShares(given) ? 1 : 100;
  return Array.from({ length: count }, (_, k) => (given[Math.min(k, given.length - 1)] ?? 0) / whole);
}
