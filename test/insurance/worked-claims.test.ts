import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/insurance/claim/claim.js';
import type { Coverage, Policy } from '../../src/insurance/policy/policy.js';
import { switchesWorth } from '../../src/insurance/policy/wordings.js';
import { settle, settleAll } from '../../src/insurance/statement/settle.js';

const hourly = [...Array<number>(8).fill(40_000), ...Array<number>(8).fill(10_000)];

function interruption(terms: Partial<Coverage>, claim: Partial<Claim> = {}, line = {}): number {
  const policy: Policy = { currency: 'USD', coverages: [{ id: 'businessInterruption', ...terms }] };
  const lines = [{ id: 'bi', coverageId: 'businessInterruption', timeSeries: hourly, ...line }];
  return settle(policy, { outageHours: 16, lines, ...claim }).paid;
}

describe('a waiting period of 8 hours on a 16-hour outage costing 400,000', () => {
  const w = { waitingHours: 8, waitingType: 'excess' } as const;
  it.each<[string, Partial<Coverage>, number]>([
    ['excess, hourly data', w, 80_000],
    ['franchise', { ...w, waitingType: 'franchise' }, 400_000],
    ['greater of 250,000 and time', { ...w, retentionRule: 'greaterOf', retention: 250_000 }, 80_000],
    ['greater of 350,000 and time', { ...w, retentionRule: 'greaterOf', retention: 350_000 }, 50_000],
    ['time, then 250,000', { ...w, retentionRule: 'both', retention: 250_000 }, 0],
    ['time alone', { ...w, retentionRule: 'time', retention: 250_000 }, 80_000],
    ['money alone', { ...w, retentionRule: 'money', retention: 250_000 }, 150_000],
    ['24 hours, excess', { ...w, waitingHours: 24 }, 0],
    ['24 hours, franchise', { waitingHours: 24, waitingType: 'franchise' }, 0],
    ['24 hours, greater of', { waitingHours: 24, retentionRule: 'greaterOf', retention: 1 }, 0],
  ])('%s', (_, terms, paid) => {
    expect(interruption(terms)).toBe(paid);
  });

  it('spread evenly pays 200,000 instead, and says so', () => {
    const policy: Policy = { currency: 'USD', aggregateLimit: 1e6, coverages: [{ id: 'businessInterruption', ...w }] };
    const statement = settle(policy, { outageHours: 16, lines: [{ id: 'businessInterruption', amount: 400_000 }] });
    expect(statement.paid).toBe(200_000);
    expect(statement.warnings.join()).toMatch(/spread evenly/);
  });
});

describe('an outage of exactly the waiting period', () => {
  const claim = { outageHours: 8 };
  const line = { timeSeries: hourly.slice(0, 8) };
  it('qualifies for a franchise by default', () => {
    expect(interruption({ waitingHours: 8, waitingType: 'franchise' }, claim, line)).toBe(320_000);
  });
  it('does not where the wording says longer than', () => {
    expect(interruption({ waitingHours: 8, waitingType: 'franchise', waitingComparison: '>' }, claim, line)).toBe(0);
  });
});

const full: Policy = {
  currency: 'USD',
  aggregateLimit: 20e6,
  retentionPerEvent: 500_000,
  retentionErodedBy: ['waiting'],
  coverages: [
    { id: 'incidentResponse' },
    { id: 'dataRestoration' },
    { id: 'businessInterruption', waitingHours: 12, retentionRule: 'greaterOf' },
    { id: 'extraExpense' },
    { id: 'cyberExtortion', insuredShare: 0.2, sublimit: 5e6 },
    { id: 'hardwareBricking', sublimit: 1e6 },
    { id: 'regulatory', sublimit: 2.5e6 },
    { id: 'privacyLiability' },
    { id: 'reputationalHarm', sublimit: 1e6 },
  ],
  exclusions: [{ id: 'bodilyInjury', goesTo: 'hospital professional liability' }],
};

const event: Claim = {
  outageHours: 504,
  lines: [
    { id: 'incident response', coverageId: 'incidentResponse', amount: 900_000 },
    { id: 'notification', coverageId: 'incidentResponse', amount: 600_000 },
    { id: 'data restoration', coverageId: 'dataRestoration', amount: 1_200_000 },
    { id: 'interruption', coverageId: 'businessInterruption', amount: 4_307_100, waitingLoss: 150_000 },
    { id: 'extra expense', coverageId: 'extraExpense', amount: 1_000_000 },
    { id: 'extortion', coverageId: 'cyberExtortion', amount: 3_000_000 },
    { id: 'bricking', coverageId: 'hardwareBricking', amount: 1_400_000 },
    { id: 'betterment', coverageId: 'betterment', amount: 800_000 },
    { id: 'regulatory', coverageId: 'regulatory', amount: 3_000_000 },
    { id: 'class action', coverageId: 'privacyLiability', amount: 2_500_000 },
    { id: 'reputation', coverageId: 'reputationalHarm', amount: 1_500_000 },
    { id: 'patient injury', coverageId: 'bodilyInjury', amount: 1_000_000 },
  ],
};

