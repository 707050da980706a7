import { constant, type Distribution, lognormal, scaled } from '../chance/index.js';
import { indexed, latestPriceYear } from '../evidence/index.js';
import {
  type Attack,
  attacks,
  hospitalServices,
  hospitalSystems,
  revenuePerBed,
  type ServiceFacts,
  type Site,
  type SystemFacts,
  siteOf,
  zones,
} from '../impact/index.js';
import { log } from '../numeric/index.js';
import type { Assumption, Cell, Default, Override, Sheet } from '../sheet/index.js';
import { daysFromMonday, hourOfWeek } from './calendar.js';
import { isMemberRecord } from './checks.js';
import { type Scenario, settableCells } from './schema.js';
import { distributionOf, type Value } from './value.js';

/** A scenario made ready to run. */
export interface Resolved {
  readonly scenario: Scenario;
  readonly attack: Attack;
  readonly sheet: Sheet<Site>;
  readonly currency: string;
  readonly priceYear: number;
}

/**
 * Settles who has the say on every quantity: you, then the attack, then the default; later steps visit only what is left.
 */
export function resolve(scenario: Scenario, own: readonly Cell[] = []): Resolved {
  const attack = attacks[scenario.attack.kind] as Attack;
  const priceYear = scenario.priceYear ?? latestPriceYear;
  const site = siteFrom(scenario);
  const overrides = new Map<string, Override>();
  for (const [name, cell] of Object.entries(attack.replaces ?? {}))
    overrides.set(name, { by: 'this attack says', value: cell });
  for (const [name, finding] of Object.entries({ attacksPerYear: attack.frequency, ...attack.sets })) {
    const evidence = restated(finding, priceYear);
    overrides.set(name, { by: 'this attack says', value: evidence.distribution, evidence });
  }
  const cells = new Map(settableCells(own).map((cell) => [cell.name, cell]));
  for (const part of [scenario.organization, scenario.attack, scenario.assumptions ?? {}]) said(part, cells, overrides);
  facts(scenario, site, cells, overrides);
  bedsFromRevenue(overrides, priceYear);
  const sheet: Sheet<Site> = {
    members: {
      zone: zones,
      system: site.systems.map((one) => one.id),
      service: site.services.map((one) => one.id),
      link: site.links.map((one) => one.id),
    },
    site,
    overrides,
    restate: (evidence) => restated(evidence, priceYear),
  };
  return { scenario, attack, sheet, currency: scenario.currency ?? 'USD', priceYear };
}

function siteFrom(scenario: Scenario): Site {
  const { organization, attack } = scenario;
  const given = organization.systems as readonly SystemFacts[] | undefined;
  const systems =
    given?.map((one) => ({ ...one, says: one.says ?? one.id, dependsOn: one.dependsOn ?? [] })) ?? hospitalSystems;
  const known = new Set(systems.map((one) => one.id));
  const named = organization.services as readonly ServiceFacts[] | undefined;
  const services =
    named?.map((one) => ({ ...one, says: one.says ?? one.id })) ?? hospitalServices.map((one) => onlyKnown(one, known));
  const { start } = attack;
  const holidays = start === undefined ? [] : (organization.holidays ?? []).map((day) => daysFromMonday(day, start));
  return siteOf({ systems, services, holidays });
}

/** The usual services in an organization that has only some of the usual systems. */
function onlyKnown(service: ServiceFacts, known: ReadonlySet<string>): ServiceFacts {
  const reliance = Object.fromEntries(Object.entries(service.reliance).filter(([system]) => known.has(system)));
  return { ...service, reliance };
}

function said(
  part: Readonly<Record<string, unknown>>,
  cells: ReadonlyMap<string, Cell>,
  overrides: Map<string, Override>,
): void {
  for (const [name, value] of Object.entries(part)) {
    const cell = cells.get(name);
    if (cell === undefined || value === undefined) continue;
    const set = (node: string, one: unknown): void => {
      overrides.set(node, { by: 'you said', value: distributionOf(one as Value, cell) });
    };
    if (cell.over !== undefined && isMemberRecord(value)) {
      for (const [member, one] of Object.entries(value)) set(`${name}[${member}]`, one);
    } else {
      // One value for all members outranks what an attack says of single members.
      for (const key of [...overrides.keys()]) if (key.startsWith(`${name}[`)) overrides.delete(key);
      set(name, value);
    }
  }
}

/** What the user says of own systems, services and times, as values of cells. */
function facts(
  scenario: Scenario,
  site: Site,
  cells: ReadonlyMap<string, Cell>,
  overrides: Map<string, Override>,
): void {
  const { systems, services } = scenario.organization as {
    systems?: readonly unknown[];
    services?: readonly unknown[];
  };
  const each = (list: readonly unknown[] | undefined, names: readonly string[]): void => {
    for (const item of (list ?? []) as readonly Record<string, unknown>[]) {
      for (const name of names) {
        if (item[name] !== undefined) said({ [name]: { [String(item['id'])]: item[name] } }, cells, overrides);
      }
    }
  };
  each(systems, ['restoreEffort']);
  each(services, ['annualEncounters', 'revenueShare']);
  if (services !== undefined) {
    for (const link of site.links) {
      const key = `reliance[${link.id}]`;
      if (!overrides.has(key)) overrides.set(key, { by: 'you said', value: constant({ value: link.reliance }) });
    }
  }
  const { start } = scenario.attack;
  if (start !== undefined && !overrides.has('startHour')) {
    overrides.set('startHour', { by: 'you said', value: constant({ value: hourOfWeek(start) }) });
  }
}

/** Beds where only revenue is known: revenue over the usual revenue per bed. */
function bedsFromRevenue(overrides: Map<string, Override>, priceYear: number): void {
  const revenue = overrides.get('netRevenue')?.value as Distribution | undefined;
  if (revenue === undefined || overrides.has('beds')) return;
  const perBed = (overrides.get('revenuePerBed')?.value ??
    restated((revenuePerBed as Assumption).default as Default, priceYear).distribution) as Distribution;
  const evidence: Default = {
    id: 'derived-beds-from-revenue',
    unit: 'bed',
    says: 'beds of an organization of this revenue',
    grade: 'derived',
    distribution: reciprocal(revenue.mean, perBed),
    how: 'netRevenue divided by revenuePerBed',
  };
  overrides.set('beds', { by: 'you said', value: evidence.distribution, evidence });
}

function reciprocal(revenue: number, perBed: Distribution): Distribution {
  const { mu, sigma } = perBed.parameters as { mu?: number; sigma?: number };
  if (perBed.family === 'lognormal' && mu !== undefined && sigma !== undefined)
    return lognormal({ mu: log(revenue) - mu, sigma });
  return constant({ value: Math.max(1, revenue / perBed.mean) });
}

/** Money of another year's prices, brought to the run's price year by the consumer price index, openly. */
export function restated(evidence: Default, priceYear: number): Default {
  const from = evidence.priceYear;
  if (from === undefined || from === priceYear || !evidence.unit.startsWith('USD')) return evidence;
  const factor = indexed(1, from, priceYear);
  const note = `${from} dollars brought to ${priceYear} by CPI-U, x ${factor.toFixed(4)}`;
  return {
    ...evidence,
    distribution: scaled(evidence.distribution, factor),
    how: evidence.how === undefined ? note : `${evidence.how}; ${note}`,
    priceYear,
    ...(evidence.range === undefined
      ? {}
      : { range: [evidence.range[0] * factor, evidence.range[1] * factor] as const }),
  };
}
