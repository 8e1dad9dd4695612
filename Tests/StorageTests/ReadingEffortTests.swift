import Testing

@testable import Storage

@Suite("How much there is to read") struct ReadingEffortTests {
  private let short = "name: shop\n"
  private let long = "name: shop\n" + String(repeating: "# a comment\n", count: ReadingEffort.little / 12 + 1)

  private func isLittle(_ files: [String: String], _ name: String = "") throws -> Bool {
    let folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(text, to: path) }
    return ReadingEffort.isLittle(name.isEmpty ? folder.path : "\(folder.path)/\(name)")
  }

  @Test("A sample, or what is not there, is little") func samples() {
    #expect(ReadingEffort.isLittle("contoso"))
    #expect(ReadingEffort.isLittle("no such thing"))
  }

  @Test("Short files of an organization or of a solution are little, long ones are not") func files() throws {
    #expect(try isLittle(["org.yaml": short, "solutions/a/solution.yaml": short]))
    #expect(try isLittle(["solution.yaml": short]))
    #expect(try !isLittle(["org.yaml": long]))
    #expect(try !isLittle(["org.yaml": short, "solutions/a/solution.yaml": long]))
    #expect(try !isLittle(["solution.yaml": long]))
  }

  @Test("Whatever must be looked into may be much") func unknown() throws {
    #expect(try !isLittle(["org.yaml": short, "solutions/a/solution.xml": short]))
    #expect(try !isLittle(["somewhere/org.yaml": short]))
    #expect(try !isLittle(["package.zip": short], "package.zip"))
  }
}
