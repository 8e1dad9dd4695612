import Records

extension CheckTarget {
  /// The application tab templates that an active action opens.
  ///
  /// A session template, or nobody, opens the others: they need not be the page of a third-party app.
  var openedTemplates: Set<GUID> {
    let catalogue = organization.catalogue
    return Set(
      catalogue.actions.compactMap { entry -> GUID? in
        guard entry.action.isActive, entry.action.eventName.opensTemplate else { return nil }
        return entry.action.eventParameter.flatMap(catalogue.template(named:))?.template.id
      })
  }
}
