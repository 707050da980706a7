import type { DemandShape } from './demand.js';

/** What is known of one clinical service; volumes and shares about it are quantities on the sheet. */
export interface ServiceFacts {
  readonly id: string;
  readonly says: string;
  /** When its patients come. */
  readonly demand: DemandShape;
  /** Share of capacity lost without each system, before paper procedures help. */
  readonly reliance: Readonly<Record<string, number>>;
  /** Maximum tolerable period of disruption the organization has set itself. */
  readonly mtpdHours?: number;
}

/**
 * A hospital's services where the user names none. The reliances are judged: what stops when a system is gone and nobody
 * has practised; `relianceScale` and `paperCoverage` carry the uncertainty.
 */
export const hospitalServices: readonly ServiceFacts[] = [
  {
    id: 'emergency',
    says: 'emergency visits',
    demand: 'emergency',
    reliance: {
      identity: 0.05,
      ehr: 0.2,
      laboratory: 0.12,
      imaging: 0.12,
      pharmacy: 0.05,
      phones: 0.05,
      devices: 0.04,
    },
  },
  {
    id: 'inpatient',
    says: 'medical and surgical admissions',
    demand: 'inpatient',
    reliance: {
      identity: 0.08,
      ehr: 0.22,
      laboratory: 0.12,
      pharmacy: 0.12,
      imaging: 0.08,
      devices: 0.08,
      phones: 0.03,
    },
  },
  {
    id: 'intensiveCare',
    says: 'intensive care admissions',
    demand: 'aroundTheClock',
    reliance: { identity: 0.05, ehr: 0.2, laboratory: 0.15, pharmacy: 0.1, imaging: 0.08, devices: 0.2 },
  },
  {
    id: 'surgery',
    says: 'elective operations',
    demand: 'office',
    reliance: { identity: 0.15, ehr: 0.35, imaging: 0.25, laboratory: 0.15, scheduling: 0.2, devices: 0.1 },
  },
  {
    id: 'outpatient',
    says: 'clinic visits',
    demand: 'office',
    reliance: { identity: 0.1, ehr: 0.35, scheduling: 0.25, laboratory: 0.05, portal: 0.03, phones: 0.05 },
  },
  {
    id: 'imaging',
    says: 'outpatient imaging',
    demand: 'office',
    reliance: { identity: 0.15, imaging: 0.7, ehr: 0.2, scheduling: 0.2 },
  },
  {
    id: 'laboratory',
    says: 'outpatient laboratory visits',
    demand: 'office',
    reliance: { identity: 0.15, laboratory: 0.65, ehr: 0.2 },
  },
  {
    id: 'maternity',
    says: 'births',
    demand: 'aroundTheClock',
    reliance: { ehr: 0.15, laboratory: 0.08, devices: 0.1, pharmacy: 0.05 },
  },
  {
    id: 'oncology',
    says: 'cancer treatment and infusion visits',
    demand: 'office',
    reliance: { identity: 0.1, ehr: 0.35, pharmacy: 0.3, laboratory: 0.15, devices: 0.15, imaging: 0.1 },
  },
];
