import { beta, type Distribution } from '../chance/index.js';
import { findRoot } from '../numeric/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** The survey of 2024: spread over computers and ruined backups. */
export const sophos2024Study: Study = {
  id: 'sophos-2024',
  citation: {
    authors: 'Sophos / Vanson Bourne',
    title: 'The state of ransomware in healthcare 2024',
    publisher: 'Sophos',
    year: 2024,
    url: 'https://sbtecnews.com/the-state-of-ransomware-in-healthcare-2024-sophos-news/',
  },
  about: '402 healthcare respondents in 14 countries about 2023; 67% hit',
};

const finding = findingsOf(sophos2024Study);
const victims = 270;

/** The beta with mean 0.58 that puts 7% above 0.91. */
function spread(): Distribution {
  const withSize = (size: number): Distribution => beta.fromMeanSize({ mean: 0.58, size });
  return withSize(findRoot((size) => withSize(size).sf(0.91) - 0.07, 1.5, 40));
}

/** Findings of the 2024 survey. */
export const sophos2024 = {
  devicesAffected: finding({
    id: 'sophos-devices',
    unit: 'share',
    says: 'share of an organization’s computers that an attack affected',
    reported: asMean(0.58, '58% on average, 7% of victims above 91%'),
    distribution: spread(),
    how: 'beta with the reported mean that puts the reported 7% above 91%',
    spread: 'reported',
    n: victims,
  }),
  backupsLost: finding({
    id: 'sophos-backups',
    unit: 'probability',
    grade: 'derived',
    says: 'share of victims whose backups were ruined',
    reported: asMean(0.95 * 0.66, 'attempted on 95%, with success in 66% of attempts'),
    distribution: beta.fromMeanSize({ mean: 0.95 * 0.66, size: victims }),
    how: 'product of the two shares, beta with the weight of the victims',
    spread: 'sampling',
    n: victims,
  }),
};
