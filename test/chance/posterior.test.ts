import { describe, expect, it } from 'vitest';
import {
  betaBernoulli,
  betaGeometric,
  distributionFrom,
  gammaExponential,
  gammaGamma,
  gammaPoisson,
  lognormal,
  lognormalGrid,
  lognormalMean,
  lognormalUnknown,
  normalMean,
  normalNormal,
  normalUnknown,
} from '../../src/chance/index.js';

const near = (received: number, expected: number, relative = 1e-12): void =>
  expect(Math.abs(received / expected - 1), `${received} against ${expected}`).toBeLessThan(relative);
const losses = [520, 310, 1080];

describe('conjugate updates', () => {
  it('of an exponential or gamma rate', () => {
    const one = gammaExponential({ prior: { shape: 4, rate: 1000 }, data: losses });
    expect(one.posterior).toEqual({ shape: 7, rate: 2910 });
    near(one.premium, one.Z * one.sampleMean + (1 - one.Z) * one.priorMean);
    near(one.predictive.mean, one.premium);
    near(one.predictive.sf(500), (2910 / 3410) ** 7);
    const two = gammaGamma({ shape: 2, prior: { shape: 4, rate: 1000 }, data: [520, 310, 80] });
    // mpmath: quad of gammainc(2, 500 t, inf, regularized=True) over the posterior gamma(10, 1910) of t
    near(two.predictive.sf(500), 0.30058299825277235);
    near(two.premium, (2 * 1910) / 9);
    near(two.Z, 3 / (3 + 3 / 2));
    near(two.predictive.mean, two.premium);
  });

  it('of a rate without a prior mean says so', () => {
    const vague = gammaExponential({ prior: { shape: 0.5, rate: 100 }, data: [] });
    expect([vague.priorMean, vague.premium, vague.predictive.mean, vague.Z]).toEqual([Infinity, Infinity, Infinity, 0]);
    expect(gammaExponential({ prior: { shape: 0.5, rate: 100 }, data: [300, 500] }).premium).toBeCloseTo(600, 10);
  });

  it('of a share', () => {
    const share = betaBernoulli({ prior: { a: 1.4, b: 18.6 }, data: [0, 0, 0, 1, 0] });
    expect(share.premium).toBeCloseTo(0.096, 14);
    expect([share.posterior.a, share.posterior.b]).toEqual([expect.closeTo(2.4, 12), expect.closeTo(22.6, 12)]);
    // mpmath: binomial(10, 3) beta(5.4, 29.6) / beta(2.4, 22.6)
    near(share.predictive(10).pdf(3), 0.0638583089688869);
    near(share.predictive(1).mean, share.premium);
    expect(distributionFrom(share.predictive(10).toJSON() as never).pdf(3)).toBe(share.predictive(10).pdf(3));
  });

  it('of waiting counts', () => {
    const one = betaGeometric({ prior: { a: 2, b: 3 }, data: [5, 3, 0, 1, 1] });
    expect(one.posterior).toEqual({ a: 7, b: 13 });
    near(one.premium, 13 / 6);
    const three = betaGeometric({ prior: { a: 2, b: 3 }, data: [5, 3, 0, 1, 1], r: 3 });
    near(three.premium, (3 * three.posterior.b) / (three.posterior.a - 1));
  });

  it('of a Poisson rate', () => {
    const rate = gammaPoisson({ prior: { shape: 0.7, rate: 10 }, events: 1, years: 4 });
    expect([rate.priorMean, rate.sampleMean]).toEqual([0.7 / 10, 0.25]);
    near(rate.premium, rate.Z * rate.sampleMean + (1 - rate.Z) * rate.priorMean);
    near(rate.predictive.mean, rate.premium);
  });

  it('of a mean with known spread', () => {
    const d = normalMean({ prior: { mu: 10, sd: 2 }, sigma: 4, data: [13, 17] });
    near(d.premium, 35 / 3);
    const same = normalNormal({ mu: 10, sd: 2 }, { mu: 15, sd: 4 / Math.SQRT2 });
    near(d.posterior.mu, same.mu);
    near(d.posterior.sd, same.sd);
    near(d.predictive.variance, same.sd ** 2 + 16);
    const loss = lognormalMean({ prior: { mu: 11, sd: 0.3 }, sigma: 1.5, data: [] });
    near(loss.premium, 192914.04384457954);
    expect(lognormalMean({ prior: { mu: 11, sd: 0.3 }, sigma: 1.5, data: [1e6] }).premium).toBeGreaterThan(
      loss.premium,
    );
  });

  it('of a mean with unknown spread', () => {
    const d = normalUnknown({ prior: { mu: 1, weight: 2, shape: 3, scale: 4 }, data: [1.5, 3, 2.2, -0.4] });
    // scipy: double quad of prior x likelihood x the next density at 2.5, over that without it
    near(d.predictive.pdf(2.5), 0.201851525612, 1e-9);
    near(d.premium, (2 * 1 + 6.3) / 6);
    expect(d.posterior).toMatchObject({ weight: 6, shape: 5 });
  });

  it('of lognormal losses with unknown spread has no mean, and says it', () => {
    const prior = { mu: 11, weight: 1, shape: 2, scale: 6 };
    const d = lognormalUnknown({ prior, data: [4e4, 6e5, 9e4] });
    expect([d.premium, d.predictive.mean, d.predictive.variance]).toEqual([Infinity, Infinity, Infinity]);
    near(d.predictive.quantile(0.5), d.median);
    expect(d.predictive.lev(1e7)).toBeLessThan(1e7);
    const bounded = lognormalGrid({
      meanLog: { mu: 11, sd: 1 },
      sigma: { low: 1.2, high: 2.4 },
      losses: [4e4, 6e5, 9e4],
    });
    expect(bounded.predictive.mean).toBeGreaterThan(d.median);
    expect(Number.isFinite(bounded.predictive.variance)).toBe(true);
  });
});

