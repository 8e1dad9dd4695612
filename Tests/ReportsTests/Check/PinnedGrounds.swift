/// The grounds of all statements about the product, one per line.
enum PinnedGrounds {
  /// Claim, basis, page and heading.
  static let claims = """
    buttons-by-order | documented | third-party-co-browse | Conversation Actions entity
    equal-orders-by-name | invented
    inactive-actions-are-hidden | inferred | entity-reference | statecode
    widget-turns-modes-on | documented | third-party-co-browse | Omnichannel administration experience
    any-chosen-capability-shows | invented
    dead-capabilities-hide-their-action | invented
    subscription-is-needed | documented | third-party-co-browse | Prerequisites
    not-in-unified-service-desk | documented | third-party-co-browse | Note on Unified Service Desk
    actions-without-capability-show | inferred | third-party-co-browse | Conversation Actions entity
    labels-come-from-locale-rows | documented | third-party-co-browse | Conversation Action Locale entity
    whole-locale-row-falls-back | inferred | third-party-co-browse | Create the solution with the required data
    slash-commands-run-actions | documented | third-party-co-browse | Fields classification and usage
    commands-never-reach-the-customer | inferred | oc-conversation-control | Commands
    rest-of-command-is-ignored | invented
    unknown-command-is-rejected | invented
    smallest-order-takes-shared-command | invented
    product-commands-are-reserved | documented | oc-conversation-control | Commands
    quick-replies | documented | oc-conversation-control | Quick replies
    open-app-tab-template | documented | third-party-co-browse | Event handlers
    send-message | documented | third-party-co-browse | Event handlers
    customer-defined-function | documented | third-party-co-browse | Event handlers
    action-without-parameter-is-rejected | invented
    template-by-unique-name-then-name | inferred | microsoft-apm | createTab
    ten-tabs | documented | microsoft-apm | createTab
    audio-and-video-are-not-simulated | invented
    data-holds-conversation-id | documented | third-party-co-browse | App Tab Template
    conversation-data-overrides | inferred | microsoft-apm | createTab
    summary-cannot-close | documented | application-tab-templates | Anchor tab
    tab-reloads-on-return | documented | omnichannel-readme | Application tabs
    page-unloads-on-close | documented | third-party-co-browse | Events expected from the third-party application
    behaviour-is-simulated | invented
    escalation-creates-session | inferred | third-party-co-browse | Channel Capability entity
    one-session-per-mode | invented
    connected-event-connects | documented | third-party-co-browse | Events expected from the third-party application
    ended-event-ends | documented | third-party-co-browse | Events expected from the third-party application
    events-belong-to-their-tab | inferred | third-party-co-browse | Events expected from the third-party application
    events-go-to-window-top | documented | third-party-co-browse | Events expected from the third-party application
    unfinished-session-is-cancelled | invented
    conversation-end-ends-sessions | inferred | entity-reference | msdyn_closurereason
    closed-tab-leaks-session | inferred | third-party-co-browse | Events expected from the third-party application
    repeated-event-changes-nothing | invented
    system-messages | documented | third-party-co-browse | Channel Capability entity
    presence-follows-work | documented | oc-manage-presence-status | Automatic presence
    connected-session-uses-capacity | inferred | call-options-visual-engagement | Capacity
    requested-session-takes-no-capacity | invented
    presence-by-hand | documented | oc-manage-presence-status | Manual presence
    rejected-means-do-not-disturb | documented | oc-manage-presence-status | Missed and rejected notifications
    missed-means-inactive | documented | oc-manage-presence-status | Missed and rejected notifications
    conversations-arrive-open | documented | oc-conversation-state | Open
    messages-are-exchanged | inferred | oc-conversation-control | Conversation control
    ten-sessions | documented | microsoft-apm | createSession
    rings-for-two-minutes | documented | notification-templates | Timeout
    full-capacity-waits | documented | oc-manage-presence-status | Capacity
    used-up-capacity-withdraws-offers | invented
    agent-picks-open-conversation | documented | oc-conversation-state | Open to Active
    end-goes-to-wrap-up | documented | oc-conversation-state | Active to Wrap-up
    closing-releases-active-conversation | documented | oc-conversation-state | Active to Open
    wrap-up-then-closed | documented | oc-conversation-state | Wrap-up to Closed
    customer-leaves-queue | documented | oc-conversation-state | Open to Closed
    cut-off-for-three-minutes | documented | oc-conversation-state | Customer disconnects
    nothing-after-the-end | invented
    customers-speak-by-themselves | invented
    inputs-are-checked | invented
    stage-is-set-by-trainer | invented
    options-act-at-once | inferred | third-party-co-browse | Omnichannel administration experience
    solutions-come-and-go-whole | documented | third-party-co-browse | Provisioning and deprovisioning requirements
    conflicting-solutions-are-refused | inferred | third-party-co-browse | UI rendering for the third-party co-browse and screen-sharing button
    uninstall-resets-options | invented
    open-outlives-its-solution | invented
    """

