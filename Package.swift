// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A module of the program: what it imports, and what else its target needs.
///
/// `uses` names exactly the modules that its files import; `Tests/ArchitectureTests` compares the two.
struct Room {
  let name: String
  let uses: [String]
  var exclude: [String] = []
  var linker: [LinkerSetting] = []
  var plugins: [Target.PluginUsage] = []
  var optimization = Optimization.full

  /// How far a release build optimizes it, even with `-Onone`.
  enum Optimization {
    /// Not at all: nobody waits for it at a key.
    case none
    /// Its machine code alone: it is large, and what keys and frames wait for in it is little.
    case machineCode
    /// Wholly: keys, frames or the first paint wait for it.
    case full

    var flags: [String] {
      switch self {
      case .none: []
      case .machineCode: Self.full.flags + ["-disable-sil-perf-optzns"]
      case .full: ["-O", "-enable-default-cmo"]
      }
    }
  }

  init(
    _ name: String, uses: [String] = [], exclude: [String] = [], linker: [LinkerSetting] = [],
    plugins: [Target.PluginUsage] = [], optimization: Optimization = .full
  ) {
    (self.name, self.uses) = (name, uses)
    (self.exclude, self.linker, self.plugins) = (exclude, linker, plugins)
    self.optimization = optimization
  }

  /// The compiler settings.
  ///
  /// Nearly all of a release build is the optimizer's time. The README's first command turns it off
  /// (`-Xswiftc -Onone`), and these flags turn it on again where every frame passes. The engine and the words are
  /// not among them: a key would take a tenth less, and the build half a minute more on two cores.
  /// `check`, `test` and `explore` are slower on large input. Without `-Onone`, a release build optimizes everything,
  /// and `Desktop` as it does here.
  ///
  /// The driver would read each module once more, to write its interface early; nothing in a release build starts
  /// before the module is compiled anyway.
  ///
  /// Debug builds optimize every module, file by file: the build takes a little longer, the suite two thirds of the
  /// time.
  ///
  /// Generic types are asked for by their arguments, not by a mangled name: the runtime would read that name, and look
  /// through six thousand conformances for each new type. A fifth of the instructions to the first frame was that.
  var settings: [SwiftSetting] {
    let directly = ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"]
    let flags = optimization.flags.flatMap { ["-Xfrontend", $0] } + ["-no-emit-module-separately-wmo"]
    return strict + [
      .unsafeFlags(["-Xfrontend", "-O"] + directly, .when(configuration: .debug)),
      .unsafeFlags(flags + directly, .when(configuration: .release)),
    ]
  }
}

/// Drops unused code, as release builds do anyway: Debian's static libarchive contains writers of formats
/// that we never write, and one of them needs libxml2.
let withoutUnusedSections = ["-Xlinker", "--gc-sections"]

