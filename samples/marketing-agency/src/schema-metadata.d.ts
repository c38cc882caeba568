import type { SchemaMetadata } from '@verklaar/annotations';

declare module 'zod' {
  // What the compiler checks in `.meta()`: another interface's members, under the name that Zod asks for.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalMeta extends SchemaMetadata {}
}
