import { type ServiceFacts, type SystemFacts, siteOf, zones } from '../impact/index.js';
import type { Cell } from '../sheet/index.js';
import { isDate, isDateTime, isTimeZone } from './calendar.js';
import { type Issue, shown } from './errors.js';
import { nearest } from './nearest.js';
import { distributionOf, rangeOf, type Value } from './value.js';

type Loose = Readonly<Record<string, unknown>>;
const object = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});

/** What a schema cannot see: how parts fit together. Every check reads loose data, so that all issues come at once. */
export function checks(input: unknown, cells: ReadonlyMap<string, Cell>): Issue[] {
  const scenario = object(input);
  const organization = object(scenario['organization']);
  return [
    ...sizeGiven(organization),
    ...dates(organization, object(scenario['attack'])),
    ...currencies(scenario),
    ...wiring(organization),
    ...['organization', 'attack', 'assumptions'].flatMap((part) =>
      values(part, object(scenario[part]), cells, organization),
    ),
  ];
}

function sizeGiven(organization: Loose): Issue[] {
  if (organization['beds'] !== undefined || organization['netRevenue'] !== undefined) return [];
  return [
    {
      path: 'organization.beds',
      message: 'give beds or netRevenue: everything else can be derived from either',
      says: 'staffed beds of the organization',
      unit: 'bed',
      range: '1 to 100000',
      received: 'neither',
    },
  ];
}

function dates(organization: Loose, attack: Loose): Issue[] {
  const issues: Issue[] = [];
  const add = (path: string, message: string, says: string, received: unknown) =>
    issues.push({ path, message, says, received: shown(received) });
  const { start } = attack;
  if (start !== undefined && !(typeof start === 'string' && isDateTime(start))) {
    add(
      'attack.start',
      'is not a date and time that exists, written YYYY-MM-DDTHH:mm',
      'local time at which systems go down',
      start,
    );
  }
  const holidays = organization['holidays'];
  if (Array.isArray(holidays)) {
    holidays.forEach((day, k) => {
      if (typeof day === 'string' && isDate(day)) return;
      add(
        `organization.holidays.${k}`,
        'is not a date that exists, written YYYY-MM-DD',
        'a day on which clinics are closed',
        day,
      );
    });
    if (start === undefined)
      add('organization.holidays', 'need attack.start', 'days on which clinics are closed', holidays);
  }
  const zone = organization['timeZone'];
  if (zone !== undefined && !(typeof zone === 'string' && isTimeZone(zone))) {
    add('organization.timeZone', 'is not a time zone', 'IANA name such as America/Chicago', zone);
  }
  return issues;
}

function currencies(scenario: Loose): Issue[] {
  const run = scenario['currency'] ?? 'USD';
  const policy = object(scenario['insurance'])['currency'];
  const issues: Issue[] = [];
  if (run !== 'USD') {
    issues.push({
      path: 'currency',
      message: 'the defaults are in US dollars and are not converted silently; state amounts in USD',
      says: 'currency of every amount of the run',
      received: shown(run),
    });
  }
  if (policy !== undefined && policy !== run) {
    issues.push({
      path: 'insurance.currency',
      message: `does not match the run's currency ${shown(run)}`,
      says: 'currency of the policy',
      received: shown(policy),
    });
  }
  return issues;
}

function wiring(organization: Loose): Issue[] {
  const systems = organization['systems'] as readonly SystemFacts[] | undefined;
  const services = organization['services'] as readonly ServiceFacts[] | undefined;
  const list = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value.map(object) : []);
  const ids = list(systems).map((system) => String(system['id']));
  const issues: Issue[] = [
    ...repeated('systems', ids),
    ...repeated(
      'services',
      list(services).map((one) => String(one['id'])),
    ),
  ];
  const unknown = (path: string, id: string): void => {
    const near = nearest(id, ids);
    issues.push({
      path,
      message: 'names a system the organization does not have',
      says: 'the id of one of organization.systems',
      received: shown(id),
      ...(near === undefined ? {} : { nearest: near }),
    });
  };
  if (systems === undefined) {
    if (services !== undefined) ids.push(...siteOf().systems.map((one) => one.id));
    else return issues;
  }
  list(systems).forEach((system, k) => {
    const needs = Array.isArray(system['dependsOn']) ? system['dependsOn'] : [];
    for (const id of needs) if (!ids.includes(id)) unknown(`organization.systems.${k}.dependsOn`, id);
  });
  list(services).forEach((service, k) => {
    for (const id of Object.keys(object(service['reliance']))) {
      if (!ids.includes(id)) unknown(`organization.services.${k}.reliance.${id}`, id);
    }
  });
  if (systems !== undefined && issues.length === 0) issues.push(...cycle(systems));
  return issues;
}

function cycle(systems: readonly SystemFacts[]): Issue[] {
  try {
    siteOf({ systems: systems.map((one) => ({ ...one, dependsOn: one.dependsOn ?? [] })), services: [] });
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [
      {
        path: 'organization.systems',
        message,
        says: 'which system needs which',
        received: shown(systems.map((one) => `${one.id} <- ${one.dependsOn}`)),
      },
    ];
  }
}

function repeated(what: string, ids: readonly string[]): Issue[] {
  return ids.flatMap((id, k) =>
    ids.indexOf(id) === k
      ? []
      : [
          {
            path: `organization.${what}.${k}.id`,
            message: 'is used twice',
            says: 'a name of its own',
            received: shown(id),
          },
        ],
  );
}

/** Values that a schema passed but that make no distribution, and members a family does not have. */
function values(part: string, given: Loose, cells: ReadonlyMap<string, Cell>, organization: Loose): Issue[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const cell = cells.get(name);
    if (cell === undefined) return [];
    const path = `${part}.${name}`;
    if (cell.over === undefined || !isMemberRecord(value)) return valueIssue(path, value, cell);
    const members = membersFor(cell.over, organization);
    return Object.entries(object(value)).flatMap(([member, one]) => {
      if (members.includes(member)) return valueIssue(`${path}.${member}`, one, cell);
      const near = nearest(member, members);
      return [
        {
          path: `${path}.${member}`,
          message: `is not a ${cell.over} of this organization`,
          says: cell.says,
          received: shown(member),
          ...(near === undefined ? {} : { nearest: near }),
        },
      ];
    });
  });
}

function valueIssue(path: string, value: unknown, cell: Cell): Issue[] {
  try {
    distributionOf(value as Value, cell);
    return [];
  } catch (error) {
    const [low, high] = rangeOf(cell);
    const message = error instanceof Error ? error.message : String(error);
    return [{ path, message, says: cell.says, unit: cell.unit, range: `${low} to ${high}`, received: shown(value) }];
  }
}

/** A record of values by member, as against one value for all members. */
export function isMemberRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !('low' in value) && !('distribution' in value);
}

/** The members of a family in one organization. */
export function membersFor(family: string, organization: Loose): readonly string[] {
  if (family === 'zone') return zones;
  const own = (key: string): readonly string[] | undefined => {
    const list = organization[key];
    return Array.isArray(list) ? list.map((one) => String(object(one)['id'])) : undefined;
  };
  const site = siteOf();
  if (family === 'system') return own('systems') ?? site.systems.map((one) => one.id);
  if (family === 'service') return own('services') ?? site.services.map((one) => one.id);
  const services = organization['services'];
  if (!Array.isArray(services)) return site.links.map((link) => link.id);
  return services.flatMap((one) =>
    Object.keys(object(object(one)['reliance'])).map((system) => `${String(object(one)['id'])}/${system}`),
  );
}