describe('a full claim of 21,207,100 under a policy of 20M above 500k', () => {
  const statement = settle(full, event);

  it('pays 16,907,100 and says what became of the rest', () => {
    expect(statement.gross).toBe(21_207_100);
    expect(statement.paid).toBe(16_907_100);
    expect(statement.retained).toBe(4_300_000);
    expect(statement.waiting).toBe(150_000);
    expect(statement.insuredShare).toBe(600_000);
    expect(statement.overSublimit).toBe(1_400_000);
    expect(statement.retention).toBe(350_000);
    expect(statement.uncovered).toBe(1_800_000);
    expect(statement.causes).toEqual({ 'no coverage betterment': 800_000, 'excluded: bodilyInjury': 1_000_000 });
    expect(statement.remainingAggregate).toBe(3_092_900);
  });

  it.each<[string, Partial<Policy>, number]>([
    ['waiting does not erode the retention', { retentionErodedBy: [] }, 16_757_100],
    ['loss over sublimits erodes it too', { retentionErodedBy: ['waiting', 'overSublimit'] }, 17_257_100],
    ['the limit includes the retention', { limitBasis: 'includes-retention' }, 16_907_100],
    [
      'a lower limit that includes the retention',
      { aggregateLimit: 15e6, limitBasis: 'includes-retention' },
      14_500_000,
    ],
    ['a lower limit above the retention', { aggregateLimit: 15e6 }, 15_000_000],
  ])('%s', (_, terms, paid) => {
    expect(settle({ ...full, ...terms }, event).paid).toBe(paid);
  });

  it('leaves 3,092,900 for a second event of 5,000,000 net', () => {
    const second: Claim = { lines: [{ id: 'more', coverageId: 'extraExpense', amount: 5_500_000 }] };
    const [, later] = settleAll(full, [event, second]);
    expect(later.paid).toBe(3_092_900);
    expect(later.overAggregate).toBe(1_907_100);
    expect(later.remainingAggregate).toBe(0);
  });

  it('shows what each switch is worth', () => {
    const worth = Object.fromEntries(switchesWorth(full, event).map((one) => [one.name, one.difference]));
    expect(worth['waiting does not count towards the retention']).toBe(-150_000);
    expect(worth['overSublimit counts towards the retention']).toBe(350_000);
    expect(worth['limitBasis includes-retention']).toBe(0);
    expect(worth['waiting as franchise']).toBe(0);
    expect(worth['deductible money']).toBe(0);
  });

  it('fills a tower from below and shares the excess layer 60/40', () => {
    const layers = [
      { name: 'primary', attachment: 0, limit: 10e6 },
      { name: 'excess', attachment: 10e6, limit: 10e6, shares: { first: 0.6, second: 0.4 } },
    ];
    const { paid, layers: tower } = settle({ ...full, layers }, event);
    expect(paid).toBe(16_907_100);
    expect(tower).toEqual([
      { name: 'primary', amount: 10_000_000, shares: [{ name: 'insurer', amount: 10_000_000 }] },
      {
        name: 'excess',
        amount: 6_907_100,
        shares: [
          { name: 'first', amount: 4_144_260 },
          { name: 'second', amount: 2_762_840 },
        ],
      },
    ]);
  });

  it('lets the excess layer drop down once the primary is used up', () => {
    const layers = [
      { name: 'primary', attachment: 0, limit: 10e6 },
      { name: 'excess', attachment: 10e6, limit: 10e6 },
    ];
    const second: Claim = { lines: [{ id: 'more', coverageId: 'extraExpense', amount: 5_500_000 }] };
    const [, later] = settleAll({ ...full, layers }, [event, second]);
    expect(later.layers.map((layer) => layer.amount)).toEqual([0, 3_092_900]);
  });
});

describe('order of insured share, retention and sublimit', () => {
  const amounts = (coinsuranceOrder: Coverage['coinsuranceOrder']): number => {
    const coverage: Coverage = {
      id: 'x',
      insuredShare: 0.2,
      retention: 100_000,
      sublimit: 500_000,
      ...(coinsuranceOrder && { coinsuranceOrder }),
    };
    return settle({ currency: 'USD', coverages: [coverage] }, { lines: [{ id: 'x', amount: 1_000_000 }] }).paid;
  };
  it('changes the payment', () => {
    // 800k - 100k, cut to 500k; (1,000k - 100k) x 0.8, cut to 500k; min(900k, 500k) x 0.8
    expect([amounts('first'), amounts('afterRetention'), amounts('afterSublimit')]).toEqual([
      500_000, 500_000, 400_000,
    ]);
  });
});