  /// Rule, what it watches, severity, basis, page and heading.
  static let rules = """
    action-without-capability | records | warning | inferred | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    action-without-english | records | warning | documented | third-party-co-browse | Create the third-party co-browse and screen-sharing solution with the required data
    action-without-locale | records | error | documented | third-party-co-browse | Create the third-party co-browse and screen-sharing solution with the required data
    capability-of-other-mode | records | error | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    capability-taken | records | error | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    capability-without-action | records | error | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    capability-without-provider | records | error | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    equal-order | records | warning | invented
    event-parameter-missing | records | error | documented | third-party-co-browse | Event handlers for third-party co-browse and screen sharing
    function-file-missing | records | error | inferred | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    function-missing | records | error | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    icon-file-missing | records | warning | inferred | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    icon-not-web-resource | records | warning | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    invisible-character | records | warning | invented
    locale-without-action | records | error | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    message-missing | records | error | inferred | third-party-co-browse | Event handlers for third-party co-browse and screen sharing
    provider-without-capability | records | warning | documented | third-party-co-browse | Omnichannel administration experience for third-party co-browse and screen sharing
    publisher-without-privacy-policy | records | note | documented | third-party-co-browse | Third-party providers responsibility and data disclaimer
    row-inactive | records | error | inferred | entity-reference | statecode
    silencer-of-unknown-rule | records | warning | invented
    silencer-without-effect | records | warning | invented
    silencer-without-reason | records | warning | invented
    slash-command-prefix | records | warning | invented
    slash-command-reserved | records | error | documented | oc-conversation-control
    slash-command-taken | records | error | documented | third-party-co-browse | UI rendering for the third-party co-browse and screen-sharing button
    slash-command-with-space | records | error | invented
    slash-command-without-slash | records | error | inferred | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    solution-incomplete | records | warning | documented | third-party-co-browse | Create the third-party co-browse and screen-sharing solution with the required data
    solution-unique-name | records | warning | inferred | entity-reference | solution, uniquename
    template-file-missing | records | error | inferred | webpage-html-web-resources
    template-name-taken | records | warning | inferred | third-party-co-browse | Event handlers for third-party co-browse and screen sharing
    template-not-found | records | error | documented | third-party-co-browse | Event handlers for third-party co-browse and screen sharing
    template-not-web-resource | records | error | documented | third-party-co-browse | App Tab Template for third-party co-browse and screen sharing
    template-unused | records | warning | invented
    template-without-web-resource | records | error | documented | third-party-co-browse | App Tab Template for third-party co-browse and screen sharing
    text-too-long | records | error | documented | entity-reference
    unique-name-of-other-publisher | records | warning | inferred | application-tab-templates
    unique-name-prefix | records | error | documented | application-tab-templates
    web-resource-call-fails | records | error | invented
    web-resource-conversation-id-misspelt | records | error | documented | third-party-co-browse | App Tab Template for third-party co-browse and screen sharing
    web-resource-data-not-read | records | warning | inferred | third-party-co-browse | App Tab Template for third-party co-browse and screen sharing
    web-resource-ended-not-on-unload | records | warning | documented | third-party-co-browse | Events expected from the third-party application
    web-resource-event-misspelt | records | warning | documented | third-party-co-browse | Events expected from the third-party application
    web-resource-event-never-sent | records | warning | inferred | third-party-co-browse | Events expected from the third-party application
    web-resource-event-of-other-mode | records | warning | inferred | third-party-co-browse | Events expected from the third-party application
    web-resource-event-to-window | records | error | documented | third-party-co-browse | Events expected from the third-party application
    web-resource-handler-missing | records | error | invented
    web-resource-handler-misspelt | records | error | invented
    web-resource-never-connects | records | warning | documented | third-party-co-browse | Events expected from the third-party application
    web-resource-never-ends | records | warning | documented | third-party-co-browse | Events expected from the third-party application
    web-resource-script-missing | records | error | invented
    web-resource-unreadable | records | error | invented
    widget-provider-lacks-mode | records | error | inferred | third-party-co-browse | Omnichannel administration experience for third-party co-browse and screen sharing
    widget-provider-left-over | records | warning | inferred | third-party-co-browse | Provisioning and deprovisioning requirements
    widget-provider-not-installed | records | error | inferred | third-party-co-browse | Omnichannel administration experience for third-party co-browse and screen sharing
    widget-without-provider | records | error | inferred | third-party-co-browse | Omnichannel administration experience for third-party co-browse and screen sharing
    ambiguous-link | files | error | invented
    bad-duration | files | error | invented
    bad-id | files | error | invented
    bad-version | files | error | invented
    dangling-link | files | error | invented
    duplicate-id | files | error | invented
    duplicate-key | files | error | invented
    duplicate-name | files | error | invented
    file-not-read | files | note | invented
    file-too-large | files | error | invented
    folder-without-solution | files | error | invented
    gherkin-language | files | error | invented
    gherkin-syntax | files | error | invented
    json-syntax | files | error | invented
    link-elsewhere | files | warning | invented
    missing-file | files | error | invented
    missing-value | files | error | invented
    not-utf-8 | files | error | invented
    nothing-to-check | files | error | invented
    not-written | files | error | invented
    organization-for-solution | files | error | invented
    out-of-range | files | error | invented
    package-column-unknown | files | warning | invented
    package-goes-on | files | warning | invented
    package-other-languages | files | note | invented
    package-parameter-loose | files | warning | invented
    package-row-updated | files | note | invented
    package-rows-unread | files | warning | invented
    package-without-rows | files | error | invented
    scenario-empty | files | error | invented
    scenario-keyword | files | error | invented
    scenario-name | files | error | invented
    scenario-stage | files | error | invented
    step-argument | files | error | invented
    unknown-choice | files | error | invented
    unknown-key | files | error | invented
    unknown-organization | files | error | invented
    unknown-package | files | error | invented
    unknown-sentence | files | error | invented
    unknown-sentence-value | files | error | invented
    unknown-solution | files | error | invented
    unreadable-file | files | error | invented
    wrong-type | files | error | invented
    xml-doctype | files | error | invented
    xml-syntax | files | error | invented
    xml-too-deep | files | error | invented
    yaml-alias | files | error | invented
    yaml-syntax | files | error | invented
    yaml-tag | files | error | invented
    yaml-too-deep | files | error | invented
    zip-damaged | files | error | invented
    zip-unsafe | files | error | invented
    identifier-taken | installs | error | invented
    linked-row-missing | installs | error | invented
    older-version | installs | error | invented
    other-publisher | installs | error | invented
    row-still-linked | installs | error | invented
    unique-name-taken | installs | error | invented
    event-of-other-mode | rehearsal | warning | inferred | third-party-co-browse | Events expected from the third-party application
    event-repeated | rehearsal | warning | invented
    event-to-window | rehearsal | warning | documented | third-party-co-browse | Events expected from the third-party application
    event-without-session | rehearsal | warning | invented
    session-leaked | rehearsal | warning | inferred | third-party-co-browse | Events expected from the third-party application
    session-orphaned | rehearsal | warning | invented
    slash-command-shared | rehearsal | warning | invented
    """

