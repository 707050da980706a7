import { between } from './made.js';
import { findingsOf, type Study } from './study.js';

/** How long victims needed. */
export const sophosRecoveryStudy: Study = {
  id: 'sophos-recovery',
  citation: {
    authors: 'Sophos / Vanson Bourne',
    title: 'The State of Ransomware in Healthcare, 2022 to 2025',
    publisher: 'Sophos',
    year: 2025,
    url: 'https://enterprisetimes.in/latest-news/two-thirds-of-healthcare-organizations-hit-by-ransomware/',
  },
  about: 'healthcare victims of ransomware in the yearly surveys of 2022 to 2025',
};

const finding = findingsOf(sophosRecoveryStudy);

/** Findings of the study. */
export const sophosRecovery = {
  withinWeek: finding({
    id: 'sophos-recovery-week',
    unit: 'probability',
    grade: 'derived',
    says: 'share of victims fully recovered within a week',
    ...between(0.22, 0.58, '54, 47, 22 and 58% in four surveys', 402),
    how: 'even between the lowest and the highest survey',
  }),
  beyondMonth: finding({
    id: 'sophos-recovery-month',
    unit: 'probability',
    grade: 'derived',
    says: 'share of victims that needed more than a month',
    ...between(0.28, 0.37, '28% in 2023, 37% in 2024', 402),
    how: 'even between the two surveys',
  }),
};
