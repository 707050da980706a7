import type { Distribution } from '../distribution.js';
import { bernoulli } from './bernoulli.js';
import { beta } from './beta.js';
import { binomial } from './binomial.js';
import { constant } from './constant.js';
import { discrete } from './discrete.js';
import { exponential } from './exponential.js';
import { gamma } from './gamma.js';
import { geometric } from './geometric.js';
import { logitNormal } from './logit-normal.js';
import { lognormal } from './lognormal.js';
import { negativeBinomial } from './negative-binomial.js';
import { normal } from './normal.js';
import { pert } from './pert.js';
import { poisson } from './poisson.js';
import { triangular } from './triangular.js';
import { uniform } from './uniform.js';

export { mixture } from './mixture.js';
export { scaled, shifted, truncated } from './modified.js';
export {
  bernoulli,
  beta,
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
};

/** A family's constructor as the catalogue holds it. */
// biome-ignore lint/suspicious/noExplicitAny: each family checks its own parameters
export type Constructor = (parameters: any) => Distribution;

/** Every family that plain data can name; a new one is a file and a line here. */
export const distributions: Readonly<Record<string, Constructor>> = {
  bernoulli,
  beta,
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
};
