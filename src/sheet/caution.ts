/** Something a reader of the run must know; data, not an exception. */
export interface Caution {
  readonly kind:
    | 'wide standard error'
    | 'few tail trials'
    | 'outside the evidence'
    | 'driven by judgement'
    | 'limit never reached'
    | 'not priced'
    | 'comparison'
    | 'assumed';
  /** The quantity it is about. */
  readonly name: string;
  readonly says: string;
}
