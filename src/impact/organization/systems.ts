/** The zones an attack can enter or reach, as the survey's weak spots name them, plus what a vendor hosts. */
export const zones = ['office', 'clinical', 'devices', 'mobile', 'hosted'] as const;
export type Zone = (typeof zones)[number];

/** What is known of one system of an organization; times and shares about it are quantities on the sheet. */
export interface SystemFacts {
  readonly id: string;
  readonly says: string;
  readonly zone: Zone;
  /** Systems that must be up before this one works. */
  readonly dependsOn: readonly string[];
  /** 1 is restored first. */
  readonly priority: number;
  /** Recovery time objective the organization has set itself. */
  readonly rtoHours?: number;
}

/** A hospital's systems where the user names none. */
export const hospitalSystems: readonly SystemFacts[] = [
  { id: 'identity', says: 'identity and network', zone: 'clinical', dependsOn: [], priority: 1 },
  { id: 'ehr', says: 'electronic health record', zone: 'clinical', dependsOn: ['identity'], priority: 2 },
  { id: 'laboratory', says: 'laboratory system', zone: 'clinical', dependsOn: ['identity'], priority: 3 },
  { id: 'pharmacy', says: 'pharmacy and dispensing', zone: 'clinical', dependsOn: ['identity'], priority: 4 },
  { id: 'imaging', says: 'imaging archive and viewers', zone: 'clinical', dependsOn: ['identity'], priority: 5 },
  { id: 'devices', says: 'connected pumps and monitors', zone: 'devices', dependsOn: [], priority: 6 },
  { id: 'phones', says: 'phones and paging', zone: 'mobile', dependsOn: [], priority: 7 },
  { id: 'scheduling', says: 'scheduling', zone: 'clinical', dependsOn: ['ehr'], priority: 8 },
  { id: 'billing', says: 'billing and claims', zone: 'office', dependsOn: ['identity'], priority: 9 },
  { id: 'mail', says: 'mail and administration', zone: 'office', dependsOn: ['identity'], priority: 10 },
  { id: 'portal', says: 'patient portal and mobile apps', zone: 'mobile', dependsOn: ['ehr'], priority: 11 },
  {
    id: 'workstations',
    says: 'rebuild of workstations and servers',
    zone: 'office',
    dependsOn: ['identity'],
    priority: 12,
  },
];
