import { point } from './made.js';
import { findingsOf, type Study } from './study.js';

/** Who dies in hospital, by diagnosis: the baselines of time-critical care. */
export const cdcConditions2012Study: Study = {
  id: 'cdc-conditions-2012',
  citation: {
    authors: 'Centers for Disease Control and Prevention',
    title: 'QuickStats: hospitalizations ending in death, by first-listed diagnosis',
    publisher: 'MMWR',
    year: 2012,
    url: 'https://cybercemetery.unt.edu/archive/oilspill/20121014023108/http://www.cdc.gov/nchs',
  },
  about: 'stays in US short-stay hospitals, 2010; whole percents, sample sizes not read',
};

const mortality = (id: string, percent: number, diagnosis: string) =>
  findingsOf(cdcConditions2012Study)({
    id: `cdc-conditions/${id}`,
    unit: 'probability',
    says: `share of stays for ${diagnosis} that ended in death`,
    ...point(percent / 100, `${percent}%`),
  });

/** Findings about deaths by diagnosis. */
export const cdcConditions2012 = {
  respiratoryFailure: mortality('respiratory-failure', 17, 'respiratory failure'),
  sepsis: mortality('sepsis', 16, 'septicemia'),
  heartAttack: mortality('heart-attack', 8, 'a heart attack'),
  stroke: mortality('stroke', 5, 'a stroke'),
  cancer: mortality('cancer', 4, 'cancer'),
};
