import Foundation
import Testing

struct BadInputTests {
  /// Loads one file of these bytes.
  private func load(_ bytes: Data, named name: String = "a.txt") throws -> Program.Run {
    let program = Program()
    try program.write(bytes, to: name)
    return try program.run(["-c", "load \(name)"])
  }

  @Test(arguments: [
    (Data(), "it is empty"),
    (Data(" \n\t\n".utf8), "it is empty"),
    (Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]), "no text but"),
    (Data("words\u{0}words".utf8), "no text but"),
    (Data((0..<4096).map { _ in UInt8(1) }), "no text but"),
  ])
  func `what is no text is refused in one line`(bytes: Data, reason: String) throws {
    let run = try load(bytes)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("a.txt: \(reason)"), "\(run.errors)")
  }

  @Test func `bytes that are no UTF-8 are read as Windows-1252, and that is said`() throws {
    let program = Program()
    try program.write(
      Data("Caf\u{E9} burns\n\nIt was sad.\n".unicodeScalars.map { UInt8($0.value) }), to: "a.txt")
    let run = try program.run(["-c", "articles | select title, encoding", "a.txt"])
    #expect(run.output == "title\tencoding\nCafé burns\twindows-1252\n")
  }

  @Test func `an empty pipe is refused`() throws {
    let run = try Program().shell(": | $LEDE -c 'load -'")
    #expect(run.status == 1)
    #expect(run.errors.contains("-: it is empty"))
  }

  @Test func `a folder without articles is refused`() throws {
    let run = try Program().shell("mkdir empty; $LEDE -c 'load empty'")
    #expect(run.status == 1)
    #expect(run.errors.contains("empty: the folder holds no article"))
  }

  @Test func `a bad file among good ones is named and the rest is loaded`() throws {
    let program = Program()
    try program.write(ferry, to: "in/good.txt")
    try program.write(Data(), to: "in/bad.txt")
    let run = try program.run(["-c", "load in; articles | select handle"])
    #expect(run.status == 1)
    #expect(run.output.contains("good"))
    #expect(run.errors.contains("in/bad.txt: it is empty"))
  }

  @Test func `a line of a megabyte is no harm`() throws {
    let line = String(repeating: "The mayor said the bridge would open. ", count: 27_000)
    let run = try load(Data(line.utf8))
    #expect(run.status == 0)
  }

  @Test func `escape sequences of an article never reach the output raw`() throws {
    let program = Program()
    try program.write(
      "Title\u{1B}[2J here\n\n“Go\u{1B}]0;pwned\u{7},” said Ana Ruiz.\n", to: "a.txt")
    for format in ["--grid", "--tsv", "--csv", "--json", "--html", "--markdown", "--linear"] {
      let run = try program.run(["-c", "articles; quotes; show", format, "a.txt"])
      #expect(!run.output.contains("\u{1B}"), "\(format)")
      #expect(!run.output.contains("\u{7}"), "\(format)")
    }
  }

  @Test func `a full disk while saving is said and the earlier session stays`() throws {
    let program = Program()
    try program.write(ferry, to: "ferry.txt")
    #expect(try program.run(["-c", "load ferry.txt; save s.lede"]).status == 0)
    let before = program.read("s.lede")
    let run = try program.shell(
      "ulimit -f 0; trap '' XFSZ; $LEDE -c 'load ferry.txt; quotes; save s.lede --replace' > /dev/null"
    )
    #expect(run.status != 0)
    #expect(program.read("s.lede") == before)
  }

  @Test func `a kill in the middle of saving leaves a whole session`() throws {
    let program = Program()
    try program.write(ferry, to: "ferry.txt")
    #expect(try program.run(["-c", "load ferry.txt; save s.lede"]).status == 0)
    let run = try program.shell(
      """
      for wait in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 20 25 30 40 50; do
        $LEDE -c 'load ferry.txt; quotes; save s.lede --replace; save s.lede; save s.lede' >/dev/null 2>&1 &
        sleep 0.0$wait; kill -9 $! 2>/dev/null; wait $! 2>/dev/null
        $LEDE replay --check s.lede || exit 9
      done
      """)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test(arguments: [
    "$LEDE -c entities ferry.txt -o ferry.txt",
    "$LEDE -c 'load ferry.txt; cells > ./ferry.txt'",
    "ln -s ferry.txt link.txt; $LEDE -c 'load ferry.txt; cells > link.txt'",
    "$LEDE -c 'load ferry.txt; save ./ferry.txt --replace'",
    "$LEDE replay each.lede --each 'ferry.txt' -o '{stem}.txt'",
    "$LEDE replay each.lede -o ferry.txt",
  ])
  func `no result is written over an article, by whatever name`(line: String) throws {
    let program = Program()
    try program.write(ferry, to: "ferry.txt")
    try program.write(
      "# ---\n# lede: 1\n# params: a=ferry.txt\n# ---\n# %%\nload $a\n", to: "each.lede")
    let run = try program.shell(line)
    #expect(run.status != 0)
    #expect(run.errors.contains("will not be overwritten"), "\(run.errors)")
    #expect(program.read("ferry.txt") == ferry)
  }

  @Test func `a session that replays itself is stopped`() throws {
    let program = Program()
    try program.write("# %%\nreplay a.lede\n", to: "b.lede")
    try program.write("# %%\nreplay b.lede\n", to: "a.lede")
    let run = try program.run(["replay", "a.lede"])
    #expect(run.status == 3)
    #expect(run.errors.contains("is being replayed already"))
  }

  @Test func `a failed command writes no output`() throws {
    let program = Program()
    try program.write("good", to: "good.json")
    #expect(try program.run(["-c", "lod", "-o", "good.json"]).status == 1)
    #expect(program.read("good.json") == "good")
  }

  @Test func `another session is replaced only when that is said`() throws {
    let program = Program()
    try program.write(ferry, to: "ferry.txt")
    try program.write("# %%\nquotes\n", to: "mine.lede")
    #expect(try program.run(["-c", "load ferry.txt; save mine.lede"]).status == 1)
    #expect(program.read("mine.lede") == "# %%\nquotes\n")
    #expect(try program.run(["-c", "load ferry.txt; save mine.lede --replace"]).status == 0)
  }
}
