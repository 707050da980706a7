/** One thing wrong with a scenario, told so that it can be mended. */
export interface Issue {
  /** Where: `organization.beds`. */
  readonly path: string;
  readonly message: string;
  /** What the value means. */
  readonly says?: string;
  readonly unit?: string;
  readonly range?: string;
  /** What was received, as text. */
  readonly received?: string;
  /** For an unknown key: the nearest known name. */
  readonly nearest?: string;
}

/** The caller's data are not a scenario: every issue at once. */
export class ScenarioError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(
      `the scenario has ${issues.length} ${issues.length === 1 ? 'fault' : 'faults'}\n${issues.map(issueText).join('\n')}`,
    );
    this.name = 'ScenarioError';
    this.issues = issues;
  }
}

function issueText(issue: Issue): string {
  const { path, message, says, unit, range, received, nearest } = issue;
  const parts = [`  ${path === '' ? '(the scenario)' : path}: ${message}`];
  if (says !== undefined) parts.push(`    it means ${says}`);
  if (unit !== undefined) parts.push(`    unit ${unit}${range === undefined ? '' : `, range ${range}`}`);
  if (received !== undefined) parts.push(`    received ${received}`);
  if (nearest !== undefined) parts.push(`    did you mean "${nearest}"?`);
  return parts.join('\n');
}

/** A value as short text for a message. */
export function shown(value: unknown): string {
  if (typeof value === 'number' || value === undefined) return String(value);
  if (typeof value === 'function') return 'a function';
  const text = JSON.stringify(value, (_, part) =>
    typeof part === 'number' && !Number.isFinite(part) ? String(part) : part,
  );
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
