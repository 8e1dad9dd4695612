import Organizations
import Records
import SampleOrganizations
import Scenarios
import Simulation
import Wording

/// The text of a topic.
extension HelpTopic {
  var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  private var text: String {
    switch self {
    case .scenarios: HelpTopicText.scenarios
    case .sentences: HelpTopicText.sentences
    case .events: HelpTopicText.events
    case .keys: HelpTopicText.keys
    case .states: HelpTopicText.states
    case .organizations: HelpTopicText.organizations
    case .packages: HelpTopicText.packages
    case .exitCodes: HelpTopicText.exitCodes
    case .environment: HelpTopicText.environment
    case .files: HelpTopicText.files
    }
  }
}

/// The texts, each at most 80 columns wide.
private enum HelpTopicText {
  static let scenarios = """
    A scenario is a rehearsal in a text file. It is written in Gherkin with fixed
    sentences; there is no code to write.

      Feature: Co-browse
        Scenario: Ana co-browses with Noah
          Given the org "contoso"
          And a conversation with "Noah Park"
          When the agent types "/cb"
          And the provider sends CobrowseConnectedEvent
          Then the co-browse session is Connected

    agent-console new scenario NAME   begin one
    agent-console test FILE           run it
    agent-console play FILE           watch it at a person's pace
    agent-console drill FILE          do the agent's steps yourself
    agent-console explore ORG         find the scenarios that nobody wrote

    Time is virtual: waiting takes no real time. FILE:LINE means one scenario.
    See also: `agent-console help sentences`, docs/scenarios.md.
    """

  static var sentences: String {
    let counts = Sentence.Role.allCases.map { role in
      let count = SentenceList.all.count { $0.role == role }
      let example = SentenceList.all.first { $0.role == role }?.example.split(separator: "\n").first ?? ""
      return "  \(role.rawValue.padded(to: 6)) \("\(count)".padded(to: 4)) such as: \(example)"
    }
    return """
      Every step of a scenario is one of these sentences, word for word:

      \(counts.joined(separator: "\n"))

      An expectation may end in `within 5s`: virtual time then runs until it holds.
      A sentence that is not known is answered with the nearest one.

      `agent-console steps` lists all of them, with their meaning and an example.
      """
  }

  static var events: String {
    let events = ProviderEvent.allCases.map { event in
      "  \(event.name.padded(to: 28)) \(event.mode.label), \(ProviderEventWords.name(event.milestone))"
    }
    return """
      A third-party app reports its progress with these events, dispatched to
      window.top:

      \(events.joined(separator: "\n"))

      Connected makes the session Connected, Ended ends it.

      `agent-console events NAME` says who sends one, from where, and with which code.
      """
  }

  static let keys = """
    In the console (agent-console open):

      Enter    send the line; /cb and the like run an action
      Alt-C    the provider's app connects       Alt-E   it ends the session
      Alt-L    the next customer arrives         Alt-V   show the customer's side
      Alt-S    speak as the customer             Alt-H   the history
      Ctrl-P   all commands                      Ctrl-R  the records
      Ctrl-G   problems of the organization      Alt-O   settings and solutions
      Ctrl-X   a menu of keys that no terminal takes away
      F1       help                              Ctrl-Q  quit

    F1 shows the keys that matter now; Enter there shows every key.
    Your configuration can give commands other keys: `open --explain-config` lists them.
    See also: docs/commands.md, and docs/linear.md for working without a screen.
    """

  static var states: String {
    func list(_ words: [String]) -> String { "  \(words.joined(separator: ", "))" }
    return """
      A secondary session (co-browse or screen sharing) is one of:
      \(list(SecondarySessionStatus.Word.allCases.map(\.rawValue)))

      A conversation is one of:
      \(list(ConversationStatus.Word.allCases.map(\.rawValue)))

      An agent's presence is one of:
      \(list(Presence.allCases.map(\.label)))

      docs/engine.md has the transitions, each with its basis: documented, inferred
      or invented. `agent-console fidelity` prints the same claims.
      """
  }

  static var organizations: String {
    """
    ORG is one of:

      a folder with an org.yaml
      a solution: a folder with a solution.yaml, or the file
      a package, as an archive, a folder or a file
      a built-in sample: \(SampleOrganization.names.joined(separator: ", "))

    A path takes precedence over a name. Without ORG, a command takes the nearest
    org.yaml or solution.yaml, in this folder or above it, otherwise \(Organization.defaultName).
    Standard error says which.

    agent-console new org NAME                    begin one
    agent-console solution install PACKAGE        install a provider's solution
    agent-console check                           find what is wrong with it

    See also: docs/org-format.md.
    """
  }

  static let packages = """
    Solutions are read in these forms, as folders or as archives:

      our own solution.yaml
      exports of the Configuration Migration tool
      Dataverse solutions
      rows as the Web API returns them (JSON)
      Package Deployer packages

    agent-console solution show PACKAGE           what one contains, and what is ignored
    agent-console solution export NAME --to FORMAT  write one

    See also: docs/packages.md.
    """

  static let exitCodes = """
      0   success
      1   an expectation failed, or something was refused
      2   a file is invalid, or cannot be read or written
      3   the terminal or the run failed
      4   `journal replay`: something else happens than was recorded
      5   no scenario matched, or there is no such name
     64   usage
    129, 130, 131, 143   ended by a signal, with the terminal restored

    docs/commands.md says what each command means by them.
    """

  static let environment = """
      NO_COLOR               no colours
      COLORFGBG              a light or a dark theme, if nothing names one;
                             without it the terminal is asked
      AGENT_CONSOLE_BROWSER  the browser that runs the providers' pages
      AGENT_CONSOLE_LINEAR   1: lines instead of a screen
      VISUAL, EDITOR         the editor that opens a file from the console
      XDG_CONFIG_HOME        where agent-console/config.yaml lies, otherwise ~/.config
      XDG_STATE_HOME         where unsent text is kept when a signal ends the console
      TMPDIR                 where a browser's profile lies while it runs

    An option wins over a variable, and a variable over config.yaml; only NO_COLOR
    wins over all.
    """

  static let files = """
    What you always want is read from ~/.config/agent-console/config.yaml, or under
    XDG_CONFIG_HOME:

      theme: light            # dark, light, high-contrast or mono
      linear: false           # lines instead of a screen
      notes: true             # the trainer's notes in `play`
      keys:
        palette: [C-k, C-p]   # one key or more, for a command

    open --explain-config     each value, and where it comes from
    open --no-config          without the file

    Without being asked, agent-console writes only two things:

      unsent text, when a signal ends the console:
        a file in ~/.local/state/agent-console, or under XDG_STATE_HOME
      the profile of a browser, while --browser runs it: a folder under TMPDIR or
        /tmp, deleted at the end

    It writes no settings, caches or logs. Everything else is written where you say:
    --record, --report, --output, new, solution install and the like.

    See also: docs/configuration.md, docs/install.md.
    """
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
