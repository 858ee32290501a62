import Foundation

/// The built program, run as a user runs it.
struct Program {
  /// What a run came to.
  struct Run {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The folder that runs start in, gone with the value.
  let folder: Folder

  /// A temporary folder.
  final class Folder {
    let path: String

    init() {
      path = NSTemporaryDirectory() + "lede-program-\(UUID().uuidString)"
      try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  init() {
    folder = Folder()
  }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  /// Writes bytes into the folder.
  func write(_ data: Data, to name: String) throws {
    let file = URL(fileURLWithPath: folder.path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// Reads a file of the folder; empty where there is none.
  func read(_ name: String) -> String {
    (try? String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)) ?? ""
  }

  /// Runs the program with these words.
  func run(_ words: [String], input: String = "") throws -> Run {
    try run(path: Self.path, words, input: Data(input.utf8))
  }

  /// Runs a line in the system's shell, in which `$LEDE` is the program.
  func shell(_ line: String, input: Data = Data()) throws -> Run {
    try run(path: "/bin/bash", ["-c", line], input: input)
  }

  private func run(path: String, _ words: [String], input: Data) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    var environment = ProcessInfo.processInfo.environment
    environment["LEDE"] = Self.path
    environment["HOME"] = folder.path
    environment["XDG_STATE_HOME"] = folder.path + "/state"
    environment["XDG_CACHE_HOME"] = folder.path + "/cache"
    process.environment = environment
    // Files and not pipes: a pipe that nobody empties would stop the program.
    let files = ["in", "out", "err"].map { "\(folder.path)/.\($0)-\(UUID().uuidString)" }
    try input.write(to: URL(fileURLWithPath: files[0]))
    for file in files[1...] { try Data().write(to: URL(fileURLWithPath: file)) }
    process.standardInput = FileHandle(forReadingAtPath: files[0])
    process.standardOutput = FileHandle(forWritingAtPath: files[1])
    process.standardError = FileHandle(forWritingAtPath: files[2])
    try process.run()
    process.waitUntilExit()
    let said = try files[1...].map {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self)
    }
    for file in files { try? FileManager.default.removeItem(atPath: file) }
    let status =
      process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
    return Run(status: status, output: said[0], errors: said[1])
  }

  /// The program in the folder that the tests were built into.
  private static let path: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().path + "/lede"
  }()
}

/// An invented article.
let ferry = """
  Ferry line to Tarn reopens

  By Mina Aoki

  PORT MERRIN, March 2, 2024 — The ferry to Tarn sailed again on Friday.

  “It was a long winter,” said harbour master Oscar Dunn. Dunn had promised to reopen it.

  The line had been closed since October 2023, according to the Merrin Gazette.

  """
