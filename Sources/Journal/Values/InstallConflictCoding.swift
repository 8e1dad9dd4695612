import Notations
import Organizations
import Records
import Simulation

extension InstallConflict: JournalValue {
  private enum Name: String, CaseIterable, JournalWord {
    case slashCommandTaken, uniqueNameTaken, identifierTaken, otherPublisher, olderVersion, unknownVersion
    case rowStillLinked, linkedRowMissing
  }

  var members: JournalMembers {
    switch self {
    case .slashCommandTaken(let command, let row, let holder):
      [
        ("name", Name.slashCommandTaken.document), ("command", .text(command)), ("row", .text(row)),
        ("by", holder.document),
      ]
    case .uniqueNameTaken(let uniqueName, let template, let holder):
      [
        ("name", Name.uniqueNameTaken.document), ("uniqueName", .text(uniqueName)),
        ("template", .text(template)), ("by", holder.document),
      ]
    case .identifierTaken(let id, let row, let holder):
      [
        ("name", Name.identifierTaken.document), ("id", .text(id.description)), ("row", row.document),
        ("by", holder.document),
      ]
    case .otherPublisher(let publisher, let installed):
      [
        ("name", Name.otherPublisher.document), ("solution", .text(publisher)),
        ("installed", .text(installed)),
      ]
    case .olderVersion(let version, let installed):
      [
        ("name", Name.olderVersion.document), ("version", .text(version.description)),
        ("installed", .text(installed.description)),
      ]
    case .unknownVersion(let installed):
      [("name", Name.unknownVersion.document), ("installed", .text(installed.description))]
    case .rowStillLinked(let reference):
      [("name", Name.rowStillLinked.document), ("reference", reference.document)]
    case .linkedRowMissing(let row, let table, let id):
      [
        ("name", Name.linkedRowMissing.document), ("row", row.document), ("table", table.document),
        ("id", .text(id.description)),
      ]
    }
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    let name: Name = try reader.word("name")
    self =
      switch name {
      case .slashCommandTaken:
        .slashCommandTaken(
          command: try reader.text("command"), row: try reader.text("row"), by: try reader.value("by"))
      case .uniqueNameTaken:
        .uniqueNameTaken(
          uniqueName: try reader.text("uniqueName"), template: try reader.text("template"),
          by: try reader.value("by"))
      case .identifierTaken:
        .identifierTaken(
          id: try reader.identifier("id"), row: try reader.value("row"), by: try reader.value("by"))
      case .otherPublisher:
        .otherPublisher(try reader.text("solution"), installed: try reader.text("installed"))
      case .olderVersion:
        .olderVersion(try reader.version("version"), installed: try reader.version("installed"))
      case .unknownVersion: .unknownVersion(installed: try reader.version("installed"))
      case .rowStillLinked: .rowStillLinked(try reader.value("reference"))
      case .linkedRowMissing:
        .linkedRowMissing(
          row: try reader.value("row"), table: try reader.word("table"), id: try reader.identifier("id"))
      }
  }
}

extension InstallConflict.Holder: JournalValue {
  var members: JournalMembers {
    [("solution", .text(solution)), ("row", .text(row)), ("leftBy", JSONValue(leftBy))]
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    self.init(
      solution: try reader.text("solution"), row: try reader.text("row"),
      leftBy: try reader.optionalText("leftBy"))
  }
}

extension RowName: JournalValue {
  var members: JournalMembers { [("table", table.document), ("name", .text(name))] }

  init(from reader: inout MemberReader) throws(JournalFault) {
    let table: Table = try reader.word("table")
    self.init(table, try reader.text("name"))
  }
}

extension SolutionReference: JournalValue {
  private enum Name: String, CaseIterable, JournalWord {
    case widget, mode, link, text, quickReply, scenario
  }

  var members: JournalMembers {
    switch self {
    case .widget(let widget, let mode, let provider, let isEnabled):
      [
        ("name", Name.widget.document), ("widget", .text(widget)), ("mode", mode.document),
        ("provider", .text(provider)), ("enabled", .flag(isEnabled)),
      ]
    case .mode(let mode, let widget, let provider):
      [
        ("name", Name.mode.document), ("mode", mode.document), ("widget", .text(widget)),
        ("provider", .text(provider)),
      ]
    case .link(let row, let solution, let target):
      [
        ("name", Name.link.document), ("from", row.document), ("solution", .text(solution)),
        ("to", target.document),
      ]
    case .text(let row, let solution, let key, let text):
      [
        ("name", Name.text.document), ("row", row.document), ("solution", .text(solution)),
        ("key", .text(key)), ("text", .text(text)),
      ]
    case .quickReply(let title, let mention):
      [("name", Name.quickReply.document), ("title", .text(title)), ("mention", .text(mention))]
    case .scenario(let file, let line, let mention):
      [
        ("name", Name.scenario.document), ("file", .text(file)), ("line", .integer(line)),
        ("mention", .text(mention)),
      ]
    }
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    let name: Name = try reader.word("name")
    self =
      switch name {
      case .widget:
        .widget(
          try reader.text("widget"), try reader.word("mode"), provider: try reader.text("provider"),
          isEnabled: try reader.flag("enabled"))
      case .mode:
        .mode(
          try reader.word("mode"), of: try reader.text("widget"), provider: try reader.text("provider"))
      case .link:
        .link(
          from: try reader.value("from"), of: try reader.text("solution"), to: try reader.value("to"))
      case .text:
        .text(
          in: try reader.value("row"), of: try reader.text("solution"), key: try reader.text("key"),
          text: try reader.text("text"))
      case .quickReply:
        .quickReply(title: try reader.text("title"), mention: try reader.text("mention"))
      case .scenario:
        .scenario(
          file: try reader.text("file"), line: try reader.integer("line"),
          mention: try reader.text("mention"))
      }
  }
}
