import Glibc
import RecutilsOracle
import Testing

/// A store that real users of one machine share. Only root can act for them; elsewhere these are left out.
@Suite(.enabled(if: Office.isOpen, "needs root, to act for several users"))
struct SharedStoreTests {
  private static let members = [60_001, 60_002].map { Colleague(user: $0, groups: [Office.group.number]) }
  private let stranger = Colleague(user: 60_003, groups: [])

  /// An office whose store the first member made under this umask, with one customer.
  private func office(umask: String) throws -> (Office, Colleague, Colleague) {
    let office = Office()
    var (founder, colleague) = (Self.members[0], Self.members[1])
    (founder.umask, colleague.umask) = (umask, umask)
    try #require(founder.kam("init", office.store, "--group", Office.group.name, in: office).code == 0)
    try #require(founder.kam("new", "云川公交", in: office).code == 0)
    return (office, founder, colleague)
  }

  @Test(arguments: ["022", "027", "077"])
  func membersWorkOnOneStoreWhateverTheirUmask(_ umask: String) throws {
    let (office, founder, colleague) = try office(umask: umask)
    #expect(colleague.kam("set", "云川公交", "phone", "0311-1", in: office).code == 0)
    #expect(founder.kam("set", "云川公交", "fax", "0311-2", in: office).code == 0)
    #expect(colleague.kam("add", "云川公交", "contact", "name=王建国", in: office).code == 0)
    #expect(founder.kam("log", "云川公交", "昨天电话王建国 预算12月批", in: office).code == 0)
    #expect(colleague.kam("undo", in: office).code == 0)
    #expect(founder.kam("undo", in: office).code == 0)
    #expect(founder.kam("check", in: office).code == 0)
    #expect(founder.kam("history", "--json", in: office).text.contains("60002") == true)
    for path in office.contents {
      let mode = office.mode(path)
      #expect(mode & 0o007 == 0 && mode & 0o060 == 0o060, "\(path) \(String(mode, radix: 8))")
      if mode & 0o100 != 0 { #expect(mode & 0o2000 != 0, "\(path) hands its group on") }
    }
  }

  @Test func whoIsNoMemberIsTurnedAway() throws {
    let (office, _, _) = try office(umask: "077")
    for verb in ["list", "check", "agenda"] {
      let answer = stranger.kam(verb, in: office)
      #expect(answer.code == 6, "\(verb): \(answer.text)")
      #expect(answer.text.contains("permission"), "\(answer.text)")
    }
    #expect(stranger.kam("new", "x", in: office).code == 6)
  }

  @Test func aMemberWhoLeftTheGroupIsTurnedAwayAndWhatTheyWroteStays() throws {
    var (office, founder, colleague) = try office(umask: "022")
    #expect(colleague.kam("set", "云川公交", "phone", "0311-1", in: office).code == 0)
    colleague.groups = []
    #expect(colleague.kam("set", "云川公交", "phone", "0311-2", in: office).code == 6)
    #expect(colleague.kam("show", "云川公交", in: office).code == 6)
    #expect(founder.kam("show", "云川公交", in: office).text.contains("0311-1"))
    #expect(founder.kam("set", "云川公交", "phone", "0311-3", in: office).code == 0)
  }

  @Test func aMemberWhoMayOnlyReadReadsAndIsToldWhy() throws {
    let (office, founder, colleague) = try office(umask: "022")
    #expect(Recutils.run("chmod", ["-R", "g-w", office.store]).code == 0)
    #expect(colleague.kam("list", in: office).text.contains("云川公交"))
    let refused = colleague.kam("set", "云川公交", "phone", "0311-1", in: office)
    #expect(refused.code == 6 && refused.text.contains("member"), "\(refused.text)")
    #expect(colleague.kam("doctor", "--csv", in: office).text.contains("store.rights"))
    #expect(founder.kam("set", "云川公交", "phone", "0311-1", in: office).code == 0)
  }

  @Test(.enabled(if: Office.canMount, "needs the right to mount"))
  func aStoreOnAReadOnlyDiskIsReadAndSaysSo() throws {
    let (office, founder, _) = try office(umask: "022")
    defer { umount2(office.store, Int32(MNT_DETACH)) }
    try #require(office.freeze())
    #expect(founder.kam("list", in: office).text.contains("云川公交"))
    let refused = founder.kam("set", "云川公交", "phone", "0311-1", in: office)
    #expect(refused.code == 6 && refused.text.contains("read-only"), "\(refused.text)")
  }
}
