import Analysis
import Articles
import Testing

struct TensionsTests {
  @Test(arguments: [
    (
      """
      Nora Vance wrote to free Jim Hart, who was jailed for his first burglary two decades ago. \
      She has asked for clemency for Hart after 21 years in prison.
      """,
      ["was jailed for his first burglary two decades ago | 21 years in prison | only if"]
    ),
    (
      "The Tarn Inn opened three decades ago. The Tarn Inn closed in 1987.",
      ["opened three decades ago | closed in 1987 | only if"]
    ),
    (
      "Jim Hart was arrested some two decades ago. Hart was convicted in 1996.",
      ["was arrested some two decades ago | was convicted in 1996 | only if"]
    ),
  ])
  func `a round time that would come too late holds only because it is round`(
    text: String, expected: [String]
  ) {
    #expect(
      tensions(text, kinds: ["approximate agreement"])
        == expected.map { "approximate agreement: " + $0 })
  }

  @Test(arguments: [
    "Jim Hart was arrested two decades ago. Hart was convicted in 2001.",
    "Nora Vance married two decades ago. Vance was elected in 1997.",
    "Jim Hart was arrested two decades ago. Tom Hale was convicted in 1996.",
    """
    Nora Vance wrote to free Jim Hart, jailed for a robbery two decades ago. She has asked for \
    clemency for Hart after 19 years in prison.
    """,
    "Jim Hart spoke two decades ago. Hart spoke in 1996.",
    "Jim Hart was arrested in 1998. Hart was convicted in 1996.",
  ])
  func `round times in their order, or of others, are no tension`(text: String) {
    #expect(tensions(text, kinds: ["approximate agreement"]) == [])
  }

  @Test(arguments: [
    (
      "Jim Hart was born in Leeds in 1950. Hart died in 2012 aged 70.",
      ["Jim Hart was born in Leeds in 1950 | died in 2012 aged 70"]
    ),
    (
      "Nora Vance, 43, is the fire chief. Vance was born on 3 March 1980.",
      ["43 | Vance was born on 3 March 1980"]
    ),
    (
      "Olaf Brandt (1911–1996) built the mill. Brandt left school at the age of 15 in 1931.",
      ["Olaf Brandt (1911–1996) | left school at the age of 15 in 1931"]
    ),
    ("Jim Hart, 71, born in 1950, said so.", ["Jim Hart, 71, born in 1950 | 71"]),
    (
      "The 43-year-old singer Vera Holt said so. Holt was born in 1980.",
      ["43-year-old | Holt was born in 1980"]
    ),
    (
      "Ada Lowe, 51, leads the union. On Monday Ada Lowe, 48, spoke in Karlow.",
      ["51 | 48"]
    ),
  ])
  func `ages of one person that do not meet are a tension`(text: String, expected: [String]) {
    #expect(tensions(text, kinds: ["ages"]) == expected.map { "ages: \($0) | no" })
  }

  @Test(arguments: [
    "Jim Hart was born in Leeds in 1950. Hart died in 2012 aged 62.",
    "Nora Vance, 38, is the fire chief. Vance was born on 3 March 1980.",
    "Ada Lowe, 51, leads the union. Her son, 12, sings. Lowe was 43 when she was elected.",
    "Olaf Brandt (1979–1990) led the bank. Brandt, 71, lives in Karlow.",
    "Ada Lowe, 51, met Tom Hale, 43. Lowe was born in 1967.",
  ])
  func `ages that can all be true are none`(text: String) {
    #expect(tensions(text, kinds: ["ages"]) == [])
  }

  @Test func `ages of one person are compared across articles`() {
    let early = checkedArticle("Ada Lowe, 51, leads the union.", on: "2018-05-30", handle: "a")
    let late = checkedArticle("Ada Lowe, 55, resigned.", on: "2019-05-30", handle: "b")
    #expect(tensions(in: [early, late]) == ["ages: 51 | 55 | no"])
    let fitting = checkedArticle("Ada Lowe, 52, resigned.", on: "2019-05-30", handle: "b")
    #expect(tensions(in: [early, fitting]) == [])
  }

  @Test(arguments: [
    ("It sank on Friday, 1 June 2012.", nil as String?),
    ("The vote was held on Thursday, March 3, 2016.", nil),
    ("It sank on Friday, 2 June 2012.", "Friday | 2 June 2012"),
    ("The vote was held on Monday, March 3, 2016.", "Monday | March 3, 2016"),
    ("The show opened on Sunday (July 4, 1999) in Karlow.", nil),
    ("The show opened on Saturday (July 4, 1999) in Karlow.", "Saturday | July 4, 1999"),
    ("The band met on Tuesday and on May 30, 2018.", nil),
    ("It was signed on Wed., May 29, 2018.", "Wed. | May 29, 2018"),
    ("It was signed on Tue., May 29, 2018.", nil),
    ("He was born on February 30, 1970.", "February 30, 1970 | calendar"),
    ("She was born on 31 June 1970.", "31 June 1970 | calendar"),
    ("She was born on 29 February 1972.", nil),
  ])
  func `a date and its weekday are held against the calendar`(text: String, expected: String?) {
    #expect(
      tensions(text, kinds: ["weekday"])
        == [expected].compactMap { $0 }.map { "weekday: \($0) | no" })
  }

  @Test(arguments: [
    (
      "He ran the bank from 1990 to 1996, nine years in all.", "from 1990 to 1996 | nine years | no"
    ),
    ("Ada Lowe has led the union since 2010, for 12 years.", "since 2010 | 12 years | no"),
    (
      "Between 1996 and 2001 Tom Hale ran the bank for a decade.",
      "Between 1996 and 2001 | a decade | no"
    ),
    ("The ferry ran for six years from 1999 to 2004.", "from 1999 to 2004 | six years | only if"),
    ("She wrote of his 19-year rule from 1973 to 1990.", "from 1973 to 1990 | 19-year | no"),
    (
      "Between 2003 and 2005 Tom Reed served a four-year ban.",
      "Between 2003 and 2005 | four-year | no"
    ),
    (
      "In his 12 years as mayor, from 1990 to 1997, he built it.",
      "from 1990 to 1997 | 12 years | no"
    ),
    ("The war (1939–1945) lasted nine years.", "1939–1945 | nine years | no"),
    ("He ran the bank from 1990 to 1996, six years in all.", nil as String?),
    ("Between 2003 and 2005 Tom Reed served a two-year ban.", nil),
    ("They fought a two and a half year border war between 1998 and 2000.", nil),
    ("Ada Lowe has led the union since 2010, for eight years.", nil),
    ("She wrote of his 17-year rule from 1973 to 1990.", nil),
    ("From 1990 to 1996 he ran the bank, and then spent nine years in prison.", nil),
    ("He taught from 1990 to 1996 and for twelve years sat in the council.", nil),
    ("Nearly 20 years, from 1978 to 1997, he sang.", nil),
    ("It grew from 2000 to 2004, six years after the war.", nil),
  ])
  func `a length is held against its range`(text: String, expected: String?) {
    #expect(
      tensions(text, kinds: ["length of a range"])
        == [expected].compactMap { $0 }.map { "length of a range: \($0)" })
  }

  @Test(arguments: [
    (
      "The mill reopened in 2016, three years after the flood of 2011.",
      "2016, three years after | the flood of 2011 | no"
    ),
    (
      "Ten years after the 1990 strike, the pit closed in 1997.",
      "1997 | Ten years after the 1990 | no"
    ),
    ("The mill burned two years ago, in 2013.", "two years ago | 2013 | no"),
    (
      "The mill burned in 2001. Five years later, in 2009, it reopened.",
      "Five years later | 2009 | no"
    ),
    (
      "In 2010, two years after the fire of 2012, it reopened.",
      "2010, two years after | the fire of 2012 | no"
    ),
    (
      "Two years after the 2011 flood, in 2015, the school opened again.",
      "2015 | Two years after the 2011 | no"
    ),
    (
      "It opened in August 2012, three months after its founding in December 2011.",
      "August 2012, three months after | its founding in December 2011 | no"
    ),
    ("The mill reopened in 2016, five years after the flood of 2011.", nil as String?),
    ("Four years after the 2011 flood, in 2015, the school opened again.", nil),
    ("The mill burned two years ago, in 2016.", nil),
    ("The mill burned three years ago, in November 2014.", nil),
    ("It was sold in 2016, two years after Tom Hale, who was born in 1970, had died.", nil),
    ("In 2010 he left, two years after he had joined the firm that opened in 1990.", nil),
    ("The mill burned in 2001. Five years later, in 2006, it reopened.", nil),
  ])
  func `a distance is held against its two dates`(text: String, expected: String?) {
    #expect(
      tensions(text, kinds: ["distance between dates"])
        == [expected].compactMap { $0 }.map { "distance between dates: \($0)" })
  }

  @Test(arguments: [
    (
      "In 2015 the village kept the fiftieth anniversary of the 1966 landslide.",
      "fiftieth anniversary of the 1966 | 2015 | no"
    ),
    (
      "This year marks the 25th anniversary of the strike of 1992.",
      "25th anniversary of the strike of 1992 | This year | no"
    ),
    (
      "Karlow is celebrating the centenary of the 1928 bridge.",
      "centenary of the 1928 | document date | no"
    ),
    ("In 2016 the village kept the fiftieth anniversary of the 1966 landslide.", nil as String?),
    ("This year marks the 26th anniversary of the strike of 1992.", nil),
    ("The 10th anniversary of the 1966 landslide drew thousands.", nil),
    ("Karlow is celebrating the centenary of the 1918 bridge.", nil),
    ("The anniversary of the 1966 landslide was kept in May 2018.", nil),
  ])
  func `an anniversary is held against its year`(text: String, expected: String?) {
    #expect(
      tensions(text, kinds: ["anniversary"])
        == [expected].compactMap { $0 }.map { "anniversary: \($0)" })
  }

  @Test(arguments: [
    ("The bridge collapsed in August 2020.", "The bridge collapsed in August 2020"),
    ("On 4 July 2019 the ferry sank.", "On 4 July 2019 the ferry sank"),
    (
      "Nine people were killed on Monday, June 3, 2019.",
      "Nine people were killed on Monday, June 3, 2019"
    ),
    ("The bridge will open in August 2020.", nil as String?),
    ("The bridge was to open in August 2020.", nil),
    ("The vote was scheduled on 4 July 2019.", nil),
    ("Karlow won the right to host the games in 2024.", nil),
    ("The firm sold bonds that run out in 2030.", nil),
    ("The mayor announced the closure of the mill in 2019.", nil),
    ("The bridge collapsed in August 2017.", nil),
  ])
  func `what is told as past lies before the document date`(text: String, expected: String?) {
    #expect(
      tensions(text, kinds: ["told in the wrong time"])
        == [expected].compactMap { $0 }
        .map { "told in the wrong time: \($0) | document date | no" })
  }

  @Test func `what stands beside an article tells when the page was captured`() {
    func hint(_ aside: String) -> [String] {
      Tensions(in: [checkedArticle("The mill burned. || " + aside)]).all.map {
        "\($0.earliest.map(\.description) ?? "")..\($0.latest.map(\.description) ?? "") \($0.apart ?? 0)"
      }
    }
    #expect(
      hint("Her book is available for pre-order before its January 9, 2024 release.")
        == ["..2024-01-09 2050"])
    #expect(hint("His novel was published in 2024.") == ["2024-01-01.. 2042"])
    #expect(hint("Copyright 2021 Karlow Courier.") == ["2021-01-01.. 947"])
    #expect(hint("Her next show opens on March 3, 2020.") == ["..2020-03-03 643"])
    #expect(hint("Her first book was published in 2011.") == [])
    #expect(hint("Ida Brandt has been a reporter since 2009.") == [])
    #expect(hint("Read more of what she wrote last year.") == [])
  }
}
