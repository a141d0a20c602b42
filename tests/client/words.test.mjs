import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rejectedLine, sentLine, stateOf } from '../../src/Samverkan.Web/App_Plugins/Samverkan/approval/words.js';

const localize = { term: (key, ...rest) => [key, ...rest].join('|'), date: date => date };

test('who has sent is named, and somebody who is gone is not', () => {
  assert.equal(sentLine(localize, { sentBy: { name: 'Sara' }, sentAt: 'today' }), 'approval_sentBy|Sara|today');
  assert.equal(sentLine(localize, { sentAt: 'today' }), 'approval_sentBy|approval_somebody|today');
  assert.equal(rejectedLine(localize, { decidedBy: { name: 'Rolf' }, decidedAt: 'now' }), 'approval_rejectedBy|Rolf|now');
});

test('only what waits or was sent back has a state to show', () => {
  assert.deepEqual([stateOf({ state: 'Waiting' }).label, stateOf({ state: 'Rejected' }).label], ['approval_waiting', 'approval_wasRejected']);
  assert.deepEqual([stateOf(undefined), stateOf({ state: 'Approved' })], [undefined, undefined]);
});
