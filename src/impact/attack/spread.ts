import { logitNormal, lognormal } from '../../chance/index.js';
import { judged, sophos2024 } from '../../evidence/index.js';
import { assumption, formula } from '../../sheet/index.js';
import type { Site } from '../organization/site.js';
import { luck } from './event.js';

export const consequenceProbability = assumption({
  name: 'consequenceProbability',
  unit: 'probability',
  range: [0, 1],
  says: 'probability that the attack has any consequence that costs money',
  default: judged({
    id: 'judged-consequence',
    unit: 'probability',
    value: 1,
    range: [0.9, 1],
    says: 'an attack that got in costs at least its investigation',
    why: 'a named attack is one that somebody had to answer; surveys of noticed attacks find 7 to 11% without any impact',
  }),
});

const consequenceLuck = luck('consequenceLuck', 'whether the attack has any consequence');

export const consequence = formula({
  name: 'consequence',
  unit: 'indicator',
  says: 'the attack has some consequence (1) or none (0)',
  formula: '1 where consequenceLuck < consequenceProbability',
  from: { consequenceLuck, consequenceProbability },
  each: (x, i) => (x.consequenceLuck[i] < x.consequenceProbability[i] ? 1 : 0),
});

export const payloadProbability = assumption({
  name: 'payloadProbability',
  unit: 'probability',
  range: [0, 1],
  says: 'probability that the payload runs (encrypts, wipes, floods) before it is stopped',
});

const payloadLuck = luck('payloadLuck', 'whether the payload runs');

export const payload = formula({
  name: 'payload',
  unit: 'indicator',
  says: 'the payload ran (1) or was stopped first (0)',
  formula: 'consequence and payloadLuck < payloadProbability',
  from: { consequence, payloadLuck, payloadProbability },
  each: (x, i) => (x.payloadLuck[i] < x.payloadProbability[i] ? x.consequence[i] : 0),
});

export const zoneReachProbability = assumption({
  name: 'zoneReachProbability',
  unit: 'probability',
  over: 'zone',
  range: [0, 1],
  says: 'probability that the attack reaches a zone, given the segmentation in place',
});

const zoneLuck = luck('zoneLuck', 'whether a zone is reached', 'zone');

export const zoneReached = formula({
  name: 'zoneReached',
  unit: 'indicator',
  over: 'zone',
  says: 'the attack reached the zone (1) or not (0)',
  formula: 'zoneLuck < zoneReachProbability',
  from: { zoneLuck, zoneReachProbability },
  each: (x, i) => (x.zoneLuck[i] < x.zoneReachProbability[i] ? 1 : 0),
});

export const spreadShare = assumption({
  name: 'spreadShare',
  unit: 'share',
  range: [0, 1],
  says: 'share of the systems of a reached zone that the payload hits',
  default: sophos2024.devicesAffected,
});

const systemLuck = luck('systemLuck', 'whether a system of a reached zone is hit', 'system');

export const systemHit = formula({
  name: 'systemHit',
  unit: 'indicator',
  over: 'system',
  says: 'the payload hit the system (1) or not (0)',
  formula: 'payload in a reached zone, where systemLuck < spreadShare',
  from: { payload, zoneReached, systemLuck, spreadShare },
  each: (x, i, site: Site, system) => {
    if (x.payload[i] === 0 || x.zoneReached[site.zoneOf[system]][i] === 0) return 0;
    return x.systemLuck[i] < x.spreadShare[i] ? 1 : 0;
  },
});

export const shutdownProbability = assumption({
  name: 'shutdownProbability',
  unit: 'probability',
  range: [0, 1],
  says: 'probability that healthy systems of the reached zones are taken offline on purpose once a system is hit',
  default: judged({
    id: 'judged-precautionary-shutdown',
    unit: 'probability',
    distribution: logitNormal.fromInterval({ low: 0.35, high: 0.85, confidence: 0.9 }),
    range: [0.2, 0.95],
    says: 'precautionary shutdown after a hit',
    why: 'most public hospital incidents report taking systems offline on purpose; no study counts them',
  }),
});

const shutdownLuck = luck('shutdownLuck', 'whether healthy systems are taken offline');

export const precautionaryShutdown = formula({
  name: 'precautionaryShutdown',
  unit: 'indicator',
  says: 'healthy systems of the reached zones were taken offline on purpose (1) or not (0)',
  formula: 'any system hit, and shutdownLuck < shutdownProbability',
  from: { systemHit, shutdownLuck, shutdownProbability },
  each: (x, i) => {
    if (x.shutdownLuck[i] >= x.shutdownProbability[i]) return 0;
    for (const hit of x.systemHit) if (hit[i] !== 0) return 1;
    return 0;
  },
});

export const hitShare = formula({
  name: 'hitShare',
  unit: 'share',
  says: 'share of the organization’s systems that the payload hit',
  formula: 'mean of systemHit',
  from: { systemHit },
  each: (x, i) => {
    let hits = 0;
    for (const hit of x.systemHit) hits += hit[i];
    return hits / x.systemHit.length;
  },
});

export const containmentHours = assumption({
  name: 'containmentHours',
  unit: 'hour',
  range: [0, 2000],
  says: 'hours from the first outage to containment',
  default: judged({
    id: 'judged-containment',
    unit: 'hour',
    distribution: lognormal.fromInterval({ low: 6, high: 72, confidence: 0.9 }),
    range: [2, 168],
    says: 'hours to containment',
    why: 'responders report one to three days from encryption to a contained network',
  }),
});
