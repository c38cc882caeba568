type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** The numbers that occur, as one union: looking one up is a single step for the compiler. */
type Small = Digit | `${Digit}${Digit}` | `${Digit}${Digit}${Digit}`;

/** `true` when `S` is one or more decimal digits. */
type IsWhole<S extends string> = S extends Small
  ? true
  : S extends `${infer Head}${infer Rest}`
    ? Head extends Digit
      ? IsWhole<Rest>
      : false
    : false;

// Each takes a number with its unit, if there, and leaves what follows to the next smaller unit.

type IsMinutes<S extends string> = S extends `${infer N}M` ? IsWhole<N> : false;
type IsTime<S extends string> = S extends `${infer N}H${infer Rest}`
  ? IsWhole<N> extends true
    ? Rest extends ''
      ? true
      : IsMinutes<Rest>
    : false
  : IsMinutes<S>;
type IsDays<S extends string> = S extends `${infer N}D` ? IsWhole<N> : false;
type IsWeeks<S extends string> = S extends `${infer N}W${infer Rest}`
  ? IsWhole<N> extends true
    ? Rest extends ''
      ? true
      : IsDays<Rest>
    : false
  : IsDays<S>;
type IsMonths<S extends string> = S extends `${infer N}M${infer Rest}`
  ? IsWhole<N> extends true
    ? Rest extends ''
      ? true
      : IsWeeks<Rest>
    : false
  : IsWeeks<S>;
type IsDate<S extends string> = S extends `${infer N}Y${infer Rest}`
  ? IsWhole<N> extends true
    ? Rest extends ''
      ? true
      : IsMonths<Rest>
    : false
  : IsMonths<S>;

/** The durations people write, for the same reason as {@link Small}. */
export type UsualDuration = `P${Small}${'Y' | 'M' | 'W' | 'D'}` | `PT${Small}${'H' | 'M'}`;

/** `true` when `S` is an ISO 8601 duration of whole numbers, `P[nY][nM][nW][nD][T[nH][nM]]`, not empty. */
export type IsDuration<S extends string> = S extends UsualDuration
  ? true
  : S extends `PT${infer Time}`
    ? IsTime<Time>
    : S extends `P${infer Days}T${infer Time}`
      ? IsDate<Days> extends true
        ? IsTime<Time>
        : false
      : S extends `P${infer Days}`
        ? IsDate<Days>
        : false;