let rooms = [
  // What all the others use.
  Room("Arrays"),

  // Parallel work.
  Room("Concurrency"),

  // Reading: from files to values.
  Room("Diagnostics", uses: ["Arrays"], optimization: .none),
  Room(
    "Notations", uses: ["Diagnostics", "CYAML", "CGumbo", "CExpat", "CArchive"],
    linker: [.unsafeFlags(withoutUnusedSections)]),
  // Apart from Notations, because nothing on the way to the console waits for Duktape to compile.
  Room("JavaScript", uses: ["Notations", "CDuktape"], optimization: .none),
  Room("Records", uses: ["Diagnostics", "CLibUUID"], optimization: .none),
  Room(
    "RecordFormats", uses: ["Concurrency", "Diagnostics", "Notations", "Organizations", "Records"],
    optimization: .none),
  Room("Organizations", uses: ["Concurrency", "Diagnostics", "Notations", "Records"], optimization: .none),
  Room("Gherkin", uses: ["Diagnostics", "Notations"], optimization: .none),

  // Simulation, rules and wording.
  Room(
    "Simulation", uses: ["Concurrency", "Diagnostics", "Notations", "Organizations", "Records"],
    optimization: .none),
  Room(
    "Journal",
    uses: ["Diagnostics", "Notations", "Organizations", "RecordFormats", "Records", "Simulation"],
    optimization: .none),
  Room(
    "Rules",
    uses: ["Concurrency", "Diagnostics", "JavaScript", "Notations", "Organizations", "Records"],
    plugins: ["ListRulesPlugin"], optimization: .none),
  Room(
    "Wording",
    uses: [
      "Cells", "Diagnostics", "Gherkin", "Journal", "Notations", "Organizations", "RecordFormats", "Records",
      "Rules", "Simulation",
    ], optimization: .none),

  // Screens, scenarios and reports.
  Room("Cells"),
  Room(
    "Desktop",
    uses: [
      "Cells", "Diagnostics", "Notations", "Organizations", "RecordFormats", "Records", "Simulation",
      "Wording",
    ], optimization: .machineCode),
  Room(
    "Linear",
    uses: ["Cells", "Diagnostics", "Organizations", "Records", "Simulation", "Wording"], optimization: .none),
  Room(
    "Scenarios",
    uses: [
      "Cells", "Concurrency", "Diagnostics", "Gherkin", "Notations", "Organizations", "Records",
      "Simulation", "Wording",
    ], optimization: .none),
  Room(
    "Player",
    uses: ["Cells", "Desktop", "Gherkin", "Notations", "Records", "Scenarios", "Simulation", "Wording"],
    optimization: .none),
  Room(
    "Reports",
    uses: [
      "Cells", "Concurrency", "Diagnostics", "Gherkin", "Journal", "Notations", "Organizations",
      "RecordFormats", "Records", "Rules", "Scenarios", "Simulation", "Wording",
    ], optimization: .none),

  // Editors.
  Room(
    "LanguageServer",
    uses: [
      "Cells", "Diagnostics", "Gherkin", "Notations", "Organizations", "RecordFormats", "Records", "Rules",
      "Scenarios", "Wording",
    ], optimization: .none),

  // The edges: files, the terminal, the clock.
  Room(
    "Storage",
    uses: [
      "CRenaming", "Concurrency", "Diagnostics", "Journal", "Notations", "Organizations", "RecordFormats",
      "Records", "Rules", "SampleOrganizations",
    ], optimization: .none),
  Room("SampleOrganizations", exclude: ["SampleOrgs"], plugins: ["EmbedSampleOrganizations"]),
  Room("Terminal", uses: ["CNcurses", "Cells", "Notations"]),
  Room(
    "BrowserTab",
    uses: [
      "CSocketFilter", "Concurrency", "Diagnostics", "Notations", "Organizations", "Records", "Simulation",
    ], optimization: .none),
  Room(
    "ConsoleLoop",
    uses: [
      "Cells", "Concurrency", "Desktop", "Diagnostics", "Journal", "Linear", "Organizations", "Records",
      "Simulation", "Storage", "Terminal",
    ], optimization: .none),
]

/// The command line, which only connects the modules.
let commandLine = Room(
  "AgentConsole",
  uses: [
    "ArgumentParser", "BrowserTab", "Cells", "Concurrency", "ConsoleLoop", "Desktop", "Diagnostics",
    "Gherkin", "Journal", "LanguageServer", "Linear", "Notations", "Organizations", "Player", "RecordFormats",
    "Records",
    "Reports", "Rules",
    "SampleOrganizations", "Scenarios", "Simulation", "Storage", "Terminal", "Wording",
  ], optimization: .none)