  /// Event or warning, and its claim.
  static let eventsAndWarnings = """
    CobrowseConnectedEvent | connected-event-connects
    CobrowseEndedEvent | ended-event-ends
    ScreenShareConnectedEvent | connected-event-connects
    ScreenShareEndedEvent | ended-event-ends
    session-leaked | closed-tab-leaks-session
    event-repeated | repeated-event-changes-nothing
    event-without-session | repeated-event-changes-nothing
    event-of-other-mode | events-belong-to-their-tab
    event-to-window | events-go-to-window-top
    slash-command-shared | smallest-order-takes-shared-command
    session-orphaned | open-outlives-its-solution
    """

  /// Our word, the table, its codes and the basis.
  static let statuses = """
    Requested | msdyn_ocsession | statuscode 1 Open | inferred
    Connected | msdyn_ocsession | statuscode 1 Open | inferred
    Ended | msdyn_ocsession | statuscode 2 Completed, msdyn_closurereason 192350019 SecondaryChannelClosed, msdyn_closurereason 192350005 ConversationClosed | inferred
    Cancelled | msdyn_ocsession | statuscode 3 Canceled | inferred
    Open | msdyn_ocliveworkitem | statuscode 1 Open | documented
    Active | msdyn_ocliveworkitem | statuscode 2 Active | documented
    Wrap-up | msdyn_ocliveworkitem | statuscode 5 Wrap-up | documented
    Closed | msdyn_ocliveworkitem | statuscode 4 Closed | documented
    """
}
