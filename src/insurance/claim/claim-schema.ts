import * as z from 'zod';

const amount = z.number().min(0);
/** Above this a number no longer holds the cents. */
const loss = z.number().min(0).max(1e15).describe('an amount of loss, in the currency of the line');
const time = z.string().min(4);

const causes = z.union([z.string(), z.array(z.string()).min(1)]);

const share = z.number().min(0).max(1);
const interruptionSchema = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        id: z.string().describe('name of the service line'),
        revenuePerDay: loss.describe('net patient revenue of a normal day, in the currency of the line'),
        drop: share.describe('share of that revenue not earned, 0 to 1'),
        days: amount.optional().describe('days of interruption of this service line'),
        makeUp: share.optional().describe('share of the lost revenue earned later, 0 to 1'),
        saved: share.optional().describe('share of the revenue lost for good that is not spent either, 0 to 1'),
        savedExpenses: loss.optional().describe('expenses not spent, in the currency of the line'),
        makeUpPremium: share.optional().describe('extra pay as a share of the revenue made up, 0 to 1'),
      }),
    )
    .describe('service lines'),
  days: amount.optional().describe('days of interruption'),
  margin: z.number().max(1).optional().describe('net income over revenue, below 0 for a net loss'),
  netLoss: z.enum(['net', 'ignore']).optional().describe('what becomes of a net loss'),
});

const lineSchema = z.strictObject({
  id: z.string().min(1).describe('name of the line'),
  coverageId: z.string().nullable().optional().describe('coverage the line falls under, or null'),
  alternatives: z.array(z.string()).optional().describe('other coverages it could be claimed under'),
  amount: loss.optional().describe('measured loss, in the currency of the line'),
  interruption: interruptionSchema.optional().describe('lost income, measured from service lines'),
  currency: z.string().optional().describe('currency of the amount'),
  exchangeRate: z.number().positive().optional().describe('what one unit of it is in the currency of the policy'),
  timeSeries: z
    .union([
      z.array(z.union([loss, z.strictObject({ hours: z.number().positive().optional(), amount: loss })])),
      z.strictObject({
        start: time.optional(),
        hourly: z.array(loss),
        stepHours: z.number().positive().optional(),
      }),
    ])
    .optional()
    .describe('loss by hour from the start of the outage'),
  waitingLoss: loss.optional().describe('measured loss in the waiting period, in the currency of the line'),
  hours: amount.optional().describe('hours over which the loss is spread'),
  outageHours: amount.optional().describe('hours of outage of this line'),
  incurredAt: time.optional().describe('when the cost was incurred'),
  defence: z.union([z.boolean(), loss]).optional().describe('defense costs: true, or their part of the amount'),
  cause: causes.optional().describe('cause of this line'),
});

/** The schema of a claim. */
export const claimSchema = z.strictObject({
  id: z.string().optional(),
  lines: z.array(lineSchema).describe('lines of the loss'),
  currency: z.string().optional().describe('currency of lines that name none'),
  exchangeRates: z
    .record(z.string(), z.number().positive().describe('what one unit of this currency is in that of the policy'))
    .optional()
    .describe('explicit rates'),
  assign: z.enum(['fixed', 'maximise']).optional().describe('lines as mapped, or as pays most'),
  cause: causes.optional().describe('kind of attack or trigger'),
  occurredAt: time.optional().describe('start of the interruption'),
  discoveredAt: time.optional().describe('when it was discovered'),
  reportedAt: time.optional().describe('when it was reported to the insurer'),
  restoredAt: time.optional().describe('when systems were restored'),
  operationsResumedAt: time.optional().describe('when operations were resumed'),
  timeZone: z.string().optional().describe('IANA name for times without an offset'),
  outageHours: amount.optional().describe('hours of outage'),
  operationsResumedHours: amount.optional().describe('hours from the start until operations resumed'),
  aggregateUsed: loss.optional().describe('paid earlier in the period, in the currency of the policy'),
  annualRevenue: amount.optional().describe('net revenue of a normal year'),
});
