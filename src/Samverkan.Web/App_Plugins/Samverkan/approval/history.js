// What the server writes into a document's history of an approval (ApprovalHistory.cs): "approval.", the event, a colon, the comment.
export const eventOf = parameters => {
  const [, name, comment] = /^approval\.(\w+):(.*)$/s.exec(parameters ?? '') ?? [];
  return name && { name, comment };
};
