/** Every command that the manifest contributes. `test/extension/manifest.test.ts` holds the two against each other. */
export const commandIds = {
  setUp: 'verklaar.setUp',
  refresh: 'verklaar.refresh',
  restartServer: 'verklaar.restartServer',
  showOutput: 'verklaar.showOutput',
  goToActivity: 'verklaar.goToActivity',
  findCategoryUses: 'verklaar.findCategoryUses',
  renameActivity: 'verklaar.renameActivity',
  openRule: 'verklaar.openRule',
  generateStatement: 'verklaar.generateStatement',
  generateRegister: 'verklaar.generateRegister',
  previewStatement: 'verklaar.previewStatement',
  revealInPreview: 'verklaar.revealInPreview',
  checkDocuments: 'verklaar.checkDocuments',
  publish: 'verklaar.publish',
  diffSinceApproval: 'verklaar.diffSinceApproval',
} as const;

export type CommandId = (typeof commandIds)[keyof typeof commandIds];
