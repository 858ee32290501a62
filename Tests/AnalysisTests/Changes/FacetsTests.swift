import Articles
import Testing

@testable import Analysis

struct FacetsTests {
  /// Names that stand in the running text are known as names where a sentence starts with one.
  private let rest = "\nThe town of Arden is old."

  @Test(arguments: FacetRule.all.map(\.name))
  func `every rule sees its example`(name: String) throws {
    let rule = try #require(FacetRule.all.first { $0.name == name })
    let zone = rule.facet == .headline ? "title: " : ""
    let compared = ComparedTexts(
      Article(zoned: zone + rule.example.before + rest),
      Article(zoned: zone + rule.example.after + rest))
    let findings = compared.changes.rows.flatMap(\.findings)
    #expect(findings.contains { $0.facet == rule.facet && $0.rule == rule.name })
  }

  @Test(arguments: [
    ("Four people were hurt.", "4 people were hurt.", [Change.Facet.typography]),
    ("It cost 10,000 crowns.", "It cost 10000 crowns.", [.typography]),
    ("He spoke about the fire.", "He spoke of the fire.", []),
    ("The fire began in May.", "The fire began in June.", [.date]),
    ("It began on May 3 at noon.", "It began on May 4 at noon.", [.date]),
    ("It may rain by the sea.", "It could rain by the sea.", [.hedge]),
    ("She isn’t here.", "She is not here.", []),
    ("They saw the mayor, 34, there.", "They saw the mayor, 43, there.", [.number]),
    ("He said it was over.", "He claimed it was over.", [.attribution]),
    ("The crowd was large.", "The crowd was huge.", []),
    ("The roof of the hall fell.", "The roof of the Hall fell.", [.typography]),
    ("The mayor did resign.", "The mayor did not resign.", [.negation]),
    (
      "The plan is good, officials said.", "The plan is good, Ada Lowe said.",
      [.name, .attribution]
    ),
    // What changed places in the sentence changed what is claimed.
    ("In all 12 died and 3 were hurt.", "In all 3 died and 12 were hurt.", [.number]),
    ("They won 3-1 there.", "They won 1-3 there.", [.number]),
    ("It began on Monday and ended on Friday.", "It began on Friday and ended on Monday.", [.date]),
    (
      "The mayor did not resign and the council met on time.",
      "The mayor resigned and the council did not meet on time.", [.negation]
    ),
    ("It cost £5m.", "It cost $5m.", [.number]),
    ("He was armed.", "He was unarmed.", [.negation]),
    ("Shares rose there.", "Shares fell there.", [.negation]),
    ("Officials say he killed her.", "He killed her.", [.attribution]),
    ("She said he left, according to court papers.", "She said he left.", [.attribution]),
    // The same in other letters.
    ("It lost $3.4bn there.", "It lost $3.4 billion there.", [.typography]),
    ("Twenty-five people came.", "25 people came.", [.typography]),
    ("It opens at 5pm today.", "It opens at 17:00 today.", []),
    ("“We realised it,” she said.", "“We realized it,” she said.", [.typography]),
    ("The organiser said so.", "The organizer said so.", [.typography]),
    ("The travellers filled the theatre.", "The travelers filled the theater.", [.typography]),
    ("It rose 5 per cent there.", "It rose 5 percent there.", [.typography]),
    ("The man who filed it left.", "The man who filled it left.", []),
  ])
  func `facets are those of the replaced words`(
    before: String, after: String, facets: [Change.Facet]
  ) {
    let compared = ComparedTexts(before + rest, after + rest)
    #expect(compared.changes.rows.map(\.facets) == [facets])
  }

  @Test(arguments: [
    ("The mayor left.", "The Mayor left early.", Change.Severity.content),
    ("The mayor left.", "The Mayor left.", .form),
    ("The labour leader praised it.", "The labor leader attacked it.", .content),
    ("They left, and he stayed.", "They left and he stayed.", .form),
  ])
  func `form is what changed in nothing but form`(
    before: String, after: String, severity: Change.Severity
  ) {
    #expect(ComparedTexts(before + rest, after + rest).changes.rows.map(\.severity) == [severity])
  }

  @Test(arguments: [
    ("according to Ada Lowe", "according to people who know it", "named → anonymous"),
    ("two officials said", "Ada Lowe said", "anonymous → named"),
    ("according to the report", "according to a witness", "document → anonymous"),
  ])
  func `a swapped source is told by its kind`(before: String, after: String, told: String) {
    let compared = ComparedTexts("The bridge is safe, \(before).", "The bridge is safe, \(after).")
    let finding = compared.changes.rows.flatMap(\.findings).first { $0.facet == .attribution }
    #expect(finding?.detail == told)
  }

  @Test func `a quotation that went is told, the figures around it are not`() {
    let compared = ComparedTexts(
      "It burned.\n“We lost 20 boats,” said Ada Lowe.\nIt rained.", "It burned.\nIt rained.")
    #expect(compared.changes.rows.map(\.facets) == [[.quote, .attribution]])
  }

  @Test func `facts come before words, notices and moves`() {
    #expect(Change.Severity.allCases.sorted() == [.fact, .content, .notice, .form])
    let compared = ComparedTexts("It hurt two people there.", "It hurt six people there.")
    #expect(compared.changes.rows.map(\.severity) == [.fact])
  }
}
