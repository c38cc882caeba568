/** Methods that nearly every logger has. */
export const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;

/** The same below a name: `logger.info`. */
export function levelsBelow(prefix: string, names: readonly string[] = levels): readonly string[] {
  return names.map((name) => `${prefix}.${name}`);
}
