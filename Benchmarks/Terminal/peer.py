"""A conversation and a line to type into, as Textual's own widgets make them: a peer to measure beside the console."""
from textual.app import App
from textual.widgets import Footer, Header, Input, RichLog


class Peer(App):
    def compose(self):
        yield Header()
        yield RichLog()
        yield Input()
        yield Footer()

    def on_mount(self):
        for minute in range(20):
            self.query_one(RichLog).write(f"08:{minute:02} Noah Park: the refund button does nothing")
        self.query_one(Input).focus()


Peer().run()
