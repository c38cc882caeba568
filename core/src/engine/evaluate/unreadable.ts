import type { Region } from '../engine-context.js';
import type { UnreadableTree } from './value-tree.js';

/** Why something cannot be read, and what to write instead. */
const causes = {
  call: ['a function call has a value only when the program runs', 'write the value itself, or a const that holds it'],
  circular: ['the value refers to itself', 'break the circle: write the value in one place'],
  class: ['a class is not plain data', 'write the id of the declaration as a string'],
  conditional: [
    'a condition is decided only when the program runs',
    'write the one value that holds, or two annotations',
  ],
  computed: [
    'the name of a property is computed from something unreadable',
    'write the name of the property literally',
  ],
  deep: ['the value is nested too deeply', 'write it flat'],
  destructured: [
    'a rest element or a computed name in a pattern cannot be followed',
    'refer to the object and its property',
  ],
  environment: ['the environment is known only when the program runs', 'write the value literally'],
  expression: ['this expression has a value only when the program runs', 'write a literal, or a const that holds one'],
  function: ['a function is not plain data', 'write the value itself'],
  infinite: ['the number has no JSON form', 'write a finite number'],
  bigint: ['a bigint is not plain data', 'write a number or a string'],
  large: ['the value is too large', 'write fewer parts'],
  let: ['a variable that can be assigned again has no fixed value', 'declare it with const'],
  member: ['the object has no such property', 'name a property that the object has'],
  mutable: ['a field of an instance has no fixed value', 'write a literal, or a const outside the class'],
  operator: ['this operator is not evaluated', 'write the result itself'],
  parameter: ['a parameter has a value only when the function is called', 'write a literal, or a const'],
  prototype: ['the object sets its prototype', 'leave `__proto__` out'],
  spread: [
    'what is spread here is no readable object or list',
    'spread a const object or list, or write the parts out',
  ],
  template: ['a part of the template is no text or number', 'use only text and numbers inside `${}`'],
  type: ['this type has no single value', 'write literal types only, or `typeof` a const'],
  typeParameter: ['a type parameter differs from use to use', 'write the literal type at this place'],
  union: ['a union of types has no single value', 'write the one literal type that holds'],
  unknownName: ['the name cannot be found', 'import it, or correct its spelling'],
  uninitialised: ['the constant has no value in the code that can be seen', 'write the value literally'],
  syntax: ['the code has a syntax error here', 'complete the expression'],
} as const;

export type UnreadableCause = keyof typeof causes;

export function unreadable(at: Region, cause: UnreadableCause): UnreadableTree {
  const [reason, instead] = causes[cause];
  return { type: 'unreadable', at, reason, instead };
}
