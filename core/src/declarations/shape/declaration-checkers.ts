import { declarationSchemas } from '../generated/schemas.js';
import { createShapeChecker, type ShapeChecker } from './check-shape.js';
import { inlineReferences } from './inline-references.js';

/** Names of the schemas that a fact's declaration can have. */
export type DeclarationType =
  | 'ActivityDeclaration'
  | 'CollectionPointDeclaration'
  | 'FieldDeclaration'
  | 'OwnerDeclaration'
  | 'RecipientDeclaration'
  | 'RecipientUse'
  | 'RightsRouteDeclaration'
  | 'TermDeclaration'
  | 'TerminalAccessDeclaration';

function checkerOf(type: DeclarationType): ShapeChecker {
  return createShapeChecker(() => inlineReferences(declarationSchemas, type));
}

export const declarationCheckers: Readonly<Record<DeclarationType, ShapeChecker>> = {
  ActivityDeclaration: checkerOf('ActivityDeclaration'),
  CollectionPointDeclaration: checkerOf('CollectionPointDeclaration'),
  FieldDeclaration: checkerOf('FieldDeclaration'),
  OwnerDeclaration: checkerOf('OwnerDeclaration'),
  RecipientDeclaration: checkerOf('RecipientDeclaration'),
  RecipientUse: checkerOf('RecipientUse'),
  RightsRouteDeclaration: checkerOf('RightsRouteDeclaration'),
  TermDeclaration: checkerOf('TermDeclaration'),
  TerminalAccessDeclaration: checkerOf('TerminalAccessDeclaration'),
};
