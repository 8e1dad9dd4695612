/// The agent, language and chat widget that a desk is set up with, by name; nil is the organization's default.
struct DeskChoices {
  var widget: String?
  var agent: String?
  var language: String?
}
