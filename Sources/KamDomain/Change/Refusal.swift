/// Why an edit cannot be made: facts, for the front ends to put into words.
public enum Refusal: Error, Sendable, Equatable {
  /// Somebody changed the same field meanwhile.
  case fieldChanged(Conflict)
  /// The record to be edited or removed is not there any more.
  case recordGone(Place)
  /// The record to be removed was changed meanwhile; `theirs` are its lines now.
  case recordChanged(Place, theirs: [UInt8])
  /// A record with this id is already there.
  case recordExists(Place)
  /// The repeated field does not hold the value that was to be removed.
  case valueGone(Place, field: String, value: String)
  /// The file has lines that are no records, and is not rewritten before they are mended.
  case fileBroken(FileName, line: Int)
  /// The field is unknown for this type.
  case unknownField(RecordType, name: String, nearest: String?)
  /// The program writes the field itself: identity, author, time.
  case ownField(RecordType, field: String)
  /// The value does not fit the field.
  case badValue(RecordType, field: String, value: String, expected: FieldKind, nearest: String?)
  /// Several records of the account have the name that was given for one.
  case ambiguousValue(RecordType, field: String, value: String, candidates: [Namesake])
  /// The field would point from a record to itself: a parent, a superior, a tie.
  case selfReference(RecordType, field: String)
  /// A field that a record must have is missing or would be emptied.
  case missingField(RecordType, field: String)
  /// Several values were given for a field that stands once.
  case twoValues(RecordType, field: String)
  /// The day of a delivery as it was typed is no day.
  case unreadDelivery(String)
  /// A delivery is said to be done on a day that is still to come.
  case deliveryAhead(Day)
  /// A contact is to be removed of whom files of these others speak.
  case mentionedElsewhere(String, [String])
  /// An answer behind a code that neither the visit's list, if there is a visit, nor the card takes.
  case noPlace(code: String, list: [String]?)
  /// A project is delivered that nobody signed.
  case notSigned(String)
  /// A contract is said to be signed on a day that is still to come.
  case signingAhead(Day)
  /// Somebody is said to have come to an event that is still to come.
  case eventAhead(Day)
  /// A quotation is to be sent or accepted that does not say all.
  case quoteOpen(version: Int, [QuoteGap])
  /// A rebate is claimed that is not due.
  case rebateNotDue(RebateBar)
  /// A project is lost that is lost already; since when, why and to whom.
  case alreadyLost(Loss)
  /// The project is delivered: it cannot be lost any more.
  case deliveredBefore
}

/// A record that a name may mean.
public struct Namesake: Sendable, Equatable {
  public var id: String
  /// Its name and what tells it from others of that name.
  public var label: String

  public init(id: String, label: String) {
    self.id = id
    self.label = label
  }
}

/// A field that two people changed: what both started from, and what each made of it.
public struct Conflict: Sendable, Equatable {
  public var place: Place
  public var field: String
  public var base: String?
  public var mine: String?
  public var theirs: String?

  public init(place: Place, field: String, base: String?, mine: String?, theirs: String?) {
    self.place = place
    self.field = field
    self.base = base
    self.mine = mine
    self.theirs = theirs
  }
}
