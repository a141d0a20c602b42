import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onInit } from '../../src/Samverkan.Web/App_Plugins/SamverkanStart/entry-point.js';

const registered = [];
onInit(undefined, { exclude() {}, register: manifest => registered.push(manifest) });
const spaced = registered.find(manifest => manifest.type === 'ufmFilter' && manifest.meta.alias === 'spaced');
const words = value => new spaced.api().filter(value).replace(/<[^>]*>/g, ''); // as the client's stripHtml does

test('a heading and what follows it are two words', () => {
  assert.equal(words({ markup: '<h2>En rubrik</h2><p>Och text</p>' }), 'En rubrik Och text ');
  assert.equal(words('<ul><li><p>ett</p></li><li><p>två</p></li></ul>').replace(/\s+/g, ' '), 'ett två ');
  assert.equal(words('ett<br>två'), 'ett två');
});

test('a word that is partly bold stays one word', () => assert.equal(words('<p>sam<strong>verkan</strong></p>'), 'samverkan '));

test('a block without text has none', () => assert.deepEqual([undefined, null, '', {}].map(words), ['', '', '', '']));
