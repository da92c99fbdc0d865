/// New records of every type, through the rule of their type.
extension Account {
  /// Adds a record of what was typed or named: a project begins as a lead, somebody who has a seat keeps it, a lead by
  /// referral names who gave it.
  public func addRecord(
    _ type: RecordType, _ values: Values, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    switch type {
    case .project:
      let name = values.first { $0.field == "Name" }?.value ?? ""
      return try addProject(name, values.filter { $0.field != "Name" }, by: author, ids: &ids)
    case .seat: return try addSeat(values, by: author, ids: &ids)
    case .lead: return try addLead(values, by: author, ids: &ids)
    default: return try add(type, values, by: author, ids: &ids)
    }
  }

  /// A new contact, with a seat in a project if roles were said.
  public func addContact(
    _ values: Values, roles: [Role], in project: Project?, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    var change = try add(.contact, values, by: author, ids: &ids)
    guard let project, !roles.isEmpty, let contact = change.created else { return change }
    change.edits += try after(change).seat(
      Reference(ID(contact)), in: project, Seating(roles: roles), by: author, ids: &ids
    ).edits
    return change
  }

  /// A new lead (L).
  ///
  /// - Throws: `missingField` for one by referral (L1, L16) that does not name the customer or the person that gave it.
  private func addLead(_ values: Values, by author: Author, ids: inout IDSource) throws(Refusal) -> Change {
    func value(_ name: String) -> String? { values.first { $0.field == name }?.value }
    let isReferral = value("Channel").map(Code.referringChannels.contains) ?? false
    if isReferral, value("ReferrerAccount") == nil, value("ReferrerContact") == nil {
      throw .missingField(.lead, field: "ReferrerAccount")
    }
    return try add(.lead, values, by: author, ids: &ids)
  }
}
