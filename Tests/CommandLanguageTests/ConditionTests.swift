import Testing

@testable import CommandLanguage

struct ConditionTests {
  @Test(arguments: [
    ("where names > 2", "[where] [names] [>] [2]"),
    ("where names>2", "[where] [names] [>] [2]"),
    ("where names>=2", "[where] [names] [>=] [2]"),
    ("where names<2 and type!=ORG", "[where] [names] [<] [2] [and] [type] [!=] [ORG]"),
    ("where date-source=given", "[where] [date-source] [=] [given]"),
    ("where entity~\"Ana Ruiz\"", "[where] [entity] [~] “Ana Ruiz”"),
    ("where entity = “a>b” or not x<-5", "[where] [entity] [=] “a>b” [or] [not] [x] [<] [-5]"),
    ("where title ~ wow! and a=b", "[where] [title] [~] [wow!] [and] [a] [=] [b]"),
    ("where names > $least", "[where] [names] [>] [$(least)]"),
  ])
  func `comparisons need no spaces`(filter: String, meaning: String) throws {
    #expect(outline(try parse("_ | " + filter)) == "[_] | " + meaning)
  }

  @Test(arguments: [
    (
      "entities | where names > 2 | sort names desc > people.csv",
      "[entities] | [where] [names] [>] [2] | [sort] [names] [desc] > [people.csv]"
    ),
    ("_ | where names > 2 > people.csv", "[_] | [where] [names] [>] [2] > [people.csv]"),
    ("_ | where names>2>people.csv", "[_] | [where] [names] [>] [2] > [people.csv]"),
    ("_ | where type = ORG >out/orgs", "[_] | [where] [type] [=] [ORG] > [out/orgs]"),
    ("_ | where a = b >~/x.csv", "[_] | [where] [a] [=] [b] > [~/x.csv]"),
    ("_ | where a = b > \"my people.csv\"", "[_] | [where] [a] [=] [b] > “my people.csv”"),
    ("_ | where a = b > $out", "[_] | [where] [a] [=] [b] > [$(out)]"),
    (
      "_ | where a > 1 and b > 2 > x.csv",
      "[_] | [where] [a] [>] [1] [and] [b] [>] [2] > [x.csv]"
    ),
    // Not complete: the word behind is what is compared with, whatever it looks like.
    ("_ | where file > x.csv", "[_] | [where] [file] [>] [x.csv]"),
    ("_ | where a = 1 and file > x.csv", "[_] | [where] [a] [=] [1] [and] [file] [>] [x.csv]"),
    ("_ | where > x.csv", "[_] | [where] [>] [x.csv]"),
  ])
  func `a mark behind a complete comparison leads to a file`(line: String, meaning: String) throws {
    #expect(outline(try parse(line)) == meaning)
  }

  @Test(arguments: [
    "_ | where type = ORG names 1️⃣>2️⃣ 2",
    "_ | where type = ORG names 1️⃣>2️⃣ 2.5",
    "_ | where names > 2 1️⃣>2️⃣ people",
  ])
  func `a mark behind a complete comparison never writes a file by accident`(marked: String) {
    let (line, range) = unmarked(marked)
    let error = #expect(throws: SyntaxError.self) { try parse(line) }
    #expect(error?.range == range)
    guard case .unclearRedirection = error?.problem else {
      Issue.record("another problem")
      return
    }
  }

  @Test func `only where compares`() throws {
    #expect(outline(try parse("sort names > a.csv")) == "[sort] [names] > [a.csv]")
    #expect(outline(try parse("find x=y ~z a<b")) == "[find] [x=y] [~z] [a<b]")
    #expect(outline(try parse("\"where\" a > b")) == "“where” [a] > [b]")
  }
}
