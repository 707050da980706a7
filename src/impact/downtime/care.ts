import { formula, process } from '../../sheet/index.js';
import { type Demand, demandUntil, weekHours } from '../organization/demand.js';
import type { Site } from '../organization/site.js';
import { CapacityCurve } from './capacity.js';
import {
  capacityFloor,
  diversionThreshold,
  paperCoverage,
  rampStart,
  reliance,
  relianceScale,
  startHour,
} from './capacity-inputs.js';
import { outage } from './restoration.js';
import { workRecoveryRatio } from './restoration-inputs.js';

/**
 * Care not given: the integral of demand x (1 - capacity), exact on the piecewise-constant capacity curve through the
 * cumulative weekly demand.
 */
export const { weeksLost, weekOneLoss, weekTwoLoss, disruption, backTo50, backTo90, backTo100, diversionHours } =
  process({
    name: 'care',
    says: 'works out capacity by service over time and the care it cannot give',
    formula:
      'integral of demand x (1 - capacity); capacity = product of (1 - reliance x relianceScale x (1 - paperCoverage))',
    from: {
      outage,
      startHour,
      reliance,
      relianceScale,
      paperCoverage,
      capacityFloor,
      workRecoveryRatio,
      rampStart,
      diversionThreshold,
    },
    outputs: {
      weeksLost: { unit: 'week', over: 'service', says: 'care not given, in weeks of a service’s normal demand' },
      weekOneLoss: { unit: 'share', over: 'service', says: 'share of the first week’s demand not met' },
      weekTwoLoss: { unit: 'share', over: 'service', says: 'share of the second week’s demand not met' },
      disruption: { unit: 'hour', over: 'service', says: 'hours of outage and work recovery of a service' },
      backTo50: { unit: 'hour', over: 'service', says: 'hours until capacity is at least 50% for good' },
      backTo90: { unit: 'hour', over: 'service', says: 'hours until capacity is at least 90% for good' },
      backTo100: { unit: 'hour', over: 'service', says: 'hours until capacity is at least 99.9% for good' },
      diversionHours: { unit: 'hour', says: 'hours of ambulance diversion' },
    },
    run: (x, out, count, site: Site) => {
      const curve = new CapacityCurve(site.systems.length);
      const care = new Care();
      const emergency = site.services.findIndex((service) => service.id === 'emergency');
      for (let row = 0; row < count; row++) {
        let diverted = 0;
        for (let s = 0; s < site.services.length; s++) {
          capacityOf(curve, x, row, s, site);
          care.over(curve, site.demand[s] as Demand, x.startHour[row] as number);
          (out.weeksLost[s] as Float64Array)[row] = care.lost;
          (out.weekOneLoss[s] as Float64Array)[row] = care.one;
          (out.weekTwoLoss[s] as Float64Array)[row] = care.two;
          (out.disruption[s] as Float64Array)[row] =
            curve.segments === 0 ? 0 : (curve.time[curve.segments - 1] as number);
          (out.backTo50[s] as Float64Array)[row] = curve.backTo(0.5);
          (out.backTo90[s] as Float64Array)[row] = curve.backTo(0.9);
          (out.backTo100[s] as Float64Array)[row] = curve.backTo(0.999);
          if (s === emergency) diverted = curve.backTo(x.diversionThreshold[row] as number);
        }
        out.diversionHours[row] = diverted;
      }
    },
  });

/** The columns that fix a service's capacity curve; a recovery profile is drawn from the same ones. */
export const capacityParents = {
  outage,
  reliance,
  relianceScale,
  paperCoverage,
  capacityFloor,
  workRecoveryRatio,
  rampStart,
};

interface CapacityView {
  readonly outage: readonly Float64Array[];
  readonly reliance: readonly Float64Array[];
  readonly relianceScale: Float64Array;
  readonly paperCoverage: Float64Array;
  readonly capacityFloor: readonly Float64Array[];
  readonly workRecoveryRatio: Float64Array;
  readonly rampStart: Float64Array;
}

/** Fills `curve` with the capacity of service `s` in one row. */
export function capacityOf(curve: CapacityCurve, x: CapacityView, row: number, s: number, site: Site): void {
  curve.clear();
  const uncovered = (x.relianceScale[row] as number) * (1 - (x.paperCoverage[row] as number));
  for (const k of site.linksOf[s] as readonly number[]) {
    const link = site.links[k] as Site['links'][number];
    const hours = (x.outage[link.system] as Float64Array)[row] as number;
    if (hours > 0) curve.add(hours, Math.min(1, ((x.reliance[k] as Float64Array)[row] as number) * uncovered));
  }
  if (curve.segments === 0) return;
  const ramp = curve.outage * (x.workRecoveryRatio[row] as number);
  curve.close((x.capacityFloor[s] as Float64Array)[row] as number, ramp, x.rampStart[row] as number);
}

/** Demand not met under a capacity curve: in all, in week one and in week two. */
class Care {
  lost = 0;
  one = 0;
  two = 0;

  over(curve: CapacityCurve, demand: Demand, startHour: number): void {
    this.lost = 0;
    this.one = 0;
    this.two = 0;
    if (curve.segments === 0) return;
    const until = (hour: number): number => demandUntil(demand, startHour + hour);
    const atOne = until(weekHours);
    const atTwo = until(2 * weekHours);
    const zero = until(0);
    let from = zero;
    for (let k = 0; k < curve.segments; k++) {
      const to = until(curve.time[k] as number);
      const loss = 1 - (curve.level[k] as number);
      this.lost += loss * (to - from);
      // Cumulative demand never falls, so clipping demand clips time.
      this.one += loss * (Math.min(to, atOne) - Math.min(from, atOne));
      this.two += loss * (Math.max(atOne, Math.min(to, atTwo)) - Math.max(atOne, Math.min(from, atTwo)));
      from = to;
    }
    this.one /= atOne - zero;
    this.two /= atTwo - atOne;
  }
}

export const serviceDisruption = formula({
  name: 'serviceDisruption',
  unit: 'hour',
  says: 'hours until the last service is back to normal: outage and work recovery',
  formula: 'largest disruption over services',
  from: { disruption },
  each: (x, i) => {
    let longest = 0;
    for (const hours of x.disruption) longest = Math.max(longest, hours[i]);
    return longest;
  },
});

export const careDisrupted = formula({
  name: 'careDisrupted',
  unit: 'indicator',
  says: 'care was disrupted (1) or not (0)',
  formula: '1 where serviceDisruption > 0',
  from: { serviceDisruption },
  each: (x, i) => (x.serviceDisruption[i] > 0 ? 1 : 0),
});

/** Capacity, disruption and the care they take. */
export const careCells = [
  startHour,
  reliance,
  relianceScale,
  paperCoverage,
  capacityFloor,
  rampStart,
  diversionThreshold,
  weeksLost,
  weekOneLoss,
  weekTwoLoss,
  disruption,
  backTo50,
  backTo90,
  backTo100,
  diversionHours,
  serviceDisruption,
  careDisrupted,
] as const;
