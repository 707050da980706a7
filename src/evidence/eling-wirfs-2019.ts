import { point } from './made.js';
import { findingsOf, type Study } from './study.js';

/** Why severities are modeled as a body with a heavy tail; the tail index itself could not be read. */
export const elingWirfs2019Study: Study = {
  id: 'eling-wirfs-2019',
  citation: {
    authors: 'Eling M, Wirfs J',
    title: 'What are the actual costs of cyber risk events?',
    publisher: 'European Journal of Operational Research 272(3):1109-1119',
    year: 2019,
    url: 'https://doi.org/10.1016/j.ejor.2018.07.021',
  },
  about: 'cyber incidents in a database of operational losses, everyday and extreme ones apart',
};

/** Findings of the study. */
export const elingWirfs2019 = {
  events: findingsOf(elingWirfs2019Study)({
    id: 'eling-wirfs-n',
    unit: 'event',
    says: 'cyber incidents that were split into an everyday body and an extreme tail',
    ...point(1579, '1,579 incidents'),
    n: 1579,
  }),
};