/// The tests of each module, and what they import in addition to it.
let testImports: [String: [String]] = [
  "Arrays": [],
  "Concurrency": [],
  "Diagnostics": [],
  "Notations": ["Diagnostics", "TestSupport"],
  "JavaScript": ["TestSupport"],
  "Records": [],
  "RecordFormats": ["Concurrency", "Diagnostics", "Notations", "Organizations", "Records", "TestSupport"],
  "Organizations": ["Diagnostics", "Records", "Storage", "TestSupport"],
  "Gherkin": ["Diagnostics", "Notations", "TestSupport"],
  "Simulation": [
    "Diagnostics", "Journal", "Notations", "Organizations", "RecordFormats", "Records", "TestSupport",
  ],
  "Journal": ["Diagnostics", "Notations", "Organizations", "Records", "Simulation", "Storage"],
  "Rules": ["Diagnostics", "Notations", "Organizations", "Records", "Storage", "TestSupport"],
  "Wording": [
    "Diagnostics", "Gherkin", "Notations", "Organizations", "RecordFormats", "Records", "Simulation",
  ],
  "Cells": [],
  "Desktop": [
    "Cells", "Diagnostics", "Notations", "Organizations", "RecordFormats", "Records", "Simulation",
    "Storage", "TerminalSupport", "TestSupport", "Wording",
  ],
  "Linear": [
    "Organizations", "Records", "ScenarioSupport", "Scenarios", "Simulation", "Storage",
  ],
  "Scenarios": [
    "Cells", "Diagnostics", "Gherkin", "Notations", "Organizations", "Player", "Records",
    "ScenarioSupport", "Simulation", "Storage", "TestSupport", "Wording",
  ],
  "Player": ["Cells", "Desktop", "Notations", "Records", "ScenarioSupport", "Scenarios", "Simulation"],
  "Reports": [
    "Cells", "Concurrency", "Diagnostics", "JavaScript", "Notations", "Organizations", "RecordFormats",
    "Records", "Rules", "ScenarioSupport", "Scenarios", "Simulation", "Storage", "Wording",
  ],
  "LanguageServer": ["Diagnostics", "Notations", "RecordFormats", "Rules", "Scenarios", "Storage"],
  "Storage": [
    "Concurrency", "Diagnostics", "Notations", "Organizations", "RecordFormats", "Records", "Rules",
    "SampleOrganizations", "TestSupport",
  ],
  "BrowserTab": [
    "CSocketFilter", "Concurrency", "Diagnostics", "Notations", "Organizations", "Records", "Simulation",
    "Storage", "TestSupport",
  ],
  "Terminal": ["CNcurses", "Cells", "TerminalSupport", "TestSupport"],
  "ConsoleLoop": [
    "Cells", "Desktop", "Diagnostics", "Linear", "Notations", "Organizations", "Player", "Records",
    "Scenarios", "Simulation", "Storage", "Terminal",
  ],
  "AgentConsole": ["Cells", "Notations", "RecordFormats", "TerminalSupport", "TestSupport"],
]

/// Shared by the tests that run scenarios.
let scenarioSupport = [
  "Diagnostics", "Organizations", "Player", "Records", "SampleOrganizations", "Scenarios", "Simulation",
  "Storage",
]

/// Every reader of the program, for the fuzzer in `Benchmarks/Fuzz` and for the test that replays its inputs.
let fuzzTargets = [
  "Cells", "Desktop", "Diagnostics", "Gherkin", "JavaScript", "Journal", "LanguageServer", "Linear",
  "Notations", "RecordFormats", "Reports", "Rules", "Scenarios", "Simulation", "Storage",
]

/// Shared by the tests that run programs in a terminal.
let terminalSupport = ["CPseudoTerminal", "Cells", "TestSupport"]

/// The folders of tests that hold what is compared.
let goldens = [
  "Desktop": ["Frames"], "Journal": ["Goldens"], "LanguageServer": ["Exchanges"], "Linear": ["Transcripts"],
]

/// The programs that tests run without importing them.
let testPrograms = ["Desktop": ["TerminalProbe"], "Terminal": ["TerminalProbe"]]

/// Every module that these reach, directly or through others, because the build must know them.
///
/// A change of a stored property changes the layout of every value that holds it, even in modules that never
/// import the changed one. SwiftPM rebuilds only targets that name it, so each target names all modules it
/// reaches. Otherwise `swift build` after such a change links old code that crashes.
@MainActor func dependencies(of uses: [String]) -> [Target.Dependency] {
  var known = [
    "FuzzTargets": fuzzTargets, "ScenarioSupport": scenarioSupport, "TerminalSupport": terminalSupport,
  ]
  for room in rooms + [commandLine] { known[room.name] = room.uses }
  var reached: [String] = []
  var waiting = uses
  while let name = waiting.popLast() {
    guard !reached.contains(name) else { continue }
    reached.append(name)
    waiting += known[name] ?? []
  }
  return reached.sorted().map { name in
    name == "ArgumentParser"
      ? .product(name: name, package: "swift-argument-parser") : .byName(name: name)
  }
}

