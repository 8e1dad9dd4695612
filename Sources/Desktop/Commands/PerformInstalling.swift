import Diagnostics
import Notations
import Organizations
import Records
import Simulation

extension Console {
  /// Asks for a package.
  ///
  /// If the last one failed to install, its path is already filled in.
  mutating func askToInstall(from panel: AdministratorPanel?) {
    view.overlay = .prompt(
      Prompt(purpose: .install(from: panel), editor: LineEditor(view.failedInstall ?? "")))
  }

  /// Asks the program to install the package that was typed, without surrounding blanks and line breaks such
  /// as a paste adds.
  mutating func install(_ typed: String) -> [Effect] {
    let named = typed.trimmed
    view.failedInstall = named.isEmpty ? nil : named
    return named.isEmpty ? [] : [.install(named, shown: state.organization)]
  }

  /// Whether the organization that is shown accepts a solution.
  private func takes(_ solution: Solution) -> Bool {
    state.refusal(of: .administrator(.installs(solution))) == nil
  }

  /// Handles the result of reading and installing the package.
  mutating func finishInstalling(_ outcome: InstallOutcome) -> [Effect] {
    switch outcome {
    case .written(let solution, let folder, let errors):
      // The organization that is shown may have changed since the request; if so, the files decide.
      guard takes(solution) else { return [.read(why: .changing)] }
      known.expect(installed: solution)
      follow(installed: solution, with: errors, saying: InstallWords.written(solution, folder: folder))
    case .inMemory(let solution, let errors) where takes(solution):
      follow(installed: solution, with: errors, saying: InstallWords.inMemory(solution))
    case .refused(let solution) where takes(solution):
      view.note = Note(text: InstallWords.refusedEarlier(solution), role: .refusal)
    // The engine reports why.
    case .inMemory(let solution, _), .refused(let solution): receive(.administrator(.installs(solution)))
    case .conflicting(let solution, let conflicts):
      view.note = Note(text: InstallWords.conflicting(solution, conflicts), role: .refusal)
    case .failed(let failure):
      view.note = Note(text: InstallWords.failed(failure), role: .refusal)
    }
    return []
  }

  /// Updates the console to match the files.
  ///
  /// The panel moves to the solution's line, where Enter asks first.
  ///
  /// - Parameter errors: What is wrong with the package, which is installed all the same.
  private mutating func follow(
    installed solution: Solution, with errors: [Diagnostic], saying text: String
  ) {
    view.failedInstall = nil
    receive(.administrator(.installs(solution)))
    var reader = InstallWords.Reader.elsewhere
    if case .administrator = view.overlay {
      reader = .inThePanel
      choose(entry: .solution(solution.uniqueName))
    }
    let offers = ProviderOffer.all(of: solution, to: state.organization)
    view.note = Note(
      text: text + InstallWords.next(offers, for: reader, keys) + InstallWords.errors(errors),
      role: errors.isEmpty ? .plain : .warning)
  }
}
