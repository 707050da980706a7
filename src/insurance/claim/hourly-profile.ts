/** Share of an outage's loss that falls in its first hours. */
export type ProfileShare = (hours: number, outage: number) => number;

/** Loss spread evenly over the outage. */
export const evenly: ProfileShare = (hours, outage) => hours / outage;

/**
 * The share of loss by hour from relative losses of each hour since the start; the last one holds from then on.
 *
 * share(h) = C(h) / C(outage), C the sum of the first hours, a part of an hour in proportion. Where nothing is lost in the
 * whole outage the spread is even.
 * @throws RangeError for a profile that is empty or has an entry below 0
 * @example shareByProfile([4, 4, 1])(2, 4) // 0.8
 */
export function shareByProfile(profile: ArrayLike<number>): ProfileShare {
  const length = profile.length;
  if (length === 0) throw new RangeError('profile (relative loss by hour) must have at least one hour.');
  const sums = new Float64Array(length + 1);
  for (let k = 0; k < length; k++) {
    if (!(profile[k] >= 0))
      throw new RangeError(`profile (relative loss by hour) must be at least 0; received ${profile[k]}.`);
    sums[k + 1] = sums[k] + profile[k];
  }
  const upTo = (hours: number): number => {
    const whole = Math.min(length - 1, Math.floor(hours));
    return sums[whole] + (hours - whole) * profile[whole];
  };
  return (hours, outage) => {
    const all = upTo(outage);
    return all > 0 ? upTo(hours) / all : hours / outage;
  };
}
