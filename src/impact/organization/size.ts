import { logitNormal, lognormal, uniform } from '../../chance/index.js';
import { aha, cdcInpatient2013, judged, kaufmanHall, kff } from '../../evidence/index.js';
import { pow } from '../../numeric/index.js';
import { assumption, formula } from '../../sheet/index.js';

export const beds = assumption({
  name: 'beds',
  unit: 'bed',
  range: [1, 100_000],
  says: 'staffed beds of the organization',
});

export const revenuePerBed = assumption({
  name: 'revenuePerBed',
  unit: 'USD/bed',
  range: [1e4, 2e7],
  says: 'net patient revenue of a year per staffed bed',
  default: kff.revenuePerBed,
});

export const netRevenue = formula({
  name: 'netRevenue',
  unit: 'USD/year',
  says: 'net patient revenue of a year',
  formula: 'beds x revenuePerBed',
  from: { beds, revenuePerBed },
  each: (x, i) => x.beds[i] * x.revenuePerBed[i],
});

export const admissionsPerBed = assumption({
  name: 'admissionsPerBed',
  unit: 'encounter/bed',
  range: [1, 120],
  says: 'admissions of a year per staffed bed',
  default: aha.admissionsPerBed,
});

export const admissions = formula({
  name: 'admissions',
  unit: 'encounter/year',
  says: 'admissions of a year',
  formula: 'beds x admissionsPerBed',
  from: { beds, admissionsPerBed },
  each: (x, i) => x.beds[i] * x.admissionsPerBed[i],
});

export const lengthOfStay = assumption({
  name: 'lengthOfStay',
  unit: 'day',
  range: [0.5, 60],
  says: 'mean stay of an admitted patient',
  default: cdcInpatient2013.lengthOfStay,
});

export const census = formula({
  name: 'census',
  unit: 'patient',
  says: 'patients in the house on an average day',
  formula: 'admissions x lengthOfStay / 365.25',
  from: { admissions, lengthOfStay },
  each: (x, i) => (x.admissions[i] * x.lengthOfStay[i]) / 365.25,
});

export const recordsPerBed = assumption({
  name: 'recordsPerBed',
  unit: 'record/bed',
  range: [10, 100_000],
  says: 'patient records held per staffed bed',
  default: judged({
    id: 'judged-records-per-bed',
    unit: 'record/bed',
    distribution: lognormal.fromInterval({ low: 300, high: 3000, confidence: 0.9 }),
    range: [200, 2200],
    says: 'patient records held per staffed bed',
    why: 'exposed records per bed in public incidents run from about 200 (a national system) to 2,200 (a pediatric hospital)',
  }),
});

export const recordsHeld = formula({
  name: 'recordsHeld',
  unit: 'record',
  says: 'patient records the organization holds',
  formula: 'beds x recordsPerBed',
  from: { beds, recordsPerBed },
  each: (x, i) => x.beds[i] * x.recordsPerBed[i],
});

export const endpointsPerBed = assumption({
  name: 'endpointsPerBed',
  unit: 'device/bed',
  range: [0.1, 200],
  says: 'workstations and servers per staffed bed',
  default: judged({
    id: 'judged-endpoints-per-bed',
    unit: 'device/bed',
    distribution: lognormal.fromInterval({ low: 5, high: 20, confidence: 0.9 }),
    range: [4, 30],
    says: 'workstations and servers per staffed bed',
    why: 'one hospital of about 176 beds replaced 2,000 computers, 11 a bed; staff per bed bounds it',
  }),
});

export const endpoints = formula({
  name: 'endpoints',
  unit: 'device',
  says: 'workstations and servers in use',
  formula: 'beds x endpointsPerBed',
  from: { beds, endpointsPerBed },
  each: (x, i) => x.beds[i] * x.endpointsPerBed[i],
});

export const devicesPerBed = assumption({
  name: 'devicesPerBed',
  unit: 'device/bed',
  range: [0.1, 200],
  says: 'connected medical devices per staffed bed',
  default: judged({
    id: 'judged-devices-per-bed',
    unit: 'device/bed',
    distribution: lognormal.fromInterval({ low: 4, high: 16, confidence: 0.9 }),
    range: [3, 25],
    says: 'connected medical devices per staffed bed',
    why: 'pumps, monitors and carts at a bed; makers and users quote 10 to 15',
  }),
});

export const connectedDevices = formula({
  name: 'connectedDevices',
  unit: 'device',
  says: 'connected medical devices in use',
  formula: 'beds x devicesPerBed',
  from: { beds, devicesPerBed },
  each: (x, i) => x.beds[i] * x.devicesPerBed[i],
});

export const operatingMargin = assumption({
  name: 'operatingMargin',
  unit: 'share',
  range: [-1, 1],
  says: 'operating margin in a normal year',
  default: kaufmanHall.operatingMargin,
});

export const insuredProbability = assumption({
  name: 'insuredProbability',
  unit: 'probability',
  range: [0, 1],
  says: 'probability that the organization carries cyber insurance',
  default: judged({
    id: 'judged-insured',
    unit: 'probability',
    distribution: logitNormal.fromInterval({ low: 0.65, high: 0.88, confidence: 0.9 }),
    range: [0.3, 0.9],
    says: 'share of hospitals with cyber insurance',
    why: '78% of surveyed healthcare organizations by 2022, 30% of hospitals in 2017',
  }),
});

export const footprintExponent = assumption({
  name: 'footprintExponent',
  unit: 'ratio',
  range: [0, 1],
  says: 'how the affected share of a system of hospitals falls with its size: power of 150 over beds',
  default: judged({
    id: 'judged-footprint-exponent',
    unit: 'ratio',
    distribution: uniform({ min: 0, max: 0.6 }),
    range: [0, 1],
    says: 'size exponent of the affected share',
    why: 'a single hospital is hit whole; in systems of dozens of sites public incidents range from one practice network to all of them',
  }),
});

export const footprint = formula({
  name: 'footprint',
  unit: 'share',
  says: 'share of the organization that the attack can touch at all',
  formula: '(150 / beds)^footprintExponent, at most 1',
  from: { beds, footprintExponent },
  each: (x, i) => (x.beds[i] <= 150 ? 1 : pow(150 / x.beds[i], x.footprintExponent[i])),
});

/** Every quantity that describes the organization's size. */
export const sizeCells = [
  beds,
  revenuePerBed,
  netRevenue,
  admissionsPerBed,
  admissions,
  lengthOfStay,
  census,
  recordsPerBed,
  recordsHeld,
  endpointsPerBed,
  endpoints,
  devicesPerBed,
  connectedDevices,
  operatingMargin,
  insuredProbability,
  footprintExponent,
  footprint,
] as const;
