import { beta, lognormal } from '../chance/index.js';
import { point, surveyed } from './made.js';
import { asMean, findingsOf, type Study } from './study.js';

/** Every ransomware attack on American care delivery that a database of four sources knows. */
export const neprash2022Study: Study = {
  id: 'neprash-2022',
  citation: {
    authors: 'Neprash HT, McGlave CC, Cross DA, et al.',
    title:
      'Trends in ransomware attacks on US hospitals, clinics, and other health care delivery organizations, 2016-2021',
    publisher: 'JAMA Health Forum 3(12):e224873',
    year: 2022,
    url: 'https://doi.org/10.1001/jamahealthforum.2022.4873',
  },
  about: '374 ransomware attacks on US care-delivery organizations of all kinds, January 2016 to December 2021',
};

const finding = findingsOf(neprash2022Study);
const attacks = 374;
const copy = ' (read in a copy of a trade article)';
const shareOf = (id: string, count: number, what: string, seen = '') =>
  finding({
    id,
    unit: 'probability',
    says: `share of ransomware attacks ${what}`,
    reported: { value: count / attacks, as: `${count} of ${attacks}${seen}`, gives: (d) => d.mean },
    distribution: beta({ a: count, b: attacks - count }),
    how: 'beta with the counts as shapes',
    spread: 'sampling',
    n: attacks,
  });

/** Findings about ransomware attacks on care delivery. */
export const neprash2022 = {
  disrupted: shareOf('neprash2022-disrupted', 166, 'that disrupted care'),
  systemsDown: shareOf('neprash2022-edowntime', 156, 'with electronic systems down'),
  canceled: shareOf('neprash2022-cancel', 38, 'with scheduled care canceled'),
  diverted: shareOf('neprash2022-divert', 16, 'with ambulances diverted'),
  beyondTwoWeeks: shareOf('neprash2022-gt2wk', 32, 'with disruption beyond two weeks', copy),
  restoredFromBackups: shareOf('neprash2022-restore', 77, 'in which data could be restored from backups', copy),
  patientsPerAttack: finding({
    id: 'neprash2022-phi',
    unit: 'record',
    grade: 'derived',
    says: `about ${Math.round(42e3 / attacks)},000 patient records`,
    reported: asMean(42e6 / attacks, 'about 42 million patients over 374 attacks'),
    distribution: lognormal.fromMeanCv({ mean: 42e6 / attacks, cv: 5 }),
    how: 'lognormal about the mean; the strong spread is judged (breach sizes run over five powers of ten)',
    spread: 'judged',
    n: attacks,
  }),
  attacksIn2016: finding({
    id: 'neprash2022-annual/2016',
    unit: 'event/year',
    says: 'ransomware attacks on care delivery in the whole country, 2016',
    ...point(43, '43'),
  }),
  attacksIn2021: finding({
    id: 'neprash2022-annual/2021',
    unit: 'event/year',
    says: 'ransomware attacks on care delivery in the whole country, 2021',
    ...point(91, '91'),
  }),
  published: finding({
    id: 'neprash2022-phi-public',
    unit: 'probability',
    says: 'share of ransomware attacks after which stolen patient data were published',
    ...surveyed(0.158, attacks, '15.8%; 14% in 2016, 22% in 2021'),
  }),
  unreported: finding({
    id: 'neprash2022-unreported',
    unit: 'probability',
    says: 'share of ransomware attacks missing from the federal breach database',
    ...surveyed(0.2, attacks, 'one in five'),
  }),
};
