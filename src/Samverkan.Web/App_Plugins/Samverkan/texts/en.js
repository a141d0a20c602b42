// Our own texts in the backoffice.
import { eventOf } from '../approval/history.js';

const events = { approved: 'Approved', rejected: 'Sent back', withdrawn: 'Request withdrawn' };

export default {
  samverkan: {
    start: 'Start',
    welcome: name => `Welcome, ${name}`,
    yourPart: 'This is your part of the site. What you write is seen when it is published.',
    everywhere: 'You can edit the whole site. Choose a page in the tree on the left.',
    noPart: 'You have no part of the site yet. Ask your administrator to add you to the group of your organisation.',
    writeNews: 'Write news',
    allNews: 'Your news',
    partnersPage: 'Your page',
    media: 'Your pictures and files',
  },
  approval: {
    send: 'Send for approval',
    approve: 'Approve and publish',
    reject: 'Send back',
    withdraw: 'Withdraw request',
    sent: 'The page is sent for approval.',
    approved: 'The page is approved and published.',
    rejected: 'The page is sent back.',
    withdrawn: 'The page does not wait for approval any more.',
    saveFirst: 'You have changes that are not saved. Save them first.',
    approveText: 'What is saved is published at once.',
    approveChanged: 'The page has changed since it was sent. What is saved now is published at once.',
    whichLanguages: 'Which languages are ready to be published?',
    commentLabel: 'What should be changed?',
    commentHelp: name => (name ? `${name} gets the comment by mail and sees it on the page.` : 'The comment is shown on the page.'),
    waiting: 'Waiting for approval',
    wasRejected: 'Sent back',
    sentBy: (name, date) => `Sent by ${name} on ${date}`,
    rejectedBy: (name, date) => `Sent back by ${name} on ${date}:`,
    somebody: 'somebody who has left',
    changed: 'Changed since it was sent.',
    changedShort: 'changed since',
    sendAgain: 'Change the page, save it and send it for approval again.',
    toApprove: 'To approve',
    nothingToApprove: 'Nothing waits for your approval.',
    own: 'What you have sent',
    more: count => `And ${count} more. Those sent first are shown first.`,
  },
  auditTrails: {
    custom: parameters => (event => (event ? event.comment : parameters ?? ''))(eventOf(parameters)),
    smallCustom: parameters => events[eventOf(parameters)?.name] ?? 'Custom',
    sendtopublish: 'Sent for approval',
    sendtopublishvariant: 'Sent for approval for languages: %0%',
    smallSendToPublish: 'Sent',
    smallSendToPublishVariant: 'Sent',
  },
};
