import { uniform } from '../chance/index.js';
import { findingsOf, type Study } from './study.js';

/** Quality of heart-attack care in hospitals after a data breach. */
export const choi2019Study: Study = {
  id: 'choi-2019',
  citation: {
    authors: 'Choi SJ, Johnson ME, Lehmann CU',
    title: 'Data breach remediation efforts and their implications for hospital quality',
    publisher: 'Health Services Research 54(5):971-980',
    year: 2019,
    url: 'https://doi.org/10.1111/1475-6773.13203',
  },
  about:
    '3,025 US hospitals, 14,297 hospital-years, 2012-2016; a Florida study of 2024 found the opposite sign for mortality',
};

const finding = findingsOf(choi2019Study);
const how = 'from nothing to the largest reported effect, because a later study contradicts it';

/** Findings about timeliness and deaths. */
export const choi2019 = {
  addedMinutesToEcg: finding({
    id: 'choi-ecg',
    unit: 'minute',
    says: 'added minutes to an electrocardiogram',
    reported: { value: 2.7, as: 'up to 2.7 minutes over three years', gives: (d) => d.support[1] },
    distribution: uniform({ min: 0, max: 2.7 }),
    how,
    spread: 'judged',
    n: 3025,
  }),
  addedHeartAttackDeaths: finding({
    id: 'choi-ami',
    unit: 'share',
    says: 'added thirty-day mortality of heart attacks, as an absolute share, in the years after a breach',
    reported: { value: 0.0036, as: 'up to 0.36 percentage points', gives: (d) => d.support[1] },
    distribution: uniform({ min: 0, max: 0.0036 }),
    how,
    spread: 'judged',
    n: 3025,
  }),
};
