extension PinnedGrounds {
  /// A rule of `check`, and the claims behind what it says besides its own.
  static let consequences = """
    action-without-english | locale-follows-the-agent | whole-locale-row-falls-back | name-stands-in-for-a-label
    action-without-locale | name-stands-in-for-a-label
    capability-name | checks-of-ours
    capability-of-other-mode | only-two-modes-are-options
    capability-taken | any-chosen-capability-shows
    capability-without-action | deleting-empties-lookups
    capability-without-provider | capability-without-provider-hides | deleting-empties-lookups
    capacity-too-small | capacity-units
    data-left-behind | data-rows-stay | unmanaged-solution-leaves-its-components | left-rows-keep-their-lookups
    equal-order | buttons-by-order
    event-parameter-missing | action-without-parameter-is-rejected
    function-file-missing | missing-files-show-nothing
    function-missing | action-without-parameter-is-rejected
    icon-file-missing | missing-files-show-nothing
    icon-spelling | web-resource-address
    locale-without-action | deleting-empties-lookups
    message-missing | action-without-parameter-is-rejected
    nobody-can-be-assigned | full-capacity-waits
    provider-without-capability | providers-offer-their-modes
    row-inactive | dead-capabilities-hide-their-action
    slash-command-reserved | product-has-ten-commands
    slash-command-taken | commands-ignore-case | smallest-order-takes-shared-command
    solution-unique-name | solution-name-upgrade
    template-file-missing | missing-files-show-nothing
    template-not-found | template-by-unique-name-then-name
    template-not-web-resource | other-pages-get-no-conversation | events-go-to-window-top
    template-parameter-missing | action-without-parameter-is-rejected
    template-parameter-not-sent | page-types-have-parameters
    template-slug-not-filled | slugs-are-filled
    template-spelling | article-spells-the-template
    template-without-web-resource | action-without-parameter-is-rejected
    web-resource-data-not-read | data-is-percent-encoded | page-may-ask-for-the-conversation
    web-resource-ended-not-on-unload | closed-tab-leaks-session
    web-resource-event-misspelt | other-names-are-not-heard
    web-resource-event-not-heard | invitation-is-sent-by-the-host-call
    web-resource-event-of-other-mode | repeated-event-changes-nothing
    web-resource-event-to-window | events-elsewhere-are-not-heard
    web-resource-focused-conversation | page-may-ask-for-the-conversation
    web-resource-host-call-misspelt | undocumented-host-calls-fail
    web-resource-host-call-undocumented | channel-framework-is-for-providers | documented-host-calls
    web-resource-never-connects | connected-event-connects
    web-resource-never-ends | closed-tab-leaks-session | connected-session-uses-capacity
    widget-provider-lacks-mode | providers-offer-their-modes
    widget-provider-left-over | widget-stores-the-providers-name
    widget-provider-not-installed | providers-offer-their-modes | mode-off-hides-its-button
    widget-without-provider | mode-off-hides-its-button
    """
}
