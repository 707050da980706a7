// Runs the defaults over a national mix of hospitals and sets the answers beside published figures, misses with the number.
import { assess } from 'codegrey';
import { typicalHospitalPolicy } from 'codegrey/insurance';
import { textTable } from 'codegrey/report';

/** Beds and weight of hospitals in the national mix: many small ones, a mean of about 150 beds. */
const mix = [
  { beds: 25, trials: 14_000 },
  { beds: 75, trials: 12_000 },
  { beds: 150, trials: 10_000 },
  { beds: 300, trials: 8_000 },
  { beds: 600, trials: 3_000 },
] as const;

type Columns = Record<string, number[]>;

/** Joins the columns of the mix, each hospital with as many trials as its weight. */
function national(kind: string, names: readonly string[], priceYear = 2025): Columns {
  const joined: Columns = Object.fromEntries(names.map((name) => [name, []]));
  for (const { beds, trials } of mix) {
    const run = assess({ priceYear, organization: { beds }, attack: { kind } }, { trials, seed: beds });
    for (const name of names) joined[name]?.push(...run.outcome(name).column);
  }
  return joined;
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
const share = (values: readonly number[], test: (x: number) => boolean): number =>
  values.filter(test).length / values.length;
const where = (values: readonly number[], mask: readonly number[], on = 1): number[] =>
  values.filter((_, k) => mask[k] === on);

export interface Row {
  readonly what: string;
  readonly model: number;
  readonly low: number;
  readonly high: number;
  readonly source: string;
  /** An input repeats the figure, so that a hit proves nothing. */
  readonly builtIn?: boolean;
}

/** Systems whose outage a public report would call a disruption of operations. */
const clinical = ['identity', 'ehr', 'laboratory', 'pharmacy', 'imaging'];

/** Every row these attacks can speak to. */
export function rows(): Row[] {
  const services = ['inpatient', 'emergency', 'outpatient'];
  const names = [
    'careDisrupted',
    'recoveryComplete',
    ...clinical.map((system) => `outage[${system}]`),
    'serviceDisruption',
    'totalLoss',
    'netRevenue',
    'relativeMortality',
  ];
  const weekly = services.flatMap((service) => [`weekOneLoss[${service}]`, `weekTwoLoss[${service}]`]);
  const r = national('ransomware', [...names, ...weekly]);
  const get = (name: string): number[] => r[name] as number[];
  const hit = get('careDisrupted');
  const disrupted = (name: string): number[] => where(get(name), hit);
  const long = get('outage[ehr]').map((_, k) =>
    Math.max(...clinical.map((system) => get(`outage[${system}]`)[k] as number)),
  );
  const d = national('connected-device', ['totalLoss', 'payload', 'dataTaken', 'safetyCompromised'], 2019);
  const small = smallProvider();
  const [costShare, spread] = largeIncidents();
  return [
    {
      what: 'ransomware attacks that disrupt care',
      model: mean(hit),
      low: 0.39,
      high: 0.5,
      source: 'Neprash 2022: 44%',
    },
    {
      what: 'attacks with disruption beyond two weeks',
      model: share(long, (h) => h > 336),
      low: 0.06,
      high: 0.12,
      source: 'Neprash 2022: 8.6%; here any clinical system down',
    },
    {
      what: 'admissions lost in week 1, disruptive attacks',
      model: mean(disrupted('weekOneLoss[inpatient]')),
      low: 0.17,
      high: 0.24,
      source: 'Medicare claims 2026',
    },
    {
      what: 'emergency visits lost in week 1',
      model: mean(disrupted('weekOneLoss[emergency]')),
      low: 0.1,
      high: 0.193,
      source: 'Neprash 2024: rural 10%, urban 19%',
    },
    {
      what: 'outpatient visits lost in week 1',
      model: mean(disrupted('weekOneLoss[outpatient]')),
      low: 0.22,
      high: 0.353,
      source: 'Neprash 2024: urban 22%, rural 35%',
    },
    {
      what: 'admissions lost in week 2',
      model: mean(disrupted('weekTwoLoss[inpatient]')),
      low: 0.1,
      high: 0.17,
      source: 'Abouk 2024: 16.6%; Medicare: fading by week 3',
    },
    {
      what: 'weeks until normal, mean of disruptive attacks',
      model: mean(disrupted('serviceDisruption')) / 168,
      low: 3,
      high: 8,
      source: 'Medicare 3, California 8',
    },
    {
      what: 'victims recovered within a week',
      model: share(get('recoveryComplete'), (h) => h <= 168),
      low: 0.22,
      high: 0.58,
      source: 'Sophos 2022 to 2025',
    },
    {
      what: 'victims that need more than a month',
      model: share(get('recoveryComplete'), (h) => h > 720),
      low: 0.28,
      high: 0.37,
      source: 'Sophos 2023, 2024',
    },
    {
      what: 'relative rise of in-hospital mortality, mean',
      model: mean(disrupted('relativeMortality')),
      low: 0.34,
      high: 0.38,
      source: 'Medicare claims 2026',
    },
    {
      what: 'mean cost of a connected-device attack, 2019 USD',
      model: mean(d['totalLoss'] as number[]),
      low: 277_000,
      high: 415_000,
      source: 'Irdeto 2019: 346,205, about 20% sampling error',
    },
    {
      what: 'connected-device attacks without cost',
      model: share(d['totalLoss'] as number[], (x) => x === 0),
      low: 0.05,
      high: 0.09,
      source: 'Irdeto 2019: 7%',
      builtIn: true,
    },
    {
      what: 'connected-device attacks with downtime',
      model: mean(d['payload'] as number[]),
      low: 0.36,
      high: 0.5,
      source: 'Irdeto 2019: 43%',
      builtIn: true,
    },
    {
      what: 'connected-device attacks with data taken',
      model: mean(d['dataTaken'] as number[]),
      low: 0.35,
      high: 0.49,
      source: 'Irdeto 2019: 42%',
      builtIn: true,
    },
    {
      what: 'connected-device attacks with safety affected',
      model: mean(d['safetyCompromised'] as number[]),
      low: 0.24,
      high: 0.37,
      source: 'Irdeto 2019: 30%',
      builtIn: true,
    },
    {
      what: 'small provider, incident with interruption, USD',
      model: small[0],
      low: 700_000,
      high: 1_300_000,
      source: 'NetDiligence 2024: 995,000',
    },
    {
      what: 'small provider, incident without interruption, USD',
      model: small[1],
      low: 140_000,
      high: 270_000,
      source: 'NetDiligence 2024: 205,000',
    },
    {
      what: 'large incidents: cost as share of revenue, median',
      model: costShare,
      low: 0.007,
      high: 0.014,
      source: 'public incidents: about 1%, selected upwards',
    },
    {
      what: 'large incidents: log spread of that share',
      model: spread,
      low: 1.3,
      high: 1.7,
      source: 'public incidents',
    },
    {
      what: 'insurer’s share of incident cost, small (25 beds)',
      model: insurersShare(25),
      low: 0.59,
      high: 0.79,
      source: 'NetDiligence 2025: 69%',
    },
    {
      what: 'insurer’s share of incident cost, large (5,000 beds)',
      model: insurersShare(5000),
      low: 0.17,
      high: 0.37,
      source: 'NetDiligence 2025: 27%',
    },
  ];
}

/** What the usual policy of an organization of this size pays of its losses. */
function insurersShare(beds: number): number {
  const run = assess({
    organization: { beds },
    attack: { kind: 'ransomware' },
    insurance: typicalHospitalPolicy({ beds }),
  });
  return run.outcome('claimPaid').mean / run.outcome('totalLoss').mean;
}

/** Mean cost with and without interruption for a hospital of 25 beds. */
function smallProvider(): [number, number] {
  const run = assess(
    { priceYear: 2024, organization: { beds: 25 }, attack: { kind: 'ransomware' } },
    { trials: 40_000 },
  );
  const hit = [...run.outcome('careDisrupted').column];
  const loss = [...run.outcome('totalLoss').column];
  return [mean(where(loss, hit)), mean(where(loss, hit, 0))];
}

/** Cost over revenue for disruptive attacks on a large system. */
function largeIncidents(): [number, number] {
  const run = assess({ organization: { beds: 1500 }, attack: { kind: 'ransomware' } }, { trials: 20_000 });
  const hit = [...run.outcome('careDisrupted').column];
  const revenue = run.outcome('netRevenue').column;
  const shares = where(
    [...run.outcome('totalLoss').column].map((loss, k) => loss / (revenue[k] as number)),
    hit,
  );
  const logs = shares.map((one) => Math.log(one));
  const centre = mean(logs);
  return [median(shares), Math.sqrt(mean(logs.map((one) => (one - centre) ** 2)))];
}

export function main(): string {
  const all = rows();
  const show = (x: number): string => (Math.abs(x) >= 1000 ? Math.round(x).toString() : x.toPrecision(3));
  const verdict = (row: Row): string => {
    const inside = row.model >= row.low && row.model <= row.high;
    return row.builtIn ? (inside ? 'built in' : 'BUILT IN, MISSED') : inside ? 'hit' : 'MISS';
  };
  const lines = all.map((row) => [
    row.what,
    show(row.model),
    `${show(row.low)} to ${show(row.high)}`,
    verdict(row),
    row.source,
  ]);
  const followed = all.filter((row) => !row.builtIn);
  const hits = followed.filter((row) => verdict(row) === 'hit').length;
  const header = ['figure', 'model', 'target', 'verdict', 'source'];
  const title = `${hits} of ${followed.length} figures that follow from the model are hit; ${all.length - followed.length} repeat an input`;
  return textTable({ title, header, rows: lines });
}

if (process.argv[1]?.endsWith('reproduce.ts')) console.log(main());
