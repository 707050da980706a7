/**
 * The capacity of one service over time, piecewise constant: level[k] holds from time[k-1] (or 0) to time[k] hours.
 * While systems are down it is the product over them of (1 - reliance left uncovered), not below the floor; then the
 * loss runs out in equal steps while backlog and back-entry are worked off.
 */
export class CapacityCurve {
  readonly time: Float64Array;
  readonly level: Float64Array;
  segments = 0;
  /** Hours until every system the service uses is up. */
  outage = 0;

  constructor(systems: number) {
    this.time = new Float64Array(systems + rampSteps);
    this.level = new Float64Array(systems + rampSteps);
  }

  clear(): void {
    this.segments = 0;
    this.outage = 0;
  }

  /** Adds a system that is down for `hours` and costs the share `loss` of capacity; keeps the times in order. */
  add(hours: number, loss: number): void {
    let k = this.segments++;
    for (; k > 0 && (this.time[k - 1] as number) > hours; k--) {
      this.time[k] = this.time[k - 1] as number;
      this.level[k] = this.level[k - 1] as number;
    }
    this.time[k] = hours;
    this.level[k] = 1 - loss;
    this.outage = Math.max(this.outage, hours);
  }

  /** Turns single losses into levels, longest outage first, and appends the ramp of `rampHours` starting at a share of the mean loss. */
  close(floor: number, rampHours: number, rampStart: number): void {
    let level = 1;
    let lost = 0;
    for (let k = this.segments - 1; k >= 0; k--) {
      level *= this.level[k] as number;
      this.level[k] = Math.max(floor, level);
      const from = k === 0 ? 0 : (this.time[k - 1] as number);
      lost += (1 - (this.level[k] as number)) * ((this.time[k] as number) - from);
    }
    if (this.outage <= 0 || rampHours <= 0) return;
    this.ramp((lost / this.outage) * rampStart, rampHours);
  }

  private ramp(loss: number, hours: number): void {
    for (let step = 0; step < rampSteps; step++) {
      this.time[this.segments] = this.outage + (hours * (step + 1)) / rampSteps;
      this.level[this.segments] = 1 - loss * (1 - (step + 0.5) / rampSteps);
      this.segments++;
    }
  }

  /** Hours until capacity is at least `level` for good. */
  backTo(level: number): number {
    for (let k = this.segments - 1; k >= 0; k--) {
      if ((this.level[k] as number) < level) return this.time[k] as number;
    }
    return 0;
  }

  /** Capacity `hours` after the start. */
  at(hours: number): number {
    for (let k = 0; k < this.segments; k++) if (hours < (this.time[k] as number)) return this.level[k] as number;
    return 1;
  }
}

/** Steps in which the work-recovery ramp runs out. */
const rampSteps = 6;
