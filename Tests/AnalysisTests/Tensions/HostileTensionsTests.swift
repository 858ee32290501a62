import Analysis
import Articles
import Testing

struct HostileTensionsTests {
  @Test(arguments: [
    "", " \n\n", "1 9999 0001 December 31, 9999", "In 1, two years before 9999, for 9000 years.",
    "Ada Lowe, 120, was born in 1 and died in 9999 aged 120.",
    "999999999 years after 1999, in 2001.",
    "from 1999 to 1999, zero years; since 9999, for 12 years; February 99, 2018",
    "the 9999th anniversary of the 9999 war, the 0th anniversary of 1999 in 2018",
    "Tuesday, May 32, 2018. Monday, February 0, 2018. Sunday, 31 April.",
  ])
  func `odd text breaks nothing`(text: String) {
    for day in [nil, "0001-01-01", "9999-12-31", "2018-05-30"] {
      for aside in ["", " || " + text] {
        _ = Tensions(in: [checkedArticle(text + aside, on: day)])
        _ = Tensions(in: [checkedArticle(text, on: day), checkedArticle(text + aside, on: day)])
      }
    }
    _ = Tensions(in: [])
  }

  @Test func `what was compared is counted`() {
    let found = Tensions(in: [checkedArticle("On Friday, 1 June 2012 Ada Lowe, 43, spoke.")])
    #expect(found.times == 2)
    #expect(found.ages == 1)
    #expect(found.compared >= 1)
    #expect(found.all.isEmpty)
  }

  @Test func `many times of one person take time in proportion`() {
    let line =
      "Ada Lowe, 43, was born in 1975, from 1999 to 2004, six years, two years after 2011. "
    let long = String(repeating: line, count: 2_000)
    let list =
      "In 2014, " + String(repeating: "two years after the 2011 fire, aged 43, ", count: 2_000)
    let clock = ContinuousClock()
    for text in [long, list] {
      let article = checkedArticle(text)
      _ = article[Timeline.self]
      #expect(clock.measure { _ = Tensions(in: [article]) } < .seconds(10))
    }
  }
}
