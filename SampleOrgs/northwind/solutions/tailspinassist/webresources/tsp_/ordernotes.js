// The Customer Defined Function of the action TailspinOrderNotes.
const Tailspin = {
  showOrderNotes(context) {
    const { conversationId } = context;
    return `Notes on the orders behind the conversation ${conversationId}`;
  },
};

window.Tailspin = Tailspin;
