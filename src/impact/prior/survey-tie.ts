import { indexed, irdeto2019, latestPriceYear } from '../../evidence/index.js';
import { majorMeanLoss, majorWeight, surveyMeanLoss, zeroLossShare } from './baseline-loss.js';

/** One kind of attack in the mixture behind an attack of unknown kind. */
export interface TiedKind {
  readonly kind: string;
  /** Share of noticed attacks. */
  readonly weight: number;
  /** Mean loss of the kind, in the price year's dollars. */
  readonly mean: number;
  /** Share of the survey's mean that the kind carries. */
  readonly share: number;
}

/** How the mixture adds up to the survey: weights x means by kind, and what is left over. */
export interface SurveyTie {
  readonly priceYear: number;
  readonly surveyMean: number;
  readonly kinds: readonly TiedKind[];
  readonly total: number;
  readonly residual: number;
}

/**
 * The tie between the attack of unknown kind and the survey: weight x mean by kind at the central values.
 * Source: Irdeto 2019 (mean USD 346,205; 7% without financial impact), Sophos 2021, hospital-year frequency 2014-2020.
 * @example surveyTie(2019).residual // 0 up to rounding
 */
export function surveyTie(priceYear: number = latestPriceYear): SurveyTie {
  const central = (cell: { default?: { distribution: { mean: number }; priceYear?: number } }): number => {
    const { distribution, priceYear: from } = cell.default as { distribution: { mean: number }; priceYear?: number };
    return from === undefined ? distribution.mean : indexed(distribution.mean, from, priceYear);
  };
  const surveyMean = indexed(irdeto2019.meanCost.distribution.mean, 2019, priceYear);
  const none = central(zeroLossShare);
  const major = central(majorWeight);
  const majorMean = central(majorMeanLoss);
  const everyday = 1 - none - major;
  const everydayMean = (central(surveyMeanLoss) - major * majorMean) / everyday;
  const kind = (name: string, weight: number, mean: number): TiedKind => ({
    kind: name,
    weight,
    mean,
    share: (weight * mean) / surveyMean,
  });
  const kinds = [
    kind('no consequence', none, 0),
    kind('everyday', everyday, everydayMean),
    kind('major', major, majorMean),
  ];
  const total = kinds.reduce((sum, one) => sum + one.weight * one.mean, 0);
  return { priceYear, surveyMean, kinds, total, residual: total - surveyMean };
}
