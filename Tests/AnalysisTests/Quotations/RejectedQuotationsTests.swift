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
    ("“Get them while they last” was on every bag.", .subject),
    ("“Yes we will win” became the song of the year.", .subject),
  ])
  func `quoted words that nobody says are rejected by their test`(
    body: String, test: RejectedQuotation.Test
  ) {
    let quotations = Article(body: body)[Quotations.self]
    #expect(quotations.speech.isEmpty)
    #expect(quotations.rejected.map(\.test) == [test])
  }

  @Test(arguments: [
    ("The guard is 6'2\" tall.", ["6'2\""], RejectedQuotation.Test.measure),
    ("The plank was 5'10\" by 2'6\".", ["5'10\"", "2'6\""], .measure),
    ("At 14° 12'30\" the ship turned.", ["12'30\""], .measure),
    ("The boys’ choir of the ’90s sang.", ["’90s"], .apostrophe),
    ("’Tis the season, and the class of ’08 knows it.", ["’Tis", "’08"], .apostrophe),
    ("Rock 'n' roll isn't dead.", ["'n"], .apostrophe),
    ("They sang ’til they dropped.", ["’til"], .apostrophe),
    ("The line reads print(\"Hello, town.\") and does nothing.", ["\"Hello, town.\""], .code),
  ])
  func `what only looks like a quotation mark is told apart`(
    body: String, words: [String], test: RejectedQuotation.Test
  ) {
    let article = Article(body: body)
    let quotations = article[Quotations.self]
    #expect(quotations.speech.isEmpty)
    #expect(quotations.rejected.filter { $0.test == test }.map { article[$0.range] } == words)
  }

  @Test(arguments: [
    "The plan has three parts: “roads”, “rails” and “rivers”.",
    "The boys’ choir and the girls’ choir sang.",
    "It was the teachers' pay that the boards' members cut.",
    "O'Neill's dogs' home didn't open; it'll wait.",
    "He ticked the boxes marked “yes”, “no” and “other”.",
  ])
  func `lists, possessives and contractions are no speech`(body: String) {
    #expect(Article(body: body)[Quotations.self].all.isEmpty)
  }
}
