import { constant, normal } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** Cost of a breach against records, on logarithms. */
export const jacobs2014Study: Study = {
  id: 'jacobs-2014',
  citation: {
    authors: 'Jacobs J',
    title: 'Analyzing Ponemon Cost of Data Breach',
    publisher: 'Data Driven Security',
    year: 2014,
    url: 'http://datadrivensecurity.info/blog/posts/2014/Dec/ponemon/',
  },
  about: '115 US breaches of 2013 and 2014, about 2,000 to 113,000 records each',
};

const finding = findingsOf(jacobs2014Study);
const how =
  'the point estimate: errors of intercept (0.70) and slope (0.07) cancel each other inside the range of the data';

/** Findings about the line of log cost on log records. */
export const jacobs2014 = {
  intercept: finding({
    id: 'jacobs-loglog/intercept',
    unit: 'log USD',
    says: 'log cost at one record',
    reported: asMean(7.6799625, '7.6799625 (standard error 0.7013)'),
    distribution: constant({ value: 7.6799625 }),
    how,
    spread: 'none',
    n: 115,
  }),
  slope: finding({
    id: 'jacobs-loglog/slope',
    unit: 'ratio',
    says: 'rise of log cost with log records',
    reported: asMean(0.7583576, '0.7583576 (standard error 0.0697)'),
    distribution: constant({ value: 0.7583576 }),
    how,
    spread: 'none',
    n: 115,
  }),
  residual: finding({
    id: 'jacobs-rse',
    unit: 'log USD',
    says: 'scatter of log cost about the line',
    reported: {
      value: 0.523,
      as: 'residual standard error 0.523 on 113 degrees of freedom',
      gives: (d) => Math.sqrt(d.variance),
    },
    distribution: normal({ mu: 0, sigma: 0.523 }),
    how: 'normal with the residual standard error',
    spread: 'sampling',
    n: 115,
  }),
};
