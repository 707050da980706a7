/**
 * codegrey: what a cyberattack does to a hospital. A described attack on a described organization becomes downtime,
 * patient harm, money lost and money recovered, each a distribution that can say where its numbers come from.
 *
 * This is the front door; it computes nothing itself.
 */
export { type AssessOptions, assess } from './assess.js';
export { type AnnualAssessment, assessYears, type YearOptions } from './assess-years.js';
export { type Comparison, compare } from './compare.js';
export { lossComponent, surveyPrior, surveyTie, updatePrior } from './impact/index.js';
export { Assessment, markdown, Outcome, reasonText, text } from './report/index.js';
export {
  type Issue,
  parseScenario,
  type Scenario,
  ScenarioError,
  safeParseScenario,
  scenarioJsonSchema,
} from './scenario/index.js';
export { assumption, type Caution, formula, ModelError, process } from './sheet/index.js';
