import { readFileSync } from 'node:fs';
import { amountText, type Claim, parsePolicy, settle, settleAll, statementText } from 'codegrey/insurance';

const file = new URL('./data/claim-five-hospitals.json', import.meta.url);

/** What one word of the wording is worth: the same claim under the policy as written and under its alternatives. */
function switches(policy: ReturnType<typeof parsePolicy>, claim: Claim): string {
  const alternatives = {
    'as written': policy,
    'waiting loss does not count towards the retention': { ...policy, retentionErodedBy: [] },
    'loss over sublimits counts too': { ...policy, retentionErodedBy: ['waiting', 'overSublimit'] as const },
    'limits include the retention': { ...policy, limitBasis: 'includes-retention' as const },
  };
  const rows = Object.entries(alternatives).map(
    ([name, one]) => `  ${amountText(settle(one, claim).paid, policy.currency).padStart(14)}  ${name}`,
  );
  return [`Paid under other wordings, ${policy.currency}`, ...rows].join('\n');
}

export function main(): string {
  const { policy: json, claim } = JSON.parse(readFileSync(file, 'utf8')) as { policy: unknown; claim: Claim };
  const policy = parsePolicy(json);
  const second: Claim = { id: 'a second event', lines: [{ id: 'extraExpense', amount: 5_500_000 }] };
  const [first, later] = settleAll(policy, [claim, second]);
  const rest = amountText(later.paid, policy.currency);
  const after = `A second event of 5,500,000.00 in the same year would be paid ${rest}, the rest of the aggregate.`;
  return [statementText(first), switches(policy, claim), after].join('\n\n');
}

if (process.argv[1]?.endsWith('claim-statement.ts')) console.log(main());
