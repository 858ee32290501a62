import Analysis
import Articles
import Testing

struct RejectedQuotationsTests {
  @Test(arguments: [
    ("Tom “Big T” Hale came.", RejectedQuotation.Test.nickname),
    ("The so-called “experts” came.", .coinedTerm),
    ("It is known as “the finger” here.", .coinedTerm),
    ("The word “pier” is old.", .coinedTerm),
    ("She read “The Words We Left Behind” twice.", .title),
    ("He saw the film “Harbour”.", .title),
    ("The “repair” took ten years.", .scareQuotes),
    ("It was a “very big and very long” thing.", .scareQuotes),
    ("There was “” nothing.", .noWords),
  ])
  func `quoted words that nobody says are rejected by their test`(
    body: String, test: RejectedQuotation.Test
  ) {
    let quotations = Article(body: body)[Quotations.self]
    #expect(quotations.speech.isEmpty)
    #expect(quotations.rejected.map(\.test) == [test])
  }

  @Test(arguments: [
    "The guard is 6'2\" tall.", "The boys’ choir of the ’90s sang.", "Rock 'n' roll isn't dead.",
  ])
  func `what is no quotation mark is not rejected either`(body: String) {
    let quotations = Article(body: body)[Quotations.self]
    #expect(quotations.all.isEmpty)
    #expect(quotations.rejected.isEmpty)
    #expect(quotations.findings.marks == 0)
  }
}
