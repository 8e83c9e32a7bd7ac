// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors, and an import says who may see it: the house rules of docs/architecture.md, held by the compiler.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")

let package = Package(
  name: "nhipcau",
  defaultLocalization: "vi",
  products: [
    .executable(name: "nhipcau", targets: ["Service"]),
    .library(name: "Ledger", targets: ["Ledger"]),
    .library(name: "IATI", targets: ["IATI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .target(name: "Domain", swiftSettings: strict),
    .target(name: "Ledger", dependencies: [grdb, crypto], swiftSettings: strict),
    .target(name: "IATI", dependencies: ["CLibXML2"], swiftSettings: strict),
    .target(
      name: "Reference", dependencies: ["Domain", yams],
      resources: [.copy("Calendar"), .copy("Law"), .copy("Places"), .copy("Rates"), .copy("Words")],
      swiftSettings: strict),
    .target(name: "Matching", swiftSettings: strict),
    .target(name: "Spawning", swiftSettings: strict),
    .target(name: "Desk", dependencies: ["Domain", "Spawning", "CSodium", grdb, crypto], swiftSettings: strict),
    .target(name: "Papers", dependencies: ["Domain", "CPango", "CQREncode"], swiftSettings: strict),
    .target(name: "Procedures", dependencies: ["Domain", "Components"], swiftSettings: strict),
    .target(
      name: "Components", dependencies: ["Domain"],
      resources: ["tokens", "base", "shell", "blocks", "forms", "desk", "charts", "print"].map {
        .embedInCode("Style/\($0).css")
      } + [.embedInCode("Script/upload.js")], swiftSettings: strict),
    .target(name: "Record", dependencies: ["Domain", "Ledger", crypto], swiftSettings: strict),
    .target(
      name: "Registers", dependencies: ["Domain", "Record", "Components", "Matching", grdb], swiftSettings: strict),
    .target(
      name: "Exchange",
      dependencies: [
        "Domain", "Record", "IATI", "Registers", "CLibXML2", "CArchive", "CXLSXWriter", crypto,
      ], swiftSettings: strict),
    .target(
      name: "Demonstration", dependencies: ["Domain", "Reference", "Record", "Ledger", crypto],
      resources: [.copy("Words")], swiftSettings: strict),
    .executableTarget(
      name: "Service",
      dependencies: [
        "Domain", "Reference", "Demonstration", "Ledger", "IATI", "Record", "Components", "Matching", "Desk",
        "Papers", "Procedures", "Registers", "Exchange", crypto, hummingbird, nio, httpTypes, arguments,
        logging,
      ], swiftSettings: strict),
    .executableTarget(
      name: "nhipcau-bench",
      dependencies: [
        "Domain", "Reference", "Demonstration", "Ledger", "Record", "Registers", "Desk", grdb, crypto, hummingbird, nio,
        arguments, logging,
      ], path: "Benchmarks", swiftSettings: strict),
    .executableTarget(
      name: "AppendUntilKilled", dependencies: ["Ledger"], path: "Tests/AppendUntilKilled", swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
    .testTarget(name: "ReferenceTests", dependencies: ["Domain", "Reference"], swiftSettings: strict),
    .testTarget(name: "MatchingTests", dependencies: ["Matching"], swiftSettings: strict),
    .testTarget(name: "PapersTests", dependencies: ["Papers", "Domain"], swiftSettings: strict),
    .testTarget(name: "DeskTests", dependencies: ["Desk", "Domain", grdb, crypto], swiftSettings: strict),
    .testTarget(
      name: "ProceduresTests", dependencies: ["Procedures", "Domain", "Components", "Reference"],
      swiftSettings: strict),
    .testTarget(
      name: "LedgerTests", dependencies: ["Ledger", "Spawning", "AppendUntilKilled", grdb, crypto],
      swiftSettings: strict),
    .testTarget(name: "IATITests", dependencies: ["IATI"], swiftSettings: strict),
    .testTarget(
      name: "ComponentsTests", dependencies: ["Components", "Domain"], exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "RecordTests", dependencies: ["Record", "Domain", "Ledger"], swiftSettings: strict),
    .testTarget(
      name: "RegistersTests", dependencies: ["Domain", "Record", "Components", "Registers", grdb],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "Domain", "Record", "Ledger", "IATI"], swiftSettings: strict),
    .testTarget(
      name: "DemonstrationTests",
      dependencies: ["Demonstration", "Domain", "Reference", "Record", "Ledger", "Procedures", crypto],
      swiftSettings: strict),
    .testTarget(
      name: "ServiceTests",
      dependencies: [
        "Service", "Domain", "Ledger", "Record", "Reference", "Registers", "Components", "Demonstration", "Desk",
        "Exchange", "Papers", "Procedures", "Spawning", grdb, hummingbird, nio, httpTypes, logging,
      ], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
