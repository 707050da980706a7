import { point } from './made.js';
import { findingsOf, type Study } from './study.js';

/** Counts of attacked institutions that the press quotes: each counts something else. */
export const nationalCountsStudy: Study = {
  id: 'national-counts',
  citation: {
    authors: 'Microsoft; Indiana Hospital Association',
    title: 'US healthcare at risk: strengthening resiliency against ransomware attacks; hospitals attacked in Indiana',
    publisher: 'Microsoft; NPR',
    year: 2024,
    url: 'https://www.beckershospitalreview.com/cybersecurity/healthcare-organizations-suffer-900k-of-downtime-due-to-ransomware.html',
  },
  about: 'US healthcare institutions of any kind, fiscal year 2024; hospitals of Indiana, 2010-2023',
};

const finding = findingsOf(nationalCountsStudy);

/** Findings about counts. */
export const nationalCounts = {
  institutions2024: finding({
    id: 'freq-389',
    unit: 'event/year',
    says: 'US healthcare institutions hit by ransomware in fiscal year 2024',
    ...point(389, '389'),
  }),
  indiana: finding({
    id: 'freq-indiana',
    unit: 'event/year',
    grade: 'derived',
    says: 'hospitals of Indiana hit by a cyberattack in an average year',
    ...point(27 / 14, '27 hospitals from 2010 to 2023'),
  }),
};
