import Records

extension ProviderEvent {
  /// The app reports each milestone of its session to the product's services (article, data flow).
  public var parties: Parties { Parties(from: .appTab, to: .omnichannelServices) }
}
