internal import Articles
internal import Glibc

/// When files say they were written.
enum FileMoment {
  /// The moment that `SOURCE_DATE_EPOCH` names, else the start of 1970: never the clock's, so that
  /// the same work gives the same file.
  static var ofNewFiles: String {
    let written = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }
    return written.flatMap(Moment.text(secondsSince1970:)) ?? "1970-01-01T00:00:00Z"
  }
}
