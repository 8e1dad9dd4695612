import Diagnostics

extension AppTabAddress {
  /// The claim behind the address.
  var claim: ProductClaim {
    switch target {
    case .webResource: .dataHoldsConversationId
    case .thirdPartyWebsite: .thirdPartyWebsiteAddress
    case .notSimulated: .otherPagesAreNotSimulated
    }
  }
}
