import type { Analysis } from '@verklaar/core/project';

import { languageOf, type OutputFile, renderRegisterFiles, type RenderOptions } from '@verklaar/core';

/** The register as tables in each of its languages, when the config asks for them. */
export async function renderTables(
  { config, findings, register }: Pick<Analysis, 'config' | 'findings' | 'register'>,
  options: RenderOptions = {},
): Promise<readonly OutputFile[]> {
  const { formats = [], layout, separator } = config.register ?? {};
  const languages = register.registerLanguages ?? register.statements.flatMap((statement) => statement.languages);
  const served = [...new Set(languages)].filter((language) => languageOf(language) !== undefined);
  const files = await Promise.all(
    served.flatMap((language) =>
      [...new Set(formats)].map((format) =>
        renderRegisterFiles(register, findings, format, {
          ...options,
          language,
          ...(layout !== undefined && { layout }),
          ...(separator !== undefined && { separator }),
        }),
      ),
    ),
  );
  return files.flat();
}
