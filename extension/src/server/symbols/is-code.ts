const code = /\.[cm]?[jt]sx?$/u;

/** Whether the compiler reads a file: in others a word is no name. */
export function isCode(file: string): boolean {
  return code.test(file);
}
