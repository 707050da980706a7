const security = ['securityFailure', 'privacy', 'extortion', 'media'];

/** Which triggers a cause of loss sets off; a line that is claimed shows that its own consequence came about. */
const triggersByCause: Readonly<Record<string, readonly string[]>> = {
  securityFailure: security,
  ransomware: security,
  malware: security,
  wiper: security,
  intrusion: security,
  denialOfService: security,
  insider: security,
  'connected-device': security,
  dataTheft: security,
  unknown: security,
  extortion: ['extortion'],
  privacy: ['privacy'],
  lostDevice: ['privacy'],
  media: ['media'],
  phishing: [...security, 'fraud'],
  fraud: ['fraud'],
  businessEmailCompromise: [...security, 'fraud'],
  systemFailure: ['systemFailure'],
  humanError: ['systemFailure'],
  softwareFault: ['systemFailure'],
  failedUpdate: ['systemFailure'],
  voluntaryShutdown: ['voluntaryShutdown'],
  dependentSecurityFailure: ['dependentSecurityFailure'],
  dependentSystemFailure: ['dependentSystemFailure'],
  vendorRansomware: ['dependentSecurityFailure', 'privacy'],
  vendorOutage: ['dependentSystemFailure', 'dependentSecurityFailure'],
};

/** The causes this room knows, for messages. */
export const knownCauses: readonly string[] = Object.keys(triggersByCause);

const families = ['privacy', 'extortion', 'media', 'fraud'];

/** The triggers this room knows, for messages. */
export const knownTriggers: readonly string[] = [
  ...new Set([...Object.values(triggersByCause).flat(), ...knownCauses]),
];

/** Whether a trigger is one this room can match to a cause. */
export function isTrigger(name: string): boolean {
  return knownTriggers.includes(known(name)) || [...families, 'dependent'].some((family) => name.startsWith(family));
}

const letters = (name: string): string => name.replace(/[^a-z]/gi, '').toLowerCase();
const byLetters = new Map([...knownCauses, ...knownTriggers].map((name) => [letters(name), name]));

/** A name this room knows, however its words are joined: `system failure` is `systemFailure`. */
function known(name: string): string {
  return byLetters.get(letters(name)) ?? name;
}

/** A cause of a family, such as `dependentOutage`, sets off what the family does. */
function ofFamily(cause: string): readonly string[] | undefined {
  if (cause.startsWith('dependent')) return ['dependentSecurityFailure', 'dependentSystemFailure'];
  const family = families.find((name) => cause.startsWith(name));
  return family === undefined ? undefined : [family];
}

/** Whether a cause sets off one of a coverage's triggers; undefined when the cause is not known to this room. */
export function sets(cause: string, triggers: readonly string[]): boolean | undefined {
  const names = triggers.map(known);
  if (triggers.includes(cause) || names.includes(known(cause))) return true;
  const set = triggersByCause[known(cause)] ?? ofFamily(cause);
  return set === undefined ? undefined : names.some((trigger) => set.some((one) => same(one, trigger)));
}

/** `privacyBreach` is privacy; `dependentBusiness` is either dependent failure. */
function same(one: string, trigger: string): boolean {
  if (one === trigger) return true;
  const family = families.find((name) => trigger.startsWith(name));
  if (family !== undefined) return one === family;
  const broad =
    trigger.startsWith('dependent') && !['dependentSecurityFailure', 'dependentSystemFailure'].includes(trigger);
  return broad && one.startsWith('dependent');
}
