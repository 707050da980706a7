export { claytonCopula, gumbelCopula } from './archimedean.js';
export { type BivariateCopula, bivariateCopula } from './bivariate.js';
export { type Copula, gaussianCopula, requireCorrelation } from './gaussian.js';
export { averageRanks, copulaSumCdf, rankCorrelation } from './measures.js';
export { type MixedCopula, studentCopula } from './student.js';
export { fromKendallTau, kendallTau, spearmanRho, tailDependence } from './tail-and-rank.js';
