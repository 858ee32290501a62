import Analysis
import Articles
import Testing

struct IdentitiesTests {
  /// The identities that stand in several articles, each as its names there.
  private func shared(_ bodies: [String], _ kinds: [Correction.Kind] = []) throws -> [[String]] {
    var corrections = Corrections()
    for kind in kinds { try corrections.add(Correction(kind, origin: "cell 1")) }
    let articles = bodies.map { Article(body: $0).corrected(corrections) }
    return Identities(in: articles).all.filter { $0.bearers.count > 1 }.map { identity in
      identity.bearers.map { articles[$0.article][Entities.self].all[$0.entity].name }
    }
  }

  @Test(arguments: [
    (["Ana Ruiz spoke.", "We met Ana Ruiz."], [["Ana Ruiz", "Ana Ruiz"]]),
    (["Ana Ruiz spoke.", "We met Ana Q. Ruiz."], [["Ana Ruiz", "Ana Q. Ruiz"]]),
    (["Ana Ruiz spoke.", "We met Eva Ruiz."], []),
    (["Ana Ruiz spoke.", "Alba Ruiz left.", "We met A. Ruiz."], []),
    (["George Marsh Sr. spoke.", "We met George Marsh Jr."], []),
    (
      ["The United States agreed.", "He left the U.S. in May."],
      [["United States", "U.S."]]
    ),
  ])
  func `full names tell who is one over articles`(bodies: [String], expected: [[String]]) throws {
    #expect(try shared(bodies) == expected)
  }

  @Test func `a surname alone is its only bearer’s where the articles share a body`() throws {
    let first = "Ana Ruiz leads the Arlen Port Authority in the north."
    let second = "Ruiz said that the Arlen Port Authority would not pay."
    #expect(
      try shared([first, second]) == [
        ["Ana Ruiz", "Ruiz"], ["Arlen Port Authority", "Arlen Port Authority"],
      ])
    #expect(try shared([first, "Ruiz said that nobody would pay."]).isEmpty)
    #expect(try shared([first, second, "Eva Ruiz sings."]).count == 1)
  }

  @Test func `two whom one article keeps apart are not one by way of another`() throws {
    let first = "George Marsh Sr. met George Marsh Jr. in May."
    let people = try shared([first, "We met George Marsh.", "George Marsh Jr. spoke."])
    #expect(people == [["George Marsh Jr.", "George Marsh Jr."]])
  }

  @Test func `whom a reader called the same is one over articles`() throws {
    let bodies = ["Ana Ruiz spoke.", "Ana Ruiz left."]
    let whole = TextRange(0, 15)
    let handle = Article(body: bodies[0]).handle
    let given: Correction.Kind = .assign("Ana Ruiz", to: "Eva Ruiz", article: handle, place: whole)
    #expect(try shared(bodies, [given]) == [["Eva Ruiz", "Eva Ruiz"]])
  }

  @Test func `whom a reader parts from a namesake in another article is nobody’s namesake`() throws
  {
    let bodies = ["We met John Ruiz.", "John Ruiz left."]
    let handle = Article(body: bodies[1]).handle
    let given: Correction.Kind = .assign(
      "John Ruiz", to: "Ruiz the goalkeeper", article: handle, place: TextRange(0, 9))
    #expect(try shared(bodies, [given]).isEmpty)
  }

  @Test func `merges and splits hold over articles`() throws {
    let bodies = ["Ana Ruiz spoke.", "We met Eva Ruiz.", "Ana Ruiz left."]
    #expect(
      try shared(bodies, [.merge("Ana Ruiz", "Eva Ruiz")])
        == [["Ana Ruiz", "Ana Ruiz", "Ana Ruiz"]])
  }
}
