import Foundation
import Testing

struct BatchTests {
  private func prepared(_ count: Int) throws -> Program {
    let program = Program()
    for number in 1...count {
      try program.write("Ferry \(number)\n\n" + ferry, to: "in/a\(number).txt")
    }
    try program.write(
      """
      # ---
      # lede: 1
      # params: article=in/a1.txt
      # ---

      # %%
      load $article
      quotes

      """, to: "s.lede")
    return program
  }

  @Test func `one run an article, the broken ones named at the end`() throws {
    let program = try prepared(200)
    try program.write(Data(), to: "in/a17.txt")
    try program.write(Data([0, 1, 2]), to: "in/a99.txt")
    let run = try program.run(
      ["replay", "s.lede", "--each", "in/*.txt", "-o", "out/{stem}.csv"])
    #expect(run.status == 1)
    let outputs = try FileManager.default.contentsOfDirectory(
      atPath: program.folder.path + "/out")
    #expect(outputs.count == 198)
    #expect(run.errors.contains("in/a17.txt: "))
    #expect(run.errors.contains("in/a99.txt: "))
    #expect(run.errors.contains("198 of 200 articles done, 2 failed"))
    #expect(!run.errors.contains("\r"))
  }

  @Test func `any number of jobs gives the same output`() throws {
    let program = try prepared(30)
    let runs = try [1, 2, 7].map { jobs in
      try program.run(["replay", "s.lede", "--each", "in/*.txt", "--jobs", "\(jobs)"])
    }
    #expect(runs.allSatisfy { $0.status == 0 })
    #expect(Set(runs.map(\.output)).count == 1)
    #expect(runs[0].output.hasPrefix("input\t#\t"))
  }

  @Test func `every article becomes a calendar or TimeML of its own`() throws {
    let program = try prepared(3)
    try program.write(
      "# ---\n# lede: 1\n# params: article=in/a1.txt\n# ---\n\n# %%\nload $article\ntimeline\n",
      to: "t.lede")
    for (ending, start) in [("ics", "BEGIN:VCALENDAR\r\n"), ("tml", "<?xml version=\"1.0\"")] {
      let run = try program.run(
        ["replay", "t.lede", "--each", "in/*.txt", "-o", "out/{stem}.\(ending)"])
      #expect(run.status == 0)
      #expect(program.read("out/a3.\(ending)").hasPrefix(start))
    }
    let run = try program.run(["replay", "t.lede", "--each", "in/*.txt", "-o", "all.tml"])
    #expect(run.status == 2)
    #expect(run.errors.contains("all.tml holds one article; {stem} in its name"))
    let quotes = try program.run(["replay", "s.lede", "--each", "in/*.txt", "-o", "out/{stem}.ics"])
    #expect(quotes.status == 1)
    #expect(quotes.errors.contains("in/a2.txt: out/a2.ics cannot be written: no columns earliest"))
  }

  @Test func `the last answer goes to a file by its ending, and the same bytes each time`() throws {
    let program = try prepared(1)
    let line =
      "$LEDE in/a1.txt -c timeline -o x.ics && cp x.ics y.ics && $LEDE in/a1.txt -c timeline -o x.ics"
    #expect(try program.shell(line).errors.contains("wrote"))
    #expect(program.read("x.ics") == program.read("y.ics"))
    #expect(program.read("x.ics").contains("DTSTAMP:19700101T000000Z"))
    _ = try program.shell("SOURCE_DATE_EPOCH=1700000000 $LEDE in/a1.txt -c timeline -o x.ics")
    #expect(program.read("x.ics").contains("DTSTAMP:20231114T221320Z"))
    let help = try program.run(["--help"])
    #expect(help.output.contains(" .ics .timeline.json .tml .redline.html\n"))
  }

  @Test func `outputs that would be one file are refused before any work`() throws {
    let program = try prepared(1)
    try program.write(ferry, to: "x/same.txt")
    try program.write(ferry, to: "y/same.txt")
    let run = try program.run(["replay", "s.lede", "--each", "?/same.txt", "-o", "out/{stem}.csv"])
    #expect(run.status == 2)
    #expect(run.errors.contains("would be written twice"))
    let other = try program.run(["replay", "s.lede", "--each", "?/same.txt", "-o", "{foo}.csv"])
    #expect(other.errors.contains("{foo} is not known"))
  }
}
