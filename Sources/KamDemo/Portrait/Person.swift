import KamDomain

/// Somebody at a customer drawn from tables.
struct Person {
  let identity: Identity
  let name: [UInt8]
  /// As the person is spoken of: 王主任.
  let spoken: [UInt8]
  let post: Trade.Post

  /// Whether a line of talk is meant for this person: by function, or by being at the decision level.
  func answers(to who: [UInt8]) -> Bool {
    guard who != Array("decision".utf8) else { return post.level == .decision }
    return post.function == who && post.level != .decision
  }
}

extension Words {
  /// A name, and the surname by itself.
  func name(_ chance: inout Chance) -> (name: [UInt8], surname: [UInt8]) {
    // two throws, the smaller counts: the common names, which stand first, are common
    let place = min(chance.below(surnames.count), chance.below(surnames.count))
    let surname = surnames[place]
    let start = chance.happens(82) ? chance.pick(givenStarts) : []
    return (surname + start + chance.pick(givenEnds), surname)
  }
}

extension Trade.Post {
  /// How somebody with a surname is spoken of.
  func spoken(_ surname: [UInt8]) -> [UInt8] {
    call == Array("小".utf8) ? call + surname : surname + call
  }
}
