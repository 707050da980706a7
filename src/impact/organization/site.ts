import { type Demand, type DemandShape, demandOf } from './demand.js';
import { hospitalServices, type ServiceFacts } from './services.js';
import { hospitalSystems, type SystemFacts, zones } from './systems.js';

/** One service's use of one system: a member of the family `link`. */
export interface Link {
  readonly id: string;
  readonly service: number;
  readonly system: number;
  readonly reliance: number;
}

/** The facts of one organization that do not vary by row, with the indexes that formulas need. */
export interface Site {
  readonly systems: readonly SystemFacts[];
  readonly services: readonly ServiceFacts[];
  /** Zone of each system, as a position in `zones`. */
  readonly zoneOf: readonly number[];
  /** Positions of the systems each system needs. */
  readonly dependencies: readonly (readonly number[])[];
  /** Positions of systems in the order they are restored: by priority, dependencies first. */
  readonly restoreOrder: readonly number[];
  readonly links: readonly Link[];
  readonly linksOf: readonly (readonly number[])[];
  readonly demand: readonly Demand[];
}

/** What a user may say of the place itself. */
export interface SiteFacts {
  readonly systems?: readonly SystemFacts[];
  readonly services?: readonly ServiceFacts[];
  /** Days counted from the Monday of the attack's week on which clinics are closed. */
  readonly holidays?: readonly number[];
}

/** Works out order and indexes. @throws RangeError when systems depend on each other in a circle or name unknown ones */
export function siteOf(facts: SiteFacts = {}): Site {
  const systems = facts.systems ?? hospitalSystems;
  const services = facts.services ?? hospitalServices;
  const position = new Map(systems.map((system, k) => [system.id, k]));
  const dependencies = systems.map((system) => system.dependsOn.map((id) => known(position, id, system.id)));
  const links = linksOf(services, position);
  const shapes = new Map<DemandShape, Demand>();
  for (const { demand } of services) shapes.set(demand, shapes.get(demand) ?? demandOf(demand, facts.holidays));
  return {
    systems,
    services,
    zoneOf: systems.map((system) => zones.indexOf(system.zone)),
    dependencies,
    restoreOrder: restoreOrder(systems, dependencies),
    links,
    linksOf: services.map((_, s) => links.flatMap((link, k) => (link.service === s ? [k] : []))),
    demand: services.map((service) => shapes.get(service.demand) as Demand),
  };
}

function known(position: ReadonlyMap<string, number>, id: string, asker: string): number {
  const found = position.get(id);
  if (found === undefined)
    throw new RangeError(`${asker} names the system "${id}", which the organization does not have`);
  return found;
}

function linksOf(services: readonly ServiceFacts[], position: ReadonlyMap<string, number>): Link[] {
  return services.flatMap((service, s) =>
    Object.entries(service.reliance).map(([system, reliance]) => ({
      id: `${service.id}/${system}`,
      service: s,
      system: known(position, system, service.id),
      reliance,
    })),
  );
}

/** Depth first by priority: a system follows everything it depends on. */
function restoreOrder(systems: readonly SystemFacts[], dependencies: readonly (readonly number[])[]): number[] {
  const order: number[] = [];
  const state: ('open' | 'done' | undefined)[] = [];
  const visit = (k: number): void => {
    if (state[k] === 'done') return;
    if (state[k] === 'open') throw new RangeError(`systems depend on each other in a circle at "${systems[k]?.id}"`);
    state[k] = 'open';
    for (const needed of dependencies[k] ?? []) visit(needed);
    state[k] = 'done';
    order.push(k);
  };
  const byPriority = systems
    .map((_, k) => k)
    .sort((a, b) => (systems[a]?.priority ?? 0) - (systems[b]?.priority ?? 0) || a - b);
  for (const k of byPriority) visit(k);
  return order;
}
