import Organizations

/// What prevents a solution from being installed, in words.
public enum InstallConflictWords {
  /// What is wrong, as a clause.
  public static func clause(_ conflict: InstallConflict) -> String {
    switch conflict {
    case .slashCommandTaken(let command, let row, let holder):
      "the slash command \(command) of \(row) is taken by \(holder.row) of \(holder.solution)"
    case .uniqueNameTaken(let name, let template, let holder):
      "the unique name \(name) of the application tab template \(template) is taken by \(holder.row) of "
        + holder.solution
    case .identifierTaken(let id, let row, let holder):
      "the \(row.table.label) \(row.name) has the id \(id) of \(holder.row) of \(holder.solution)"
    case .otherPublisher(let publisher, let installed):
      "its publisher is \(publisher), and the installed solution of this name is by \(installed)"
    case .olderVersion(let version, let installed):
      "version \(version) is older than \(installed), which is installed"
    case .unknownVersion(let installed):
      "it has no version, and \(installed) is installed: it may be older"
    case .rowStillLinked(let reference):
      "this version no longer has something that is still used: \(SolutionReferenceWords.clause(reference))"
    case .linkedRowMissing(let row, let table, let id):
      "the \(row.table.label) \(row.name) links to the \(table.label) \(id), which no installed solution has"
    }
  }

  /// What a rule requires of a solution to be installed.
  public static func meaning(_ rule: InstallRule) -> String {
    switch rule {
    case .slashCommandTaken:
      "A slash command must be unique in the system, across languages and without regard to case."
    case .uniqueNameTaken: "An application tab template has the same unique name as one of another solution."
    case .identifierTaken: "A row has the same id as a row of another solution."
    case .otherPublisher: "The installed solution of this unique name has a publisher with another prefix."
    case .olderVersion:
      "A newer version is installed, or this one has no version to compare; --force installs it anyway."
    case .rowStillLinked: "A new version lacks a row that another solution links to."
    case .linkedRowMissing: "A row links by id to one that no installed solution has."
    }
  }

  /// What to do next.
  public static func hint(_ conflict: InstallConflict) -> String {
    if let left = hint(left: conflict) { return left }
    return switch conflict {
    case .slashCommandTaken(_, _, let holder):
      "Give one of the two another slash command, or uninstall \(holder.solution) first."
    case .uniqueNameTaken(_, _, let holder):
      "Begin unique names with the publisher's own prefix, or uninstall \(holder.solution) first."
    case .identifierTaken(_, _, let holder):
      "If this is \(holder.solution) under another name, uninstall that first; otherwise give the row "
        + "its own id."
    case .otherPublisher: "Give the solution a unique name of its own, or uninstall the installed one first."
    case .unknownVersion: "Give the package a version, or install it with `solution install --force`."
    case .olderVersion: "Install a newer version, or this one with `solution install --force`."
    case .linkedRowMissing(_, let table, _): "Install the solution that has this \(table.label) first."
    case .rowStillLinked: "Change or uninstall the other solution first."
    }
  }

  /// What to do about rows that an earlier removal left and that cannot be taken over; nil if it is not about any.
  private static func hint(left conflict: InstallConflict) -> String? {
    switch conflict {
    case .slashCommandTaken(_, _, let holder), .uniqueNameTaken(_, _, let holder),
      .identifierTaken(_, _, let holder):
      holder.leftBy.map {
        "That row stayed when \($0) was uninstalled. A package that has all of those rows, by their ids, takes them "
          + "over; otherwise uninstall \(holder.solution) first."
      }
    case .otherPublisher, .olderVersion, .unknownVersion, .rowStillLinked, .linkedRowMissing: nil
    }
  }

  /// A short form: the first conflict with its hint, and where to read about the others.
  public static func brief(_ conflicts: [InstallConflict]) -> String? {
    guard let first = conflicts.first else { return nil }
    let more = conflicts.count - 1
    let others =
      more == 0
      ? ""
      : " And \(more) more: `agent-console solution install PACKAGE --org ORG --dry-run` lists all."
    return "\(clause(first)). \(hint(first))\(others)"
  }
}
