internal import Articles

/// Differences in stretches that are set aside.
enum Boilerplate {
  private struct Stretch {
    let zone: Zone
    let form: [UInt8]
  }

  /// Compares the set-aside zones kind by kind; equal ones cancel out wherever they stand.
  static func ignored(_ old: Article, _ new: Article) -> [IgnoredDifference] {
    let (lefts, rights) = (stretches(old), stretches(new))
    let gone = without(lefts, rights)
    let come = without(rights, lefts)
    return Zone.Kind.allCases.flatMap { kind -> [IgnoredDifference] in
      let before = gone.filter { $0.zone.kind == kind }.map(\.zone)
      let after = come.filter { $0.zone.kind == kind }.map(\.zone)
      let common = min(before.count, after.count)
      let changed = zip(before, after).map { zone, other in
        IgnoredDifference(
          .boilerplate, "\(name(other)) changed", before: [zone.range], after: [other.range])
      }
      let removed = before.dropFirst(common).map {
        IgnoredDifference(.boilerplate, "\(name($0)) removed", before: [$0.range], after: [])
      }
      let added = after.dropFirst(common).map {
        IgnoredDifference(.boilerplate, "\(name($0)) added", before: [], after: [$0.range])
      }
      return changed + removed + added
    }
  }

  private static func stretches(_ article: Article) -> [Stretch] {
    article.zones.filter { !$0.isAnalysed }.map {
      Stretch(zone: $0, form: Typography.normalForm(of: $0.range, in: article.text))
    }
  }

  private static func without(_ stretches: [Stretch], _ others: [Stretch]) -> [Stretch] {
    var counts: [[UInt8]: Int] = [:]
    for other in others { counts[other.form, default: 0] += 1 }
    return stretches.filter { stretch in
      guard let count = counts[stretch.form], count > 0 else { return true }
      counts[stretch.form] = count - 1
      return false
    }
  }

  /// What a reader calls such a stretch.
  private static func name(_ zone: Zone) -> String {
    switch zone.kind {
    case .social: "social line"
    case .related: "related links"
    case .bio: "author’s bio"
    case .advert: "advertisement"
    case .other: zone.reason
    default: zone.kind.rawValue
    }
  }
}
