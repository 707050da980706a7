import { refuse, requirePositive } from '../../numeric/index.js';

const STRENGTH = 'strength of dependence';

/** A positive theta, as of Clayton's copula. */
export const positiveTheta = (theta: number): number => requirePositive('theta', theta, STRENGTH);

/** A theta from 1, as of the copulas of Gumbel and Joe. */
export const thetaFromOne = (theta: number): number =>
  theta >= 1 && theta < Infinity ? theta : refuse('theta', STRENGTH, 'a finite number of at least 1', theta);

/** A theta of either sign, as of Frank's copula. */
export const signedTheta = (theta: number): number =>
  Number.isFinite(theta) && theta !== 0 ? theta : refuse('theta', STRENGTH, 'finite and not 0', theta);

/** Refuses another number of columns than a copula ties. */
export function requireColumns(columns: readonly Float64Array[], dimension: number): void {
  if (columns.length !== dimension)
    throw new RangeError(`the copula ties ${dimension} columns, received ${columns.length}`);
}

/** Uniforms stay strictly inside (0, 1). */
export const inside = (u: number): number => Math.min(1 - 1.1102230246251565e-16, Math.max(1e-300, u));
