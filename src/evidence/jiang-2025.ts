import { averaged, counted, surveyed } from './made.js';
import { findingsOf, type Study } from './study.js';

/** Fifteen years of breaches reported to the federal regulator. */
export const jiang2025Study: Study = {
  id: 'jiang-2025',
  citation: {
    authors: 'Jiang JX, Ross JS, Bai G',
    title: 'Ransomware Attacks and Data Breaches in US Health Care Systems',
    publisher: 'JAMA Network Open (read in Becker’s Hospital Review)',
    year: 2025,
  },
  about: '6,468 breaches of 500 records and more reported to the Office for Civil Rights, October 2009 to October 2024',
};

const finding = findingsOf(jiang2025Study);
const breaches = 6468;

/** Findings about reported breaches. */
export const jiang2025 = {
  hackingShare2024: finding({
    id: 'jiang-hacking/2024',
    unit: 'probability',
    says: 'share of reported breaches of 2024 (to October) that came from hacking',
    ...counted(457, 566),
  }),
  ransomwareShare2021: finding({
    id: 'jiang-ransom/2021',
    unit: 'probability',
    says: 'share of reported breaches of 2021 that came from ransomware',
    ...counted(222, 715),
  }),
  hackingShareOfRecords: finding({
    id: 'jiang-records/hacking',
    unit: 'share',
    grade: 'derived',
    says: 'share of all breached records that hacking took',
    ...surveyed(643 / 732, breaches, '643 of 732 million records'),
    how: 'beta about the share with the weight of all breaches; a few huge ones carry it, so its width is judged',
    spread: 'judged',
  }),
  recordsPerBreach: finding({
    id: 'jiang-records/mean',
    unit: 'record',
    grade: 'derived',
    says: 'mean number of records of a reported breach',
    ...averaged(732e6 / breaches, 0.3, '732 million records over 6,468 breaches', breaches),
  }),
};
