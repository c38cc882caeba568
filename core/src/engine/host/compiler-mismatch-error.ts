/** The compiler that was handed over cannot read the program that was handed over; the message says what to install. */
export class CompilerMismatchError extends Error {
  override readonly name = 'CompilerMismatchError';
}
