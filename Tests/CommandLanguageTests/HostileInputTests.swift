import Glibc
import Testing

@testable import CommandLanguage

struct HostileInputTests {
  /// A generator of the same numbers each time (SplitMix64, Steele, Lea and Flood 2014).
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let scraps = [
    "entities", "where", "names", "and", "not", "help", "kim", "_", "_3.2", "x", "=", "==", ">",
    ">=", ">>", "<", "~", "!=", "!", "|", ";", "#", "?", "$", "$who", "${who}", "${", "{", "}",
    "\\",
    "\\ ", "\n", "\r\n", " ", " ", " ", "  ", "\t", "\u{A0}", "\"", "'", "“", "”", "‘", "’", "„",
    "«", "»", "--", "-", "-w", "--from", "--from=", "—x", ".", ".mode", "a.csv", "out/x", "2", "é",
    "e\u{301}", "日本", "👩‍👧", "\u{0}", "\u{1B}[0m", "\u{202E}", "&&", "Ana's", "🇩🇪",
  ]

  private static func soup(_ generator: inout Seeded) -> String {
    (0..<Int.random(in: 0...14, using: &generator)).map { _ in
      scraps.randomElement(using: &generator) ?? ""
    }.joined()
  }

  private static func noise(_ generator: inout Seeded) -> String {
    let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      UInt8.random(in: 0...255, using: &generator)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func isPlaced(_ range: SourceRange, in text: String) -> Bool {
    guard 0 <= range.lowerBound, range.upperBound <= text.utf8.count else { return false }
    let bytes = Array(text.utf8)
    return [range.lowerBound, range.upperBound].allSatisfy {
      $0 == bytes.count || bytes[$0] & 0xC0 != 0x80
    }
  }

  private func check(_ line: String) {
    do throws(SyntaxError) {
      let statement = try parse(line)
      for range in ranges(of: statement) {
        #expect(isPlaced(range, in: line), "\(line.debugDescription)")
      }
      let text = written(statement)
      let again = Result { () throws(SyntaxError) in try parse(text) }
      #expect(
        (try? again.get()).map(outline) == outline(statement),
        "\(line.debugDescription) was written as \(text.debugDescription)")
    } catch {
      #expect(isPlaced(error.range, in: line), "\(line.debugDescription)")
      let shown = Diagnostic(error, source: line).rendered(width: 40)
      #expect(shown.split(separator: "\n", omittingEmptySubsequences: false).count == 3)
      #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
    for statement in splitStatements(line) {
      #expect(isPlaced(statement.range, in: line))
      if case .failure(let error) = Result(catching: { () throws(SyntaxError) in
        try parse(statement.text)
      }) {
        #expect(error.problem != .secondStatement, "\(line.debugDescription)")
      }
    }
    _ = needsMore(line)
    for cursor in 0...line.utf8.count {
      let context = CompletionContext(line: line, cursor: cursor) { _, _ in true }
      #expect(isPlaced(context.range, in: line), "\(line.debugDescription) at \(cursor)")
    }
  }

  @Test(arguments: 0..<8)
  func `no soup of words crashes, and what is read is written back`(seed: UInt64) {
    var generator = Seeded(state: seed)
    for _ in 0..<300 { check(Self.soup(&generator)) }
  }

  @Test func `no random bytes crash`() {
    var generator = Seeded(state: 8)
    for _ in 0..<800 { check(Self.noise(&generator)) }
  }

  @Test(arguments: [
    "a ", "\"", "$", "${", "|", "\\", "> ", ";", "where a>", "--x=", "'a", "“", "?", "é",
  ])
  func `time is near-linear in the length of a line`(scrap: String) {
    // Quadratic time would make it 64 times as long.
    let short = time(of: String(repeating: scrap, count: 2_000))
    let long = time(of: String(repeating: scrap, count: 16_000))
    #expect(long < short * 32)
  }

  /// The shortest of a few times in seconds of this thread's processor, whoever else is busy.
  private func time(of line: String) -> Double {
    let times = (0..<3).map { _ in
      let start = processorTime()
      _ = try? parse(line)
      _ = splitStatements(line)
      _ = needsMore(line)
      _ = CompletionContext(line: line, cursor: line.utf8.count) { _, _ in false }
      return processorTime() - start
    }
    return times.min() ?? 0
  }

  private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
