internal import Articles

/// The parts of a page that are no article by their tags, names and attributes.
struct PageFurniture {
  /// Why a stretch of a page is left out.
  struct Reason {
    let kind: Zone.Kind
    let words: String
    /// The element that gave the reason.
    let element: Int
  }

  /// The reason an element is left out, itself or with an outer one; none where it may be article.
  private(set) var reasons: [Reason?]

  /// Judges all elements, outer ones first.
  ///
  /// - Parameter isStrict: whether names count; without, only what is hidden or a tag of the page's
  ///   frame is left out.
  init(_ page: Page, sums: PageSums, isStrict: Bool) {
    reasons = []
    reasons.reserveCapacity(page.elements.count)
    let prose = sums.total.prose
    for (index, element) in page.elements.enumerated() {
      if element.parent >= 0, let outer = reasons[element.parent] {
        reasons.append(outer)
        continue
      }
      guard let (kind, words) = Self.reason(element, isStrict: isStrict) else {
        reasons.append(nil)
        continue
      }
      // What holds most of the paragraphs of a page is its frame, whatever it is called.
      let isFrame =
        sums[element.blocks].prose >= 500
        && element.traits.isDisjoint(with: [.hidden, .comments, .gallery])
        && sums[element.blocks].prose * 5 > prose * 2
      reasons.append(
        isFrame && prose > 0 ? nil : Reason(kind: kind, words: words, element: index))
    }
  }

  private static func reason(_ element: Page.Element, isStrict: Bool) -> (Zone.Kind, String)? {
    let traits = element.traits
    if traits.contains(.hidden) { return (.other, "hidden on the page") }
    switch element.tag {
    case .html, .body, .main, .p: return nil
    case .nav: return (.other, "navigation")
    case .footer: return (.other, "the foot of the page")
    case .button: return (.other, "a button")
    case .form, .fieldset: return (.other, "a form")
    default: break
    }
    // A class on a few words in a line says how they look.
    guard isStrict, element.tag.isBlock || element.tag == .other else { return nil }
    // A pull quote is held against the paragraphs later.
    if traits.contains(.pullQuote) { return nil }
    let isNamedContent = !traits.isDisjoint(with: [.content, .articleBody])
    let mayBeNamed = !isNamedContent && element.tag != .article && !element.tag.isHeading
    if mayBeNamed || element.tag == .aside,
      let name = names.first(where: { traits.contains($0.trait) })
    {
      return (name.kind, name.words)
    }
    return element.tag == .aside ? (.related, "beside the article") : nil
  }

  private static let names: [(trait: PageTraits, kind: Zone.Kind, words: String)] = [
    (.comments, .other, "comments"),
    (.cookies, .other, "a notice on cookies"),
    (.advert, .advert, "an advertisement"),
    (.subscription, .advert, "an offer to subscribe"),
    (.social, .social, "buttons to share or follow"),
    (.related, .related, "links to other articles"),
    (.tags, .other, "topics and labels"),
    (.navigation, .other, "navigation"),
    (.gallery, .related, "a gallery of pictures"),
    (.sidebar, .related, "a side column"),
    (.furniture, .other, "furniture of the page"),
  ]
}
