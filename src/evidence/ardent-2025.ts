import { point } from './made.js';
import { findingsOf, type Study } from './study.js';

/** One hospital group's own numbers, to check the sizes that follow from beds. */
export const ardent2025Study: Study = {
  id: 'ardent-2025',
  citation: {
    authors: 'Ardent Health',
    title: 'Results of the third quarter of 2025',
    publisher: 'Ardent Health (read in a summary)',
    year: 2025,
    url: 'https://reportify.ai/financials/1186228984451567616',
  },
  about: 'one US group of 30 hospitals, January to September 2025: 124,786 admissions, USD 4.719 billion',
};

const finding = findingsOf(ardent2025Study);

/** Findings about size. */
export const ardent2025 = {
  revenuePerAdmission: finding({
    id: 'sizing-ardent/revenue',
    unit: 'USD/encounter',
    grade: 'derived',
    says: 'revenue of all lines for each admission',
    ...point(4_719_260_000 / 124_786, 'USD 4,719,260,000 over 124,786 admissions'),
    n: 30,
    priceYear: 2025,
    currency: 'USD',
  }),
  lengthOfStay: finding({
    id: 'sizing-ardent/stay',
    unit: 'day',
    says: 'mean stay of an admitted patient in the group',
    ...point(4.68, '4.68 days'),
    n: 30,
  }),
};
