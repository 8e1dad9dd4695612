import Foundation
import Testing

/// An organization, Shop, and a solution, Acme, both made with `new` in a scratch folder.
struct ScratchShop {
  private let folder: ScratchFolder
  var path: String { folder.path }
  var org: String { path + "/shop" }
  var acme: String { path + "/acme" }

  init() throws {
    folder = try ScratchFolder(["readme.txt": ""])
    #expect(try Program.run("new", "org", "Shop", "--in", path).status == 0)
    #expect(try Program.run("new", "solution", "Acme", "--in", path).status == 0)
  }

  /// Every file and folder of the organization, with its content.
  var content: [String: String] {
    var content: [String: String] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: org) ?? .init() {
      let bytes = FileManager.default.contents(atPath: org + "/" + name)
      content[name] = bytes.map { String(decoding: $0, as: UTF8.self) } ?? "folder"
    }
    return content
  }

  func edit(_ file: String, _ change: (String) -> String) throws {
    let path = path + "/" + file
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try change(text).write(toFile: path, atomically: true, encoding: .utf8)
  }

  func write(_ text: String, to file: String) throws {
    try text.write(toFile: path + "/" + file, atomically: true, encoding: .utf8)
  }

  func solution(_ arguments: String..., json: Bool = false) throws -> Command.Result {
    try Command.run(Program.path, ["solution"] + arguments + ["--org", org] + (json ? ["--json"] : []))
  }
}
