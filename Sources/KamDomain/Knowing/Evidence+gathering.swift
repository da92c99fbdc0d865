import KamRecord

extension Evidence {
  /// Gathers from an account and the open project whose purchase is asked about.
  init(_ account: Account, project: ID<Project>?) {
    let document = account.document
    gather(account)
    document.forEachRecord(of: RecordType.department.rawValue) { gather(Department($0)) }
    document.forEachRecord(of: RecordType.contact.rawValue) { gather(Contact($0)) }
    document.forEachRecord(of: RecordType.tie.rawValue) {
      if $0.matches("Kind", TieKind.reportsTo.rawValue) { hasReporting = true }
    }
    document.forEachRecord(of: RecordType.vehicle.rawValue) { gather(Vehicle($0)) }
    document.forEachRecord(of: RecordType.rival.rawValue) { gather(Rival($0)) }
    document.forEachRecord(of: RecordType.waiver.rawValue) { waived.append(Waiver($0).code) }
    if let project { gather(project.text, document) }
  }

  private mutating func gather(_ account: Account) {
    let record = account.record
    hasPhone = record.holds("Phone")
    hasAddress = record.holds("Address")
    hasOtherWay =
      record.holds("Fax") || record.holds("Email") || record.holds("WeChat") || record.holds("Website")
    hasBusiness = record.holds("Business")
    hasSize = record.holds("Employees") || record.holds("SubordinateUnits")
    hasIndustryBasics = record.holds("IndustryBasics")
    hasIndustry = record.holds("Industry")
  }

  private mutating func gather(_ department: Department) {
    departments += 1
    if department.record.holds("Parent") { hasReporting = true }
    if department.record.holds("Phone") { hasPhone = true }
    vehicleRoles.add("VehicleRole", of: department.record)
  }

  private mutating func gather(_ contact: Contact) {
    let record = contact.record
    guard !record.has("Left") else { return }
    if record.holds("Phone") { hasPhone = true }
    if record.holds("WeChat") || record.holds("Email") || record.holds("Fax") { hasOtherWay = true }
    vehicleWorks.add("VehicleWork", of: record)
  }

  private mutating func gather(_ vehicle: Vehicle) {
    let record = vehicle.record
    vehicleLines += 1
    let hasCount = record.holds("Count")
    if hasCount, record.holds("Make"), record.holds("Registered"), record.holds("Mileage"),
      record.holds("Duty")
    {
      wholeVehicleLines += 1
    }
    guard !vehicle.ours else { return }
    hasRivalVehicle = true
    if hasCount { hasRivalModel = true }
  }

  private mutating func gather(_ rival: Rival) {
    let record = rival.record
    rivals.count += 1
    if record.holds("Model"), record.holds("InUse") { hasRivalModel = true }
    if record.holds("Strengths") { rivals.withStrengths += 1 }
    if record.holds("Weaknesses") { rivals.withWeaknesses += 1 }
    if record.holds("Satisfaction") { rivals.withSatisfaction += 1 }
    if record.holds("Representative") { rivals.withRepresentative += 1 }
    if record.holds("RepresentativeStyle") { rivals.withStyle += 1 }
    if record.holds("Relation") || record.holds("RelationStrength") { rivals.withRelation += 1 }
    if record.holds("RelationWith") { rivals.withRelationPeople += 1 }
  }

  private mutating func gather(_ project: String, _ document: Document) {
    if let record = document.record(RecordType.project.rawValue, id: project) { self.project.gather(record) }
    document.forEachRecord(of: RecordType.milestone.rawValue) {
      if $0.matches("Project", project), $0.holds("Due") { self.project.hasMilestone = true }
    }
    document.forEachRecord(of: RecordType.need.rawValue) {
      if !$0.has("Project") || $0.matches("Project", project) { self.project.hasNeed = true }
    }
  }
}

extension ProjectEvidence {
  fileprivate mutating func gather(_ record: Record) {
    exists = true
    hasModels = record.holds("Models")
    hasUnits = record.holds("Units")
    hasProblem = record.holds("Problem")
    hasDay = record.holds("PurchaseBy")
    hasBudget = record.holds("Budget")
    hasBudgetState = record.holds("BudgetState")
    hasAmount = record.holds("Amount")
    hasProcess = record.holds("Process")
    hasProcessNote = record.holds("ProcessNote")
  }
}

extension Record {
  /// Whether a field stands here with something in it; makes no string.
  func holds(_ name: StaticString) -> Bool { withBytes(name) { !$0.isEmpty } ?? false }
}
