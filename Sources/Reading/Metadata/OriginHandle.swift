package import Articles

/// Makes a handle for an article by where it comes from.
///
/// A file or a page gives its name. A document in a container gives the last part of its address,
/// else the words of its title, else the container's name and its own number.
package func suggestedHandle(for origin: Origin, title: String?) -> String {
  let path = origin.path ?? ""
  guard let member = origin.member else { return suggestedHandle(forPath: path) }
  return origin.address.flatMap(AddressName.ofPage).flatMap(handle(ofWords:))
    ?? title.flatMap(handle(ofWords:)) ?? "\(suggestedHandle(forPath: path))-\(member)"
}
