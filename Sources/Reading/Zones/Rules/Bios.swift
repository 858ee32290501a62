import Articles

/// Lines about the person who wrote the article.
enum Bios {
  static let rules: [ZoneRule] = [
    ZoneRule(
      .bio, aboutTheWriter, .tail, longest: 110,
      example: "Ana Ruiz is a reporter at Harbour Times.",
      "NAME is a|an|the|our|your|also|currently|senior|chief|managing|co-founder … \(trade) …",
      "NAME is \(trade) …", "NAME , … , is … \(trade) …",
      "NAME , … … , is … \(trade) …", "NAME , … , covers|writes|teaches …",
      "NAME is … author of …", "NAME covers|writes|reports|blogs about|for|on|the|at|a|from …",
      "NAME is based in …", "NAME has written|covered|reported …", "NAME teaches|lectures …",
      "the writer|author is a|an|the …", "the writers|authors are …"),
    ZoneRule(
      .bio, "how to reach the writer", .tail, longest: 40,
      example: "Contact Tom Hale at thale@harbour.example.",
      "contact|email|e-mail him|her|them|us|me|the …", "reach him|her|them|us|me at|on|via …",
      "contact|email|e-mail|reach [reporter|writer] NAME at|: …", "contact : …",
      "NAME can be reached|contacted|followed …", "he|she|they can be reached|found …",
      "e-mail|email : … @ …", "follow him|her|them …", "got|have a|any tip|news|story …",
      "send tips|news|us …", "do you have|know … tip|story|information …"),
    ZoneRule(
      .bio, "the heading of a note on the writer", .tail, longest: 6, governs: .bio,
      example: "About the author",
      "about the author|authors|writer|writers|reporter $", "the author|authors|writer $",
      "about NAME $", "author $", "contributors $", "meet the author|writer $"),
    ZoneRule(
      .byline, "the credit of those who reported", .tail, longest: 45,
      example: "Reporting by Jane Roe; Editing by Kim Lo",
      "reporting|writing|editing|edited|compiled by NAME …", "additional reporting|research …",
      "with additional reporting|files|reports|material …",
      "with reporting|files|reports|material from|by …",
      "NAME contributed [to|reporting|from] …", "NAME and NAME contributed …",
      "NAME , NAME and NAME contributed …", "NAME in NAME contributed …",
      "NAME of NAME contributed …", "NAME reported from …",
      "the associated press contributed …", "ap|afp|reuters contributed …"),
  ]

  /// The rule that is checked against the body: nobody in the news is its author.
  static let aboutTheWriter = "a note on the writer"

  private static let trade =
    "writer|reporter|editor|journalist|author|columnist|correspondent|contributor|producer"
    + "|photographer|blogger|critic|fellow|professor|lecturer|historian|novelist|essayist|poet"
    + "|freelancer|anchor|commentator|videographer|illustrator|filmmaker|podcaster|broadcaster"
    + "|publisher|host"
}
