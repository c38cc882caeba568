import { declarationSchemas } from '../declarations/generated/schemas.js';
import { inlineReferences } from '../declarations/shape/inline-references.js';
import { configSchemas } from './generated/schemas.js';

/** JSON Schema (draft 7, without references) of `flows`, for tools that take the same as options. */
export function flowsSchema(): object {
  return inlineReferences({ ...declarationSchemas, ...configSchemas }, 'FlowsConfig');
}
