import { averaged, surveyed } from './made.js';
import { findingsOf, type Study } from './study.js';

/** What goes with ruined backups: association, not cause. */
export const sophosBackups2024Study: Study = {
  id: 'sophos-backups-2024',
  citation: {
    authors: 'Sophos / Vanson Bourne',
    title: 'The impact of compromised backups on ransomware outcomes',
    publisher: 'Sophos',
    year: 2024,
    url: 'https://news.sophos.com/pt-br/2024/03/26/the-impact-of-compromised-backups-on-ransomware-outcomes',
  },
  about: '2,974 ransomware victims of all sectors in 14 countries, 2023 to early 2024',
};

const finding = findingsOf(sophosBackups2024Study);
const victims = 2974;

/** Findings of the study. */
export const sophosBackups2024 = {
  costRatio: finding({
    id: 'sophos-backup-cost',
    unit: 'ratio',
    says: 'median recovery bill with ruined backups, over that with backups intact',
    ...averaged(8, 0.3, 'eight times higher', victims),
  }),
  payRatio: finding({
    id: 'sophos-backup-pay',
    unit: 'ratio',
    says: 'likelihood of paying with ruined backups, over that with backups intact',
    ...averaged(2, 0.15, 'almost twice', victims),
  }),
  attempted: finding({
    id: 'sophos-backup-attempt',
    unit: 'probability',
    says: 'share of attacks that went after the backups',
    ...surveyed(0.94, victims, '94%'),
  }),
};
