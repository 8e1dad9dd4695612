// The Customer Defined Function of the action WideWorldTranslate.
const WideWorld = {
  async translate(context) {
    const address = `https://wideworld.example/translate?conversation=${encodeURIComponent(context.conversationId)}`;
    const response = await fetch(address);
    return response.text();
  },
};

window.WideWorld = WideWorld;
