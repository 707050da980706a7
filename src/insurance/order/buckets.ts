/** Where a dollar of a claim that is not paid may go; with `paid` they sum to the gross loss. */
export const buckets = [
  'waiting',
  'retention',
  'insuredShare',
  'overSublimit',
  'overEventLimit',
  'overAggregate',
  'uncovered',
] as const;

/** One of the reasons for which a dollar is not paid. */
export type Bucket = (typeof buckets)[number];

/** The steps of a claim, in their order. */
export const steps = [
  'trigger and dates',
  'exclusions',
  'period cap',
  'waiting period',
  'insured share',
  'retention of the coverage',
  'sublimit',
  'retention of the event',
  'event limit',
  'remaining aggregate',
  'tower',
] as const;

/** One step of a claim. */
export type Step = (typeof steps)[number];
