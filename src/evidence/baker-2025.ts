import { averaged, surveyed } from './made.js';
import { findingsOf, type Study } from './study.js';

/** Who paid a ransom among the clients of one law firm. */
export const baker2025Study: Study = {
  id: 'baker-2025',
  citation: {
    authors: 'BakerHostetler',
    title: '2025 Data Security Incident Response Report',
    publisher: 'BakerHostetler',
    year: 2025,
    url: 'https://www.thiscozyden.com/2025/04/more-resilient-organizations_15.html',
  },
  about: 'more than 1,250 incidents of all sectors handled in 2024',
};

const finding = findingsOf(baker2025Study);

/** Findings about extortion. */
export const baker2025 = {
  paidShare: finding({
    id: 'baker-2024/paid',
    unit: 'probability',
    says: 'share of extortion victims that paid, 2024',
    ...surveyed(0.36, 200, '36%'),
    how: 'beta about the share; the number of extortion cases is not given and judged at 200',
    spread: 'judged',
    n: null,
  }),
  payment: finding({
    id: 'baker-2024/payment',
    unit: 'USD',
    says: 'mean ransom paid when one was, 2024, without one payment of 20 million',
    ...averaged(501_388, 0.25, 'USD 501,388; 747,651 the year before', null),
    priceYear: 2024,
    currency: 'USD',
  }),
};
