// swift-tools-version: 6.2
import PackageDescription

/// The settings every Swift target is built with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// GNU ld would warn of a function in the toolchain's own Foundation.
let linker: [LinkerSetting] = [.unsafeFlags(["-use-ld=lld"])]

/// A room of the house: a Swift target, the rooms it may look into, and its folders without Swift.
func room(
  _ name: String, sees dependencies: [Target.Dependency] = [], without folders: [String] = [],
  settings: [SwiftSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: folders, swiftSettings: strict + settings)
}

/// Loops over every word and piece, which a debug build would run forty times as slowly.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// The tests of one room, in a folder named after it.
func tests(of name: String, with dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name)] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "lede",
  products: [
    .executable(name: "lede", targets: ["lede"])
  ],
  targets: [
    .systemLibrary(
      name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "CGumbo", linkerSettings: [.linkedLibrary("gumbo")]),
    .systemLibrary(name: "CMd", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    // oneDNN is opened when it is first needed, not linked.
    .target(name: "COneDNN"),
    // So is libuchardet.
    .target(name: "CUchardet"),
    // So is libcurl.
    .target(name: "CCurl"),
    .target(name: "CNewsModel", exclude: ["PROVENANCE.md", "weights.bin"]),
    // Optimised in debug builds too: ten times as fast, and nothing to step through.
    .target(name: "CVectorLoops", cSettings: [.unsafeFlags(["-O2"])]),

    room("Articles"),
    room("Reading", sees: ["Articles", "CCurl", "CGumbo", "CMd", "CUchardet", "CZlib"]),
    room(
      "Encoder", sees: ["CNewsModel", "COneDNN", "CVectorLoops"], without: ["Training"],
      settings: optimised),
    room("Analysis", sees: ["Articles", "Encoder"]),
    room("Tables", sees: ["CSQLite"]),
    room("CommandLanguage"),
    room("LineEditing", sees: ["CEditline"]),
    room(
      "Shell",
      sees: ["Analysis", "Articles", "CommandLanguage", "Encoder", "Reading", "Tables"]),

    .executableTarget(
      name: "lede",
      dependencies: ["CommandLanguage", "LineEditing", "Reading", "Shell", "Tables"],
      swiftSettings: strict,
      linkerSettings: linker),
    .executableTarget(
      name: "benchmarks", dependencies: ["Analysis", "Articles", "Encoder", "Reading", "Tables"],
      swiftSettings: strict, linkerSettings: linker),

    // A web server on the loopback address, for tests.
    .target(name: "LocalServer", path: "Tests/LocalServer", swiftSettings: strict),
    tests(of: "Articles"),
    tests(of: "Reading", with: ["Articles", "CZlib", "LocalServer"]),
    tests(of: "Analysis", with: ["Articles", "Reading"]),
    tests(of: "Encoder", with: ["CNewsModel", "CVectorLoops"]),
    tests(of: "Tables"),
    tests(of: "CommandLanguage"),
    tests(of: "LineEditing"),
    tests(of: "Shell", with: ["Analysis", "Articles", "CommandLanguage", "Tables"]),
    // The program as a whole, from outside: in a pipe, and at a terminal that tmux provides.
    .testTarget(
      name: "ProgramTests", dependencies: ["lede", "LocalServer"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["lede"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
