import { pointerById, pointerByPosition } from '../declarations/shape/pointer-by-id.js';
import { pointer, segmentsOf } from '../model/pointer.js';

/** Properties of a config that the register tells as assertions. */
const assertions = [
  'specialCategories',
  'children',
  'transfers',
  'automatedDecisions',
  'otherDisclosure',
  'thirdPartyMarketing',
  'codesOfConduct',
  'processorsBound',
  'changes',
  'externalLinks',
];

/** What a declaration is of: in these its properties have other names than in the register. */
export type DeclaredKind = 'activity' | 'config' | 'other';

/** Where in a declaration stands what the register has at a pointer (by id) below it. */
export function partOfDeclaration(value: unknown, kind: DeclaredKind, below: string): string {
  const [first, ...rest] = segmentsOf(below);
  if (first === undefined) return '';
  if (kind === 'config' && first === 'assertions') return pointerByPosition(value, pointer(...rest));
  return pointerByPosition(value, pointer(kind === 'activity' && first === 'purposes' ? 'purpose' : first, ...rest));
}

/** The pointer (by id) in the register, below what a declaration says, of a part of it. */
export function pointerOfPart(value: unknown, kind: DeclaredKind, part: string): string {
  const named = pointerById(value, part);
  const [first, ...rest] = segmentsOf(named);
  if (first === undefined) return '';
  if (kind === 'config' && assertions.includes(first)) return pointer('assertions', first, ...rest);
  return pointer(kind === 'activity' && first === 'purpose' ? 'purposes' : first, ...rest);
}
