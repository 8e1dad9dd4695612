import Diagnostics
import Organizations
import Records
import Simulation

/// Judges the names in a scenario's steps without running them.
///
/// A customer must have arrived in an earlier step. A button or an app tab must be one that the organization's records,
/// or those of a solution that the scenario installs, can provide: in any language, whether shown or not.
struct NameCheck {
  private let library: any Library
  private let file: String
  private let customers: [String]
  private var arrived: [String] = []
  private var labels: [String]
  private var titles: [String]
  /// The templates of app tabs, each with its title.
  private var templates: [ApplicationTabTemplate] = []

  /// - Parameter organization: the organization in which the scenario plays.
  init(in organization: Organization, library: any Library, file: String) {
    self.library = library
    self.file = file
    customers = organization.customers.map(\.name)
    labels = []
    titles = [AppTab.anchorTitle] + AppTab.formerAnchorTitles
    for solution in organization.solutions { add(solution) }
  }

  /// What is wrong with the first name in a step that cannot be right; nil if all names can be.
  mutating func fault(of step: PlannedStep) -> NameFault? {
    for mention in step.sentence?.mentions ?? [] {
      if let fault = fault(of: mention) { return fault }
    }
    return nil
  }

  private mutating func fault(of mention: Mention) -> NameFault? {
    switch mention {
    case .arrival(let name):
      arrived.append(name)
      return Self.nearMiss(name, among: customers).map { .newCustomer(name, nearest: $0) }
    case .customer(let name):
      return arrived.contains(name) ? nil : .missing(.conversation, name, known: arrived)
    case .button(let label):
      return labels.contains(label) ? nil : .missing(.button, label, known: labels)
    case .absentButton(let label):
      return labels.contains(label) ? nil : .neverThere(.button, label, known: labels)
    case .appTab(let title):
      guard knownTitles.contains(title) else { return .missing(.appTab, title, known: knownTitles) }
      let same = templates(titled: title)
      return same.count > 1 ? .severalTabs(title: title, templates: same.map(\.name)) : nil
    case .absentAppTab(let title):
      return knownTitles.contains(title) ? nil : .neverThere(.appTab, title, known: knownTitles)
    case .dataField(let name):
      let known = AppTabAddress.ConversationData.fields
      return known.contains(name) ? nil : .unknownField(name, known: known)
    case .reason(let text): return reasonFault(text)
    case .solution(let name):
      do throws(LibraryProblem) {
        add(try library.solution(name, from: file))
        return nil
      } catch {
        return .solution(StepProblem(error, .solution, name))
      }
    }
  }

  /// What is wrong with a reason that is one word in the form of an id; other texts can only be judged by running.
  private func reasonFault(_ text: String) -> NameFault? {
    let isID = text.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }
    let names = labels + titles + customers + arrived + templates.map(\.name)
    guard isID, !RefusalReasons.ids.contains(text),
      !RefusalReasons.texts.contains(where: { $0.contains(text) }),
      !names.contains(where: { $0.lowercased().contains(text) })
    else { return nil }
    return .unknownReason(text, nearest: NearestName.to(text, among: RefusalReasons.ids))
  }

  /// The name that was probably meant by one that is not known.
  private static func nearMiss(_ name: String, among known: [String]) -> String? {
    known.contains(name) ? nil : NearestName.to(name, among: known)
  }

  /// The titles that an app tab can have, with the slugs filled for the customers who have arrived.
  private var knownTitles: [String] {
    titles.flatMap(shownTitles)
  }

  /// What a title can read on screen.
  private func shownTitles(of title: String) -> [String] {
    let slugs = TemplateSlugs(title)
    return slugs.names.isEmpty ? [title] : arrived.map { slugs.text(forCustomer: $0) }
  }

  private func templates(titled title: String) -> [ApplicationTabTemplate] {
    templates.filter { shownTitles(of: $0.tabTitle).contains(title) }
  }

  private mutating func add(_ solution: Solution) {
    let templates = solution.applicationTabTemplates
    labels += (solution.conversationActionLocales.map(\.label) + solution.conversationActions.map(\.name))
      .filter { !labels.contains($0) }
    self.templates += templates.filter { template in !self.templates.contains { $0.id == template.id } }
    titles += templates.map(\.tabTitle)
      .filter { !titles.contains($0) }
  }
}
