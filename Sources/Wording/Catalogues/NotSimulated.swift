/// Features of the product that this rehearsal does not have.
public enum NotSimulated {
  /// One line each.
  public static let list = [
    "Audio and Video modes: their buttons show, but no call begins.",
    "Icons: a terminal cannot draw SVG, so the icon's URL is shown, and whether its file exists.",
    "Customer Defined Functions: the call and its arguments are recorded; no script runs.",
    "Consult and transfer, and the product's other commands: /c, /4, /cq, /t, /2, /3, /tq and /taq.",
    "Pages of the product in app tabs: entity lists, entity records, controls, dashboards, search, custom pages.",
    "Slugs in templates, such as {customerName}: they are not replaced.",
    "Third-party websites in app tabs: the address is shown; nothing is loaded, and framing is not checked.",
    "Routing, queues and skills: there is one agent, who gets every conversation, and one workstream.",
    "Persistent and asynchronous channels: every conversation is a live chat, so there is no Waiting state.",
    "Supervisors, who may assign work beyond an agent's capacity, monitor conversations or close them.",
    "Sentiment, translation, notes, attachments, and the customer's own side of co-browse and screen sharing.",
    "Writing to Dataverse: secondary sessions and their events exist only in the rehearsal.",
  ]
}
