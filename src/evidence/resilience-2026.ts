import { averaged } from './made.js';
import { findingsOf, type Study } from './study.js';

/** Claims of healthcare organizations at one insurer. */
export const resilience2026Study: Study = {
  id: 'resilience-2026',
  citation: {
    authors: 'Resilience',
    title: 'US Healthcare and Cyber Risk: Threats, Trends and Strategies',
    publisher: 'Resilience',
    year: 2026,
    url: 'https://24x7mag.com/standards/safety/cybersecurity/social-engineering-drives-88-healthcare-cybersecurity-losses',
  },
  about: 'healthcare policyholders of one US insurer, 2024-2025; number of claims not given',
};

const claim = (year: number, mean: number, as: string) =>
  findingsOf(resilience2026Study)({
    id: `resilience-hc/${year}`,
    unit: 'USD',
    says: `mean claim of a healthcare organization, ${year}`,
    ...averaged(mean, 0.4, as, null),
    priceYear: year,
    currency: 'USD',
  });

/** Findings about claims. */
export const resilience2026 = {
  claim2024: claim(2024, 800_000, 'USD 0.8 million'),
  claim2025: claim(2025, 2_000_000, 'over USD 2 million'),
};
