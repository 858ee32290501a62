import Analysis
import Articles
import Testing

struct GenderEvidenceTests {
  private func verdicts(_ body: String) -> [String: GenderEvidence.Verdict] {
    let people = Voices(in: [Article(body: body)]).all.filter { $0.type == .person }
    return Dictionary(people.map { ($0.name, $0.gender.verdict) }) { first, _ in first }
  }

  @Test func `pronouns and titles tell a gender, a name does not`() {
    let body = """
      Mary Lowe opened the pier. She cut the ribbon, and her dog barked.

      Mr. Sam Reed came late.

      John Oduya stayed at home.
      """
    #expect(verdicts(body) == ["Mary Lowe": .she, "Sam Reed": .he, "John Oduya": .unsaid])
  }
}
