export { claytonCopula, gumbelCopula } from './archimedean.js';
export { type Copula, gaussianCopula, requireCorrelation } from './gaussian.js';
export { averageRanks, copulaSumCdf, kendallTau, rankCorrelation, spearmanRho, tailDependence } from './measures.js';
export { type MixedCopula, studentCopula } from './student.js';
