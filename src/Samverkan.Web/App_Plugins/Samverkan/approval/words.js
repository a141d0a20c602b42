// What is said of a request, in one place for the document and the overview.
const dated = { dateStyle: 'long', timeStyle: 'short' };

export const sentLine = (localize, approval) => localize.term('approval_sentBy', approval.sentBy?.name ?? localize.term('approval_somebody'), localize.date(approval.sentAt, dated));

export const rejectedLine = (localize, approval) => localize.term('approval_rejectedBy', approval.decidedBy?.name ?? localize.term('approval_somebody'), localize.date(approval.decidedAt, dated));

export const stateOf = approval => approval?.state === 'Waiting' ? { label: 'approval_waiting', color: 'warning' } : approval?.state === 'Rejected' ? { label: 'approval_wasRejected', color: 'danger' } : undefined;
