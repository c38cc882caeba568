import type { SchemaMetadata } from '@verklaar/annotations';

declare module 'zod' {
  // What the compiler checks in `.meta()`.
  interface GlobalMeta extends SchemaMetadata {}
}
