import type { Distribution } from '../distribution.js';
import { bernoulli } from './bernoulli.js';
import { beta } from './beta.js';
import { betaBinomial } from './beta-binomial.js';
import { binomial } from './binomial.js';
import { burr } from './burr.js';
import { constant } from './constant.js';
import { neymanA, poissonInverseGaussian, poissonMixture } from './counts-mixed.js';
import {
  etnb,
  logarithmic,
  zeroModified,
  zeroTruncated,
  zmBinomial,
  zmNegativeBinomial,
  zmPoisson,
  ztNegativeBinomial,
  ztPoisson,
} from './counts-modified.js';
import { discrete } from './discrete.js';
import { empirical } from './empirical.js';
import { exponential } from './exponential.js';
import { gamma } from './gamma.js';
import { geometric } from './geometric.js';
import { gpd } from './gpd.js';
import { histogram } from './histogram.js';
import { inverseGaussian } from './inverse-gaussian.js';
import { logistic } from './logistic.js';
import { logitNormal } from './logit-normal.js';
import { loglogistic } from './loglogistic.js';
import { lognormal } from './lognormal.js';
import { negativeBinomial } from './negative-binomial.js';
import { normal } from './normal.js';
import { pareto1 } from './pareto1.js';
import { pareto2 } from './pareto2.js';
import { pert } from './pert.js';
import { poisson } from './poisson.js';
import { logT, studentT } from './student-t.js';
import { fellerPareto, transformedBeta } from './transformed-beta.js';
import { triangular } from './triangular.js';
import { uniform } from './uniform.js';
import { weibull } from './weibull.js';

export { type MetalogParameters, metalog } from './metalog.js';
export { mixture } from './mixture.js';
export { scaled, shifted } from './modified.js';
export { spliced } from './spliced.js';
export { type Cut, truncated } from './truncated.js';
export {
  bernoulli,
  beta,
  betaBinomial,
  binomial,
  burr,
  constant,
  discrete,
  empirical,
  etnb,
  exponential,
  fellerPareto,
  gamma,
  geometric,
  gpd,
  histogram,
  inverseGaussian,
  logarithmic,
  logistic,
  logitNormal,
  loglogistic,
  lognormal,
  logT,
  negativeBinomial,
  neymanA,
  normal,
  pareto1,
  pareto2,
  pert,
  poisson,
  poissonInverseGaussian,
  poissonMixture,
  studentT,
  transformedBeta,
  triangular,
  uniform,
  weibull,
  zeroModified,
  zeroTruncated,
  zmBinomial,
  zmNegativeBinomial,
  zmPoisson,
  ztNegativeBinomial,
  ztPoisson,
};

/** A family's constructor as the catalogue holds it. */
// biome-ignore lint/suspicious/noExplicitAny: each family checks its own parameters
export type Constructor = (parameters: any) => Distribution;

/** Every family that plain data can name; a new one is a file and a line here. */
export const distributions: Readonly<Record<string, Constructor>> = {
  bernoulli,
  beta,
  betaBinomial,
  binomial,
  constant,
  discrete,
  exponential,
  gamma,
  geometric,
  logitNormal,
  lognormal,
  negativeBinomial,
  normal,
  pert,
  poisson,
  triangular,
  uniform,
  neymanA,
  poissonInverseGaussian,
  poissonMixture,
  etnb,
  logarithmic,
  zmBinomial,
  zmNegativeBinomial,
  zmPoisson,
  ztNegativeBinomial,
  ztPoisson,
  empirical,
  gpd,
  histogram,
  inverseGaussian,
  logistic,
  pareto1,
  logT,
  studentT,
  burr,
  fellerPareto,
  loglogistic,
  pareto2,
  transformedBeta,
  weibull,
};
