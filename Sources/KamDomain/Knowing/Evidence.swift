import KamRecord

/// What an account's file holds that bears on the 18 items: gathered once, then judged item by item.
struct Evidence {
  /// A set of small choices as bits.
  struct Bits<C: Choice> {
    private var bits: UInt32 = 0
    var isEmpty: Bool { bits == 0 }
    mutating func add(_ field: StaticString, of record: Record) {
      record.forEachChoice(of: field) { bits |= bit($0) }
    }
    func contains(_ choice: C) -> Bool { bits & bit(choice) != 0 }
    var hasAll: Bool { C.allCases.allSatisfy(contains) }
    private func bit(_ choice: C) -> UInt32 {
      1 << UInt32(C.allCases.enumerated().first { $0.element == choice }?.offset ?? 31)
    }
  }

  var departments = 0
  /// A department has a parent, or somebody reports to somebody.
  var hasReporting = false
  var vehicleRoles = Bits<VehicleRole>()
  var vehicleWorks = Bits<VehicleWork>()
  var hasPhone = false
  var hasAddress = false
  /// Fax, mail, WeChat or a website.
  var hasOtherWay = false
  var vehicleLines = 0
  /// Lines with make, number, age, mileage and duty.
  var wholeVehicleLines = 0
  /// A model that is not ours is known with its number.
  var hasRivalModel = false
  var hasRivalVehicle = false
  var hasBusiness = false
  var hasSize = false
  var hasIndustryBasics = false
  var hasIndustry = false
  var project = ProjectEvidence()
  var rivals = RivalEvidence()
  var waived: [String] = []
}

/// What is known of the purchase that is planned (J).
struct ProjectEvidence {
  var exists = false
  var hasModels = false
  var hasUnits = false
  var hasProblem = false
  var hasNeed = false
  var roles = Roles()
  var hasDay = false
  var hasMilestone = false
  var hasBudget = false
  var hasBudgetState = false
  var hasAmount = false
  var hasProcess = false
  var hasProcessNote = false
}

/// What is known of the rivals (R): how many they are, and for how many each thing is known.
struct RivalEvidence {
  var count = 0
  var withStrengths = 0
  var withWeaknesses = 0
  var withSatisfaction = 0
  var withRepresentative = 0
  var withStyle = 0
  var withRelation = 0
  var withRelationPeople = 0
}
