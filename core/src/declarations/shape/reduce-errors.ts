import type { ErrorObject } from 'ajv';

/**
 * Where a value may have one of several shapes, the validator reports what every shape finds wrong. This keeps the errors
 * of the shape that was meant: the one whose type the value has. When it has none of the types, the choice itself is the error.
 *
 * @param errors - Errors with schema paths from the root (no `$ref`), as {@link inlineReferences} makes them.
 */
export function reduceErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter((error) => error.keyword === 'anyOf');
  const outermost = choices.filter((choice) => !choices.some((other) => other !== choice && isInside(choice, other)));
  const plain = errors.filter(
    (error) => error.keyword !== 'anyOf' && !outermost.some((choice) => isInside(error, choice)),
  );
  return [
    ...plain,
    ...outermost.flatMap((choice) =>
      meantShape(
        choice,
        errors.filter((error) => isInside(error, choice)),
      ),
    ),
  ];
}

function meantShape(choice: ErrorObject, inside: readonly ErrorObject[]): readonly ErrorObject[] {
  const shapes = Array.isArray(choice.schema) ? choice.schema.length : 0;
  const candidates = Array.from({ length: shapes }, (_, index) =>
    inside.filter((error) => error.schemaPath.startsWith(`${choice.schemaPath}/${index}/`)),
  ).filter((group) => !group.some((error) => error.keyword === 'type' && error.instancePath === choice.instancePath));
  const [meant] = candidates.map((group) => reduceErrors(group)).sort((a, b) => a.length - b.length);
  if (meant === undefined) return [choice];
  // A text that is none of the listed words may still have wanted to be another shape: say all that is allowed.
  const isWord =
    meant.length === 1 &&
    ['const', 'enum'].includes(meant[0]?.keyword ?? '') &&
    meant[0]?.instancePath === choice.instancePath;
  return isWord ? [choice] : meant;
}

function isInside(error: ErrorObject, choice: ErrorObject): boolean {
  return (
    error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
    (error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`))
  );
}
