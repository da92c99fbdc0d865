import Glibc
import KamDomain
import KamStore
import Testing

@Suite struct FillingTests {
  private let house = [NewFile(path: "kam.rec", bytes: Array(Shipped.house(name: "库", language: .zh).utf8))]

  private func account(_ number: Int) -> [NewFile] {
    let id = String(repeating: "0", count: 8) + String(10 + number % 80)
    return [
      NewFile(
        path: "accounts/\(id).rec", bytes: Array("%rec: Account schema.rec\n\nId: \(id)\nName: 甲\n".utf8))
    ]
  }

  @Test func fillsAnEmptyDirectoryOnce() throws {
    let place = try TemporaryFolder(in: "/tmp")
    defer { place.remove() }
    let path = place.path + "/new/store"
    #expect(try Store.fill(path, house: house, count: 20, files: account) { _, _ in true })
    let store = try Store(path, who: Identity(login: "liwei", host: "host"), seed: 1)
    #expect(store.catalog(.shipped).headlines.count == 20)
    #expect(throws: StoreFault.notEmpty(path)) {
      try Store.fill(path, house: house, count: 1, files: account) { _, _ in true }
    }
  }

  @Test func leavesASmallerStoreWhenStopped() throws {
    let place = try TemporaryFolder(in: "/tmp")
    defer { place.remove() }
    let path = place.path + "/store"
    #expect(try Store.fill(path, house: house, count: 64, files: account) { _, _ in false } == false)
    let store = try Store(path, who: Identity(login: "liwei", host: "host"), seed: 1)
    #expect(store.catalog(.shipped).problems.isEmpty)
  }

  @Test(arguments: [0, 3, 9, 14])
  func leavesAnEmptyDirectoryWhenTheDiskIsFull(_ point: Int) throws {
    let place = try TemporaryFolder(in: "/tmp")
    defer { place.remove() }
    let path = place.path + "/store"
    let disk = Cut(at: point, ENOSPC, isEnd: true, only: .write).disk
    #expect(throws: StoreFault.self) {
      try Store.fill(path, house: house, count: 64, files: account, progress: { _, _ in true }, disk: disk)
    }
    #expect(throws: StoreFault.self) {
      try Store.create(
        path, house: "%rec: Store\n", schema: "x", playbook: [("a", "x")],
        disk: Cut(at: min(point, 2), ENOSPC, only: .write).disk)
    }
    // What is left is empty, so the next run can go on.
    #expect(try Store.fill(path, house: house, count: 20, files: account) { _, _ in true })
  }

  @Test func namesCannotLeaveTheStore() throws {
    let place = try TemporaryFolder(in: "/tmp")
    defer { place.remove() }
    let path = place.path + "/store"
    for name in ["../x.rec", "other/x.rec", "accounts/a/x.rec"] {
      #expect(throws: StoreFault.badName(name)) {
        try Store.fill(
          path + name.replacing("/", with: "-"), house: [NewFile(path: name, bytes: [])], count: 0,
          files: account
        ) {
          _, _ in true
        }
      }
    }
  }

  @Test func theLoaderGivesWhatTheCatalogHolds() throws {
    let place = try TemporaryFolder(in: "/tmp")
    defer { place.remove() }
    let path = place.path + "/store"
    _ = try Store.fill(path, house: house, count: 70, files: account) { _, _ in true }
    let store = try Store(path, who: Identity(login: "liwei", host: "host"), seed: 1)
    let loader = try #require(Loader(store, .shipped))
    var catalog: Catalog?
    while catalog == nil { catalog = loader.take()?.result }
    #expect(catalog?.headlines.map(\.id) == store.catalog(.shipped).headlines.map(\.id))
  }
}