describe('a grid of spreads', () => {
  it('of one point is the update with that spread', () => {
    const data = [4e4, 6e5, 9e4];
    const grid = lognormalGrid({ meanLog: { mu: 11, sd: 0.7 }, sigma: { low: 1.5, high: 1.5 }, losses: data });
    const exact = lognormalMean({ prior: { mu: 11, sd: 0.7 }, sigma: 1.5, data });
    near(grid.predictive.mean, exact.premium);
    near(grid.meanLog, exact.posterior.mu);
    near(grid.Z, exact.Z);
  });

  it('weighs each spread by what it makes of the losses', () => {
    const losses = [4e4, 6e5, 9e4];
    const grid = lognormalGrid({ meanLog: { mu: 11, sd: 0.7 }, sigma: { low: 1, high: 2, points: 3 }, losses });
    // scipy: quad of the normal prior times the likelihood over the mean log loss
    [0.3260989816642101, 0.3897699624763172, 0.28413105585947257].forEach((weight, k) => {
      near(grid.grid[k]?.weight ?? 0, weight);
    });
    near(grid.predictive.mean, 354114.90667909104);
  });

  it('without losses is its prior', () => {
    const grid = lognormalGrid({ meanLog: { mu: 11, sd: 0.7 }, sigma: { low: 1, high: 2, points: 3 }, losses: [] });
    expect(grid.grid.map((point) => point.weight)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    const mean = [1, 1.5, 2].reduce((sum, s) => sum + lognormal({ mu: 11, sigma: Math.hypot(s, 0.7) }).mean / 3, 0);
    near(grid.predictive.mean, mean);
  });
});

describe('what cannot be updated', () => {
  it.each<[() => unknown, RegExp]>([
    [() => gammaExponential({ prior: { shape: 0, rate: 1 }, data: [] }), /prior\.shape/],
    [() => gammaExponential({ prior: { shape: 2, rate: 1 }, data: [1, -3] }), /data\[1\].*received -3/],
    [() => betaBernoulli({ prior: { a: 1, b: 1 }, data: [0, 2] }), /data\[1\].*0 or 1/],
    [() => betaGeometric({ prior: { a: 2, b: 1 }, data: [0.5] }), /whole number/],
    [() => betaGeometric({ prior: { a: 1, b: 1 }, data: [1] }), /a > 1/],
    [() => normalMean({ prior: { mu: 0, sd: 1 }, sigma: 0, data: [] }), /sigma/],
    [() => normalUnknown({ prior: { mu: 0, weight: 0, shape: 1, scale: 1 }, data: [] }), /weight/],
    [() => lognormalUnknown({ prior: { mu: 0, weight: 1, shape: 1, scale: 1 }, data: [0] }), /above 0/],
    [() => lognormalGrid({ meanLog: { mu: 0, sd: 1 }, sigma: { low: 2, high: 1 }, losses: [] }), /low to high/],
    [() => lognormalGrid({ meanLog: { mu: 0, sd: 1 }, sigma: { low: 1, high: 2, points: 1 }, losses: [] }), /points/],
    [
      () => lognormalGrid({ meanLog: { mu: 0, sd: 1 }, sigma: { low: 1, high: 2, prior: () => 0 }, losses: [] }),
      /finite weight/,
    ],
  ])('%#', (update, says) => {
    expect(update).toThrow(RangeError);
    expect(update).toThrow(says);
  });
});
