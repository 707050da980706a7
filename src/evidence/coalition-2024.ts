import { averaged } from './made.js';
import { findingsOf, type Study } from './study.js';

/** How many insured providers one vendor's outage reached, and what larger firms claim. */
export const coalition2024Study: Study = {
  id: 'coalition-2024',
  citation: {
    authors: 'Coalition',
    title: '2024 Cyber Claims Report: Mid-year Update',
    publisher: 'Coalition',
    year: 2024,
    url: 'https://www.reinsurancene.ws/coalition-highlights-68-surge-in-ransomware-claims-severity',
  },
  about: 'policyholders of one insurer, first half of 2024; numbers of policyholders not given',
};

const finding = findingsOf(coalition2024Study);

const reached = (id: string, share: number, as: string, size: string) =>
  finding({
    id: `coalition-change/${id}`,
    unit: 'probability',
    says: `share of healthcare policyholders ${size} that the outage of one clearinghouse reached`,
    ...averaged(share, 0.2, as, null),
  });

/** Findings about a shared vendor and about size. */
export const coalition2024 = {
  vendorOutageLarge: reached('over-100m', 0.23, 'nearly 23%', 'above USD 100 million of revenue'),
  vendorOutageMedium: reached('25-to-100m', 0.11, '11%', 'with USD 25 to 100 million of revenue'),
  largeClaim: finding({
    id: 'coalition-100m',
    unit: 'USD',
    says: 'mean claim of a policyholder above USD 100 million of revenue',
    ...averaged(307_000, 0.3, 'USD 307,000, after a rise of 140%', null),
    priceYear: 2024,
    currency: 'USD',
  }),
};