@MainActor extension Room {
  var target: Target {
    .target(
      name: name, dependencies: dependencies(of: uses), exclude: exclude, swiftSettings: settings,
      linkerSettings: linker, plugins: plugins)
  }

  /// The module's tests, if there are any.
  var tests: Target? {
    testImports[name].flatMap { imports in
      .testTarget(
        name: "\(name)Tests",
        dependencies: dependencies(of: [name] + imports + (testPrograms[name] ?? [])),
        exclude: goldens[name] ?? [], swiftSettings: strict)
    }
  }
}

/// The tests that belong to no module.
let otherTests: [Target] = [
  .testTarget(
    name: "FuzzTests", dependencies: dependencies(of: ["FuzzTargets", "TestSupport"]), swiftSettings: strict),
  // Compares the imports of every module with this manifest.
  .testTarget(name: "ArchitectureTests", swiftSettings: strict),
]

let package = Package(
  name: "AgentConsole",
  products: [
    .executable(name: "agent-console", targets: ["AgentConsole"]),
    // For the fuzzer in `Benchmarks/Fuzz`: everything that reads outside input.
    .library(name: "AgentConsoleReading", targets: ["FuzzTargets"]),
    // For the benchmarks of the engine, the history and the console in `Benchmarks`.
    .library(name: "AgentConsoleSimulation", targets: ["Records", "Simulation", "Storage"]),
    .library(name: "AgentConsoleDesktop", targets: ["Cells", "Desktop"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C libraries shipped by Debian.
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CYAML"),
    .systemLibrary(name: "CLibUUID"),
    .systemLibrary(name: "CGumbo"),
    .systemLibrary(name: "CRenaming"),
    .systemLibrary(name: "CSocketFilter"),
    .systemLibrary(name: "CExpat"),
    .systemLibrary(name: "CArchive"),
    // Duktape, from Debian's copy of its source, with acorn included. For size, because that compiles in half the
    // time and reads pages as fast; in debug builds too, because tests would otherwise wait for it.
    .target(
      name: "CDuktape", exclude: ["flatten.js"],
      cSettings: [.unsafeFlags(["-Os"])], linkerSettings: [.linkedLibrary("m")]),

    .executableTarget(
      name: commandLine.name, dependencies: dependencies(of: commandLine.uses),
      swiftSettings: commandLine.settings),

    // The sample organizations are embedded in the binary: a small program turns SampleOrgs into one Swift
    // file.
    .executableTarget(name: "EmbedFiles", swiftSettings: strict),
    .plugin(
      name: "EmbedSampleOrganizations", capability: .buildTool(), dependencies: ["EmbedFiles"],
      path: "Sources/EmbedSampleOrganizations"),

    // The rules are found by their files; a small program lists them in one Swift file.
    .executableTarget(name: "ListRules", swiftSettings: strict),
    .plugin(
      name: "ListRulesPlugin", capability: .buildTool(), dependencies: ["ListRules"],
      path: "Sources/ListRulesPlugin"),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "ScenarioSupport", dependencies: dependencies(of: scenarioSupport), path: "Tests/ScenarioSupport",
      swiftSettings: strict),
    .target(
      name: "FuzzTargets", dependencies: dependencies(of: fuzzTargets), path: "Tests/FuzzTargets",
      swiftSettings: strict),
    // A program in a terminal of its own, and the other side of that terminal.
    .executableTarget(
      name: "TerminalProbe",
      dependencies: dependencies(of: [
        "Cells", "Concurrency", "ConsoleLoop", "Desktop", "Simulation", "Storage", "Terminal",
        "TerminalSupport",
      ]),
      path: "Tests/TerminalProbe",
      swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "TerminalSupport", dependencies: dependencies(of: terminalSupport), path: "Tests/TerminalSupport",
      swiftSettings: strict),
  ] + otherTests + rooms.map(\.target) + (rooms + [commandLine]).compactMap(\.tests),
  swiftLanguageModes: [.v6]
)
