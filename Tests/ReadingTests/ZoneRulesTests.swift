import Articles
import Testing

@testable import Reading

struct ZoneRulesTests {
  @Test(arguments: ZoneRuleBook.standard.rules.indices)
  func `a rule finds its example`(index: Int) {
    let book = ZoneRuleBook.standard
    let rule = book.rules[index]
    let text = Text(rule.example)
    let count = Block(text.range, in: text, followsBlank: true).wordCount
    let places: [ArticlePart] = [.top, .inside, .tail]
    let found = places.filter { rule.applies(at: $0) }.map {
      book.rule(for: text.range, in: text, count: count, at: $0)?.name
    }
    #expect(!found.isEmpty && found.allSatisfy { $0 == rule.name }, "\(rule.example)")
  }

  @Test func `the first words of a heading give it away`() {
    let book = ZoneRuleBook.standard
    for line in book.rules.filter({ $0.governs != nil }).map(\.example) + ["3 comments", "• More"] {
      let text = Text(line)
      #expect(book.mayBeHeading(text.range, in: text), "\(line)")
    }
  }

  @Test func `every rule has a name of its own`() {
    let names = ZoneRuleBook.standard.rules.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: GluedTail.all.indices)
  func `a tail is found behind a sentence`(index: Int) {
    let tail = GluedTail.all[index]
    let text = Text("The harbour was quiet again by noon. \(tail.example)")
    let found = GluedTails.standard.find(in: text.range, of: text)
    #expect(found?.tail.name == tail.name)
    #expect(found.map { text[TextRange($0.start, text.count)] } == tail.example)
  }

  @Test(arguments: Caption.rules.indices)
  func `a caption’s words give it away`(index: Int) {
    let rule = Caption.rules[index]
    let text = Text(rule.example)
    #expect(Caption.reason(Block(text.range, in: text, followsBlank: true), in: text) == rule.name)
  }

  @Test(arguments: [
    "Follow the money, the mayor’s critics say, and it leads to the harbour company’s owners.",
    "“Follow me on Twitter,” the mayor said, and nobody in the room laughed at that at all.",
    "Share prices of the harbour company fell by a tenth after the fire was reported.",
    "Photographs by the council show the warehouse before the fire, with its roof still whole.",
    "Related companies in Harbour City said that they had not been asked for help.",
    "More from the mayor is expected on Friday.",
    "More than a hundred people came to the harbour to look at the burnt warehouses.",
    "Credit for the rescue belongs to the crew of the ferry, the captain of the port said.",
    "For more than twenty years, that was the plan.",
    "Read together, the two reports say that nobody had looked at the cables.",
    "Sign painters were at work in the warehouse when the fire broke out, the report says.",
    "Subscribe is the button that nobody in the office pressed that day, she said.",
    "Update after update came in from the harbour through the night, but no names.",
    "Contact with the crew was lost at nine, the port authority said in a statement.",
    "Correction facilities in the county are full, the council was told on Monday.",
    "Topics such as the harbour’s future were left for the next meeting.",
    "Advertisement spending fell in the same year, the company’s figures show.",
    "The report was updated last year to show that the number of fires had grown.",
    "Comments made by the mayor were met with laughter from the benches.",
    "Image problems have followed the company for years.",
    "Video of the fire was seen by a million people within the hour.",
    "By Tuesday, the fire was out.",
    "By the harbour, people stood and watched.",
    "Yes.",
    "What happened next",
    "7 p.m.",
  ])
  func `a paragraph of a report stays in the body`(line: String) {
    let places = ["\(report)\n\n\(line)\n\n\(report)", "\(report)\n\n\(line)"]
    for text in places {
      #expect(setAside(zoned("Fire at the harbour hurts four\n\n\(text)")) == [])
    }
  }
}
