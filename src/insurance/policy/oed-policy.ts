import { usualAssignments } from '../columns/components.js';
import { coverageKinds } from '../coverages/index.js';
import { InsuranceError } from '../faults/faults.js';
import type { Coverage, Policy } from './policy.js';

/** One row of an account file of Open Exposure Data, by field name; values as text or numbers. */
export type OedRow = Readonly<Record<string, string | number | undefined>>;

const codes = ['NPBI', 'CBI', 'DIAS', 'EXT', 'FIN', 'INRE', 'LIA', 'REG', 'ENO'] as const;
/** Other spellings in files of the standard: its samples write BI, versions before 5 LIAB. */
const spellings: Readonly<Record<string, string>> = { BI: 'NPBI', LIAB: 'LIA' };
/** What the reference engine puts for no limit. */
const unlimited = 9_999_999_999_999;

/** The coverage code of Open Exposure Data under which a loss component falls, by its usual coverage. */
export const oedAssignments: Readonly<Record<string, string | null>> = Object.fromEntries(
  Object.entries(usualAssignments).map(([component, id]) => [
    component,
    id === null ? null : (coverageKinds[id]?.oed ?? null),
  ]),
);

/**
 * The policy of one account row: deductible, then limit of each coverage; the policy's deductible; attachment, limit and
 * participation of the layer. 0 is no term. Waiting period and period of interest are in days.
 *
 * Header names match whatever their case and surrounding spaces.
 * @throws InsuranceError for an amount that is not a number of at least 0
 * Source: Open Exposure Data 5.0.0, account file; order of terms of the OasisLMF cyber validation case.
 * @example policyFromOed({ AccCurrency: 'USD', PolDed: 50_000, PolLimitNPBI: 2e6, LayerLimit: 1e7, LayerParticipation: 0.1 })
 */
export function policyFromOed(row: OedRow): Policy {
  const fields = new Map(Object.entries(row).map(([name, value]) => [name.trim().toLowerCase(), value]));
  const text = (name: string): string => String(fields.get(name.toLowerCase()) ?? '').trim();
  const amount = (name: string): number => amountOf(name, text(name));
  const named = new Set(
    text('PolCoverage')
      .split(/[;']/)
      .map((code) => spellings[code.trim()] ?? code.trim()),
  );
  const all = named.has('CYB') || [...named].every((code) => code === '');
  const share = text('LayerParticipation') === '' ? 1 : amount('LayerParticipation');
  return {
    currency: text('AccCurrency'),
    ...(text('PolInceptionDate') === ''
      ? {}
      : { period: { start: text('PolInceptionDate'), end: text('PolExpiryDate') } }),
    ...some('premium', amount('PolGrossPremium')),
    ...some('retentionPerEvent', amount('PolDed')),
    coverages: codes.filter((code) => all || named.has(code)).map((code) => coverageOf(code, amount)),
    layers: [{ attachment: amount('LayerAttachment'), limit: amount('LayerLimit') || unlimited, shares: share }],
    ...(amount('LayerAggLimit') > 0 ? { aggregateLimit: amount('LayerAggLimit') } : {}),
    assignments: oedAssignments,
  };
}

function coverageOf(code: string, amount: (name: string) => number): Coverage {
  const both = (name: string): number => amount(name) || (code === 'LIA' ? amount(`${name}B`) : 0);
  return {
    id: code,
    ...some('retention', both(`PolDed${code}`)),
    ...some('sublimit', both(`PolLimit${code}`)),
    ...(code === 'NPBI'
      ? { ...some('waitingHours', 24 * amount('BIWaitingPeriod')), ...some('periodCapDays', amount('BIPOI')) }
      : {}),
  };
}

function some(name: string, value: number): object {
  return value === 0 ? {} : { [name]: value };
}

function amountOf(name: string, text: string): number {
  const value = Number(text);
  if (value >= 0 && Number.isFinite(value)) return value;
  throw new InsuranceError('account row', [
    { path: name, severity: 'error', message: 'must be a number of at least 0', received: text },
  ]);
}
