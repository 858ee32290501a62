import Foundation
import Testing

@testable import Reading

struct InputsTests {
  /// A folder of its own for one test, gone behind it.
  private func inFolder(_ files: [String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files {
      let url = folder.appending(path: file)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("Fire at the harbour.\n".utf8).write(to: url)
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try body(folder.path)
  }

  private func failure(_ input: Input?, limit: Int = Reader.standardLimit) -> ReadingError.Problem?
  {
    guard let input else { return nil }
    do throws(ReadingError) {
      _ = try Reader(limit: limit).read(input)
      return nil
    } catch {
      return error.problem
    }
  }

  private let files = [
    "b.txt", "a.md", "c.png", ".hidden.txt", "deep/d.text", "deep/e", "deep/f.csv", "[x].txt",
  ]

  @Test func `a folder stands for its articles at any depth, sorted`() throws {
    try inFolder(files) { folder in
      let paths = Reader().expand([folder]).map { $0.path.dropFirst(folder.count) }
      #expect(paths == ["/[x].txt", "/a.md", "/b.txt", "/deep/d.text", "/deep/e"])
    }
  }

  @Test(arguments: [
    (["*.txt"], ["[x].txt", "b.txt"]),
    (["?.*"], ["a.md", "b.txt", "c.png"]),
    (["[a-b].*"], ["a.md", "b.txt"]),
    (["[!a]*.txt", "b.txt"], ["[x].txt", "b.txt"]),
    (["*/*.text"], ["deep/d.text"]),
    (["**/*.t*"], ["[x].txt", "b.txt", "deep/d.text"]),
    (["[x].txt"], ["[x].txt"]),
    (["b.txt", "a.md", "b.txt"], ["b.txt", "a.md"]),
    (["-"], ["-"]),
  ])
  func `patterns and names below a base give paths as they were typed`(
    typed: [String], paths: [String]
  ) throws {
    try inFolder(files) { folder in
      #expect(Reader().expand(typed, base: folder).map(\.path) == paths)
    }
  }

  @Test func `links that lead back are followed once`() throws {
    try inFolder(["in/a.txt"]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/in/again", withDestinationPath: folder)
      #expect(Reader().expand([folder]).map { $0.path.dropFirst(folder.count) } == ["/in/a.txt"])
      #expect(Reader().expand([folder + "/**/*.txt"]).count == 1)
    }
  }

  @Test func `what leads nowhere fails when it is read`() throws {
    try inFolder(["a.txt", "none/b.png"]) { folder in
      func problem(_ name: String) -> ReadingError.Problem? {
        failure(Reader().expand([name], base: folder).first)
      }
      #expect(problem("nowhere.txt") == .missing)
      #expect(problem("a.txt/b.txt") == .missing)
      #expect(problem("*.xyz") == .noMatch)
      #expect(problem("none") == .folderWithoutArticles)
      #expect(problem("a.txt") == nil)
      #expect(failure(Input(path: "x", source: .file(folder))) == .isFolder)
      #expect(
        failure(Input(path: "x", source: .file(folder + "/a.txt")), limit: 4) == .tooLarge(limit: 4)
      )
      #expect(
        failure(Input(path: "x", source: .file("/dev/zero")), limit: 4_000)
          == .tooLarge(limit: 4_000))
      #expect(failure(Input(path: "x", source: .file("/dev/null"))) == .empty)
    }
  }

  @Test func `a person can stop a reading`() {
    let reader = Reader(isCancelled: { true })
    #expect(throws: ReadingError("x", .cancelled)) {
      try reader.read(Input(path: "x", source: .file("/dev/zero")))
    }
  }

  @Test(arguments: [
    ("article.txt", "article"),
    ("News/Harbour Fire (1).txt", "harbour-fire-1"),
    ("/a/b/2024-03-02_fire's.final.md", "2024-03-02-fires-final"),
    ("Émile.txt", "émile"),
    ("-", "stdin"),
    ("???.txt", "article"),
    (".txt", "txt"),
    ("a-very-long-name-of-a-file-that-nobody-wants-to-type.txt", "a-very-long-name-of-a-file-that"),
    (
      "https://www.karlow.example/news/2024/03/02/harbour-fire-1234.html?a=b#c", "harbour-fire-1234"
    ),
    ("https://karlow.example/news/harbour-fire/", "harbour-fire"),
    ("https://karlow.example/harbour-fire/story/20240302.v2", "harbour-fire"),
    ("https://karlow.example/news/v1.2-of-the-plan", "v1-2-of-the-plan"),
    ("https://www.karlow.example:8080/2024/03/1234567", "karlow-example"),
    ("https://karlow.example/index.php?id=7", "karlow-example"),
    ("HTTP://karlow.example", "karlow-example"),
    ("https://karlow.example/z%C3%BCrich", "zürich"),
    ("https://karlow.example/火事", "火事"),
  ])
  func `a handle is suggested that can be typed`(path: String, handle: String) {
    #expect(suggestedHandle(forPath: path) == handle)
  }

  @Test(arguments: [
    ("abc", "a*c", true), ("abc", "a*b", false), ("abc", "***", true), ("abc", "[a-c]bc", true),
    ("abc", "[!a]bc", false), ("[", "[", true), ("a]", "a]", true), ("", "*", true),
    ("aaaaaaaaaaaaaaaaaaaaaaaaaaaab", "*a*a*a*a*a*a*a*a*c", false),
  ])
  func `a name fits a pattern or does not`(name: String, pattern: String, fits: Bool) {
    #expect(PathPattern.fits(name, pattern) == fits)
  }
}
