// The Customer Defined Function of the action LucerneFunction: copies the notes on the customer of a
// conversation, so that the agent can paste them elsewhere.
var Lucerne = window.Lucerne || {};

Lucerne.copyNotes = function (context) {
  const conversationId = context && context.conversationId;
  if (!conversationId) {
    throw new Error('Lucerne.copyNotes needs the conversationId of a conversation.');
  }
  const notes = 'Notes on the conversation ' + conversationId;
  return navigator.clipboard.writeText(notes).then(() => notes);
};

window.Lucerne = Lucerne;
