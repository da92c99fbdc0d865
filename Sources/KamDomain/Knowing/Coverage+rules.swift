extension Coverage {
  /// What an account's file tells of the 18 items.
  ///
  /// - Parameters:
  ///   - project: the project that the account's row shows; only an open one tells of a purchase to come (J).
  ///   - roles: those that somebody fills in it.
  init(_ account: Account, project: ProjectFacts?, roles: Roles) {
    let plan = project.flatMap { $0.isOpen ? $0.id : nil }
    var evidence = Evidence(account, project: plan)
    if plan != nil { evidence.project.roles = roles }
    for item in Item.allCases { self[item] = item.state(evidence) }
    for code in evidence.waived {
      if let item = Item(code: code) { self[item] = .notApplicable }
    }
  }
}

extension Item {
  /// The rule of each item: what makes it known, and what at least partly known.
  func state(_ file: Evidence) -> Knowledge {
    let (plan, rivals) = (file.project, file.rivals)
    return switch self {
    // Two departments or more, and who reports to whom.
    case .k1: judge(file.departments > 1 && file.hasReporting, file.departments > 0 || file.hasReporting)
    // Address, telephone, and one way besides.
    case .k2:
      judge(
        file.hasAddress && file.hasPhone && file.hasOtherWay,
        file.hasAddress || file.hasPhone || file.hasOtherWay)
    // A department for each of using, purchasing, supporting.
    case .k3: judge(file.vehicleRoles.hasAll, !file.vehicleRoles.isEmpty)
    // Somebody for each of using, maintaining, managing.
    case .k4: judge(file.vehicleWorks.hasAll, !file.vehicleWorks.isEmpty)
    // Every line of vehicles with make, number, age, mileage and duty.
    case .k5:
      judge(file.vehicleLines > 0 && file.wholeVehicleLines == file.vehicleLines, file.vehicleLines > 0)
    case .k6: judge(file.hasBusiness, file.hasSize)
    case .k7: judge(file.hasIndustryBasics, file.hasIndustry)
    case .j1: judge(plan.hasModels && plan.hasUnits, plan.exists)
    // The problem in our words; needs alone are half of it.
    case .j2: judge(plan.hasProblem, plan.hasNeed)
    case .j3:
      judge(
        plan.roles.contains(.user) && plan.roles.contains(.decisionMaker)
          && plan.roles.contains(.influencer), !plan.roles.isEmpty)
    case .j4: judge(plan.hasDay, plan.hasMilestone)
    case .j5:
      judge(plan.hasBudget && plan.hasBudgetState, plan.hasBudget || plan.hasBudgetState || plan.hasAmount)
    // The way of purchasing, and its steps in words or as dated milestones.
    case .j6:
      judge(
        plan.hasProcess && (plan.hasProcessNote || plan.hasMilestone),
        plan.hasProcess || plan.hasProcessNote)
    case .r1: judge(file.hasRivalModel, file.hasRivalVehicle || rivals.count > 0)
    // Against each rival, both sides.
    case .r2:
      judge(
        rivals.has(min(rivals.withStrengths, rivals.withWeaknesses)),
        rivals.withStrengths + rivals.withWeaknesses > 0)
    case .r3: judge(rivals.has(rivals.withSatisfaction), rivals.withSatisfaction > 0)
    case .r4:
      judge(rivals.withRepresentative > 0 && rivals.withStyle > 0, rivals.withRepresentative > 0)
    case .r5: judge(rivals.withRelation > 0, rivals.withRelationPeople > 0)
    }
  }

  private func judge(_ isKnown: Bool, _ isPartlyKnown: Bool) -> Knowledge {
    isKnown ? .known : isPartlyKnown ? .partly : .unknown
  }
}

extension RivalEvidence {
  /// Whether something is known for every rival, of which there is at least one.
  fileprivate func has(_ number: Int) -> Bool { count > 0 && number == count }
}
