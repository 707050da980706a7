import { lognormal } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** What happened next door while four hospitals were down. */
export const dameff2023Study: Study = {
  id: 'dameff-2023',
  citation: {
    authors: 'Dameff C, Tully J, Chan TC, et al.',
    title: 'Ransomware attack associated with disruptions at adjacent emergency departments in the US',
    publisher: 'JAMA Network Open 6(5):e2312270',
    year: 2023,
    url: 'https://doi.org/10.1001/jamanetworkopen.2023.12270',
  },
  about: '19,857 visits at two academic emergency departments beside a system under attack, San Diego, 2021',
};

/** Extra visits in four weeks: daily census 251.4 against 218.4. */
const extraVisits = (251.4 - 218.4) * 28;

/** Findings about spill-over. */
export const dameff2023 = {
  leftUnseenPerExtraVisit: findingsOf(dameff2023Study)({
    id: 'dameff-lwbs',
    unit: 'ratio',
    grade: 'derived',
    says: 'patients who left unseen for each extra visit',
    reported: asMean(
      (360 - 158) / extraVisits,
      '158 left unseen before, 360 during, in four weeks; 33 more visits a day',
    ),
    distribution: lognormal.fromMeanCv({ mean: (360 - 158) / extraVisits, cv: 0.5 }),
    how: 'lognormal about the ratio of the two changes; one place only, so the spread is judged',
    spread: 'judged',
    n: 19_857,
  }),
};
