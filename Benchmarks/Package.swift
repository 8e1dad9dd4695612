// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "Benchmarks",
  targets: [
    .target(name: "Measuring", swiftSettings: strict),
    .executableTarget(name: "CheckBenchmark", dependencies: ["Measuring"], swiftSettings: strict),
    .executableTarget(name: "ExploreBenchmark", dependencies: ["Measuring"], swiftSettings: strict),
    .executableTarget(name: "ScreenBenchmark", dependencies: ["Measuring"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
