import type { AtomTable } from './atoms.js';

/** The aggregate distribution at equally spaced nodes 0, spacing, 2 spacing, ... */
export interface Nodes {
  readonly spacing: number;
  /** Part of the distribution function that has a density. */
  readonly smooth: Float64Array;
  /** E[min(S, x)]. */
  readonly limited: Float64Array;
  /** Last correction of `smooth` and `limited` at each node. */
  readonly smoothError: Float64Array;
  readonly limitedError: Float64Array;
  readonly atoms: AtomTable;
}

/** One resolution of the aggregate distribution, read between its nodes. */
export class Curve {
  readonly nodes: Nodes;
  readonly end: number;
  readonly #between: number;

  constructor(nodes: Nodes) {
    this.nodes = nodes;
    this.end = nodes.spacing * (nodes.smooth.length - 1);
    // Nodes from lump to lump: the density may jump at a lump, so no polynomial crosses one.
    this.#between = nodes.atoms.unit === Infinity ? Infinity : Math.round(nodes.atoms.unit / nodes.spacing);
  }

  cdf(x: number): number {
    const at = this.place(x);
    return this.lumps(at) + this.smoothAt(at);
  }

  /** E[min(S, x)] by the cubic whose slopes are 1 - cdf at both ends of the cell. */
  lev(x: number): number {
    const { spacing, limited } = this.nodes;
    const at = this.place(x);
    const k = Math.min(Math.floor(at), limited.length - 2);
    const t = at - k;
    const s = 1 - t;
    const lumps = this.lumps(k);
    const left = spacing * (1 - lumps - this.nodes.smooth[k]);
    const right = spacing * (1 - lumps - this.nodes.smooth[k + 1]);
    return s * s * (1 + 2 * t) * limited[k] + t * t * (1 + 2 * s) * limited[k + 1] + t * s * (s * left - t * right);
  }

  /** Smallest x with cdf(x) >= p; undefined where p lies beyond the last node. */
  quantile(p: number): number | undefined {
    const { spacing, smooth } = this.nodes;
    let low = -1;
    let high = smooth.length - 1;
    if (this.lumps(high) + smooth[high] < p) return undefined;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.lumps(middle) + smooth[middle] < p) low = middle;
      else high = middle;
    }
    if (low < 0) return 0;
    const wanted = p - this.lumps(low);
    // Where the smooth part does not reach p inside the cell, the lump at its right end does.
    return smooth[high] < wanted ? high * spacing : this.inside(low, wanted) * spacing;
  }

  /**
   * Bounds on the error of cdf and lev near x: the largest correction around, since one may cross zero, four times; and the
   * fourth differences, which are next to nothing unless the density jumps.
   */
  errors(x: number): { readonly cdf: number; readonly lev: number; readonly density: number } {
    const { spacing, smooth, smoothError, limitedError } = this.nodes;
    const k = Math.min(Math.floor(this.place(x)), smooth.length - 2);
    const jump = largestFourthDifference(smooth, k);
    return {
      cdf: SAFETY * largest(smoothError, k) + jump,
      lev: SAFETY * largest(limitedError, k) + jump * spacing,
      density: (smooth[k + 1] - smooth[k]) / spacing,
    };
  }

  /** Bound on the error of lev(to) - lev(from): what one correction has in common with the other does not count. */
  levErrorBetween(from: number, to: number): number {
    const { limitedError } = this.nodes;
    const [a, b] = [from, to].map((x) => Math.min(Math.floor(this.place(x)), limitedError.length - 1));
    return SAFETY * largest(limitedError, b, limitedError[a]);
  }

  private place(x: number): number {
    return Math.min(x / this.nodes.spacing, this.nodes.smooth.length - 1);
  }

  /** Sum of the lumps at or below a place among the nodes. */
  private lumps(at: number): number {
    const { upTo } = this.nodes.atoms;
    return this.#between === Infinity
      ? upTo[0]
      : upTo[Math.min(Math.floor((at + 1e-9) / this.#between), upTo.length - 1)];
  }

  /** Cubic through the four nearest nodes on the same side of every lump. */
  private smoothAt(at: number): number {
    const { smooth } = this.nodes;
    const k = Math.min(Math.floor(at), smooth.length - 2);
    const from = this.#between === Infinity ? 0 : Math.floor(k / this.#between) * this.#between;
    const to = Math.min(smooth.length - 1, this.#between === Infinity ? Infinity : from + this.#between);
    if (to - from < 3) return smooth[k] + (at - k) * (smooth[k + 1] - smooth[k]);
    const first = Math.max(from, Math.min(k - 1, to - 3));
    const s = at - first;
    return (
      (-smooth[first] * (s - 1) * (s - 2) * (s - 3)) / 6 +
      (smooth[first + 1] * s * (s - 2) * (s - 3)) / 2 -
      (smooth[first + 2] * s * (s - 1) * (s - 3)) / 2 +
      (smooth[first + 3] * s * (s - 1) * (s - 2)) / 6
    );
  }

  private inside(k: number, wanted: number): number {
    let low = k;
    let high = k + 1;
    for (let n = 0; n < 50; n++) {
      const middle = (low + high) / 2;
      if (this.smoothAt(middle) < wanted) low = middle;
      else high = middle;
    }
    return high;
  }
}

/** How far an error may exceed the correction it is judged by, where the step is coarse for the severity. */
const SAFETY = 4;

/** Cells to either side that a bound looks at. */
const AROUND = 4;

/** Largest distance from `center` of the values within `AROUND` places of the cell between k and k + 1. */
function largest(values: Float64Array, k: number, center = 0): number {
  let most = 0;
  for (let j = Math.max(0, k - AROUND); j <= Math.min(values.length - 1, k + 1 + AROUND); j++)
    most = Math.max(most, Math.abs(values[j] - center));
  return most;
}

/** Largest fourth difference of the values within `AROUND` places of the cell between k and k + 1. */
function largestFourthDifference(values: Float64Array, k: number): number {
  let most = 0;
  for (let j = Math.max(2, k - AROUND); j <= Math.min(values.length - 3, k + 1 + AROUND); j++) {
    const outer = values[j - 2] + values[j + 2];
    const inner = values[j - 1] + values[j + 1];
    most = Math.max(most, Math.abs(outer - 4 * inner + 6 * values[j]));
  }
  return most;
}
