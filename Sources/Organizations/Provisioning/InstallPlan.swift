import Records

/// What installing a solution changes in an organization, and the conflicts that prevent it.
///
/// The console, scenarios and the command line use the same plan, so that they agree.
public struct InstallPlan: Hashable, Sendable {
  public let solution: Solution
  /// What it takes the place of: the installed solution with the same unique name, or the rows that it left.
  public let replaced: Solution?
  /// The changes to the rows, by table, without tables that have no rows.
  public let changes: [TableChange]
  public let conflicts: [InstallConflict]
  /// References in the organization to what the installed version has and this one no longer has.
  public let leftBehind: [SolutionReference]

  public init(of solution: Solution, in organization: Organization) {
    self.solution = solution
    let replaced = organization.replaced(by: solution)
    self.replaced = replaced
    changes = TableChange.all(from: replaced, to: solution)
    var after = organization
    after.install(solution)
    leftBehind = replaced.map { after.references(to: $0) } ?? []
    let others = organization.solutions.filter { $0.uniqueName != replaced?.uniqueName }
    conflicts =
      solution.conflicts(with: replaced)
      + solution.slashCommandConflicts(with: others)
      + solution.uniqueNameConflicts(with: others)
      + solution.identifierConflicts(with: others)
      + solution.missingRowConflicts(with: others)
      + leftBehind.filter(\.breaksLoading).map(InstallConflict.rowStillLinked)
  }

  /// The installed version that it replaces; nil if none is installed.
  public var upgraded: Solution? { replaced?.leftBy == nil ? replaced : nil }

  /// The rows that an earlier removal left, which it takes over; nil if there are none.
  public var takenOver: Solution? { replaced?.leftBy == nil ? nil : replaced }

  /// The conflicts that remain, with or without force.
  public func conflicts(isForced: Bool) -> [InstallConflict] {
    isForced ? conflicts.filter { !$0.yieldsToForce } : conflicts
  }
}

extension Solution {
  /// The conflicts with replacing an installed version.
  fileprivate func conflicts(with installed: Solution?) -> [InstallConflict] {
    guard let installed else { return [] }
    var conflicts: [InstallConflict] = []
    if let old = installed.publisher, let new = publisher, !old.isSame(as: new) {
      conflicts.append(.otherPublisher(new.name, installed: old.name))
    }
    if let old = installed.version {
      guard let new = version else { return conflicts + [.unknownVersion(installed: old)] }
      if new < old { conflicts.append(.olderVersion(new, installed: old)) }
    }
    return conflicts
  }

  /// Slash commands are unique in the system (documented); here across languages and ignoring case (invented).
  fileprivate func slashCommandConflicts(with others: [Solution]) -> [InstallConflict] {
    var holders: [String: InstallConflict.Holder] = [:]
    for other in others {
      let name = RowNames(of: other)
      for row in other.conversationActionLocales where row.isActive {
        guard let command = row.slashCommand?.lowercased(), holders[command] == nil else { continue }
        holders[command] = .init(other, row: name(row).name)
      }
    }
    let name = RowNames(of: self)
    return conversationActionLocales.filter(\.isActive).compactMap { row in
      guard let command = row.slashCommand, let holder = holders[command.lowercased()] else { return nil }
      return .slashCommandTaken(command: command, row: name(row).name, by: holder)
    }
  }

  fileprivate func uniqueNameConflicts(with others: [Solution]) -> [InstallConflict] {
    var holders: [String: InstallConflict.Holder] = [:]
    for other in others {
      for row in other.applicationTabTemplates {
        guard let name = row.uniqueName?.lowercased(), holders[name] == nil else { continue }
        holders[name] = .init(other, row: row.name)
      }
    }
    return applicationTabTemplates.compactMap { row in
      guard let name = row.uniqueName, let holder = holders[name.lowercased()] else { return nil }
      return .uniqueNameTaken(uniqueName: name, template: row.name, by: holder)
    }
  }

  fileprivate func identifierConflicts(with others: [Solution]) -> [InstallConflict] {
    let mine = rowIdentifiers
    return others.filter { $0.hasRow(in: mine) }.flatMap { other in
      other.rowIdentifiers.filter { mine[$0.key] != nil }.sorted { $0.key < $1.key }.compactMap { id, row in
        mine[id].map {
          .identifierTaken(id: id, row: $0, by: .init(other, row: row.name))
        }
      }
    }
  }

  /// Conflicts for links by id to a row that is neither in this solution nor in another one.
  fileprivate func missingRowConflicts(with others: [Solution]) -> [InstallConflict] {
    let mine = rowIdentifiers
    let open = links { mine[$1]?.table != $0 }
    // Usually there are none, and the other solutions need not be searched.
    guard !open.isEmpty else { return [] }
    let theirs = others.map(\.rowIdentifiers)
    return open.filter { link in !theirs.contains { $0[link.id]?.table == link.table } }.map {
      .linkedRowMissing(row: $0.row, table: $0.table, id: $0.id)
    }
  }
}

extension Publisher {
  /// Whether it is the same publisher: by prefix if both have one, otherwise by name.
  fileprivate func isSame(as other: Publisher) -> Bool {
    if let prefix, let second = other.prefix { return prefix.lowercased() == second.lowercased() }
    return name.lowercased() == other.name.lowercased()
  }
}
