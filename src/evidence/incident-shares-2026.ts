import { lognormal } from '../chance/index.js';
import { log } from '../numeric/index.js';
import { point } from './made.js';
import { findingsOf, type Study } from './study.js';

/** Cost over revenue of four large incidents, calculated from their disclosures. */
export const incidentShares2026Study: Study = {
  id: 'incident-shares-2026',
  citation: {
    authors: 'derived from the disclosures of DaVita, Universal Health Services, Scripps Health and Ascension',
    title: 'Cost of four large ransomware incidents as a share of annual revenue',
    publisher: 'own calculation',
    year: 2026,
  },
  about: 'four incidents of 2020-2025, selected for being published, so biased upwards',
};

const finding = findingsOf(incidentShares2026Study);
const shares = [0.0011, 0.0058, 0.0364, 0.0385];
const logs = shares.map((share) => log(share));
const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length;
const variance = logs.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / (logs.length - 1);

/** Findings about large incidents. */
export const incidentShares2026 = {
  shareOfRevenue: finding({
    id: 'derived-cost-share',
    unit: 'share',
    grade: 'derived',
    says: 'cost of a large published ransomware incident over annual revenue',
    reported: {
      value: 0.0097,
      as: '0.11, 0.58, 3.64 and 3.85%: geometric mean 0.97%, log standard deviation 1.70',
      gives: (d) => Math.round(d.quantile(0.5) * 1e4) / 1e4,
    },
    also: [
      {
        value: 1.7,
        as: 'log standard deviation',
        gives: (d) => Math.round(log(d.quantile(0.5) / d.quantile(0.15865525393145707)) * 100) / 100,
      },
    ],
    distribution: lognormal({ mu: mean, sigma: Math.sqrt(variance) }),
    how: 'lognormal with the mean and standard deviation of the four logarithms',
    spread: 'sampling',
    n: shares.length,
  }),
  costPerDay: finding({
    id: 'derived-cost-per-day',
    unit: 'USD/day',
    grade: 'derived',
    says: 'cost of a day without the record at a five-hospital system of USD 3.1 billion revenue; grows with size',
    ...point(4_500_000, 'about USD 4.5 million'),
    n: 1,
    priceYear: 2021,
    currency: 'USD',
  }),
};
