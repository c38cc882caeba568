import type { Wording } from '../../facts/wording.js';

interface Cause {
  readonly reason: Wording;
  readonly instead: Wording;
}

/** Why something cannot be read without running the code, and what to write instead. */
export const unreadableCauses = {
  call: {
    reason: {
      en: 'a function call has a value only when the program runs',
      nl: 'een functieaanroep heeft pas een waarde als het programma draait',
    },
    instead: {
      en: 'write the value itself, or a const that holds it',
      nl: 'schrijf de waarde zelf, of een const met die waarde',
    },
  },
  circular: {
    reason: { en: 'the value refers to itself', nl: 'de waarde verwijst naar zichzelf' },
    instead: {
      en: 'break the circle: write the value in one place',
      nl: 'doorbreek de kring: schrijf de waarde op één plaats',
    },
  },
  class: {
    reason: { en: 'a class is not plain data', nl: 'een klasse is geen gewoon gegeven' },
    instead: { en: 'write the id of the declaration as a string', nl: 'schrijf de id van de opgave als tekst' },
  },
  conditional: {
    reason: {
      en: 'a condition is decided only when the program runs',
      nl: 'een voorwaarde wordt pas beslist als het programma draait',
    },
    instead: {
      en: 'write the one value that holds, or two annotations',
      nl: 'schrijf de ene waarde die geldt, of twee annotaties',
    },
  },
  computed: {
    reason: {
      en: 'the name of a property is computed from something unreadable',
      nl: 'de naam van een eigenschap wordt berekend uit iets dat niet te lezen is',
    },
    instead: { en: 'write the name of the property literally', nl: 'schrijf de naam van de eigenschap voluit' },
  },
  deep: {
    reason: { en: 'the value is nested too deeply', nl: 'de waarde is te diep genest' },
    instead: { en: 'write it flat', nl: 'schrijf haar vlak op' },
  },
  destructured: {
    reason: {
      en: 'a rest element or a computed name in a pattern cannot be followed',
      nl: 'een restelement of een berekende naam in een patroon is niet te volgen',
    },
    instead: { en: 'refer to the object and its property', nl: 'verwijs naar het object en zijn eigenschap' },
  },
  environment: {
    reason: {
      en: 'the environment is known only when the program runs',
      nl: 'de omgeving is pas bekend als het programma draait',
    },
    instead: { en: 'write the value literally', nl: 'schrijf de waarde voluit' },
  },
  expression: {
    reason: {
      en: 'this expression has a value only when the program runs',
      nl: 'deze expressie heeft pas een waarde als het programma draait',
    },
    instead: {
      en: 'write a literal, or a const that holds one',
      nl: 'schrijf een vaste waarde, of een const met een vaste waarde',
    },
  },
  function: {
    reason: { en: 'a function is not plain data', nl: 'een functie is geen gewoon gegeven' },
    instead: { en: 'write the value itself', nl: 'schrijf de waarde zelf' },
  },
  infinite: {
    reason: { en: 'the number has no JSON form', nl: 'het getal heeft geen vorm in JSON' },
    instead: { en: 'write a finite number', nl: 'schrijf een eindig getal' },
  },
  bigint: {
    reason: { en: 'a bigint is not plain data', nl: 'een bigint is geen gewoon gegeven' },
    instead: { en: 'write a number or a string', nl: 'schrijf een getal of een tekst' },
  },
  large: {
    reason: { en: 'the value is too large', nl: 'de waarde is te groot' },
    instead: { en: 'write fewer parts', nl: 'schrijf minder delen' },
  },
  let: {
    reason: {
      en: 'a variable that can be assigned again has no fixed value',
      nl: 'een variabele die opnieuw toe te wijzen is, heeft geen vaste waarde',
    },
    instead: { en: 'declare it with const', nl: 'declareer haar met const' },
  },
  member: {
    reason: { en: 'the object has no such property', nl: 'het object heeft die eigenschap niet' },
    instead: { en: 'name a property that the object has', nl: 'noem een eigenschap die het object heeft' },
  },
  mutable: {
    reason: {
      en: 'a field of an instance has no fixed value',
      nl: 'een veld van een instantie heeft geen vaste waarde',
    },
    instead: {
      en: 'write a literal, or a const outside the class',
      nl: 'schrijf een vaste waarde, of een const buiten de klasse',
    },
  },
  operator: {
    reason: { en: 'this operator is not evaluated', nl: 'deze operator wordt niet uitgerekend' },
    instead: { en: 'write the result itself', nl: 'schrijf de uitkomst zelf' },
  },
  parameter: {
    reason: {
      en: 'a parameter has a value only when the function is called',
      nl: 'een parameter heeft pas een waarde als de functie wordt aangeroepen',
    },
    instead: { en: 'write a literal, or a const', nl: 'schrijf een vaste waarde, of een const' },
  },
  prototype: {
    reason: { en: 'the object sets its prototype', nl: 'het object stelt zijn prototype in' },
    instead: { en: 'leave `__proto__` out', nl: 'laat `__proto__` weg' },
  },
  spread: {
    reason: {
      en: 'what is spread here is no readable object or list',
      nl: 'wat hier wordt uitgespreid, is geen leesbaar object of leesbare lijst',
    },
    instead: {
      en: 'spread a const object or list, or write the parts out',
      nl: 'spreid een const met een object of lijst uit, of schrijf de delen voluit',
    },
  },
  template: {
    reason: {
      en: 'a part of the template is no text or number',
      nl: 'een deel van de sjabloontekst is geen tekst of getal',
    },
    instead: { en: 'use only text and numbers inside `${}`', nl: 'gebruik binnen `${}` alleen tekst en getallen' },
  },
  type: {
    reason: { en: 'this type has no single value', nl: 'dit type staat niet voor één waarde' },
    instead: {
      en: 'write literal types only, or `typeof` a const',
      nl: 'schrijf alleen letterlijke types, of `typeof` met een const',
    },
  },
  typeParameter: {
    reason: { en: 'a type parameter differs from use to use', nl: 'een typeparameter verschilt per gebruik' },
    instead: { en: 'write the literal type at this place', nl: 'schrijf op deze plaats het letterlijke type' },
  },
  union: {
    reason: { en: 'a union of types has no single value', nl: 'een unie van types staat niet voor één waarde' },
    instead: { en: 'write the one literal type that holds', nl: 'schrijf het ene letterlijke type dat geldt' },
  },
  unknownName: {
    reason: { en: 'the name cannot be found', nl: 'de naam is niet te vinden' },
    instead: { en: 'import it, or correct its spelling', nl: 'importeer de naam, of verbeter de spelling' },
  },
  uninitialised: {
    reason: {
      en: 'the constant has no value in the code that can be seen',
      nl: 'de constante heeft geen waarde in de code die te zien is',
    },
    instead: { en: 'write the value literally', nl: 'schrijf de waarde voluit' },
  },
  syntax: {
    reason: { en: 'the code has a syntax error here', nl: 'hier staat een syntaxisfout in de code' },
    instead: { en: 'complete the expression', nl: 'maak de expressie af' },
  },
} as const satisfies Readonly<Record<string, Cause>>;

export type UnreadableCause = keyof typeof unreadableCauses;
