import KamRecord

/// The templates of a new store, in both languages.
extension Shipped {
  /// What follows a delivery (X7): days after it, a milestone of the store's list, and a note; a line that names
  /// no milestone is a next step.
  static func afterSigning(_ language: Language) -> String {
    language.pick(
      """
      +1天 开票
      +3天 回访: 3日回访
      +7天 上牌
      +15天 返利申报
      +30天 回访: 30日回访
      +30天 尾款
      +90天 首保
      +365天 质保金: 质保金到期
      """,
      """
      +1d invoice
      +3d follow-up call: after 3 days
      +7d plates
      +15d rebate claim
      +30d follow-up call: after 30 days
      +30d balance payment
      +90d first service
      +365d retention money: falls due
      """)
  }
}
