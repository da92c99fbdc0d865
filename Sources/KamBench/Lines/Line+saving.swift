import CFloor
import Glibc
import KamDomain
import KamStore

extension Line {
  /// Saving: one account, with the journal and everything synced.
  static let saving = [
    Line(
      name: "save", title: "durable save of one account", unit: "ms", peer: "C with the same three syncs",
      gate: .atMostTimesPeer(1.5), aim: .atMostTimesPeer(1.2), way: .once, measure: { saves($0) })
  ]

  private static func saves(_ setting: Setting) -> Reading? {
    var small = setting
    small.accounts = 100
    let store = BenchStore(small, named: "saved")
    let beside = store.path + "-by-C"
    mkdir(beside, 0o700)
    guard let opened = store.open(cached: false), let id = store.rows.first?.id,
      let (document, account, _) = try? opened.account(id)
    else { return nil }
    var (own, peer, address): ([Double], [Double], String?) = ([], [], account?.address)
    for number in 0..<200 {
      let next = "云川市滨河路\(number)号"
      let edit = Edit(
        Place(.account(id), .account, id.text), .set(field: "Address", was: address, is: next))
      let start = Clock.milliseconds()
      guard (try? opened.commit(Change("改地址", [edit]), at: Timestamp(seconds: 1_795_500_000))) != nil else {
        return nil
      }
      own.append(Clock.milliseconds() - start)
      peer.append(Clock.median(of: 1) { _ = kam_floor_save(beside, document.bytes.count, 300) })
      address = next
    }
    return Reading(figure: own.median, peer: peer.median)
  }
}
