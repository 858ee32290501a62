import Foundation
import Glibc
import Testing

@testable import LineEditing

final class HistoryFileTests {
  private let folder: String

  init() {
    var template = Array("/tmp/lede-history-XXXXXX".utf8CString)
    folder = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp/lede-history"
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func contents(of path: String) -> String {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = max(0, read(file, &bytes, bytes.count))
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  private func put(_ text: String, into path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(file) }
    LineEditing.write(text, to: file)
  }

  @Test func `lines come back in the next sitting, the oldest first`() throws {
    let path = "\(folder)/new/folders/history.jsonl"
    let lines = ["load a.txt", "quotes --from \"Ada\"", "日本語 \\ \u{1}", "🇺🇳"]
    for (time, line) in lines.enumerated() {
      try HistoryFile(path: path).append(HistoryEntry(time: time, line: line))
    }
    #expect(HistoryFile(path: path).newest().map(\.line) == lines)
    #expect(HistoryFile(path: path).newest(2).map(\.time) == [2, 3])
  }

  @Test func `only its owner may read it`() throws {
    let path = "\(folder)/state/history.jsonl"
    try HistoryFile(path: path).append(HistoryEntry(time: 1, line: "note"))
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(stat("\(folder)/state", &status) == 0 && status.st_mode & 0o777 == 0o700)
  }

  @Test func `an entry is one object of JSON`() {
    let entry = HistoryEntry(time: 7, line: "say \"é\"\t\\")
    #expect(entry.json == #"{"time": 7, "line": "say \"é\"\u0009\\"}"#)
  }

  @Test(arguments: [
    (#"{"line":"a","time":5}"#, "a"), (#" { "line" : "\u00e9\ud83d\ude00\n" } "#, "é😀\n"),
    (#"{"time": 1.5, "cell": true, "cwd": "/", "line": "b"}"#, "b"),
    (#"{"line": "c"}"# + "\r", "c"),
  ])
  func `other members and escapes are understood`(json: String, line: String) {
    #expect(HistoryEntry(json: json.utf8)?.line == line)
  }

  @Test(arguments: [
    "", "{", "{}", "[]", "null", "plain words", #"{"line": 5}"#, #"{"line": "half"#,
    #"{"line": "a"} x"#, #"{"line": "\ud83d"}"#, #"{"line": "\u12"}"#, #"{"line": "a",}"#,
    #"{"line": "a" "b"}"#, "{\"line\": \"\\", "\u{0}",
  ])
  func `broken lines are passed over`(broken: String) throws {
    let path = "\(folder)/history.jsonl"
    put("{\"line\": \"first\"}\n\(broken)\n{\"line\": \"last\"}\n", into: path)
    #expect(HistoryFile(path: path).newest().map(\.line) == ["first", "last"])
  }

  @Test func `half a line that a killed writer left does not spoil the next`() throws {
    let path = "\(folder)/history.jsonl"
    put("{\"line\": \"first\"}\n{\"time\": 12, \"li", into: path)
    try HistoryFile(path: path).append(HistoryEntry(time: 1, line: "next"))
    #expect(HistoryFile(path: path).newest().map(\.line) == ["first", "next"])
  }

  @Test func `two writers at once lose no line`() async throws {
    let history = HistoryFile(path: "\(folder)/history.jsonl")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<50 {
            try history.append(HistoryEntry(time: number, line: "writer \(writer) \(number)"))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(Set(history.newest().map(\.line)).count == 200)
  }

  @Test func `what cannot be written is said, and nothing is lost`() {
    let history = HistoryFile(path: "/dev/null/history.jsonl")
    #expect(throws: HistoryError(path: "/dev/null/history.jsonl", code: ENOTDIR)) {
      try history.append(HistoryEntry(time: 1, line: "note"))
    }
    #expect(history.newest() == [])
  }

  @Test(arguments: [(" secret", false), ("\tsecret", false), ("", false), ("note", true)])
  func `a line that begins with a blank is not kept`(line: String, isKept: Bool) {
    #expect(HistoryFile.keeps(line) == isKept)
  }
}
