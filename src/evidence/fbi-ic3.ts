import { gamma } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** Complaints to the federal police: what is counted is who complains. */
export const fbiIc3Study: Study = {
  id: 'fbi-ic3',
  citation: {
    authors: 'FBI Internet Crime Complaint Center',
    title: 'Internet Crime Reports 2021 to 2024',
    publisher: 'FBI',
    year: 2025,
    url: 'https://www.aha.org/news/headline/2025-05-12-report-health-care-had-most-reported-cyberthreats-2024',
  },
  about: 'complaints of US healthcare and public health organizations, 2021-2024',
};

const complaints = (id: string, count: number, what: string) =>
  findingsOf(fbiIc3Study)({
    id,
    unit: 'event/year',
    says: `${what} in the whole country`,
    reported: asMean(count, `${count} complaints`),
    distribution: gamma({ shape: count, scale: 1 }),
    how: 'gamma with the weight of the count, as for a Poisson rate',
    spread: 'sampling',
    n: count,
  });

/** Findings about complaints. */
export const fbiIc3 = {
  ransomware2021: complaints('ic3-2021', 148, 'ransomware complaints of healthcare in 2021'),
  ransomware2022: complaints('ic3-2022', 210, 'ransomware complaints of healthcare in 2022'),
  ransomware2023: complaints('ic3-2023', 249, 'ransomware complaints of healthcare in 2023'),
  ransomware2024: complaints('ic3-2024', 238, 'ransomware complaints of healthcare in 2024'),
  breaches2024: complaints('ic3-2024-breach', 206, 'complaints of healthcare about data breaches in 2024'),
};
