/** When patients come in the week. */
export type DemandShape = 'aroundTheClock' | 'emergency' | 'inpatient' | 'office';

/** Hours of a week; hour 0 is Monday 00:00 in the organization's own time. */
export const weekHours = 168;

/** Relative demand by hour of day; each list has 24 entries. Judged from how the services work, not fitted. */
const byHour: Record<DemandShape, readonly number[]> = {
  aroundTheClock: new Array(24).fill(1),
  emergency: [3, 2, 2, 2, 2, 2, 3, 4, 5, 6, 7, 7, 7, 6, 6, 6, 6, 6, 7, 7, 6, 6, 5, 4],
  inpatient: [2, 2, 2, 2, 2, 3, 4, 4, 4, 5, 5, 6, 6, 6, 6, 6, 6, 5, 5, 5, 4, 4, 3, 3],
  office: [0, 0, 0, 0, 0, 0, 0, 2, 6, 8, 8, 8, 5, 8, 8, 8, 6, 3, 1, 0, 0, 0, 0, 0],
};

/** Relative demand by day, Monday first. */
const byDay: Record<DemandShape, readonly number[]> = {
  aroundTheClock: [1, 1, 1, 1, 1, 1, 1],
  emergency: [1.05, 1, 1, 1, 1, 0.97, 0.98],
  inpatient: [1.1, 1.08, 1.06, 1.05, 1.02, 0.85, 0.84],
  office: [1, 1, 1, 1, 1, 0.1, 0.02],
};

/**
 * Cumulative demand from the start of the attack's week, in weeks of normal demand: F(t) with F(168) = 1 in a week
 * without holidays. Linear between hours, periodic after the horizon.
 */
export interface Demand {
  readonly cumulative: Float64Array;
  readonly horizon: number;
}

/** Builds F for one shape; on a holiday (days counted from the Monday of the attack's week) clinics work as on a Sunday. */
export function demandOf(shape: DemandShape, holidays: readonly number[] = [], weeks = 27): Demand {
  const closed = new Set(holidays);
  const horizon = weeks * weekHours;
  const cumulative = new Float64Array(horizon + 1);
  const perWeek = weekTotal(shape);
  for (let hour = 0; hour < horizon; hour++) {
    const day = Math.floor(hour / 24);
    const weekday = closed.has(day) ? 6 : day % 7;
    const rate = (byHour[shape][hour % 24] as number) * (byDay[shape][weekday] as number);
    cumulative[hour + 1] = (cumulative[hour] as number) + rate / perWeek;
  }
  return { cumulative, horizon };
}

function weekTotal(shape: DemandShape): number {
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  return sum(byHour[shape]) * sum(byDay[shape]);
}

/** F at `hour` hours after the Monday of the attack's week. */
export function demandUntil(demand: Demand, hour: number): number {
  const { cumulative, horizon } = demand;
  if (hour >= horizon) return (cumulative[horizon] as number) + (hour - horizon) / weekHours;
  const whole = Math.floor(hour);
  const at = cumulative[whole] as number;
  return at + ((cumulative[whole + 1] as number) - at) * (hour - whole);
}
