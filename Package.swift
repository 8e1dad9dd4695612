// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// One room of the house: a library target that may use the rooms it names, and what those use.
func room(
  _ name: String, uses: [Target.Dependency] = [], exclude: [String] = [], plugins: [Target.PluginUsage] = [],
  linker: [LinkerSetting] = []
)
  -> Target
{
  .target(
    name: name, dependencies: uses, exclude: exclude, swiftSettings: strict, linkerSettings: linker,
    plugins: plugins)
}

/// Leaves out what nothing calls, as release builds do anyway: Debian's static libarchive holds writers of formats
/// that we never write, and one of them wants libxml2.
let withoutUnusedSections = ["-Xlinker", "--gc-sections"]

/// The tests of one room.
func tests(of name: String, uses: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + uses, exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "AgentConsole",
  products: [
    .executable(name: "agent-console", targets: ["AgentConsole"]),
    // For the fuzzer in `Benchmarks/Fuzz`: everything that reads what others wrote.
    .library(name: "AgentConsoleReading", targets: ["Notations", "Rules", "Storage", "Reports"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C libraries, as Debian ships them.
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CYAML"),
    .systemLibrary(name: "CLibUUID"),
    .systemLibrary(name: "CGumbo"),
    .systemLibrary(name: "CRenaming"),
    .systemLibrary(name: "CExpat"),
    .systemLibrary(name: "CArchive"),
    // Duktape, from Debian's copy of its source, with acorn in it.
    // Optimized in debug builds too: tests would wait for it.
    .target(
      name: "CDuktape", exclude: ["flatten.js"],
      cSettings: [.unsafeFlags(["-O1"], .when(configuration: .debug))], linkerSettings: [.linkedLibrary("m")]),

    // Work on all processors.
    room("Concurrency"),

    // What is known: files to values.
    room("Diagnostics"),
    room(
      "Notations", uses: ["Diagnostics", "CYAML", "CGumbo", "CDuktape", "CExpat", "CArchive"],
      linker: [.unsafeFlags(withoutUnusedSections)]),
    room("Records", uses: ["Diagnostics", "CLibUUID"]),
    room("RecordFormats", uses: ["Records", "Notations", "Concurrency"]),
    room("Organizations", uses: ["Records", "Notations"]),
    room("Gherkin", uses: ["Diagnostics", "Notations"]),

    // What happens.
    room("Simulation", uses: ["Organizations", "Notations"]),
    room("Rules", uses: ["Organizations", "Notations", "Concurrency"], plugins: ["ListRulesPlugin"]),
    room("Wording", uses: ["Simulation", "Rules", "Cells"]),

    // What is seen.
    room("Cells"),
    room("Desktop", uses: ["Wording", "Cells", "Notations"]),
    room("Scenarios", uses: ["Gherkin", "Desktop", "Concurrency"]),
    room("Reports", uses: ["Scenarios", "Wording", "Notations", "Concurrency"]),

    // The edges: files, the terminal, the clock.
    room(
      "Storage",
      uses: ["RecordFormats", "Organizations", "Rules", "SampleOrganizations", "Concurrency", "CRenaming"]),
    room("SampleOrganizations", exclude: ["SampleOrgs"], plugins: ["EmbedSampleOrganizations"]),
    room("Terminal", uses: ["Cells", "CNcurses"]),
    room("ConsoleLoop", uses: ["Desktop", "Storage", "Terminal"]),

    .executableTarget(
      name: "AgentConsole",
      dependencies: [
        "ConsoleLoop", "Reports", "Scenarios",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // The sample organizations travel inside the binary: a small program turns SampleOrgs into one Swift file.
    .executableTarget(name: "EmbedFiles", swiftSettings: strict),
    .plugin(
      name: "EmbedSampleOrganizations", capability: .buildTool(), dependencies: ["EmbedFiles"],
      path: "Sources/EmbedSampleOrganizations"),

    // The rules are found by their files: a small program lists them in one Swift file.
    .executableTarget(name: "ListRules", swiftSettings: strict),
    .plugin(
      name: "ListRulesPlugin", capability: .buildTool(), dependencies: ["ListRules"],
      path: "Sources/ListRulesPlugin"),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "Concurrency"),
    tests(of: "Diagnostics"),
    tests(of: "Rules", uses: ["Storage"]),
    tests(of: "Notations"),
    tests(of: "Gherkin"),
    tests(of: "Records"),
    tests(of: "RecordFormats"),
    tests(of: "Organizations", uses: ["Storage"]),
    tests(of: "Simulation", uses: ["Storage", "Wording"]),
    tests(of: "Wording"),
    tests(of: "Cells"),
    tests(of: "Desktop", uses: ["Storage"], exclude: ["Frames"]),
    tests(of: "Scenarios", uses: ["Storage"]),
    tests(of: "Reports", uses: ["Storage"]),
    tests(of: "Storage"),
    tests(of: "Terminal"),
    tests(of: "ConsoleLoop"),
    .testTarget(
      name: "AgentConsoleTests", dependencies: ["AgentConsole", "Storage", "Notations"], swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
