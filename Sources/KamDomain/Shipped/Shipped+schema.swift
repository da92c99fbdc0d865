/// The descriptors that a new store starts with.
extension Shipped {
  /// The text of a store's `schema.rec`: every record type with its mandatory fields, types and closed lists.
  /// `RecordType.fields` says the same in Swift; a test holds the two together.
  public static let schema: StaticString = """
    # kam: the record types of a store. Every store holds a copy; from the store's root `recfix --check accounts/X.rec` reads it.
    # A field's name here, with a small first letter, is its key in JSON, in `kam set`, in queries (lastContact <-> LastContact).
    # Only %mandatory, %key, %singular and simple %type are used: unknown fields are kept, never refused.
    # Values that a store may change (stages, channels, media, functions...) are ASCII codes, with labels in kam.rec, checked by `kam check`.
    # Id: 10 lower-case Crockford characters, unique in the store; a reference is an Id, to another account's record `account/record`.
    # Day fields: YYYY-MM-DD. A loose date is two fields: Due (the latest full day) and DueKind. Time: HH:MM. Amounts: yuan, a plain decimal.
    # Since, Source: when a fact was learnt and from what (a Log Id, account/Id, or a word); allowed on every record. By, At: who and when (UTC) wrote it.

    # ---- accounts/<id>.rec : one set of each type, in this order -------------------------------------------------------------

    %rec: Account
    %key: Id
    %mandatory: Name
    %singular: Id
    %type: Importance enum key normal
    %type: Founded,ArrivedHere,StalledUntil,RetainUntil date
    %type: SupplierOfOurs,Referred bool
    %type: Employees,SubordinateUnits int
    # Name ShortName FormerName* CreditCode Parent(account) Kind(GroupKind code) Industry(code) Business IndustryBasics
    # Address District Phone* Fax* Email* Website WeChat Owner(login) Importance Region Employees SubordinateUnits Founded ArrivedHere
    # FixedSupplier SupplierOfOurs(yes) Referred(yes) PinyinName Tag* Note StalledUntil StalledReason RetainUntil

    %rec: Lead
    %key: Id
    %mandatory: Channel
    %type: Date date
    # Channel(code) Date ReferrerAccount ReferrerContact Event Note

    %rec: Department
    %key: Id
    %mandatory: Name
    %type: VehicleRole enum use purchase support
    # Name Parent(Department) Function(code)* VehicleRole(use|purchase|support)* Phone* Note

    %rec: Contact
    %key: Id
    %mandatory: Name
    %type: Coach,Friend bool
    %type: Level enum decision management operation
    %type: VehicleWork enum use maintain manage
    %type: Left date
    # Name Pinyin Title Department Phone* Fax Email* WeChat Coach Friend Level(decision|management|operation) Function(code)*
    # VehicleWork(use|maintain|manage)* MovedTo(account/contact) MovedFrom Left(date) Note

    %rec: Tie
    %key: Id
    %mandatory: From To Kind
    %type: Kind enum reports_to influences knows conflicts_with introduced
    %type: Strength int
    # From To Kind Strength(1-3) Note

    %rec: Vehicle
    %key: Id
    %mandatory: Model
    %type: Count,Mileage int
    %type: Ours bool
    %type: InspectionDue,InsuranceDue date
    %type: Ownership enum owned leased
    # Make Model Ours(yes) Duty(code) Count Registered(YYYY-MM or YYYY) Mileage Special(text) NeedsSpecial(text) User Maintainer Plate
    # Ownership Disposal(code) InspectionDue InsuranceDue Note

    %rec: Signal
    %key: Id
    %mandatory: Kind Date
    %type: Kind enum expansion change_of_operation new_here friction purchase_news other
    %type: Date,Until date
    # Kind Date Until Text

    %rec: Project
    %key: Id
    %mandatory: Name Track Stage
    %type: Track enum direct tender
    %type: Units int
    %type: Amount,LostPrice real
    %type: StageSince,PurchaseBy,Closed,StalledUntil date
    %type: Likelihood enum H A B C O
    %type: BudgetState enum planned applied approved
    %type: PurchaseByKind enum on by morning afternoon month around
    # Name Track(direct|tender) Stage(code) StageSince Likelihood Problem Models Units Amount Budget BudgetState PurchaseBy PurchaseByKind
    # Process(code) ProcessNote Competitor* LostReason LostToMake LostToModel LostToDealer LostPrice Closed StalledUntil StalledReason

    %rec: Seat
    %key: Id
    %mandatory: Project Contact
    %type: Role enum gatekeeper buyer user decision_maker influencer
    %type: Level enum decision management operation
    %type: Stance enum champion supporter neutral sceptic opponent unknown
    %type: Strength int
    # Project Contact Role* Level Function(code) Stance Proof(Log Id) Moved*(day, stance before, stance after, Log Id) Strength(0-3)
    # Wants Note

    %rec: Milestone
    %key: Id
    %mandatory: Project Kind
    %type: Due,Done date
    %type: DueKind enum on by morning afternoon month around
    %type: Amount real
    # Project Kind(code) Due DueKind Done Amount Note

    %rec: Quote
    %key: Id
    %mandatory: Project Version
    %type: Version int
    %type: Date,ValidUntil date
    %type: State enum draft sent revised accepted void
    # Project Version Date ValidUntil State Note

    %rec: QuoteLine
    %key: Id
    %mandatory: Quote Model
    %type: Quantity,DeliveryWeeks int
    %type: ListPrice,Discount,NetPrice real
    # Quote Model Trim Exterior Interior Quantity ListPrice Discount NetPrice Includes(code)* DeliveryWeeks

    %rec: Registration
    %key: Id
    %mandatory: Project State
    %type: State enum not_filed filed approved refused expired
    %type: Date,ValidUntil,RebateClaimed date
    %type: RebatePerUnit real
    # Project Number State Date ValidUntil Policy RebatePerUnit Paper(code)* PaperDone(code)* RebateClaimed Note

    %rec: Rival
    %key: Id
    %mandatory: Make
    %type: InUse,Satisfaction,RelationStrength int
    %type: LastSign date
    # Make Model InUse(count) Satisfaction(1-5) Strengths Weaknesses Dealer Representative RepresentativeStyle Relation RelationWith(Contact)*
    # RelationStrength(0-3) LastSign(date) Note

    %rec: Need
    %key: Id
    %mandatory: Text
    %type: Weight int
    %type: Met enum yes partly no
    # Project Text Words Contact Weight(1-5) Met(yes|partly|no) Source

    %rec: NeedsPlan
    %key: Id
    %mandatory: Project Version
    %type: Version int
    %type: Kind enum two_way statement
    %type: Date date
    %type: State enum draft sent corrected confirmed
    # Project Kind Version State Date Contact Text(multi-line)

    %rec: Visit
    %key: Id
    %mandatory: Contact
    %type: Date date
    %type: State enum planned held cancelled
    %type: Kind enum first return cold phone
    %type: HalfDay enum morning afternoon
    # Project Contact* Date Time HalfDay(if no Time) Place Kind State Purpose Commitment Topics Bring Fallback Outcome Log

    %rec: VisitItem
    %key: Id
    %mandatory: Visit Code
    %type: Done bool
    # Visit Code(V1.. S1.. I1.. or K/J/R item) Question AskWhom Done Answer FilledField

    %rec: Log
    %key: Id
    %mandatory: Date Medium Text
    %type: Date date
    %type: HalfDay enum morning afternoon
    %type: Appointment,Looked bool
    # Date Time HalfDay(if no Time) Medium(code) Contact* Project Visit Text Objection Answer Appointment(yes|no) Looked(yes: nothing to do)

    %rec: Step
    %key: Id
    %mandatory: Text
    %type: Due,Done,SleepUntil date
    %type: DueKind enum on by morning afternoon month around
    %type: Supposed bool
    # Text Due DueKind Time Contact* Project Log Owner Done None(reason: none agreed) SleepUntil Supposed

    %rec: Promise
    %key: Id
    %mandatory: Side Text
    %type: Side enum ours theirs
    %type: Due,Kept,Broken date
    %type: DueKind enum on by morning afternoon month around
    # Side Text Contact Due DueKind Kept Broken Log

    %rec: Deal
    %key: Id
    %mandatory: Date
    %type: Date,ContractUntil date
    %type: Units int
    %type: Amount real
    # Date Project Models Units Amount Terms ContractUntil Quote Note

    %rec: Waiver
    %key: Id
    %mandatory: Code Reason
    # Code(K1..R5) Reason : item not applicable

    %rec: Remark
    %key: Id
    %mandatory: Text
    %type: Read,Done date
    # Text From(login) To(login) At Read Answer Done

    %rec: Task
    %key: Id
    %mandatory: Text
    %type: Due,Done date
    # Text From To Due Done Answer

    %rec: Request
    %key: Id
    %mandatory: Kind Text
    %type: State enum open approved refused asked_back withdrawn done
    %type: WantedBy date
    # Kind(code) Text From To WantedBy State Answer Project

    # ---- personal/<id>.rec ---------------------------------------------------------------------------------------------------

    %rec: Person
    %key: Id
    %mandatory: Contact
    %type: RetainUntil date
    # Contact Birthday(YYYY-MM-DD, --MM-DD, or lunar: L08-15) Family* Hobby* Interest* Anniversary* Note Source RetainUntil Basis

    # ---- events/<id>.rec -----------------------------------------------------------------------------------------------------

    %rec: Event
    %key: Id
    %mandatory: Name Kind
    %type: Date date
    %type: Kind enum presentation test_drive exhibition mailing
    # Name Kind Date Place Industry* Note

    %rec: Guest
    %key: Id
    %mandatory: Event Account
    %type: Invited,Came bool
    # Event Account Contact Invited Came Drove(model) Feedback Doubt Followed(Log)

    # ---- playbook/*.rec ------------------------------------------------------------------------------------------------------

    %rec: Objection
    %key: Id
    %mandatory: Text
    # Code(O1..) Text

    %rec: Answer
    %key: Id
    %mandatory: Objection Text
    # Objection Text FollowUp

    %rec: Question
    %key: Id
    %mandatory: Item Text
    %type: Form enum open closed
    %type: Role enum gatekeeper buyer user decision_maker influencer
    %type: Level enum decision management operation
    # Item(K1..R5) Text Form Role* Level* Function*

    %rec: ChecklistItem
    %key: Id
    %mandatory: Code Text
    %type: For enum first return cold phone
    %type: Fold bool
    %type: Order int
    # Code Text For(first|return|cold)* Kind(GroupKind)* Fold(yes) Order

    %rec: Topic
    %key: Id
    %mandatory: Text
    %type: Strategic bool
    # Text Strategic(yes)

    %rec: Comparison
    %key: Id
    %mandatory: Ours Theirs
    # Ours Theirs Strength* Weakness*

    %rec: Template
    %key: Id
    %mandatory: Name Text
    %type: Kind enum brief needs_plan statement handover after_signing
    # Name Text Kind(brief|needs_plan|statement|handover|after_signing)

    %rec: Lesson
    %key: Id
    %mandatory: Account Zh En
    # Account Zh En Keys Done(a command's id, or the record type that is to change) : a step of the guide; without Keys a heading

    # ---- kam.rec -------------------------------------------------------------------------------------------------------------

    %rec: Store
    %mandatory: Format Name
    %type: Format int
    # Format(1) Name Language(zh|en) Region

    %rec: Label
    %mandatory: List Code Zh En
    %type: Order,Days int
    %type: Silent bool
    %type: Track enum direct tender
    # List(stage channel industry group_kind medium function milestone process duty disposal include paper request) Code Zh En Order Track* Silent(yes: does not end a silence) Days

    %rec: Rhythm
    %mandatory: Days
    %type: Days int
    %type: Likelihood enum H A B C O
    %type: Importance enum key normal
    # Likelihood Importance Stage Days

    %rec: ReplacementAge
    %mandatory: Duty Years
    %type: Years,Mileage int
    # Duty Years Mileage Note

    %rec: Target
    %mandatory: Month Owner
    %type: Signed,Delivered int
    %type: Paid real
    # Month(YYYY-MM) Owner Signed Delivered Paid

    %rec: Specialist
    %key: Login
    %mandatory: Login Name
    %type: Role enum specialist manager
    %type: Left date
    # Login Name Role Manager(login) Left(date)

    # ---- journal/<user>@<host>/YYYY-MM.rec -----------------------------------------------------------------------------------

    %rec: Entry
    %key: Id
    %mandatory: At By Title Part
    # Id At(UTC) By Title Undoes(Id) Follows(Id) Account* Part* State(void) : a Part names a file, its hash before and after, and the raw text of each
    # touched record before and after

    """
}
