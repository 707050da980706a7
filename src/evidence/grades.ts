/** What the three grades mean. */
export const grades = {
  measured: 'a number somebody counted or asked for and published',
  derived: 'calculated from published numbers, with the calculation shown',
  judged: 'no study that could be read gives it: somebody stands behind it, says why and shows a range seen elsewhere',
} as const;

/** What the width of a distribution stands on, whatever its center does. */
export const spreads = {
  sampling: 'the size of the sample or a standard error',
  reported: 'a range or quantiles of the study itself',
  judged: 'the word of whoever made the distribution',
  none: 'a single number without a width',
} as const;
