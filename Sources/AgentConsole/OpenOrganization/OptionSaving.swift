import Desktop
import Diagnostics
import RecordFormats
import Storage

/// Saving conversation options that were set in the console: into the file of the organization that is open.
struct OptionSaving {
  let home: OrganizationHome

  /// Writes the options into the file; all else in it stays.
  ///
  /// Gives what kept it from that; nil: they are written.
  func save(_ changes: [OptionChange]) -> Diagnostic? {
    do throws(WriteFailure) {
      let (path, file) = try writable
      let folder = try OrganizationFolder(path)
      if let missing = missingProvider(of: changes) { return missing }
      let edits = changes.compactMap(OrganizationFileEdit.init)
      // A mode that is on without a provider is not to be written.
      guard edits.count == changes.count else { throw WriteFailure(path: file, .cannotEdit) }
      _ = try folder.apply(edits)
      return nil
    } catch {
      return error.fault == .cannotEdit ? brokenFile ?? error.diagnostic : error.diagnostic
    }
  }

  private var writable: (path: String, file: String) {
    get throws(WriteFailure) {
      switch home {
      case .folder(let path, let file): return (path, file)
      case .sample(let name): throw WriteFailure(path: name, .builtInSample(name: name))
      case .nowhere: throw WriteFailure(path: OrganizationFile.fileName, .noOrganization)
      }
    }
  }
}

extension OrganizationFileEdit {
  fileprivate init?(_ change: OptionChange) {
    guard change.option.isEnabled else {
      self.init(widget: change.widget, mode: change.mode, .off)
      return
    }
    guard let provider = change.option.provider else { return nil }
    self.init(widget: change.widget, mode: change.mode, .on(provider: provider))
  }
}
