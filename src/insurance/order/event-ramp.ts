import type { CoverageTerms, Terms } from './terms.js';

/** A payment that rises with the loss between two points: min(share x (loss - from)+, most). */
export interface EventRamp {
  readonly share: number;
  readonly from: number;
  readonly most: number;
}

/** What one event under one coverage is paid, where every term is a share, a deduction or a cap. */
export function eventRamp(coverage: CoverageTerms<number>, terms: Terms<number>): EventRamp {
  const { order, insuredShare, moneyRetention, sublimit = Number.POSITIVE_INFINITY } = coverage;
  const shared = (ramp: EventRamp): EventRamp => sharedBy(ramp, 1 - insuredShare);
  let ramp: EventRamp = { share: 1, from: 0, most: Number.POSITIVE_INFINITY };
  if (order === 'first') ramp = shared(ramp);
  ramp = less(ramp, moneyRetention);
  if (order === 'afterRetention') ramp = shared(ramp);
  ramp = capped(ramp, sublimit);
  if (order === 'afterSublimit') ramp = shared(ramp);
  ramp = less(ramp, terms.retention);
  const limit = terms.eventLimit ?? Number.POSITIVE_INFINITY;
  return capped(ramp, terms.includesRetention ? Math.max(0, limit - terms.retention) : limit);
}

function sharedBy({ share, from, most }: EventRamp, part: number): EventRamp {
  return { share: share * part, from, most: most * part };
}

function less({ share, from, most }: EventRamp, amount: number): EventRamp {
  return { share, from: from + amount / share, most: Math.max(0, most - amount) };
}

function capped({ share, from, most }: EventRamp, limit: number): EventRamp {
  return { share, from, most: Math.min(most, limit) };
}
