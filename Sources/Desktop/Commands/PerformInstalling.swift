import Notations
import Organizations
import Records
import Simulation

extension Console {
  /// Asks for a package; what was asked for last and failed stands there already.
  mutating func askToInstall(from panel: AdministratorPanel?) {
    view.overlay = .prompt(
      Prompt(purpose: .install(from: panel), editor: LineEditor(view.failedInstall ?? "")))
  }

  /// Asks the program to install what was typed: blanks and line breaks around it, as a paste brings them, are no part
  /// of it.
  mutating func install(_ typed: String) -> [Effect] {
    let named = typed.trimmed
    view.failedInstall = named.isEmpty ? nil : named
    return named.isEmpty ? [] : [.install(named, shown: state.organization)]
  }

  /// Whether the organization, as it is shown now, takes a solution in.
  private func takes(_ solution: Solution) -> Bool {
    state.refusal(of: .administrator(.installs(solution))) == nil
  }

  /// The package was read and installed, or was not for this reason.
  mutating func finishInstalling(_ outcome: InstallOutcome) -> [Effect] {
    switch outcome {
    case .written(let solution, let folder):
      // The organization that is shown may have changed since it was asked; then what the files say counts.
      guard takes(solution) else { return [.read(why: .changing)] }
      known.expect(installed: solution)
      follow(installed: solution, saying: InstallWords.written(solution, folder: folder))
    case .inMemory(let solution) where takes(solution):
      follow(installed: solution, saying: InstallWords.inMemory(solution))
    case .refused(let solution) where takes(solution):
      view.note = Note(text: InstallWords.refusedEarlier(solution), role: .refusal)
    // The engine says why.
    case .inMemory(let solution), .refused(let solution): receive(.administrator(.installs(solution)))
    case .conflicting(let solution, let conflicts):
      view.note = Note(text: InstallWords.conflicting(solution, conflicts), role: .refusal)
    case .failed(let failure):
      view.note = Note(text: InstallWords.failed(failure), role: .refusal)
    }
    return []
  }

  /// Lets happen here what has happened to the files; the panel goes to the solution's line, where Enter asks first.
  private mutating func follow(installed solution: Solution, saying text: String) {
    view.failedInstall = nil
    receive(.administrator(.installs(solution)))
    var reader = InstallWords.Reader.elsewhere
    if case .administrator = view.overlay {
      reader = .inThePanel
      choose(entry: .solution(solution.uniqueName))
    }
    let offers = ProviderOffer.all(of: solution, to: state.organization)
    say(text + InstallWords.next(offers, for: reader))
  }
}
