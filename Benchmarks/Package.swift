// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "AgentConsole", path: "..")],
  targets: [
    .target(name: "Measuring", swiftSettings: strict),
    .executableTarget(name: "CheckBenchmark", dependencies: ["Measuring"], swiftSettings: strict),
    .executableTarget(name: "ExploreBenchmark", dependencies: ["Measuring"], swiftSettings: strict),
    .executableTarget(name: "ScenarioBenchmark", dependencies: ["Measuring"], swiftSettings: strict),
    .executableTarget(name: "ScreenBenchmark", dependencies: ["Measuring"], swiftSettings: strict),
    .executableTarget(
      name: "EngineBenchmark",
      dependencies: ["Measuring", .product(name: "AgentConsoleSimulation", package: "AgentConsole")],
      swiftSettings: strict),
    .executableTarget(
      name: "SizeBenchmark",
      dependencies: [
        "Measuring", .product(name: "AgentConsoleDesktop", package: "AgentConsole"),
        .product(name: "AgentConsoleSimulation", package: "AgentConsole"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "BurstBenchmark",
      dependencies: [
        "Measuring", .product(name: "AgentConsoleDesktop", package: "AgentConsole"),
        .product(name: "AgentConsoleSimulation", package: "AgentConsole"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "HistoryBenchmark",
      dependencies: ["Measuring", .product(name: "AgentConsoleSimulation", package: "AgentConsole")],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
