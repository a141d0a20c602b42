import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventOf } from '../../src/Samverkan.Web/App_Plugins/Samverkan/approval/history.js';

test('an event has its name and its comment, with colons and lines', () => assert.deepEqual(eventOf('approval.rejected:Rubriken: kortare.\nTack'), { name: 'rejected', comment: 'Rubriken: kortare.\nTack' }));

test('an event may have no comment', () => assert.deepEqual(eventOf('approval.approved:'), { name: 'approved', comment: '' }));

test('what somebody else has written is no event', () => {
  for (const other of [undefined, '', 'Moved to the bin', 'see approval.rejected: no']) assert.equal(eventOf(other), undefined);
});
