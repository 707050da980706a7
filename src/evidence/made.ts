import { beta, constant, type Distribution, lognormal, uniform } from '../chance/index.js';
import { asMean, type Reported, type Spread } from './study.js';

/** The part of a finding that follows from the reported numbers. */
export interface Made {
  readonly reported: Reported;
  readonly also?: readonly Reported[];
  readonly distribution: Distribution;
  readonly how: string;
  readonly spread: Spread;
  readonly n: number | null;
}

/** So many of so many: a beta with the counts as shapes. @example counted(166, 374) */
export const counted = (count: number, of: number): Made => ({
  reported: asMean(count / of, `${count} of ${of}`),
  distribution: beta({ a: count, b: of - count }),
  how: 'beta with the counts as shapes',
  spread: 'sampling',
  n: of,
});

/** A share that n respondents gave: a beta with that mean and weight. @example surveyed(0.66, 653, '66%') */
export const surveyed = (share: number, n: number, as: string): Made => ({
  reported: asMean(share, as),
  distribution: beta.fromMeanSize({ mean: share, size: n }),
  how: 'beta with the reported share as mean and the weight of the respondents',
  spread: 'sampling',
  n,
});

/** A mean whose error nobody gave: a lognormal with a judged relative spread. @example averaged(17, 0.25, '17 days', 654) */
export const averaged = (mean: number, cv: number, as: string, n: number | null): Made => ({
  reported: asMean(mean, as),
  distribution: lognormal.fromMeanCv({ mean, cv }),
  how: `lognormal about the reported mean; the relative spread of ${Math.round(cv * 100)}% is judged`,
  spread: 'judged',
  n,
});

/** Two ends that were reported: even between them. @example between(4, 7, '4 to 7 times', null) */
export const between = (low: number, high: number, as: string, n: number | null): Made => ({
  reported: { value: low, as, gives: (d) => d.support[0] },
  also: [{ value: high, as, gives: (d) => d.support[1] }],
  distribution: uniform({ min: low, max: high }),
  how: 'even over the reported range',
  spread: 'reported',
  n,
});

/** A mean and a median: the lognormal that has both. @example meanAndMedian(4.4e6, 1.5e6, 'mean 4.4, median 1.5 million', 99) */
export const meanAndMedian = (mean: number, median: number, as: string, n: number | null): Made => ({
  reported: asMean(mean, as),
  also: [{ value: median, as, gives: (d) => d.quantile(0.5) }],
  distribution: lognormal.fromMedianMean({ median, mean }),
  how: 'lognormal with the reported median and mean',
  spread: 'reported',
  n,
});

/** A number without uncertainty of its own: a count, a legal amount. @example point(2_190_294, 'USD 2,190,294') */
export const point = (value: number, as: string): Made => ({
  reported: asMean(value, as),
  distribution: constant({ value }),
  how: 'the number itself',
  spread: 'none',
  n: null,
});
