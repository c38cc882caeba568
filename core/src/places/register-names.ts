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

/** Where in a declaration stands what the register has at a pointer (by id) below it. */
export function partOfDeclaration(value: unknown, isConfig: boolean, below: string): string {
  const [first, ...rest] = segmentsOf(below);
  if (first === undefined) return '';
  const renamed = first === 'purposes' ? 'purpose' : first;
  const named = isConfig && first === 'assertions' ? pointer(...rest) : pointer(renamed, ...rest);
  return pointerByPosition(value, named);
}

/** The pointer (by id) in the register, below what a declaration says, of a part of it. */
export function pointerOfPart(value: unknown, isConfig: boolean, part: string): string {
  const named = pointerById(value, part);
  const [first, ...rest] = segmentsOf(named);
  if (first === undefined) return '';
  if (isConfig && assertions.includes(first)) return pointer('assertions', first, ...rest);
  return pointer(!isConfig && first === 'purpose' ? 'purposes' : first, ...rest);
}
