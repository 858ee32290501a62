import Analysis
import Articles
import Testing

struct QuotationFindingsTests {
  @Test func `findings tell what was looked for`() {
    let article = Article(
      body: "It was late, according to the Gazette. Nobody came. Ada thinks it is a pity.")
    let findings = article[Quotations.self].findings
    #expect(findings.sentences == 3)
    #expect(findings.marks == 0)
    #expect(findings.direct == 0)
    #expect(findings.indirect == 1)
    #expect(findings.beliefs == 1)
    #expect(findings.unattributedSentences == 2)
    #expect(findings.kinds.map(\.kind) == [.outlet])
  }

  @Test func `an empty article has findings of nothing`() {
    let quotations = Article(body: "")[Quotations.self]
    #expect(quotations.all.isEmpty)
    #expect(quotations.findings.sentences == 0)
    #expect(quotations.findings.unattributedShare == nil)
  }
}
