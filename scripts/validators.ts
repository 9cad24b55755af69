/**
 * Writes the functions that check files of ours against their schemas: `npx tsx scripts/validators.ts`. Ajv makes them
 * here, as standalone code, so that no schema is compiled in the extension: a web worker runs no code made from text.
 */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import Ajv, { type SchemaObject } from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { runMain } from '../tools/errors';
import { repoRoot } from '../tools/paths';

/** Each module and the schema that it checks. */
export const VALIDATORS: Readonly<Record<string, string>> = {
  'src/editor/leaderFile.validator.generated.ts': 'schemas/leaders.schema.json',
  'src/export/annotations.validator.generated.ts': 'schemas/annotations.schema.json',
};

/** The text of a module that exports `validate` for a schema. */
export async function validatorFor(schemaFile: string): Promise<string> {
  const schema = JSON.parse(await fs.readFile(path.join(repoRoot, schemaFile), 'utf8')) as SchemaObject;
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    strict: false,
    // Lengths in UTF-16 units: limits on memory, and no helper of Ajv's in the bundle.
    unicode: false,
    messages: false,
    logger: false,
  });
  const code = standaloneCode(ajv, ajv.compile(schema));
  const head = `// @ts-nocheck\n// Made from ${schemaFile} by scripts/validators.ts.\n`;
  return head + code.replace(/^export default validate\d+;\n?/m, '').replace('"use strict";', '');
}

if (require.main === module)
  runMain(async () => {
    for (const [file, schema] of Object.entries(VALIDATORS))
      await fs.writeFile(path.join(repoRoot, file), await validatorFor(schema));
    return undefined;
  });
