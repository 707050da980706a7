import * as z from 'zod';

const amount = z.number().min(0);
const money = (says: string) => amount.optional().describe(`${says}, in the currency of the policy`);
const share = z.number().min(0).max(1);
const day = z.string().min(4).describe('a day, YYYY-MM-DD');
const oneOrMore = z.union([z.string(), z.array(z.string())]);
const comparison = z.enum(['>=', '>']).optional().describe('whether exactly the waiting period qualifies');
const order = z.enum(['first', 'afterRetention', 'afterSublimit']).optional().describe('where the share is taken');
const netLoss = z.enum(['net', 'ignore']).optional().describe('whether a net loss reduces the claim');

const coverageSchema = z
  .strictObject({
    id: z.string().min(1).describe('name of the insuring agreement, such as businessInterruption'),
    party: z.enum(['first', 'third']).optional().describe('whose loss it answers for'),
    trigger: oneOrMore.optional().describe('what must have happened, such as securityFailure'),
    sublimit: money('most paid for one event'),
    sublimitAggregate: z
      .union([amount, z.boolean()])
      .optional()
      .describe('most paid in the period, in the currency of the policy, or true for the sublimit'),
    insideAggregate: z.boolean().optional().describe('payments count against the limits'),
    defenceInsideLimit: z.boolean().optional().describe('defense costs count against the limits'),
    retention: money('money the insured bears first under this coverage'),
    waitingHours: z.number().min(0).max(8784).optional().describe('hours of outage before cover begins'),
    waitingType: z.enum(['excess', 'franchise']).optional().describe('whether the first hours are ever paid'),
    waitingStarts: z.enum(['interruption', 'discovery']).optional().describe('where the waiting period begins'),
    waitingComparison: comparison,
    retentionRule: z.enum(['money', 'time', 'greaterOf', 'both']).optional().describe('which deductible applies'),
    insuredShare: share.optional().describe('share of the loss the insured keeps, 0 to 1'),
    coinsuranceOrder: order,
    netLoss,
    periodCapDays: amount.optional().describe('longest period of loss paid, days'),
    periodStarts: z.enum(['interruption', 'afterWaiting']).optional().describe('where that period begins'),
    periodEnds: z.enum(['systemsRestored', 'operationsResumed', 'incomeNormal']).optional().describe('where it ends'),
    extendedDays: amount.optional().describe('days added after the period has ended'),
    lookbackDays: amount.optional().describe('days before discovery from which costs are paid'),
  })
  .describe('one insuring agreement');

const ruleSchema = z
  .strictObject({
    id: z.string().min(1).optional().describe('name of the exclusion'),
    says: z.string().optional(),
    reason: z.string().optional(),
    cause: oneOrMore.optional().describe('causes it removes'),
    coverageId: oneOrMore.optional().describe('coverages it removes'),
    lineId: oneOrMore.optional().describe('lines of a claim it removes'),
    probability: share.optional().describe('probability that it applies, 0 to 1'),
    goesTo: z.string().optional().describe('where the loss goes instead'),
  })
  .describe('an exclusion');

const layerSchema = z
  .strictObject({
    name: z.string().optional(),
    attachment: money('payments below it are not for this layer'),
    limit: amount.describe('most this layer pays, in the currency of the policy'),
    shares: z
      .union([
        share,
        z.array(share),
        z.array(z.strictObject({ name: z.string().optional(), insurer: z.string().optional(), share })),
        z.record(z.string(), share),
      ])
      .optional()
      .describe('insurers of the layer and their shares'),
  })
  .describe('one layer of the tower');

const reinstatementsSchema = z
  .strictObject({
    count: z.number().int().min(0).max(100).describe('how often the limit is restored'),
    premiumPct: z
      .union([amount, z.array(amount)])
      .optional()
      .describe('percent of the premium for each'),
    premium: money('premium the percentages are of'),
    proRata: z.boolean().optional().describe('premium in proportion to the amount reinstated'),
  })
  .describe('limits restored after a loss');

const periodSchema = z.union([
  z.tuple([day, day]),
  z.strictObject({ start: day, end: day }),
  z.strictObject({ from: day, to: day }),
]);

/** The schema of a policy; strict, so that a misspelt term is a fault and never a silent default. */
export const policySchema = z
  .strictObject({
    name: z.string().optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as USD')
      .describe('currency of every amount of the policy'),
    form: z.enum(['claims-made', 'discovery']).optional().describe('which date must fall in the period'),
    retroDate: day.optional().describe('events before it are not covered'),
    period: periodSchema.optional().describe('first and last day of cover'),
    timeZone: z.string().optional().describe('IANA name for times without an offset'),
    premium: money('premium of the period'),
    aggregateLimit: money('most paid in the period'),
    eventLimit: money('most paid for one event'),
    limitBasis: z.enum(['excess-of-retention', 'includes-retention']).optional().describe('what the limits stand on'),
    retentionPerEvent: money('money the insured bears first, each event'),
    retentionErodedBy: z
      .array(
        z
          .enum(['waiting', 'retention', 'coinsurance', 'uncovered', 'overSublimit'])
          .describe('a deduction that counts towards the retention of the event'),
      )
      .optional()
      .describe('what else counts towards that retention'),
    hoursClause: amount.optional().describe('hours within which one cause is one event'),
    coinsuranceOrder: order,
    waitingComparison: comparison,
    netLoss,
    coverages: z.array(coverageSchema).describe('insuring agreements'),
    exclusions: z
      .array(z.union([z.string(), ruleSchema]))
      .optional()
      .describe('what is not covered'),
    layers: z.array(layerSchema).optional().describe('the tower of insurers'),
    reinstatements: reinstatementsSchema.optional(),
    exchangeRates: z
      .record(
        z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR'),
        z.number().positive().describe('what one unit of this currency is in that of the policy'),
      )
      .optional()
      .describe('explicit rates'),
    assign: z.enum(['fixed', 'maximise']).optional().describe('lines as mapped, or as pays most'),
    assignments: z.record(z.string(), z.string().nullable()).optional().describe('coverage for each loss component'),
  })
  .describe('a cyber insurance policy');

/** The schemas of the parts, by the key under which they stand, for messages about unknown keys. */
export const partSchemas = {
  coverages: coverageSchema,
  exclusions: ruleSchema,
  layers: layerSchema,
  reinstatements: reinstatementsSchema,
} as const;
