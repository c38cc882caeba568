/** What the engine costs over one project, without ESLint. */
export interface EngineCost {
  readonly files: number;
  /** CPU seconds of the compiler, before the engine is asked anything. */
  readonly createAndBind: number;
  /** CPU seconds, with those of the compiler that the engine's questions cause. */
  readonly seconds: {
    readonly facts: number;
    readonly undecided: number;
    readonly flows: number;
    readonly judging: number;
  };
  /** How many there are of each: a figure without work done would tell nothing. */
  readonly found: {
    readonly facts: number;
    readonly undecided: number;
    readonly flows: number;
    readonly judged: number;
  };
  /** What the heap holds more when all is asked, garbage collected, the compiler's own answers counted in. */
  readonly heapMegabytes: number;
}
