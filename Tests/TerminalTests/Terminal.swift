import Foundation
import Testing

/// A real terminal with a program in it: a private tmux server, typed into and looked at.
///
/// Every question about the screen polls until the answer is there or a deadline is over, for
/// nobody knows how long a busy machine takes to draw.
final class Terminal {
  /// Whether tmux is there to make terminals with.
  static let isAvailable = Command("tmux", ["-V"]).run() != nil
  /// What to say where it is not.
  static let requirement: Comment = "needs tmux: apt-get install tmux"

  /// The home of the program: its `.editrc`, its history, its files.
  let home: Home
  private let socket = "lede-\(UUID().uuidString.prefix(8))"

  init(home: Home = Home()) {
    self.home = home
  }

  deinit {
    _ = tmux(["kill-server"])
  }

  /// Starts `lede`, or a shell to start it from, in a terminal of some size.
  func start(_ shell: String? = nil, columns: Int = 60, rows: Int = 16) throws {
    let settings = home.folder.appending(path: "tmux.conf")
    try """
    set -g remain-on-exit on
    set -g default-terminal tmux-256color
    set -g escape-time 0
    set -g status off
    """.write(to: settings, atomically: true, encoding: .utf8)
    let command = shell.map { "exec \($0)" } ?? Self.program
    let size = ["-x", "\(columns)", "-y", "\(rows)"]
    try #require(
      tmux(["-f", settings.path, "new-session", "-d"] + size + [command]) != nil)
  }

  /// Types a text, key by key.
  func type(_ text: String) {
    _ = tmux(["send-keys", "-l", "--", text])
  }

  /// Presses keys by tmux' names: `Enter`, `C-c`, `Up`.
  func press(_ keys: String...) {
    _ = tmux(["send-keys"] + keys)
  }

  /// Pastes a text at once, bracketed where the program has asked for it.
  func paste(_ text: String) {
    _ = tmux(["load-buffer", "-"], input: text)
    _ = tmux(["paste-buffer", "-p", "-d"])
  }

  func resize(columns: Int, rows: Int = 16) {
    _ = tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The column and row the cursor is in, from zero.
  var cursor: [Int] {
    let answer = tmux(["display-message", "-p", "#{cursor_x} #{cursor_y}"]) ?? ""
    return answer.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
  }

  /// The exit code of `lede`, once it has ended.
  var exitCode: Int? {
    guard let row = screen.rows.last, row.hasPrefix(Self.farewell) else { return nil }
    return Int(row.dropFirst(Self.farewell.count))
  }

  private static let farewell = "left with "
  // tmux itself does not always learn how a program ended.
  private static let program =
    "trap : INT QUIT; lede; echo \"\(farewell)$?\"; exec sleep 3600"

  /// The screen as it is now.
  var screen: Screen {
    Screen(tmux(["capture-pane", "-p", "-J"]) ?? "")
  }

  /// Waits for a screen; fails the test with the last one seen where it does not come.
  @discardableResult
  func screen(
    until isExpected: (Screen) -> Bool, at place: SourceLocation = #_sourceLocation
  ) async throws -> Screen {
    try await wait(at: place) { isExpected(screen) }
    return screen
  }

  /// Waits until the row being edited holds a text behind its prompt.
  func line(is text: String, at place: SourceLocation = #_sourceLocation) async throws {
    try await screen(until: { $0.line == text }, at: place)
  }

  /// Types a line, enters it and waits for the next prompt.
  func enter(_ text: String, at place: SourceLocation = #_sourceLocation) async throws {
    try await line(is: "", at: place)
    type(text)
    try await line(is: text, at: place)
    let before = screen.prompts
    press("Enter")
    try await screen(until: { $0.line == "" && $0.prompts > before }, at: place)
  }

  /// Waits for anything; fails the test with the screen where it does not happen.
  func wait(
    at place: SourceLocation = #_sourceLocation, until hasHappened: () -> Bool
  ) async throws {
    let deadline = ContinuousClock.now + .seconds(15)
    while ContinuousClock.now < deadline {
      if hasHappened() { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    Issue.record("the terminal shows:\n\(screen.text)", sourceLocation: place)
    throw TimeOut()
  }

  private struct TimeOut: Error {}

  private func tmux(_ arguments: [String], input: String = "") -> String? {
    Command("tmux", ["-u", "-L", socket] + arguments, environment: home.environment)
      .run(input: input)
  }
}

/// What a terminal shows.
struct Screen {
  /// All rows, without the empty ones at the bottom; wrapped rows are one.
  let text: String

  init(_ captured: String) {
    var rows = captured.split(separator: "\n", omittingEmptySubsequences: false).map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
    while rows.last == "" { rows.removeLast() }
    text = rows.joined(separator: "\n")
  }

  var rows: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The text behind the prompt in the last row; none where that row has no prompt.
  var line: String? {
    guard let row = rows.last, let prompt = row.prefixMatch(of: prompt) else { return nil }
    return String(row[prompt.range.upperBound...].drop { $0 == " " })
  }

  /// How many rows begin with the prompt.
  var prompts: Int { rows.count { $0.prefixMatch(of: prompt) != nil } }

  /// Whether its last rows are these words, wherever the rows end.
  func endsWith(_ words: String) -> Bool {
    text.filter { !$0.isWhitespace }.hasSuffix(words.filter { !$0.isWhitespace })
  }

  func contains(_ words: String) -> Bool { text.contains(words) }

  private var prompt: Regex<Substring> { /lede\[[0-9]+\]>/ }
}

/// A home of its own for a program under test, removed with it.
final class Home {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "lede-home-\(UUID().uuidString)")

  init() {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The surroundings of the program: nothing of the tester's own but the way to its tools.
  var environment: [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return [
      "HOME": folder.path, "XDG_STATE_HOME": folder.appending(path: "state").path,
      "PATH": "\(products):\(path)", "LC_ALL": "C.UTF-8", "PS1": "sh$ ", "SHELL": "/bin/sh",
      "TMUX_TMPDIR": folder.path,
    ]
  }

  func write(_ text: String, to name: String) throws {
    try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The build folder: the program lies beside the tests.
  private var products: String {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
  }
}
