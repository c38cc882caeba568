import verklaar from '@verklaar/eslint-plugin';

export default [verklaar.configs.recommended];
