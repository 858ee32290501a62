import Shell
import Testing

struct FilesTests {
  @Test(arguments: [
    ("a.txt", "/w", "/w", "a.txt"),
    ("a.txt", "/w", "/w/sessions", "../a.txt"),
    ("in/a.txt", "/w/x", "/w/y", "../x/in/a.txt"),
    ("../a.txt", "/w/x", "/w", "a.txt"),
    ("./b/../a.txt", "/w", "/w/s/t", "../../a.txt"),
    ("/abs/a.txt", "/w", "/v", "/abs/a.txt"),
    ("-", "/w", "/v", "-"),
    ("in/*.txt", "/w", "/w/s", "../in/*.txt"),
  ])
  func `a path means the same file from another folder`(
    path: String, origin: String, target: String, expected: String
  ) {
    #expect(RelativePath.rebase(path, from: origin, to: target) == expected)
  }

  @Test(arguments: [
    ("out/{stem}.csv", "in/a.b.txt", 3, "out/a.b.csv"),
    ("{number}-{stem}.md", "a", 3, "3-a.md"),
    ("all.csv", "a", 3, "all.csv"),
  ])
  func `an output is named after its input`(
    template: String, input: String, number: Int, expected: String
  ) {
    #expect(OutputTemplate(template).path(for: input, number: number) == expected)
  }

  @Test func `a written file leaves nothing beside it`() throws {
    let scratch = Scratch()
    try scratch.write("one", to: "a.txt")
    try scratch.write("two", to: "a.txt")
    #expect(scratch.read("a.txt") == "two")
    #expect(scratch.names == ["a.txt"])
  }

  @Test func `a link is followed and stays a link`() throws {
    let scratch = Scratch()
    try scratch.write("one", to: "a.txt")
    scratch.link("b.txt", to: "a.txt")
    try scratch.write("two", to: "b.txt")
    #expect(scratch.read("a.txt") == "two")
    #expect(scratch.names == ["a.txt", "b.txt"])
  }

  @Test func `work is handed over in the order of its items`() {
    for jobs in [1, 2, 5] {
      var items = (0..<100).makeIterator()
      var results: [Int] = []
      orderedWork(
        jobs: jobs, next: { items.next() },
        work: { item in
          // Uneven work makes later items finish before earlier ones.
          (0..<(item % 7) * 1000).reduce(item) { $0 ^ $1 } ^ (0..<(item % 7) * 1000).reduce(0, ^)
        },
        consume: { results.append($0) })
      #expect(results == Array(0..<100))
    }
  }
}
