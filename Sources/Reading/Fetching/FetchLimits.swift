/// How long and how much a server is listened to.
package struct FetchLimits: Sendable {
  /// How long a connection may take, with the look-up of the name and the handshake.
  package var connecting: Duration = .seconds(10)
  /// How long a server may send nothing.
  package var silence: Duration = .seconds(15)
  /// How long all of it may take, from the first request to the last byte.
  package var total: Duration = .seconds(60)
  /// How many bytes a page may have, as they come and as they are decoded.
  package var bytes = 64 << 20
  /// How many times a page may send on to another.
  package var redirects = 10
  /// How many bytes of a `robots.txt` are read.
  package var robotsBytes = 500 << 10
  /// How many requests a host gets at once.
  package var requestsAtOnce = 2

  /// The limits that hold if nobody says others.
  package init() {}
}
