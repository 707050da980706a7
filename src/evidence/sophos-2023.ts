import { averaged, point } from './made.js';
import { findingsOf, type Study } from './study.js';

/** Recovery from backups against recovery by paying: association, not cause. */
export const sophos2023Study: Study = {
  id: 'sophos-2023',
  citation: {
    authors: 'Sophos / Vanson Bourne',
    title: 'The State of Ransomware 2023',
    publisher: 'Sophos',
    year: 2023,
    url: 'https://www.sourceaccesscontrol.com/news/sophos-report-highlights-76-ransomware-attacks-co-1579099831-ga.1683730476.html',
  },
  about: '3,000 respondents of all sectors in 14 countries; numbers of victims in each group not read',
};

const finding = findingsOf(sophos2023Study);

const cost = (id: string, mean: number, how: string) =>
  finding({
    id: `sophos-2023-backup/cost-${id}`,
    unit: 'USD',
    says: `typical cost of recovering from ransomware by ${how}`,
    ...averaged(mean, 0.2, `USD ${mean}`, null),
    priceYear: 2022,
    currency: 'USD',
  });

const week = (id: string, share: number, how: string) =>
  finding({
    id: `sophos-2023-backup/week-${id}`,
    unit: 'probability',
    says: `share of victims recovered within a week by ${how}`,
    ...point(share, `${Math.round(share * 100)}%`),
  });

/** Findings about the way back. */
export const sophos2023 = {
  costFromBackups: cost('backup', 375_000, 'restoring backups'),
  costAfterPaying: cost('paid', 750_000, 'paying'),
  weekFromBackups: week('backup', 0.45, 'restoring backups'),
  weekAfterPaying: week('paid', 0.39, 'paying'),
};
