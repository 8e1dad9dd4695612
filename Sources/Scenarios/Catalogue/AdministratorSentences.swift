import Records
import Simulation

/// What an administrator does, with the conversation's chat widget and with the organization.
enum AdministratorSentences {
  static let all: [Sentence] = [
    .when(
      "the administrator turns {} on with the provider {}", .two(.mode, .nonblank),
      meaning:
        "Under Remote assistance of the conversation's chat widget the mode is turned on with this provider.",
      example: "When the administrator turns co-browse on with the provider \"Fabrikam\""
    ) { (rehearsal, values) throws(StepProblem) in
      let (mode, provider) = values
      let widget = rehearsal.widget
      try rehearsal.require(.administrator(.turnsOn(mode, provider: provider, widget: widget)))
    },
    .when(
      "the administrator turns {} off", .one(.mode),
      meaning: "Under Remote assistance of the conversation's chat widget the mode is turned off.",
      example: "When the administrator turns screen-sharing off"
    ) { (rehearsal, mode) throws(StepProblem) in
      let widget = rehearsal.widget
      try rehearsal.require(.administrator(.turnsOff(mode, widget: widget)))
    },
    .when(
      "the administrator installs {}", .one(.solution),
      meaning:
        "The solution is installed or upgraded: a folder, relative to the file, or a solution of a built-in "
        + "sample.",
      example: "When the administrator installs \"TailspinAssist\""
    ) { (rehearsal, name) throws(StepProblem) in
      let solution = try rehearsal.solution(name)
      try rehearsal.require(.administrator(.installs(solution)))
    },
    .when(
      "the administrator uninstalls {}", .one(.nonblank),
      meaning:
        "The solution with this unique name is removed with all its records; a chat widget that has its "
        + "provider chosen is reset.",
      example: "When the administrator uninstalls \"FabrikamRemoteAssist\""
    ) { (rehearsal, name) throws(StepProblem) in
      try rehearsal.require(.administrator(.uninstalls(name)))
    },
  ]
}
