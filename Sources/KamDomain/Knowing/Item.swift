/// One of the 18 things that must be known of a customer (K1–R5, domain: K, J, R).
public enum Item: UInt8, Sendable, Hashable, CaseIterable, Worded {
  case k1, k2, k3, k4, k5, k6, k7
  case j1, j2, j3, j4, j5, j6
  case r1, r2, r3, r4, r5

  /// The code as the method writes it: `K1`.
  public var code: String { Self.words[Int(rawValue)].code }
  public var zh: String { Self.words[Int(rawValue)].zh }
  public var en: String { Self.words[Int(rawValue)].en }

  /// The item of a code, in capitals or not.
  public init?(code: some StringProtocol) {
    let capital = code.uppercased()
    guard let found = Self.allCases.first(where: { $0.code == capital }) else { return nil }
    self = found
  }

  private static let words: [Word] = [
    Word(code: "K1", zh: "客户组织机构", en: "organisation structure"),
    Word(code: "K2", zh: "各种通讯方式", en: "ways to reach them"),
    Word(code: "K3", zh: "使用、采购、支持部门", en: "using, purchasing and support departments"),
    Word(code: "K4", zh: "使用、维护、管理人员", en: "people who use, maintain and manage"),
    Word(code: "K5", zh: "车辆使用情况", en: "vehicles in use"),
    Word(code: "K6", zh: "业务情况", en: "business"),
    Word(code: "K7", zh: "行业基本状况", en: "basics of the industry"),
    Word(code: "J1", zh: "最近的采购计划", en: "latest purchase plan"),
    Word(code: "J2", zh: "要解决的问题", en: "problem to solve"),
    Word(code: "J3", zh: "使用者、决策者、影响者", en: "users, decision makers, influencers"),
    Word(code: "J4", zh: "采购时间表", en: "purchase timetable"),
    Word(code: "J5", zh: "采购预算", en: "budget"),
    Word(code: "J6", zh: "采购流程", en: "purchasing process"),
    Word(code: "R1", zh: "竞争车型使用情况", en: "rival models in use"),
    Word(code: "R2", zh: "优劣对比分析", en: "strengths and weaknesses"),
    Word(code: "R3", zh: "对竞争车型的满意度", en: "satisfaction with rivals"),
    Word(code: "R4", zh: "竞争销售代表姓名与特点", en: "rival's representative and style"),
    Word(code: "R5", zh: "该代表与客户的关系", en: "that person's relation with the customer"),
  ]
}
