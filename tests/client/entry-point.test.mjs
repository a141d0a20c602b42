import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { onInit } from '../../src/Samverkan.Web/App_Plugins/SamverkanStart/entry-point.js';

const client = path.resolve(import.meta.dirname, '../../src/Samverkan.Cms.Api/Backoffice/Client/node_modules/@umbraco-cms/backoffice/dist-cms/packages');
const source = fs.readdirSync(client, { recursive: true }).filter(file => file.endsWith('.js')).map(file => fs.readFileSync(path.join(client, file), 'utf8')).join('\n');
const excluded = [];
onInit(undefined, { exclude: alias => excluded.push(alias), register() {} });

test('what is taken out is named as the client names it', () => assert.deepEqual(excluded.filter(alias => !source.includes(`'${alias}'`)), []));

test('nothing is taken out twice', () => assert.equal(new Set(excluded).size, excluded.length));

test('no kind of code is saved, made or deleted', () => {
  for (const kind of ['Template', 'PartialView', 'Script', 'Stylesheet']) {
    for (const alias of [`Umb.WorkspaceAction.${kind}.Save`, `Umb.EntityAction.${kind}.Create`, `Umb.EntityAction.${kind}.Delete`]) assert.ok(excluded.includes(alias), alias);
  }
});
