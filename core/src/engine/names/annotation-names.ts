/** Name of the package whose exports are annotations. */
export const annotationPackage = '@verklaar/annotations';

const decoratorNames = [
  'PersonalData',
  'NotPersonalData',
  'DataSubject',
  'ProcessedFor',
  'PersonalFields',
  'SharedWith',
] as const;

const declarationNames = [
  'activity',
  'recipient',
  'category',
  'dataSubject',
  'purpose',
  'event',
  'state',
  'terminalAccess',
  'collectionPoint',
  'rightsRoute',
] as const;

const typeNames = ['Personal'] as const;

export type DecoratorName = (typeof decoratorNames)[number];
export type DeclarationName = (typeof declarationNames)[number];
export type AnnotationName = DecoratorName | DeclarationName | (typeof typeNames)[number];

export const annotationNames: readonly AnnotationName[] = [...decoratorNames, ...declarationNames, ...typeNames];

export function isAnnotationName(text: string): text is AnnotationName {
  return (annotationNames as readonly string[]).includes(text);
}

export function isDecoratorName(name: AnnotationName | undefined): name is DecoratorName {
  return (decoratorNames as readonly (string | undefined)[]).includes(name);
}

export function isDeclarationName(name: AnnotationName | undefined): name is DeclarationName {
  return (declarationNames as readonly (string | undefined)[]).includes(name);
}
