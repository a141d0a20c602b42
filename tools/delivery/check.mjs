// node check.mjs <delivery.json> <folder>: writes delivery.d.ts into the folder and compiles client.ts against it, as strictly as TypeScript can.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import openapi, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const [description, folder] = process.argv.slice(2).map(path => resolve(path));
const types = astToString(await openapi(JSON.parse(await readFile(description, 'utf8'))));
await writeFile(join(folder, 'delivery.d.ts'), types);
await copyFile(new URL('client.ts', import.meta.url), join(folder, 'client.ts'));

const program = ts.createProgram([join(folder, 'client.ts')], {
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  noImplicitReturns: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
});
const complaints = ts.getPreEmitDiagnostics(program);
for (const complaint of complaints) {
  const place = complaint.file?.getLineAndCharacterOfPosition(complaint.start ?? 0);
  console.error(`${complaint.file?.fileName}:${(place?.line ?? 0) + 1}: ${ts.flattenDiagnosticMessageText(complaint.messageText, '\n')}`);
}

process.exitCode = complaints.length === 0 ? 0 : 1;
